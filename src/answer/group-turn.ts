import { COUNTRY, type PlaceCode } from '../domain/place.ts';
import type { Catalogue } from '../query/catalogue.ts';
import { WHOLE } from '../query/group-queries.ts';
import { membersOf, scopeCode } from '../query/members.ts';
import { idsOf, type Query, type QueryOf } from '../query/query.ts';
import type { Evidence } from '../query/read.ts';
import { rankCaveats } from './caveat-rules.ts';
import { comparisonAnswer } from './compare-places.ts';
import { factsOf, missingOf } from './facts.ts';
import type { Figure, Missing } from './figure.ts';
import { gapsAnswer } from './gaps.ts';
import type { GroupAnswer, ShareBlock } from './group-answer.ts';
import {
  comparisonFindings,
  type GroupFindings,
  gapsFindings,
  listingFindings,
  rankingFindings,
  shareFindings,
} from './group-findings.ts';
import { missingCaveats, placeCaveats } from './no-data.ts';
import { groupCells, hasPublished, isNumeric, rankedBlock, shareBlock } from './share.ts';
import { releasesOf } from './sources.ts';
import { NO_FINDINGS, type Turn } from './turn.ts';

export type GroupQuery = Extract<Query, { kind: GroupAnswer['kind'] }>;

/** More indicators than this are asked about, not shown. */
const MOST_ONE_OF = 3;

/** Kinds about more than one place. Nothing known of the group is no data, with riket beside; never a share of the one that is known. */
export function answerGroup(query: GroupQuery, evidence: Evidence, catalogue: Catalogue): Turn {
  if (query.kind !== 'gaps' && query.indicators.fit === 'one-of' && query.indicators.ids.length > MOST_ONE_OF) {
    const choices = query.indicators.ids.map((id) => ({ ...query, indicators: idsOf([id]) }));
    const problem = { kind: 'unclear-indicator', words: '', choices } as const;
    return { asOf: evidence.asOf, outcome: 'clarify', problem, choices };
  }
  if (query.kind !== 'comparison' && query.scope.kind === 'own' && knowsUnits(query, evidence)) {
    const problem = { kind: 'unclear-place', words: 'gruppen', codes: [], choices: [query] } as const;
    return { asOf: evidence.asOf, outcome: 'clarify', problem, choices: [{ ...query, scope: WHOLE }] };
  }
  switch (query.kind) {
    case 'share':
      return answerShare(query, evidence, catalogue);
    case 'listing':
      return answerListing(query, evidence, catalogue);
    case 'ranking':
      return answerRanking(query, evidence, catalogue);
    case 'comparison':
      return answerComparison(query, evidence, catalogue);
    case 'gaps':
      return answerGaps(query, evidence, catalogue);
  }
}

/** Which group is meant matters only where something is known of more than one place. */
const knowsUnits = (query: GroupQuery, { readings }: Evidence): boolean =>
  new Set(
    readings
      .filter((one) => query.kind === 'gaps' || (one.place.length === 4 && one.place !== COUNTRY))
      .map((one) => one.place),
  ).size > 1;

function answerShare(query: QueryOf<'share'>, evidence: Evidence, catalogue: Catalogue): Turn {
  const { cells, missing } = groupCells(query, evidence, catalogue, hasPublished(query.scope, catalogue));
  if (cells.length === 0) return nothing(query, missing, [], evidence, catalogue);
  const blocks = cells
    .filter((cell) => !cell.isNumeric || !hasUnits(cell.group))
    .map(({ group, factsAt }) => shareBlock(group, factsAt, query.lacking, catalogue));
  if (blocks.length === cells.length && blocks.every(isSilent))
    return nothing(query, blocks.map(silent), [], evidence, catalogue);
  const numeric = cells
    .filter((cell) => cell.isNumeric && hasUnits(cell.group))
    .map(({ group, factsAt }) => rankedBlock(group, factsAt, 'highest', catalogue));
  const given = { kind: 'share', scope: query.scope, lacking: query.lacking, blocks, numeric, missing } as const;
  return answered(query, given, shareFindings(given, query.years, catalogue), evidence, catalogue);
}

/** Nobody in the group answered: that is no figure, and no Nej. */
const isSilent = ({ tally, published }: ShareBlock): boolean => tally?.of.n === 0 && published.length === 0;
const silent = ({ indicator, year, group }: ShareBlock): Missing => ({
  indicator,
  place: group === null ? COUNTRY : scopeCode(group.scope),
  year,
  reason: 'not-answered',
  why: null,
  exists: [],
});

const hasUnits = ({ units }: { readonly units: readonly { readonly figure: unknown }[] }): boolean =>
  units.filter((unit) => unit.figure !== null).length > 1;

function answerListing(query: QueryOf<'listing'>, evidence: Evidence, catalogue: Catalogue): Turn {
  const { cells, missing } = groupCells(query, evidence, catalogue);
  if (cells.length === 0) return nothing(query, missing, [], evidence, catalogue);
  const groups = cells.map((cell) => cell.group);
  const given = { kind: 'listing', scope: query.scope, listed: query.listed, groups, missing } as const;
  return answered(query, given, listingFindings(given, query.years, catalogue), evidence, catalogue);
}

