import type { Caveat } from '../domain/caveat.ts';
import type { Catalogue } from '../query/catalogue.ts';
import { plainValue } from '../query/figure-query.ts';
import type { Query, QueryOf } from '../query/query.ts';
import type { Evidence } from '../query/read.ts';
import { snapshotOf } from '../query/snapshot-query.ts';
import { acrossAreasAnswer, acrossCaveats } from './across-areas.ts';
import { comparabilityAnswer } from './areas.ts';
import { assumptionsOf } from './assumptions.ts';
import { availabilityAnswer } from './availability.ts';
import { catalogueAnswer, definitionAnswer } from './catalogue-answer.ts';
import { rankCaveats } from './caveat-rules.ts';
import { changesAnswer, changesCaveats, missingChanges } from './changes-answer.ts';
import { claimAnswer } from './claim.ts';
import { claimCaveats, restingOn } from './claim-findings.ts';
import type { ChangeFigure, Figure, Missing } from './figure.ts';
import { answerGroup } from './group-turn.ts';
import { methodAnswer } from './method.ts';
import { missingCaveats, placeCaveats } from './no-data.ts';
import { narrowToOneTable } from './one-of.ts';
import { plainCaveats, unknownRate } from './plain-caveats.ts';
import { registerAnswer } from './register.ts';
import { revisionsAnswer } from './revisions.ts';
import { elsewhereOf, rowsOf, snapshotAnswer } from './snapshot.ts';
import { snapshotCaveats } from './snapshot-caveats.ts';
import { releasesOf, sourcesOf } from './sources.ts';
import { hasSeries, trendSeries } from './trend.ts';
import { lookAlikeCaveats, trendCaveats } from './trend-caveats.ts';
import { type Answer, type Findings, NO_FINDINGS, type Turn } from './turn.ts';
import { valueCells } from './value.ts';
import { figureCaveats, valueCaveats } from './value-caveats.ts';

/** Evidence → the end of a question: all arithmetic, judgement and caveats are here. */
export function answer(query: Query, evidence: Evidence, catalogue: Catalogue): Turn {
  switch (query.kind) {
    case 'value':
      return answerValue(query, evidence, catalogue);
    case 'trend':
      return answerTrend(query, evidence, catalogue);
    case 'availability':
      return answerAvailability(query, evidence, catalogue);
    case 'definition':
      return plain(query, definitionAnswer(query, catalogue), catalogue, evidence);
    case 'method':
      return plain(query, methodAnswer(query, catalogue), catalogue, evidence);
    case 'register':
      return plain(query, registerAnswer(query, catalogue), catalogue, evidence);
    case 'comparability':
      return plain(query, comparabilityAnswer(query, evidence, catalogue), catalogue, evidence);
    case 'catalogue':
      return answerCatalogue(query, evidence, catalogue);
    case 'snapshot':
      return answerSnapshot(query, evidence, catalogue);
    case 'share':
    case 'listing':
    case 'ranking':
    case 'comparison':
    case 'gaps':
      return answerGroup(query, evidence, catalogue);
    case 'revisions':
      return answerRevisions(query, evidence, catalogue);
    case 'claim':
      return answerClaim(query, evidence, catalogue);
    case 'changes':
      return answerChanges(query, evidence, catalogue);
    case 'across-areas':
      return answerAcrossAreas(query, evidence, catalogue);
  }
}

function answerValue(query: QueryOf<'value'>, evidence: Evidence, catalogue: Catalogue): Turn {
  const cells = narrowToOneTable(query, valueCells(query, evidence, catalogue), catalogue);
  if (cells.kind === 'ask') {
    const problem = { kind: 'unclear-indicator', words: '', choices: cells.choices } as const;
    return { asOf: evidence.asOf, outcome: 'clarify', problem, choices: cells.choices };
  }
  const { rows, missing } = cells;
  if (rows.length === 0) return noFigure(query, missing, evidence, catalogue);
  const figures = rows.flatMap((row) => [row.main, ...row.dissent, ...row.comparison]);
  const changes = rows.flatMap((row) => row.changes);
  const shown = [...new Set(rows.map((row) => row.indicator))];
  const between = lookAlikeCaveats(shown, catalogue).filter(
    (caveat) => caveat.code === 'look-alike-indicator' && shown.includes(caveat.params.other),
  );
  const caveats = rankCaveats([...rows.flatMap((row) => valueCaveats(row, query, catalogue)), ...between]);
  const given: Answer = { kind: 'value', rows, missing, series: hasSeries(rows, evidence, catalogue) };
  const years = rows.map((row) => row.main.year);
  return answered(query, given, { figures, changes, caveats, years, shown }, evidence, catalogue);
}

