import { COUNTRY } from '../domain/place.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { QueryOf } from '../query/query.ts';
import type { Evidence } from '../query/read.ts';
import { evidenceByIndicator } from './facts.ts';
import type { GapRow, GroupAnswerOf } from './group-answer.ts';
import { shareBlock } from './share.ts';
import { rowsOf, snapshotAnswer } from './snapshot.ts';
import type { SnapshotRow } from './turn.ts';
import { factsAtOf, groupIn } from './units.ts';

/**
 * What the place answered Nej to in its latest measurement of each indicator, or in the year asked for, beside the group's share of the same year.
 * Those that most have come first, then the newest.
 */
export function gapsAnswer(query: QueryOf<'gaps'>, evidence: Evidence, catalogue: Catalogue): GroupAnswerOf<'gaps'> {
  const { place, scope, areas, year } = query;
  const snapshot = snapshotAnswer({ v: 1, kind: 'snapshot', place, areas, year }, evidence, catalogue);
  const all = rowsOf(snapshot);
  const partial = new Set(['Delvis', 'Ja, men inte för alla']);
  const slice = evidenceByIndicator(evidence);
  const rows = all
    .filter(({ main }) => main.value === 'Nej')
    .map((row) => gapRow(row, scope, slice(row.indicator), catalogue));
  return {
    kind: 'gaps',
    place,
    scope,
    year,
    rows: rows.toSorted((a, b) => weight(b) - weight(a) || b.row.main.year - a.row.main.year),
    partly: all.filter(({ main }) => typeof main.value === 'string' && partial.has(main.value)),
    answered: all.length,
    missing: snapshot.missing.filter(({ reason }) => SILENT.has(reason)),
  };
}

const SILENT: ReadonlySet<string> = new Set([
  'not-answered',
  'not-applicable',
  'suppressed',
  'unreliable',
  'not-published',
  'not-measured',
]);

const WHOLE_PERCENT = 100;

const weight = ({ most }: GapRow): number => (most === true ? 2 : most === null ? 1 : 0);

function gapRow(row: SnapshotRow, scope: QueryOf<'gaps'>['scope'], evidence: Evidence, catalogue: Catalogue): GapRow {
  const factsAt = factsAtOf(row.indicator, evidence, catalogue);
  const group = groupIn(scope, row.indicator, row.main.year, factsAt, catalogue);
  const block = shareBlock(group, factsAt, false, catalogue);
  const figure = block.share ?? block.published[0] ?? null;
  const others = figure === null && block.group === null ? null : asComparison(block);
  const number = figure === null || block.published.length > 1 || figure.direction !== 'has' ? null : figure.value;
  const most = typeof number === 'number' ? number * 2 > WHOLE_PERCENT : null;
  // Riket stands beside in any case; where it is the group itself it is not said twice.
  const isCountry = scope.kind === 'place' && scope.place === COUNTRY;
  return { row: isCountry && others !== null ? { ...row, comparison: [] } : row, block: others, most };
}

function asComparison(block: NonNullable<GapRow['block']>): NonNullable<GapRow['block']> {
  const beside = <T extends { readonly use: string }>(figure: T) => ({ ...figure, use: 'comparison' as const });
  return {
    ...block,
    share: block.share === null ? null : beside(block.share),
    published: block.published.map(beside),
  };
}
