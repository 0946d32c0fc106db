import type { Figure } from '../answer/figure.ts';
import type { GroupAnswerOf, RankedBlock } from '../answer/group-answer.ts';
import type { Ranked, Spread } from '../answer/spread.ts';
import { display, figureSentence } from './figure-sentence.ts';
import type { Message, Section } from './message.ts';
import { missingLines } from './missing-lines.ts';
import { type Names, placeInSentence, shortName } from './names.ts';
import { list, number, percent, sentence } from './numbers.ts';
import { inScope, SIMILAR_RULE, unitNoun } from './scope-names.ts';
import { silentLines } from './silent-lines.ts';

/** Places in order of a number, those alike at the same rank; never of Ja and Nej. */
export function rankingLines(
  answer: GroupAnswerOf<'ranking'>,
  names: Names,
): Pick<Message, 'lead' | 'sections' | 'beside'> {
  return {
    lead: answer.blocks.flatMap((block) => [
      topLine(block, answer.order, names),
      ...(answer.place === null ? [] : [placeLine(block, answer.place, names)]),
    ]),
    sections: answer.blocks.map((block) => rankSection(block, names)),
    beside: [
      ...answer.blocks.flatMap((block) => [
        ...(block.spread === null ? [] : [spreadLine(block.spread, block.ranked[0]?.figure)]),
        ...publishedLines(block, names),
        ...silentLines(block.group, names),
      ]),
      ...(answer.scope.kind === 'similar' ? [SIMILAR_RULE] : []),
      ...missingLines(answer.missing, names),
    ],
  };
}

function topLine({ ranked, group, indicator }: RankedBlock, order: 'highest' | 'lowest', names: Names): string {
  const first = ranked.filter((one) => one.rank === 1);
  const who = list(first.map((one) => placeInSentence(one.figure.place, names)));
  const value = first[0] === undefined ? '' : display(first[0].figure);
  const most = order === 'highest' ? 'högst' : 'lägst';
  return `${sentence(most)} ${inScope(group.scope, names)} ${group.year} hade ${who} (${value}): ${shortName(indicator, names)}.`;
}

function placeLine({ ranked, group }: RankedBlock, place: Figure['place'], names: Names): string {
  const own = ranked.find((one) => one.figure.place === place);
  if (own === undefined) return `${placeInSentence(place, names)} har ingen siffra i den ordningen.`;
  const shared = ranked.filter((one) => one.rank === own.rank).length > 1 ? 'delad ' : '';
  return `${placeInSentence(place, names)} har ${shared}plats ${own.rank} av ${ranked.length} ${unitNoun(group.units, names)} med uppgift (${display(own.figure)}).`;
}

const rankSection = ({ ranked, indicator, group }: RankedBlock, names: Names): Section => ({
  title: `${shortName(indicator, names)}, ${group.year}`,
  lines: ranked.map((one) => rankRow(one, ranked, names)),
});

function rankRow(one: Ranked, all: readonly Ranked[], names: Names): string {
  const shared = all.some((other) => other !== one && other.rank === one.rank);
  return `${one.rank}. ${placeInSentence(one.figure.place, names)}: ${display(one.figure)}${shared ? ' (delad plats)' : ''}`;
}

const amount = (value: number, figure: Figure | undefined): string =>
  figure?.unit === 'percent' ? percent(value) : number(value);

const spreadLine = ({ low, median, high }: Spread, figure: Figure | undefined): string =>
  `Hälften låg mellan ${amount(low, figure)} och ${amount(high, figure)} (kvartiler); medianen var ${amount(median, figure)}. Beräknat av Måttstock.`;

const publishedLines = ({ published, indicator }: RankedBlock, names: Names): readonly string[] => {
  const about = names.indicators.get(indicator);
  return about === undefined ? [] : published.map((figure) => `Publicerat: ${figureSentence(figure, about, names)}`);
};

/** How the numbers of a group lie, when a share of Ja is no question. */
export function numericLines(block: RankedBlock, names: Names): Pick<Message, 'lead' | 'beside'> {
  const { median, group, ranked, indicator } = block;
  const count = `${ranked.length} av ${group.units.length} ${unitNoun(group.units, names)}`;
  const where = inScope(group.scope, names);
  const lead =
    median === null || typeof median.value !== 'number'
      ? `${sentence(where)} finns en siffra från ${count} för ${group.year}, för få för en median (${shortName(indicator, names)}).`
      : `Medianen ${where} var ${group.year} ${amount(median.value, median)} (${count}): ${shortName(indicator, names)}. Beräknat av Måttstock.`;
  const rows =
    ranked.length > 0 && median === null
      ? ranked.map((one) => `${placeInSentence(one.figure.place, names)}: ${display(one.figure)}`)
      : [];
  return {
    lead: [lead],
    beside: [
      ...rows,
      ...(block.spread === null ? [] : [spreadLine(block.spread, ranked[0]?.figure)]),
      ...publishedLines(block, names),
      ...silentLines(group, names),
    ],
  };
}
