import type { Elsewhere, TurnOf } from '../answer/turn.ts';
import type { QueryOf } from '../query/query.ts';
import type { Message } from './message.ts';
import { ALL_RESULTS, missingLines, outsideLine } from './missing-lines.ts';
import { areaName, type Names, placeInSentence } from './names.ts';
import { list, years } from './numbers.ts';

/** A snapshot without rows: that there is nothing, why where a source tells, what does exist, and which file would bring it. */
export function emptySnapshotLines(
  query: QueryOf<'snapshot'>,
  { missing, elsewhere = [] }: TurnOf<'no-data'>,
  names: Names,
): Pick<Message, 'lead' | 'beside'> {
  const shown = elsewhere.flatMap((one) => one.years);
  const outside = query.year === null ? null : outsideLine(query.year, shown, names);
  const from = query.year === null ? '' : ` från ${query.year}`;
  return {
    lead: [`Här finns inga uppgifter om ${placeInSentence(query.place, names)}${within(query.areas, names)}${from}.`],
    beside: [
      ...missingLines(missing, names),
      ...elsewhere.map((one) => elsewhereLine(one, names)),
      outside ?? ALL_RESULTS,
    ],
  };
}

const within = (areas: QueryOf<'snapshot'>['areas'], names: Names): string =>
  areas.length === 0 ? '' : ` inom området ${list(areas.map((area) => `”${areaName(area, names)}”`))}`;

function elsewhereLine({ place, areas, indicators, years: known }: Elsewhere, names: Names): string {
  const what = indicators === 1 ? '1\u00a0indikator' : `${indicators}\u00a0indikatorer`;
  const where = placeInSentence(place, names);
  return `Det som finns: ${what} för ${where}${within([...areas], names)}, från ${years(known)}.`;
}
