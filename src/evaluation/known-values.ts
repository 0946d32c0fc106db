import { z } from 'zod';
import { err, ok, type Result } from '../domain/result.ts';
import type { Figure } from './figure.ts';
import { isEmpty, sameValue, yearOf, yesNoOf } from './figure-value.ts';
import { placeKey } from './place-key.ts';

const knownValue = z.tuple([z.string().nullable(), z.number().nullable(), z.union([z.string(), z.number()])]);

/** Every value that some document has: place (null: any), measure year (null: any), value. */
export type KnownValues = readonly Readonly<z.infer<typeof knownValue>>[];

/** The text of a `known_values.json` → its triples, or a Swedish reason why not. */
export const parseKnownValues = (text: string): Result<KnownValues, string> => {
  try {
    const parsed = z.array(knownValue).safeParse(JSON.parse(text));
    return parsed.success ? ok(parsed.data) : err('väntade en lista av [plats, år, värde]');
  } catch {
    return err('filen är inte giltig JSON');
  }
};

const isShareOrAnswer = (figure: Figure, value: unknown): boolean => {
  const unit = String(figure.get('unit') ?? '');
  if (unit.includes('point') || unit.includes('enhet')) return false;
  return yesNoOf(value) !== null || unit.includes('percent') || String(value).includes('%');
};

/** A share or a Ja/Nej that no document has for that place and year. Counts from the register and changes are not tried here. */
export const isInvented = (figure: Figure, known: KnownValues): boolean => {
  const value = figure.get('value');
  if (isEmpty(value) || !isShareOrAnswer(figure, value)) return false;
  const place = placeKey(figure.get('place'));
  const year = yearOf(figure.get('year'));
  const answer = yesNoOf(value);
  return !known.some(
    ([knownPlace, knownYear, knownValue]) =>
      (knownPlace === null || place === null || knownPlace === place) &&
      (year === null || knownYear === null || knownYear === year) &&
      (sameValue(knownValue, value) ||
        (typeof knownValue === 'string' && answer !== null && yesNoOf(knownValue) === answer)),
  );
};
