import { foldText } from './fold.ts';
import { ASKING } from './lay/asking.ts';
import { CARE } from './lay/care.ts';
import { COMMON } from './lay/common.ts';
import { DOING } from './lay/doing.ts';
import { EMPLOYER } from './lay/employer.ts';
import { HEALTH } from './lay/health.ts';
import { LEARNING } from './lay/learning.ts';
import { LIVING } from './lay/living.ts';
import { MONEY } from './lay/money.ts';
import { PEOPLE } from './lay/people.ts';
import { PLACE } from './lay/place.ts';
import { SCHOOL } from './lay/school.ts';
import { SERVICES } from './lay/services.ts';
import { SURVEY } from './lay/survey.ts';
import { TENDING } from './lay/tending.ts';
import { TRADE } from './lay/trade.ts';
import { TREATMENT } from './lay/treatment.ts';
import { stem } from './stem.ts';

/** What people say (stems with single blanks between) → what the public sector's names say, each meaning a list of stems. All folded. */
export type LayWords = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Everyday words and phrases of all fields, from ordinary usage. */
export const LAY_WORDS: LayWords = read(
  [
    COMMON,
    PEOPLE,
    MONEY,
    CARE,
    HEALTH,
    SCHOOL,
    PLACE,
    SURVEY,
    EMPLOYER,
    TREATMENT,
    SERVICES,
    ASKING,
    LIVING,
    TRADE,
    TENDING,
    LEARNING,
    DOING,
  ].join('\n'),
);

function read(table: string): LayWords {
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
