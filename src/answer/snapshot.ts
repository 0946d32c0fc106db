import { SERVICE_AREAS, type ServiceArea } from '../domain/area.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import { COUNTRY, type PlaceCode } from '../domain/place.ts';
import type { MeasureYear, Reading } from '../domain/reading.ts';
import { type Catalogue, newestRound } from '../query/catalogue.ts';
import type { QueryOf } from '../query/query.ts';
import type { Evidence } from '../query/read.ts';
import { snapshotIndicators } from '../query/snapshot-query.ts';
import { evidenceByIndicator, type Facts, factsOf, latestYear, missingOf } from './facts.ts';
import type { Missing } from './figure.ts';
import { isFigure } from './pick-reading.ts';
import { snapshotRow } from './snapshot-row.ts';
import type { AnswerOf, Elsewhere, SnapshotArea, SnapshotRow } from './turn.ts';

/**
 * So many rounds may have been made since, and the row still stands among the newest; one more and it is an older one. Own rule.
 * The survey is yearly (the term "Öppna jämförelser"), so years are counted from the newest round. A value asked for alone is called old
 * a round sooner (`old-measurement`): there the caveat costs a line, here the row would be moved.
 */
const ROUNDS_SINCE = 2;

/** Everything a place has: each indicator's latest measurement, or that of the year asked for; riket's beside it is of the same year or absent. Without rows it is no answer. */
export function snapshotAnswer(
  query: QueryOf<'snapshot'>,
  evidence: Evidence,
  catalogue: Catalogue,
): AnswerOf<'snapshot'> {
  const newest = newestRound(catalogue);
  const factsAt = factsIn(evidence, catalogue);
  const rows: SnapshotRow[] = [];
  const missing: Missing[] = [];
  for (const { id } of snapshotIndicators(query.areas, catalogue)) {
    const facts = factsAt(id, query.place);
    if (facts === null) continue;
    const country = query.place === COUNTRY ? null : factsAt(id, COUNTRY);
    const year = query.year ?? latestYear(facts);
    const row = year === null ? null : snapshotRow(facts, year, country, evidence, catalogue);
    if (row !== null) rows.push(row);
    const gap = query.year === null ? gapSince(facts, row?.main.year ?? null) : null;
    if (gap !== null) missing.push(gap);
    else if (row === null) missing.push(missingOf(facts, query.year, country, catalogue));
  }
  const isOlder = ({ main }: SnapshotRow) => query.year === null && newest - main.year > ROUNDS_SINCE;
  return {
    kind: 'snapshot',
    place: query.place,
    asked: query.areas,
    year: query.year,
    newest,
    areas: byArea(
      rows.filter((row) => !isOlder(row)),
      catalogue,
    ),
    older: byArea(rows.filter(isOlder), catalogue),
    missing: withoutParts(missing, rows, catalogue),
  };
}

export const rowsOf = ({ areas, older }: AnswerOf<'snapshot'>): readonly SnapshotRow[] =>
  [...areas, ...older].flatMap((area) => area.rows);

/** Facts of one indicator, without going through the whole evidence for each. */
function factsIn(evidence: Evidence, catalogue: Catalogue) {
  const byIndicator = evidenceByIndicator(evidence);
  return (id: IndicatorId, place: PlaceCode): Facts | null => factsOf(id, place, byIndicator(id), catalogue);
}

/** In the publisher's order of areas (Table 2); what no source puts in an area comes last. Newest first inside each. */
function byArea(rows: readonly SnapshotRow[], { indicators }: Catalogue): readonly SnapshotArea[] {
  const areaOf = (row: SnapshotRow) => indicators.get(row.indicator)?.area ?? null;
  const order: readonly (ServiceArea | null)[] = [...SERVICE_AREAS, null];
  return order.flatMap((area) => {
    const inside = rows.filter((row) => areaOf(row) === area).sort((a, b) => b.main.year - a.main.year);
    return inside.length === 0 ? [] : [{ area, rows: inside }];
  });
}

/** What the newest round holds instead of a figure: the place did not answer, its answer is withheld, or the survey did not ask. Null when nothing newer than the figure shown is known. */
function gapSince({ indicator, place, readings, rounds }: Facts, shown: MeasureYear | null): Missing | null {
  const item = { indicator: indicator.id, place, exists: [] };
  const reading = readings.at(-1);
  switch (reading?.status) {
    case 'not-answered':
    case 'not-applicable':
    case 'suppressed':
    case 'unreliable':
    case 'not-published':
      if (reading.year > (shown ?? 0)) return { ...item, year: reading.year, reason: reading.status, why: null };
      break;
    case 'observed':
    case 'stated':
    case 'direction-only':
    case undefined:
      break;
  }
  const round = rounds.at(-1);
  if (round === undefined || round.asked || round.year <= (shown ?? 0)) return null;
  return { ...item, year: round.year, reason: 'not-measured', why: round.reason };
}

/** A part is not missed where its whole is shown. */
function withoutParts(
  missing: readonly Missing[],
  rows: readonly SnapshotRow[],
  { indicators }: Catalogue,
): readonly Missing[] {
  const shown = new Set(rows.map((row) => row.indicator));
  return missing.filter(({ indicator }) => {
    const whole = indicators.get(indicator)?.partOf ?? null;
    return whole === null || !shown.has(whole);
  });
}

/** Where there is something when the snapshot has no row: at the place in other years, else in other areas; and in riket in the same areas. */
export function elsewhereOf(
  { place, areas }: QueryOf<'snapshot'>,
  evidence: Evidence,
  catalogue: Catalogue,
): readonly Elsewhere[] {
  const at = (code: PlaceCode, within: readonly ServiceArea[]): readonly Elsewhere[] => {
    const scope = new Set(snapshotIndicators(within, catalogue).map((one) => one.id));
    const told = evidence.readings.filter(
      (reading) => reading.place === code && scope.has(reading.indicator) && tellsSomething(reading),
    );
    const years = [...new Set(told.map((reading) => reading.year))].sort((a, b) => a - b);
    const indicators = new Set(told.map((reading) => reading.indicator)).size;
    return indicators === 0 ? [] : [{ place: code, areas: within, indicators, years }];
  };
  const own = at(place, areas);
  return [...(own.length > 0 ? own : at(place, [])), ...(place === COUNTRY ? [] : at(COUNTRY, areas))];
}

const tellsSomething = (reading: Reading): boolean => isFigure(reading) || reading.status === 'direction-only';
