import type { Figure } from '../answer/figure.ts';
import type { Beside, ComparisonRow, GroupAnswerOf } from '../answer/group-answer.ts';
import { COUNTRY, isShareLevel } from '../domain/place.ts';
import { display, figureSentence } from './figure-sentence.ts';
import type { Message } from './message.ts';
import { missingLines } from './missing-lines.ts';
import { type Names, placeInSentence, quoterOf } from './names.ts';
import { list, points, sentence } from './numbers.ts';
import { SIMILAR_RULE, scopeName, unitNoun } from './scope-names.ts';

type Lines = Pick<Message, 'lead' | 'sections' | 'beside'>;

/** The place's figure in a sentence, and each side as one row under it. Ja and Nej are never subtracted. */
export function comparisonLines(answer: GroupAnswerOf<'comparison'>, names: Names): Lines {
  const several = answer.rows.length > 1;
  const similar = answer.rows.some((row) => row.beside.some((side) => side.scope.kind === 'similar'));
  return {
    lead: answer.rows.flatMap((row) => mainLines(row, names)),
    ...(several ? { sections: answer.rows.map((row) => rowSection(row, names)) } : {}),
    beside: [
      ...(several ? [] : answer.rows.flatMap((row) => sideLines(row, names))),
      ...(similar ? [SIMILAR_RULE] : []),
      ...missingLines(answer.missing, names),
    ],
  };
}

function mainLines({ main, dissent, indicator }: ComparisonRow, names: Names): readonly string[] {
  const about = names.indicators.get(indicator);
  if (about === undefined) return [];
  const other = dissent.map((figure) => `${display(figure)} enligt ${quoterOf(figure.release, names)}`);
  return [
    figureSentence(main, about, names),
    ...(other.length === 0 ? [] : [`Källorna skiljer sig åt för ${main.year}: även ${list(other)}.`]),
  ];
}

const rowSection = (row: ComparisonRow, names: Names) => ({
  title: `${names.indicators.get(row.indicator)?.shortName ?? row.indicator}, ${row.main.year}`,
  lines: [`${placeInSentence(row.main.place, names)}: ${display(row.main)}`, ...sideLines(row, names)],
});

const sideLines = (row: ComparisonRow, names: Names): readonly string[] =>
  row.beside.map((side) => `${sentence(scopeName(side.scope, names))}: ${sideText(side, row, names)}`);

function sideText(side: Beside, { main }: ComparisonRow, names: Names): string {
  if (side.alone) return 'har bara en kommun, så där finns inget att jämföra med.';
  if (side.figure === null) {
    if (side.tally !== null)
      return `${side.tally.of.n} av ${side.tally.of.N} har svarat ${side.year}, för få för en andel.`;
    return side.year === null && isOther(side)
      ? `ingen uppgift från ${main.year} finns här.`
      : 'svar från kommunerna finns inte här.';
  }
  const parts = [
    `${valueText(side, names)}${side.year === main.year ? '' : ` (${side.year}, ett annat år)`}`,
    ...side.dissent.map((figure) => `men ${display(figure)} enligt ${quoterOf(figure.release, names)}`),
    ...(side.points === null ? [] : [differenceText(side.points, main, names)]),
    ...(side.rank === null || side.tally === null
      ? []
      : [`plats ${side.rank} av ${side.tally.of.n}, räknat från det högsta`]),
  ];
  return `${parts.join('; ')}.`;
}

const isOther = ({ scope }: Beside): boolean => scope.kind === 'place' && scope.place !== COUNTRY;

/** "7 av 12 kommuner (58 %)" for ours, the figure itself for what is published. */
function valueText({ figure, tally, group }: Beside, names: Names): string {
  if (figure === null) return '';
  if (figure.basis !== 'computed' || tally === null || group === null) return published(figure);
  const { k, n, N } = tally.of;
  const noun = unitNoun(group.units, names);
  if (figure.of?.k === null) return `medianen ${display(figure)} (${n} av ${N} ${noun}, beräknat av Måttstock)`;
  const of = n === N ? `${k} av ${N} ${noun}` : `${k} av de ${n} ${noun} som svarade, av ${N}`;
  return `${of} svarade ja (${display(figure)}, beräknat av Måttstock)`;
}

const OF: Readonly<Record<Figure['denominator'], string>> = {
  municipalities: ' av kommunerna',
  'case-officers': ' av handläggarna',
  persons: ' av personerna',
};

function published(figure: Figure): string {
  const isShare = figure.unit === 'percent' && figure.wording === null && figure.trend === null;
  const whose =
    isShare && (isShareLevel(figure.place) || figure.denominator !== 'municipalities') ? OF[figure.denominator] : '';
  return `${figure.trend === null ? display(figure) : 'bara en riktning är känd'}${whose}`;
}

function differenceText(value: number, main: Figure, names: Names): string {
  const place = placeInSentence(main.place, names);
  if (value === 0) return `samma andel som i ${place}`;
  return `${place} låg ${points(value)} ${value > 0 ? 'högre' : 'lägre'} (beräknat av Måttstock)`;
}
