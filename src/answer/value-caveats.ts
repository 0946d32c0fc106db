import type { Caveat } from '../domain/caveat.ts';
import type { Indicator } from '../domain/indicator.ts';
import { isShareLevel } from '../domain/place.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { QueryOf } from '../query/query.ts';
import type { ChangeFigure, Figure } from './figure.ts';
import { oldCaveat } from './old-measurement.ts';
import type { ValueRow } from './turn.ts';

/** The caveats of one row of a value answer, heaviest first is decided later. */
export function valueCaveats(row: ValueRow, query: QueryOf<'value'>, catalogue: Catalogue): readonly Caveat[] {
  const indicator = catalogue.indicators.get(row.indicator);
  if (indicator === undefined) return [];
  const { main } = row;
  const about = indicator.id;
  const caveats: Caveat[] = [...figureCaveats(main, indicator, catalogue)];
  if (row.dissent.length > 0) caveats.push({ code: 'sources-disagree', params: { year: main.year }, about });
  // The note on a number of persons tells its day, where its year is the source's own.
  const dated = indicator.role === 'volume' && main.note !== null && main.yearStated;
  caveats.push(...oldCaveat(main.year, dated || query.years.years !== null, about, catalogue));
  if (query.count && main.unit === 'percent' && main.status !== 'direction-only') {
    caveats.push({ code: 'count-not-derivable', params: {}, about });
  }
  if (query.lacking && (isShareLevel(main.place) || main.unit === 'percent') && main.direction === 'has') {
    caveats.push({ code: 'counts-those-who-had', params: {}, about });
  }
  const besideDerived = row.comparison.filter((figure) => figure.status === 'derived');
  caveats.push(...besideDerived.flatMap((figure) => figureCaveats(figure, indicator, catalogue)));
  const besides = row.comparison.length > 1 && row.dissent.length === 0;
  if (besides) caveats.push({ code: 'sources-disagree', params: { year: main.year }, about });
  return [...caveats, ...row.changes.flatMap((change) => changeCaveats(change))];
}

/** What follows from the figure itself, wherever it is shown. */
export function figureCaveats(figure: Figure, indicator: Indicator, catalogue: Catalogue): readonly Caveat[] {
  const about = indicator.id;
  const caveats: Caveat[] = [];
  const has = (trait: Indicator['traits'][number]) => indicator.traits.includes(trait);
  if (!figure.yearStated)
    caveats.push({ code: 'year-not-stated', params: { year: figure.year, release: figure.release }, about });
  if (has('age-definition')) caveats.push({ code: 'age-definition', params: {}, about });
  if (indicator.role === 'volume') caveats.push({ code: 'different-data-source', params: {}, about });
  const note: readonly Caveat[] =
    figure.note === null ? [] : [{ code: 'source-note', params: { text: figure.note }, about }];
  // A note on a unit's answer says what was answered; on a share it adds to what the figure already says of itself.
  return isShareLevel(figure.place)
    ? [...shareCaveats(figure, indicator, catalogue), ...note, ...caveats]
    : [...note, ...caveats, ...unitCaveats(figure, indicator)];
}

function shareCaveats(figure: Figure, indicator: Indicator, catalogue: Catalogue): readonly Caveat[] {
  const about = indicator.id;
  const caveats: Caveat[] = [];
  if (figure.status === 'direction-only') return [{ code: 'direction-only', params: { year: figure.year }, about }];
  if (indicator.traits.includes('compound')) caveats.push({ code: 'compound-condition', params: {}, about });
  if (figure.status === 'derived') {
    const params = { year: figure.year, later: figure.since ?? figure.year, margin: figure.margin ?? 0 };
    caveats.push({ code: 'derived-from-rounded', params, about });
  }
  if (indicator.traits.includes('for-all-cases')) caveats.push({ code: 'applies-to-all-cases', params: {}, about });
  if (figure.wording !== null) {
    caveats.push({ code: 'stated-approximately', params: { wording: figure.wording }, about });
  }
  const release = catalogue.releases.get(figure.release);
  if (release?.quotedBy != null) {
    const { publisher, quotedBy } = release;
    caveats.push({ code: 'second-hand-source', params: { publisher, quotedBy }, about });
  }
  return caveats;
}

/** Ja tells that something exists, not what it leads to; Nej may hide an old, unwritten or undecided routine. */
function unitCaveats(figure: Figure, indicator: Indicator): readonly Caveat[] {
  const about = indicator.id;
  const no = figure.value === 'Nej';
  if (indicator.traits.includes('compound')) return [{ code: 'compound-condition', params: {}, about }];
  if (no && indicator.traits.includes('strict-yes'))
    return [{ code: 'strict-definition', params: { takes: 'routine' }, about }];
  if (no && indicator.traits.includes('standard-method'))
    return [{ code: 'strict-definition', params: { takes: 'method' }, about }];
  if (!no && figure.unit === 'answer' && indicator.traits.includes('structure')) {
    return [{ code: 'structure-not-outcome', params: {}, about }];
  }
  return [];
}

export function changeCaveats(change: ChangeFigure): readonly Caveat[] {
  if (!change.doubtfulUnit || change.points === null) return [];
  return [{ code: 'source-unit-doubtful', params: { points: change.points }, about: change.indicator }];
}
