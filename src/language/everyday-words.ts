import { CARE } from './everyday/care.ts';
import { COMMON } from './everyday/common.ts';
import { EMPLOYER } from './everyday/employer.ts';
import { HEALTH } from './everyday/health.ts';
import { MONEY } from './everyday/money.ts';
import { PEOPLE } from './everyday/people.ts';
import { PLACE } from './everyday/place.ts';
import { SCHOOL } from './everyday/school.ts';
import { SERVICES } from './everyday/services.ts';
import { SURVEY } from './everyday/survey.ts';
import { TREATMENT } from './everyday/treatment.ts';
import { foldText } from './fold.ts';
import { stem } from './stem.ts';

/** What people say (stems with single blanks between) → what the public sector's names say, each meaning a list of stems. All folded. */
export type EverydayWords = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Everyday words and phrases of all fields, from ordinary usage. */
export const EVERYDAY_WORDS: EverydayWords = read(
  [COMMON, PEOPLE, MONEY, CARE, HEALTH, SCHOOL, PLACE, SURVEY, EMPLOYER, TREATMENT, SERVICES].join('\n'),
);

function read(table: string): EverydayWords {
  const meanings = new Map<string, (readonly string[])[]>();
  for (const line of table.split('\n')) {
    const [said = '', named = ''] = line.split(':');
    const phrases = named
      .split('|')
      .map(stemsOf)
      .filter((it) => it.length > 0);
    for (const key of said.split(',').map((it) => stemsOf(it).join(' '))) {
      if (key === '') continue;
      const all = new Map((meanings.get(key) ?? []).map((phrase) => [phrase.join(' '), phrase]));
      for (const phrase of phrases) if (phrase.join(' ') !== key) all.set(phrase.join(' '), phrase);
      meanings.set(key, [...all.values()]);
    }
  }
  return meanings;
}

function stemsOf(text: string): readonly string[] {
  return (foldText(text).match(/[a-z]+|[0-9]+/g) ?? []).map((word) => stem(word));
}