/** Years that are known; where none is, there is nothing to choose among. */
function answerAvailability(query: QueryOf<'availability'>, evidence: Evidence, catalogue: Catalogue): Turn {
  const given = availabilityAnswer(query, evidence, catalogue);
  const known = given.kind === 'availability' && given.rows.some((row) => row.years.length > 0);
  if (known) return plain(query, given, catalogue, evidence);
  const { missing } = valueCells(plainValue(query.indicators, query.places), evidence, catalogue);
  return missing.length === 0
    ? plain(query, given, catalogue, evidence)
    : noFigure(query, missing, evidence, catalogue);
}

function answerTrend(query: QueryOf<'trend'>, evidence: Evidence, catalogue: Catalogue): Turn {
  const { series, missing } = trendSeries(query, evidence, catalogue);
  if (series.length === 0) return noFigure(query, missing, evidence, catalogue);
  const figures = series.flatMap((one) =>
    one.points.flatMap((point) => [...(point.figure === null ? [] : [point.figure]), ...point.dissent]),
  );
  const changes = series.flatMap((one) => one.changes);
  const caveats = rankCaveats(series.flatMap((one) => trendCaveats(one, evidence, catalogue)));
  const shown = [...new Set(series.map((one) => one.indicator))];
  return answered(
    query,
    { kind: 'trend', series, missing },
    { figures, changes, caveats, years: [], shown },
    evidence,
    catalogue,
  );
}

/** A list of indicators names no figure; one of a place's figures brings them, with what must be known of each. */
function answerCatalogue(query: QueryOf<'catalogue'>, evidence: Evidence, catalogue: Catalogue): Turn {
  const given = catalogueAnswer(query, evidence, catalogue);
  if (given?.kind !== 'catalogue' || given.place === null) return plain(query, given, catalogue, evidence);
  const figures = given.items.flatMap((item) => item.figure ?? []);
  const caveats = given.items.flatMap(({ indicator, figure }) =>
    figure === null ? [] : figureCaveats(figure, indicator, catalogue).filter((caveat) => IN_A_LIST.has(caveat.code)),
  );
  const parts = { figures, changes: [], caveats: rankCaveats(caveats), years: [], shown: [] };
  return answered(query, given, parts, evidence, catalogue);
}

/** What it said before stands beside, never as the answer. */
function answerRevisions(query: QueryOf<'revisions'>, evidence: Evidence, catalogue: Catalogue): Turn {
  const given = revisionsAnswer(evidence, catalogue);
  if (given === null) return noFigure(query, [], evidence, catalogue);
  const figures = [
    ...given.revised.flatMap(({ before, after }) => [...after, ...before]),
    ...given.added,
    ...given.withdrawn,
  ];
  const parts = { figures, changes: [], caveats: rankCaveats([]), years: [], shown: [] };
  return answered(query, given, parts, evidence, catalogue);
}

/** What a place has. Without rows: why where that is told, and what exists elsewhere, each as a choice that shows something. */
function answerSnapshot(query: QueryOf<'snapshot'>, evidence: Evidence, catalogue: Catalogue): Turn {
  const given = snapshotAnswer(query, evidence, catalogue);
  const rows = rowsOf(given);
  if (rows.length === 0) return emptySnapshot(query, given.missing, evidence, catalogue);
  const figures = rows.flatMap((row) => [
    row.main,
    ...row.dissent,
    ...row.comparison,
    row.before ?? [],
    row.later ?? [],
  ]);
  const changes = rows.flatMap((row) => row.changes);
  const caveats = snapshotCaveats(rows, catalogue);
  return answered(
    query,
    given,
    { figures: figures.flat(), changes, caveats, years: [], shown: [] },
    evidence,
    catalogue,
  );
}

function emptySnapshot(
  query: QueryOf<'snapshot'>,
  all: readonly Missing[],
  evidence: Evidence,
  catalogue: Catalogue,
): Turn {
  const elsewhere = elsewhereOf(query, evidence, catalogue);
  const choices = elsewhere.map(({ place, areas, years }) =>
    snapshotOf(place, areas, query.year !== null && years.includes(query.year) ? query.year : null),
  );
  const missing = all.filter((item) => !UNTOLD.has(item.reason)).map((item) => ({ ...item, exists: [] }));
  const caveats = [...missingCaveats(missing, catalogue), ...placeCaveats(query.place, query.year, catalogue)];
  const findings = { ...NO_FINDINGS, caveats: rankCaveats(caveats) };
  const { asOf } = evidence;
  return { asOf, outcome: 'no-data', query, reason: 'no-figure', words: '', missing, choices, findings, elsewhere };
}

/** Reasons that only say that nothing is here, or nowhere yet. */
const UNTOLD: ReadonlySet<Missing['reason']> = new Set([
  'no-figure-for-year',
  'no-figure-for-place',
  'no-figures-at-all',
  'before-first-measured',
]);

