import { COUNTRY } from '../domain/place.ts';
import type { Assertion } from '../query/assertion.ts';
import type { Catalogue } from '../query/catalogue.ts';
import { idsOf, type Query, type QueryOf } from '../query/query.ts';
import type { Evidence } from '../query/read.ts';
import { factsOf, latestYear, missingOf } from './facts.ts';
import type { Missing } from './figure.ts';
import { judgeChange } from './judge-change.ts';
import { judgeSeries } from './judge-series.ts';
import { judgeCount, judgeShare } from './judge-share.ts';
import { judgeBeyond, judgeUnit } from './judge-unit.ts';
import { type ClaimVerdict, type Court, type Finding, type Judgement, worstOf } from './judgement.ts';

/** A claim judged, or asked about because it holds of one of the questions that it may be about and not of another. */
export type ClaimAnswer =
  | { readonly kind: 'judged'; readonly verdict: ClaimVerdict; readonly judgements: readonly Judgement[] }
  | { readonly kind: 'ask'; readonly choices: readonly Query[] }
  | { readonly kind: 'missing'; readonly missing: readonly Missing[] };

const MOST_SUBJECTS = 3;

/** Every assertion against every indicator and place that it is about. */
export function claimAnswer(query: QueryOf<'claim'>, evidence: Evidence, catalogue: Catalogue): ClaimAnswer {
  const ids = query.indicators.ids.length > 0 ? query.indicators.ids : newestAt(query, evidence, catalogue);
  const courts = ids.flatMap((id) =>
    query.places.codes.flatMap((place) => {
      const facts = factsOf(id, place, evidence, catalogue);
      return facts === null ? [] : [{ facts, indicator: facts.indicator, evidence, catalogue }];
    }),
  );
  const list = listedShares(query, courts);
  if (list !== null) return { kind: 'judged', verdict: 'supported', judgements: list };
  const shares = query.asserted.filter((said) => said.kind === 'share').length;
  // Several shares of several questions, and not one of each: whose is whose?
  if (shares > 1 && ids.length > 1 && shares !== ids.length)
    return { kind: 'ask', choices: ids.slice(0, 4).map((id) => ({ ...query, indicators: idsOf([id]) })) };
  const each = query.asserted.map((said) =>
    courts.flatMap((court): readonly Judgement[] => {
      const found = judge(said, court);
      return found === null ? [] : [{ ...found, said }];
    }),
  );
  const judgements = each.flat();
  if (judgements.length === 0) return { kind: 'missing', missing: courts.map((court) => missingFor(query, court)) };
  if (query.indicators.fit === 'one-of') {
    // Values of two questions in one series: told once, and of neither of the others that the words may mean.
    const mixed = judgements.find((one) => one.said.kind === 'series' && one.why.code === 'look-alike');
    if (mixed !== undefined) return { kind: 'judged', verdict: mixed.verdict, judgements: [mixed] };
    const subjects = [...new Set(judgements.map((one) => one.indicator))];
    const split = each.some((all) => new Set(all.map((one) => one.verdict === 'supported')).size > 1);
    if (split || subjects.length > MOST_SUBJECTS)
      return { kind: 'ask', choices: subjects.slice(0, 4).map((id) => ({ ...query, indicators: idsOf([id]) })) };
  }
  const verdict = worstOf(judgements.map((one) => one.verdict));
  // What a judgement or a cause could be met with is told by the rest of the claim, where there is any.
  const told = judgements.some((one) => one.said.kind !== 'beyond');
  const shown = judgements.map((one) => (told && one.said.kind === 'beyond' ? { ...one, rights: [] } : one));
  return { kind: 'judged', verdict, judgements: shown };
}

/** "20, 25 och 26 procent" of three indicators: each share is another one's. Null when they do not go up evenly. */
function listedShares({ asserted }: QueryOf<'claim'>, courts: readonly Court[]): readonly Judgement[] | null {
  if (asserted.length < 2 || asserted.length !== courts.length || asserted.some((said) => said.kind !== 'share'))
    return null;
  const left = new Set(courts);
  const found = asserted.flatMap((said): readonly Judgement[] => {
    for (const court of left) {
      const one = judge(said, court);
      if (one?.verdict !== 'supported') continue;
      left.delete(court);
      return [{ ...one, said }];
    }
    return [];
  });
  return found.length === asserted.length ? found : null;
}

function judge(said: Assertion, court: Court): Finding | null {
  switch (said.kind) {
    case 'share':
      return judgeShare(said, court);
    case 'count':
      return judgeCount(said, court);
    case 'unit':
      return judgeUnit(said, court);
    case 'change':
      return judgeChange(said, court);
    case 'series':
      return judgeSeries(said, court);
    case 'beyond':
      return judgeBeyond(said, court);
  }
}

const MOST_BESIDE = 3;

/** Where only a place is judged: its newest few that riket has a figure of in the same year. */
function newestAt(query: QueryOf<'claim'>, evidence: Evidence, catalogue: Catalogue) {
  const [place] = query.places.codes;
  if (place === undefined) return [];
  const rows = [...catalogue.indicators.keys()].flatMap((id) => {
    const own = factsOf(id, place, evidence, catalogue);
    const year = own === null ? null : latestYear(own);
    const beside = evidence.readings.some(
      (reading) =>
        reading.indicator === id && reading.place === COUNTRY && reading.year === year && reading.status === 'observed',
    );
    return year === null || !beside ? [] : [{ id, year }];
  });
  return rows
    .sort((a, b) => b.year - a.year)
    .slice(0, MOST_BESIDE)
    .map((row) => row.id);
}

function missingFor(query: QueryOf<'claim'>, { facts, evidence, catalogue }: Court): Missing {
  const country = factsOf(facts.indicator.id, COUNTRY, evidence, catalogue);
  return missingOf(facts, yearOf(query.asserted), country, catalogue);
}

/** The year that a claim is about, when it names one. */
function yearOf(asserted: readonly Assertion[]): number | null {
  for (const said of asserted) {
    if (said.kind === 'share' || said.kind === 'count' || said.kind === 'unit') return said.year;
    if (said.kind === 'change') return said.to.year ?? said.from.year;
  }
  return null;
}
