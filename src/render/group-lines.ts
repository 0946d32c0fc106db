import type { GroupAnswerOf, ShareBlock } from '../answer/group-answer.ts';
import type { Group, Unit, UnitState } from '../answer/units.ts';
import type { Listed } from '../query/group-queries.ts';
import { figureSentence } from './figure-sentence.ts';
import type { Message, Section } from './message.ts';
import { missingLines } from './missing-lines.ts';
import { type Names, placeName, shortName } from './names.ts';
import { percent, sentence } from './numbers.ts';
import { numericLines } from './ranking-lines.ts';
import { inScope, SIMILAR_RULE, unitNoun } from './scope-names.ts';
import { MISSING, SAID, silentLines } from './silent-lines.ts';

type Lines = Pick<Message, 'lead' | 'sections' | 'beside'>;

/** How many, and what stands beside: the publisher's own share, and who gave no answer. */
export function shareLines(answer: GroupAnswerOf<'share'>, names: Names): Lines {
  const numeric = answer.numeric.map((block) => numericLines(block, names));
  return {
    lead: [
      ...answer.blocks.flatMap((block) => blockLines(block, answer.lacking, names)),
      ...numeric.flatMap((lines) => lines.lead),
    ],
    sections: answer.blocks.flatMap((block) => withheldSections(block, names)),
    beside: [
      ...answer.blocks.flatMap((block) => besideLines(block, names)),
      ...numeric.flatMap((lines) => lines.beside),
      ...(answer.scope.kind === 'similar' ? [SIMILAR_RULE] : []),
      ...missingLines(answer.missing, names),
    ],
  };
}

function blockLines(block: ShareBlock, lacking: boolean, names: Names): readonly string[] {
  const indicator = names.indicators.get(block.indicator);
  if (indicator === undefined) return [];
  const { group, tally, share, published } = block;
  if (group === null || tally === null) return published.map((figure) => figureSentence(figure, indicator, names));
  const { k, n, N } = tally.of;
  const where = inScope(group.scope, names);
  const { verb, yes, no } = indicator.phrase;
  if (share === null || typeof share.value !== 'number')
    return N === 1
      ? [
          `${sentence(where)} finns bara en som svarar, så där går det inte att räkna någon andel (${indicator.shortName}, ${block.year}).`,
        ]
      : [
          n === 0
            ? `Ingen ${where} har ett svar här för ${block.year} (${indicator.shortName}).`
            : `${sentence(where)} finns svar från ${n} av ${N} för ${block.year}, för få för en andel. Svaren står nedan (${indicator.shortName}).`,
        ];
  const whole =
    n === N
      ? `${k} av ${N} ${unitNoun(group.units, names)} ${where}`
      : `${k} av de ${n} ${unitNoun(group.units, names)} ${where} som svarade`;
  const said = `${whole} (${percent(share.value)}) ${verb} ${block.year} ${lacking ? no : yes}.`;
  const partly = tally.partly === 0 ? [] : [`Därtill svarade ${tally.partly} att det gällde delvis eller inte alla.`];
  return [said, ...partly];
}

function besideLines({ group, share, published, indicator }: ShareBlock, names: Names): readonly string[] {
  const about = names.indicators.get(indicator);
  if (group === null || about === undefined) return [];
  return [
    ...(share === null ? [] : ['Andelen är beräknad av Måttstock ur de publicerade svaren.']),
    ...published.map((figure) => `Publicerad andel: ${figureSentence(figure, about, names)}`),
    ...silentLines(group, names),
  ];
}

/** Without a share, what was answered is shown all the same. */
const withheldSections = ({ group, tally, share }: ShareBlock, names: Names): readonly Section[] =>
  group === null || tally === null || share !== null
    ? []
    : (['yes', 'partly', 'no'] as const).flatMap((state) => unitSection(group, state, names));

/** Who has it, in the order of the alphabet: never a ranking. A city that answers by district says how many of them do. */
export function listingLines(answer: GroupAnswerOf<'listing'>, names: Names): Lines {
  const several = answer.groups.length > 1;
  return {
    lead: answer.groups.flatMap((group) => listingLead(group, answer.listed, names)),
    sections: answer.groups.flatMap((group) =>
      statesOf(answer.listed).flatMap((state) => unitSection(group, state, names, several)),
    ),
    beside: [
      ...answer.groups.flatMap((group) => (answer.listed === 'missing' ? [] : silentLines(group, names))),
      ...(answer.scope.kind === 'similar' ? [SIMILAR_RULE] : []),
      ...missingLines(answer.missing, names),
    ],
  };
}

/** A listed Ja brings the half Ja with it, told apart. */
const statesOf = (listed: Listed): readonly UnitState[] =>
  listed === 'missing' ? MISSING : listed === 'yes' ? ['yes', 'partly'] : [listed];

function listingLead(group: Group, listed: Listed, names: Names): readonly string[] {
  const states = listed === 'missing' ? MISSING : [listed];
  const count = group.units.filter((unit) => states.includes(unit.state)).length;
  const what = { yes: 'svarade ja', no: 'svarade nej', partly: 'svarade delvis', missing: 'har inget svar' }[listed];
  const of = `av ${group.units.length} ${unitNoun(group.units, names)} ${inScope(group.scope, names)}`;
  return [
    `${count === 0 ? 'Ingen' : count} ${of} ${what} ${group.year} på frågan om ${shortName(group.indicator, names)}.`,
  ];
}

function unitSection(group: Group, state: UnitState, names: Names, several = false): readonly Section[] {
  const units = group.units.filter((unit) => unit.state === state);
  if (units.length === 0) return [];
  const about = several ? `${shortName(group.indicator, names)}, ${group.year}: ` : '';
  return [{ title: `${about}${SAID[state]} (${units.length})`, lines: nameRows(units, group.units, names) }];
}

const PER_LINE = 8;

/** Names in Swedish order, some to a line; a city's districts as k of n. */
function nameRows(units: readonly Unit[], all: readonly Unit[], names: Names): readonly string[] {
  const own = units.filter((unit) => unit.city === null).map((unit) => placeName(unit.place, names));
  const cities = [...new Set(units.flatMap((unit) => unit.city ?? []))];
  const alone = cities.length === 1 && all.every((unit) => unit.city !== null);
  const ofCities = alone
    ? units.map((unit) => placeName(unit.place, names))
    : cities.map((city) => {
        const inside = all.filter((unit) => unit.city === city);
        const these = units.filter((unit) => unit.city === city).length;
        return `${placeName(city, names)}: ${these} av ${inside.length} ${unitNoun(inside, names)}`;
      });
  const sorted = [...own, ...ofCities].toSorted((a, b) => a.localeCompare(b, 'sv'));
  return Array.from({ length: Math.ceil(sorted.length / PER_LINE) }, (_, i) =>
    sorted.slice(i * PER_LINE, (i + 1) * PER_LINE).join(', '),
  );
}
