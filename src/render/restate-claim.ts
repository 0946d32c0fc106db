import type { Assertion, ChangeEnd } from '../query/assertion.ts';
import { list, number, percent } from './numbers.ts';

const AS = {
  exact: '',
  fraction: 'en andel på ',
  about: 'omkring ',
  nearly: 'nästan ',
  under: 'knappt ',
  over: 'drygt ',
  'more-than': 'mer än ',
  'less-than': 'mindre än ',
  'at-least': 'minst ',
  'at-most': 'högst ',
} as const;
const OF = {
  municipalities: ' av kommunerna',
  'case-officers': ' av handläggarna',
  persons: ' av personerna',
} as const;
const TREND = { up: 'ökade', down: 'minskade', unchanged: 'var oförändrat' } as const;
const UNIT = { points: ' procentenheter', percent: '\u00a0%', times: ' gånger' } as const;
const BEYOND = {
  judgement: 'att något är bättre eller sämre',
  extreme: 'att något är främst eller flest',
  cause: 'en orsak',
} as const;

/** What was taken to be claimed, so that a misreading is seen. Two different assertions never read alike. */
export const assertedText = (asserted: readonly Assertion[]): string => list(asserted.map(one));

function one(said: Assertion): string {
  switch (said.kind) {
    case 'share':
      return `${AS[said.amount.as]}${percent(said.amount.number)}${said.of === null ? '' : OF[said.of]} ${said.holds === 'has' ? 'har det' : 'saknar det'}${terms(said.onTerms)}${inYear(said.year)}`;
    case 'count':
      return `antalet ${number(said.number)}${inYear(said.year)}`;
    case 'unit':
      return `att kommunen ${said.always ? 'alltid ' : ''}${said.holds === 'has' ? 'har det' : 'saknar det'}${terms(said.onTerms)}${inYear(said.year)}`;
    case 'change': {
      const size =
        said.by === null ? '' : ` med ${number(said.by.number)}${said.by.unit === null ? '' : UNIT[said.by.unit]}`;
      const what = said.trend === null ? 'ändrades' : TREND[said.trend];
      return `att det ${what}${size}${end('från', said.from)}${end('till', said.to)}${said.everyYear ? ' varje år' : ''}`;
    }
    case 'series':
      return `serien ${said.points.map((point) => `${point.value ?? '–'}${point.year === null ? '' : ` (${point.year})`}`).join(', ')}`;
    case 'beyond':
      return BEYOND[said.what];
  }
}

const terms = (onTerms: boolean): string => (onTerms ? ' enligt definitionen' : '');
const inYear = (year: number | null): string => (year === null ? '' : ` ${year}`);

function end(word: string, { year, value }: ChangeEnd): string {
  if (year === null && value === null) return '';
  return ` ${word}${value === null ? '' : ` ${percent(value)}`}${year === null ? '' : ` år ${year}`}`;
}
