import { answer } from '../../src/answer/answer.ts';
import type { AnswerOf, SnapshotRow, Turn } from '../../src/answer/turn.ts';
import type { Bundle } from '../../src/domain/bundle.ts';
import { indicatorId } from '../../src/domain/indicator.ts';
import type { Reading, UnitAnswer } from '../../src/domain/reading.ts';
import type { QueryOf } from '../../src/query/query.ts';
import { anAnswer, anArea, anIndicator, aReading, aRound } from './domain.ts';
import { anEvidence } from './evidence.ts';
import { aCatalogue, aSnapshotQuery, ROUTINE } from './query.ts';

export type Facts = Partial<Pick<Bundle, 'readings' | 'changes' | 'rounds'>>;
type Over = Parameters<typeof aCatalogue>[0];
export const PLAN = indicatorId('plan-aldre');
export const NOWHERE = indicatorId('utan-omrade');
/** The routine for adults in LSS, a plan in care of the elderly, and one that no source puts in an area. The newest round is 2024: 2022 is among the last, 2021 is older. */
export const THREE: Over = {
  indicators: [
    anIndicator(),
    anIndicator({ id: PLAN, shortName: 'Plan', name: 'Plan', area: 'elderly', names: ['plan'] }),
    anIndicator({ id: NOWHERE, shortName: 'Ombud', name: 'Ombud', area: null, names: ['ombud för äldre'] }),
  ],
  areas: [anArea(), anArea({ id: 'elderly', name: 'Äldreomsorg', names: ['äldre'] })],
};
export const askSnapshot = (query: Partial<QueryOf<'snapshot'>>, facts: Facts, over: Over = THREE): Turn =>
  answer(aSnapshotQuery(query), anEvidence(facts), aCatalogue(over));
/** What is answered; fails when it is not. */
export const snapshotOfFacts = (
  query: Partial<QueryOf<'snapshot'>>,
  facts: Facts,
  over: Over = THREE,
): AnswerOf<'snapshot'> => {
  const turn = askSnapshot(query, facts, over);
  if (turn.outcome !== 'answered' || turn.answer.kind !== 'snapshot') throw new Error(JSON.stringify(turn));
  return turn.answer;
};
export const rowsIn = ({ areas, older }: AnswerOf<'snapshot'>) => [...areas, ...older].flatMap((area) => area.rows);
export const onlyRow = (query: Partial<QueryOf<'snapshot'>>, facts: Facts, over: Over = THREE): SnapshotRow => {
  const [row, ...more] = rowsIn(snapshotOfFacts(query, facts, over));
  if (row === undefined || more.length > 0) throw new Error('not one row');
  return row;
};
/** Kalmar's own answer, of the routine unless told. */
export const kalmarSaid = (year: number, said: UnitAnswer, indicator = ROUTINE): Reading =>
  anAnswer({ year, indicator, value: { scale: 'answer', answer: said } });
/** Riket's share, of the routine unless told. */
export const riketHad = (year: number, number: number, indicator = ROUTINE): Reading =>
  aReading({ year, indicator, value: { scale: 'percent', number } });
export const roundOf = (year: number, comparableWithPrevious: 'yes' | 'no' | 'unknown' = 'yes') =>
  aRound({ year, comparableWithPrevious });

export const caveatCodes = (turn: Turn) => {
  const { shown = [], rest = [] } = turn.outcome === 'answered' ? turn.findings.caveats : {};
  return { shown: shown.map((caveat) => caveat.code), rest: rest.map((caveat) => caveat.code) };
};
export const valuesOf = (turn: Turn) =>
  turn.outcome === 'answered' ? turn.findings.figures.map((one) => one.value) : null;
