import { indicatorId } from '../domain/indicator.ts';
import { COUNTRY } from '../domain/place.ts';
import { ok } from '../domain/result.ts';
import { foldWords } from '../language/fold.ts';
import type { Candidates } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import type { Resolution } from './resolution.ts';
import { THRESHOLDS } from './thresholds.ts';
import { whyAsked } from './why-asked.ts';

/**
 * "Hur kommer det sig att utförarverksamheten saknar siffra 2022?": the note that tells why a year of that subject is missing, or that no source says. Null when
 * no reason is asked for, or no note is about the year and the subject: then the rounds tell whether the question was asked.
 */
export function whyMissing(
  { folded, years, indicators, mentions }: Candidates,
  catalogue: Catalogue,
): Resolution | null {
  if (whyAsked(folded) !== 'survey' || mentions.some(({ codes }) => codes.some((code) => code !== COUNTRY)))
    return null;
  const named = years.flatMap((year) =>
    year.kind === 'single' ? [year.year] : year.kind === 'range' ? [year.first, year.last] : [],
  );
  if (named.length === 0) return null;
  const best = indicators[0]?.support ?? 0;
  const subjects = indicators
    .filter(({ support }) => support >= THRESHOLDS.beside && best - support <= THRESHOLDS.rival)
    .flatMap(({ id }) => catalogue.indicators.get(indicatorId(id)) ?? [])
    .map(({ shortName }) => ({
      name: foldWords(shortName.split(',')[0] ?? shortName),
      short: /^[A-ZÅÄÖ]{3,}(?= )/.exec(shortName)?.[0] ?? null,
    }));
  const note = [...catalogue.notes.values()].find(({ names, title }) =>
    names.some(
      (name) =>
        /^varför (?:saknas|ställdes inte|mättes inte|finns)/.test(name) &&
        named.some((year) => name.includes(String(year))) &&
        // What is told of all that is called by an abbreviation is told of each of them.
        subjects.some(
          (subject) =>
            foldWords(title).includes(subject.name) ||
            (subject.short !== null &&
              name.endsWith(`${subject.short} ${named.find((year) => name.includes(String(year)))}`)),
        ),
    ),
  );
  if (note === undefined) return null;
  return ok({ query: { v: 1, kind: 'method', notes: [note.id], partSurveys: [], year: null }, certainty: best });
}