/** What a list may mislead about; the rest is said when one of its rows is asked for. */
const IN_A_LIST: ReadonlySet<Caveat['code']> = new Set([
  'year-not-stated',
  'derived-from-rounded',
  'strict-definition',
]);

function answerClaim(query: QueryOf<'claim'>, evidence: Evidence, catalogue: Catalogue): Turn {
  const given = claimAnswer(query, evidence, catalogue);
  switch (given.kind) {
    case 'ask': {
      const problem = { kind: 'unclear-indicator', words: '', choices: given.choices } as const;
      return { asOf: evidence.asOf, outcome: 'clarify', problem, choices: given.choices };
    }
    case 'missing':
      return noFigure(query, given.missing, evidence, catalogue);
    case 'judged': {
      const { verdict, judgements } = given;
      const { figures, changes } = restingOn(judgements);
      const parts = { figures, changes, caveats: rankCaveats(claimCaveats(judgements, catalogue)) };
      const shown = [...new Set(judgements.map((one) => one.indicator))];
      const years = [...new Set(figures.map((figure) => figure.year))];
      return answered(query, { kind: 'claim', verdict, judgements }, { ...parts, years, shown }, evidence, catalogue);
    }
  }
}

function answerChanges(query: QueryOf<'changes'>, evidence: Evidence, catalogue: Catalogue): Turn {
  const given = changesAnswer(query, evidence, catalogue);
  const { rows } = given;
  if (rows.length === 0) return noFigure(query, missingChanges(query, evidence, catalogue), evidence, catalogue);
  const figures = rows.flatMap((row) => row.figures);
  const changes = rows.flatMap((row) => (row.kind === 'changed' ? [row.change] : []));
  const caveats = rankCaveats(changesCaveats(rows, catalogue));
  return answered(query, given, { figures, changes, caveats, years: [], shown: [] }, evidence, catalogue);
}

function answerAcrossAreas(query: QueryOf<'across-areas'>, evidence: Evidence, catalogue: Catalogue): Turn {
  const given = acrossAreasAnswer(query, evidence, catalogue);
  if (given.rows.length === 0) return noFigure(query, given.missing, evidence, catalogue);
  const figures = given.rows.map((row) => row.figure);
  const caveats = rankCaveats(acrossCaveats(given, catalogue));
  return answered(query, given, { figures, changes: [], caveats, years: [], shown: [] }, evidence, catalogue);
}

interface Parts {
  readonly figures: readonly Figure[];
  readonly changes: readonly ChangeFigure[];
  readonly caveats: Findings['caveats'];
  readonly years: readonly number[];
  readonly shown: readonly Figure['indicator'][];
}

function answered(query: Query, given: Answer, parts: Parts, evidence: Evidence, catalogue: Catalogue): Turn {
  const sources = releasesOf(
    [...parts.figures, ...parts.changes].map((fact) => fact.release),
    catalogue,
  );
  const findings: Findings = {
    figures: parts.figures,
    changes: parts.changes,
    caveats: parts.caveats,
    assumptions: assumptionsOf(query, parts.years, parts.shown),
    sources,
  };
  return { asOf: evidence.asOf, outcome: 'answered', query, answer: given, findings };
}

/** No figure at all: what exists instead is shown as a comparison, never as the answer. */
function noFigure(query: Query, missing: readonly Missing[], evidence: Evidence, catalogue: Catalogue): Turn {
  const figures = missing.flatMap((item) => item.exists);
  const findings: Findings = {
    ...NO_FINDINGS,
    figures,
    caveats: rankCaveats(missingCaveats(missing, catalogue)),
    assumptions: assumptionsOf(query, [], []),
    sources: releasesOf(
      figures.map((figure) => figure.release),
      catalogue,
    ),
  };
  return {
    asOf: evidence.asOf,
    outcome: 'no-data',
    query,
    reason: 'no-figure',
    words: '',
    missing,
    choices: [],
    findings,
  };
}

/** Answers in words and from the register, without figures. */
function plain(query: Query, given: Answer | null, catalogue: Catalogue, evidence: Evidence): Turn {
  const { asOf } = evidence;
  if (given === null) {
    const caveats = rankCaveats(unknownRate(query));
    const findings = { ...NO_FINDINGS, caveats };
    return { asOf, outcome: 'no-data', query, reason: 'no-method-fact', words: '', missing: [], choices: [], findings };
  }
  const sources = releasesOf(sourcesOf(given, evidence, catalogue), catalogue);
  const caveats = rankCaveats(plainCaveats(query, given, catalogue));
  return { asOf, outcome: 'answered', query, answer: given, findings: { ...NO_FINDINGS, caveats, sources } };
}
