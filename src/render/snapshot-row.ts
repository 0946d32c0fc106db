import type { ChangeFigure, Figure } from '../answer/figure.ts';
import type { SnapshotRow } from '../answer/turn.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import { isShareLevel } from '../domain/place.ts';
import type { MeasureYear } from '../domain/reading.ts';
import { amount } from './change-sentence.ts';
import { display } from './figure-sentence.ts';
import { type Names, placeInSentence, quoterOf, shortName } from './names.ts';
import { list } from './numbers.ts';

/** "Våldsrutin, LSS vuxen: Nej (2020) · riket 43 %": the measurement with its year, riket of the same year, and what changed. */
export function snapshotRowLine(row: SnapshotRow, names: Names): string {
  const parts = [
    `${undated(row.indicator, row.main.year, names)}: ${withDissent(row.main, row.dissent, names)} (${row.main.year})`,
    comparison(row, names),
    ...row.changes.map((change) => changeText(change, row, names)),
    row.before === null ? null : beforeText(row.before, row.main),
    row.later === null
      ? null
      : `för ${row.later.year} anger källan bara riktning: ${TREND[row.later.trend ?? 'unchanged']}`,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** A short name that ends in the year that stands after it. */
export const undated = (id: IndicatorId, year: MeasureYear, names: Names): string =>
  shortName(id, names).replace(` (${year})`, '');

const TREND = { up: 'ökning', down: 'minskning', unchanged: 'oförändrat' } as const;

function comparison({ comparison: [main, ...dissent] }: SnapshotRow, names: Names): string | null {
  if (main === undefined) return null;
  const colon = main.trend === null ? '' : ':';
  return `${placeInSentence(main.place, names)}${colon} ${withDissent(main, dissent, names)}`;
}

/** Where sources disagree each value is said with whom it comes through; none is chosen for the reader. */
const withDissent = (main: Figure, dissent: readonly Figure[], names: Names): string =>
  dissent.length === 0
    ? valueText(main)
    : list(
        [main, ...dissent].map((figure) => `${valueText(figure)} enligt ${quoterOf(figure.release, names)}`),
        'men',
      );

/** The value with what it is a share of, unless that is the municipalities, which the snapshot says once. */
export function valueText(figure: Figure): string {
  if (figure.trend !== null) return `${TREND[figure.trend]}, utan siffra`;
  if (figure.wording !== null && !isShareLevel(figure.place)) return `”${figure.wording}”`;
  const shown = figure.wording === null ? display(figure) : lowerFirst(display(figure));
  return `${shown}${OF[figure.denominator](figure)}${figure.basis === 'derived' ? ', härlett' : ''}`;
}

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('sv') + text.slice(1);

const OF: Readonly<Record<Figure['denominator'], (figure: Figure) => string>> = {
  municipalities: () => '',
  'case-officers': ({ unit }) => (unit === 'percent' ? ' av handläggarna' : ' handläggare'),
  persons: ({ unit }) => (unit === 'percent' ? ' av personerna' : ' personer'),
};

/** A whole's own change, or that of one of its parts by name; what we computed says so. */
function changeText(change: ChangeFigure, row: SnapshotRow, names: Names): string {
  const whose = change.indicator === row.indicator ? '' : `${shortName(change.indicator, names)}: `;
  const by = change.basis === 'computed' ? ', beräknat av Måttstock' : '';
  return `${whose}${amount(change)} sedan ${change.from}${by}`;
}

const beforeText = (before: Figure, main: Figure): string =>
  before.value === main.value ? `oförändrat sedan ${before.year}` : `ändrat från ${display(before)} ${before.year}`;
