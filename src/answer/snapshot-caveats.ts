import type { Caveat } from '../domain/caveat.ts';
import type { Catalogue } from '../query/catalogue.ts';
import { rankCaveats } from './caveat-rules.ts';
import type { Findings, SnapshotRow } from './turn.ts';
import { changeCaveats, figureCaveats } from './value-caveats.ts';

/** Said once for the whole snapshot (design: the caveats of a snapshot). That a row is old, or its year our reading, is said by the row; the rest waits behind "Metod". */
const SAID: ReadonlySet<Caveat['code']> = new Set([
  'self-reported',
  'structure-not-outcome',
  'strict-definition',
  'derived-from-rounded',
  'sources-disagree',
]);

export function snapshotCaveats(rows: readonly SnapshotRow[], catalogue: Catalogue): Findings['caveats'] {
  const all = [...rows.flatMap((row) => rowCaveats(row, catalogue)), ...selfReported(rows)];
  const said = rankCaveats(all.filter((caveat) => SAID.has(caveat.code)));
  const behind = rankCaveats(all.filter((caveat) => !SAID.has(caveat.code)));
  return { shown: said.shown, rest: [...said.rest, ...behind.shown, ...behind.rest] };
}

function rowCaveats(row: SnapshotRow, catalogue: Catalogue): readonly Caveat[] {
  const indicator = catalogue.indicators.get(row.indicator);
  if (indicator === undefined) return [];
  const disagree = row.dissent.length > 0 || row.comparison.length > 1;
  const derived = row.comparison.filter((figure) => figure.status === 'derived');
  const caveats: readonly Caveat[] = [
    ...[row.main, ...derived].flatMap((figure) => figureCaveats(figure, indicator, catalogue)),
    ...(disagree ? [{ code: 'sources-disagree', params: { year: row.main.year }, about: indicator.id } as const] : []),
    ...row.changes.flatMap(changeCaveats),
  ];
  return caveats;
}

/** Nearly every figure is what municipalities answered about themselves; numbers of persons are not. */
function selfReported(rows: readonly SnapshotRow[]): readonly Caveat[] {
  const answered = rows.some((row) => row.main.denominator === 'municipalities');
  return answered ? [{ code: 'self-reported', params: {}, about: null }] : [];
}