/** Ja and Nej are not put in order; what can be asked instead is offered where it would show something. */
function answerRanking(query: QueryOf<'ranking'>, evidence: Evidence, catalogue: Catalogue): Turn {
  const ids = query.indicators.ids.filter((id) => isNumeric(id, catalogue));
  if (ids.length === 0) {
    const { cells } = groupCells(query, evidence, catalogue);
    const { indicators, scope, years } = query;
    const choices: readonly Query[] =
      cells.length === 0
        ? []
        : [
            { v: 1, kind: 'share', indicators, scope, years, lacking: false },
            { v: 1, kind: 'listing', indicators, scope, years, listed: 'yes' },
          ];
    const [indicator = null] = indicators.ids;
    return { asOf: evidence.asOf, outcome: 'declined', reason: 'ranking-of-answers', indicator, choices };
  }
  const { cells, missing } = groupCells({ ...query, indicators: { ids } }, evidence, catalogue);
  const blocks = cells
    .map(({ group, factsAt }) => rankedBlock(group, factsAt, query.order, catalogue))
    .filter((block) => block.ranked.length > 1);
  if (blocks.length === 0) return nothing(query, missing, [], evidence, catalogue);
  const given = {
    kind: 'ranking',
    scope: query.scope,
    order: query.order,
    place: query.place,
    blocks,
    missing,
  } as const;
  return answered(query, given, rankingFindings(given, query.years, catalogue), evidence, catalogue);
}

function answerComparison(query: QueryOf<'comparison'>, evidence: Evidence, catalogue: Catalogue): Turn {
  const given = comparisonAnswer(query, evidence, catalogue);
  const own = given.rows.flatMap((row) => [row.main, ...row.dissent]);
  const compared = given.rows.some((row) =>
    row.beside.some((side) => side.figure !== null || side.alone || side.tally !== null),
  );
  if (!compared) return nothing(query, given.missing, own, evidence, catalogue);
  return answered(query, given, comparisonFindings(given, query.years, catalogue), evidence, catalogue);
}

function answerGaps(query: QueryOf<'gaps'>, evidence: Evidence, catalogue: Catalogue): Turn {
  const given = gapsAnswer(query, evidence, catalogue);
  if (given.answered === 0) return nothing(query, given.missing, [], evidence, catalogue);
  return answered(query, given, gapsFindings(given, catalogue), evidence, catalogue);
}

function answered(
  query: Query,
  given: GroupAnswer,
  found: GroupFindings,
  evidence: Evidence,
  catalogue: Catalogue,
): Turn {
  // That nobody answered has a source too.
  const rests = found.figures.length > 0 ? found.figures : evidence.readings;
  const sources = releasesOf(
    rests.map((fact) => fact.release),
    catalogue,
  );
  const { figures, assumptions, behind = [] } = found;
  const { shown, rest } = rankCaveats(found.caveats);
  const findings = { ...NO_FINDINGS, figures, assumptions, caveats: { shown, rest: [...rest, ...behind] }, sources };
  return { asOf: evidence.asOf, outcome: 'answered', query, answer: given, findings };
}

/** Nothing is known of the group: said, with the place's own figure and riket's beside. A year that was not asked, and a group of none, have reasons of their own. */
function nothing(
  query: GroupQuery,
  missing: readonly Missing[],
  own: readonly Figure[],
  evidence: Evidence,
  catalogue: Catalogue,
): Turn {
  const told = missing.filter((item) => item.reason !== 'no-figure-for-place');
  const ids = query.kind === 'gaps' ? [] : query.indicators.ids;
  const year = query.kind === 'gaps' ? query.year : (query.years.years?.[0] ?? null);
  const country = ids.flatMap((id): readonly Figure[] => {
    const facts = factsOf(id, COUNTRY, evidence, catalogue);
    return facts === null ? [] : missingOf(facts, year, null, catalogue).exists;
  });
  const figures = distinct([...own, ...told.flatMap((item) => item.exists), ...country]).map((figure) => ({
    ...figure,
    use: 'comparison' as const,
  }));
  const caveats = [
    ...missingCaveats(told, catalogue),
    ...cityOf(query).flatMap((code) => placeCaveats(code, year, catalogue)),
  ];
  const sources = releasesOf(
    figures.map((figure) => figure.release),
    catalogue,
  );
  const findings = { ...NO_FINDINGS, figures, caveats: rankCaveats(caveats), sources };
  const reason = told.length > 0 ? 'no-figure' : hasNoMembers(query, catalogue) ? 'empty-group' : 'every-place';
  return {
    asOf: evidence.asOf,
    outcome: 'no-data',
    query,
    reason,
    words: '',
    missing: told.map((item) => ({ ...item, exists: [] })),
    choices: [],
    findings,
  };
}

const scopesOf = (query: GroupQuery) => (query.kind === 'comparison' ? query.with : [query.scope]);

const hasNoMembers = (query: GroupQuery, catalogue: Catalogue): boolean =>
  scopesOf(query).every((scope) => membersOf(scope, null, catalogue).codes.length === 0);

const cityOf = (query: GroupQuery): readonly PlaceCode[] =>
  scopesOf(query).flatMap((scope) => (scope.kind === 'place' && scope.place.length === 4 ? [scope.place] : []));

const distinct = (figures: readonly Figure[]): readonly Figure[] => [
  ...new Map(figures.map((one) => [`${one.indicator} ${one.place} ${one.year} ${one.release}`, one])).values(),
];
