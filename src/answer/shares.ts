import type { MeasureYear } from '../domain/reading.ts';
import type { Catalogue } from '../query/catalogue.ts';
import { scopeCode } from '../query/members.ts';
import { figuresOf } from './facts.ts';
import type { Figure, Of } from './figure.ts';
import { type FactsAt, type Group, hasAnswered, isAsked, type Unit } from './units.ts';

/** More than every fifth did not answer: no share is shown (method description 2024, for country, county and city; for other groups it is our own rule). Exactly a fifth is not more. */
export const isWithheld = (answered: number, asked: number): boolean => (asked - answered) * 5 > asked;

/** How a group answered. Counts are respondents; `of.k` counts Ja, or Nej when those that lack it are asked about. */
export interface Tally {
  readonly of: Of & { readonly k: number };
  readonly partly: number;
  readonly no: number;
  readonly notApplicable: number;
  readonly withheld: boolean;
}

export function tally({ units }: Group, lacking: boolean): Tally {
  const asked = units.filter(isAsked);
  const count = (state: Unit['state']) => units.filter((unit) => unit.state === state).length;
  const n = asked.filter(hasAnswered).length;
  const k = lacking ? count('no') : count('yes');
  return {
    of: { k, n, N: asked.length },
    partly: count('partly'),
    no: count('no'),
    notApplicable: units.length - asked.length,
    withheld: isWithheld(n, asked.length),
  };
}

/** The share as a figure of ours; null when it is withheld, or when there is one respondent only: that is no group. */
export function shareFigure(
  group: Group,
  counted: Tally,
  lacking: boolean,
  use: Figure['use'] = 'answer',
): Figure | null {
  const { n, N, k } = counted.of;
  const sample = group.units.find(hasAnswered)?.figure;
  if (counted.withheld || sample == null || N < 2) return null;
  return computed(sample, group, { k, n, N }, { value: (100 * k) / n, unit: 'percent', use, lacking });
}

/** A figure that we computed from the respondents' own. */
export const computed = (
  sample: Figure,
  group: Group,
  of: Of,
  made: {
    readonly value: number;
    readonly unit: Figure['unit'];
    readonly use: Figure['use'];
    readonly lacking: boolean;
  },
): Figure => ({
  ...sample,
  place: scopeCode(group.scope),
  status: 'observed',
  value: made.value,
  wording: null,
  direction: made.lacking ? 'lacks' : 'has',
  trend: null,
  since: null,
  qualifier: 'exact',
  unit: made.unit,
  of,
  margin: null,
  basis: 'computed',
  use: made.use,
  note: null,
});

/** The publisher's own share of the place in that year, with those that disagree: for country, county and a city of districts. */
export function publishedShare(
  { scope }: Pick<Group, 'scope'>,
  year: MeasureYear,
  factsAt: FactsAt,
  catalogue: Catalogue,
  use: Figure['use'],
): readonly Figure[] {
  const facts = scope.kind === 'place' ? factsAt(scope.place) : null;
  if (facts === null) return [];
  const { main, dissent } = figuresOf(facts, year, catalogue, use);
  const isShare = main !== null && main.unit === 'percent' && main.trend === null;
  return isShare ? [main, ...dissent] : [];
}
