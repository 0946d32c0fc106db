import type { Caveat } from '../domain/caveat.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { YearSlot } from '../query/query.ts';
import type { Figure } from './figure.ts';
import type { GroupAnswerOf, RankedBlock, ShareBlock } from './group-answer.ts';
import { groupCaveats, publishedCaveats, rankingCaveats, sharedCaveats, tallyCaveats } from './group-caveats.ts';
import { oldCaveat } from './old-measurement.ts';
import { tally } from './shares.ts';
import { snapshotCaveats } from './snapshot-caveats.ts';
import type { Assumption, Findings } from './turn.ts';
import { type Group, hasAnswered, isAsked } from './units.ts';
import { figureCaveats } from './value-caveats.ts';

/** What the answer rests on and must say beside itself. */
export interface GroupFindings {
  readonly figures: readonly Figure[];
  readonly caveats: readonly Caveat[];
  /** Only behind "Metod". */
  readonly behind?: readonly Caveat[];
  readonly assumptions: Findings['assumptions'];
}

/** The figures of each kind that needs several places, what must be known of them, and what was assumed. */
const assumed = ({ origin }: YearSlot, years: readonly number[]): readonly Assumption[] =>
  origin === 'asked' || years.length === 0
    ? []
    : [{ slot: 'year', origin, years: [...new Set(years)].sort((a, b) => a - b) }];

const ofIndicator = (figure: Figure, catalogue: Catalogue): readonly Caveat[] => {
  const indicator = catalogue.indicators.get(figure.indicator);
  return indicator === undefined ? [] : figureCaveats(figure, indicator, catalogue);
};

/** Those whose own answers are shown when no share is. */
const answersOf = (group: Group): readonly Figure[] =>
  group.units.flatMap((unit) => (hasAnswered(unit) && unit.figure !== null ? [unit.figure] : []));

export function shareFindings(
  { scope, lacking, blocks, numeric }: GroupAnswerOf<'share'>,
  years: YearSlot,
  catalogue: Catalogue,
): GroupFindings {
  const figures = [...blocks.flatMap(blockFigures), ...numeric.flatMap(medians)];
  const ofBlocks = blocks.flatMap((block): readonly Caveat[] => {
    const indicator = catalogue.indicators.get(block.indicator);
    if (indicator === undefined) return [];
    const only = block.share === null && block.group === null;
    const published = block.published[0];
    const lacks = only && lacking && published?.direction === 'has';
    return [
      ...(block.tally === null ? [] : tallyCaveats(block.tally)),
      ...(block.group === null ? [] : groupCaveats(block.group, catalogue)),
      ...(block.share === null ? [] : sharedCaveats(indicator, scope)),
      ...publishedCaveats(block.published, only),
      ...(published === undefined ? [] : ofIndicator(published, catalogue)),
      ...(lacks ? [{ code: 'counts-those-who-had', params: {}, about: block.indicator } as const] : []),
      ...oldCaveat(block.year, years.years !== null, block.indicator, catalogue),
    ];
  });
  const ofNumeric = numeric.flatMap((block) => numericCaveats(block, catalogue, years));
  const shown = [...blocks.map((block) => block.year), ...numeric.map((block) => block.group.year)];
  return { figures, caveats: [...ofBlocks, ...ofNumeric], assumptions: assumed(years, shown) };
}

const blockFigures = ({ share, published, group }: ShareBlock): readonly Figure[] => [
  ...(share === null ? [] : [share]),
  ...(share === null && group !== null ? answersOf(group) : []),
  ...published,
];

const medians = ({ median, published, group }: RankedBlock): readonly Figure[] => [
  ...(median === null ? answersOf(group) : [median]),
  ...published,
];

function numericCaveats(block: RankedBlock, catalogue: Catalogue, years: YearSlot): readonly Caveat[] {
  const indicator = catalogue.indicators.get(block.indicator);
  if (indicator === undefined) return [];
  const { of, withheld } = tally(block.group, false);
  return [
    ...(withheld ? tallyCaveats(tally(block.group, false)) : []),
    ...(!withheld && of.n < 10 ? [{ code: 'small-group', params: { n: of.n }, about: null } as const] : []),
    ...groupCaveats(block.group, catalogue),
    ...sharedCaveats(indicator, block.group.scope),
    ...oldCaveat(block.group.year, years.years !== null, block.indicator, catalogue),
  ];
}

export function listingFindings(
  { listed, groups }: GroupAnswerOf<'listing'>,
  years: YearSlot,
  catalogue: Catalogue,
): GroupFindings {
  const figures = groups.flatMap((group) =>
    group.units.flatMap((unit) => (unit.state === listed && unit.figure !== null ? [unit.figure] : [])),
  );
  const caveats = groups.flatMap((group) => [
    ...groupCaveats(group, catalogue),
    ...oldCaveat(group.year, years.years !== null, group.indicator, catalogue),
  ]);
  const traits = figures.flatMap((figure) => ofIndicator(figure, catalogue));
  const assumptions = assumed(
    years,
    groups.map((group) => group.year),
  );
  // Without anyone listed there is still what the others answered, and their source.
  const shown = figures.length > 0 ? figures : groups.flatMap((group) => answersOf(group)).map(beside);
  return { figures: shown, caveats: [...caveats, ...traits], assumptions };
}

const beside = (figure: Figure): Figure => ({ ...figure, use: 'comparison' });

export function rankingFindings(
  { blocks }: GroupAnswerOf<'ranking'>,
  years: YearSlot,
  catalogue: Catalogue,
): GroupFindings {
  const caveats = blocks.flatMap((block) => {
    const missing = block.group.units.filter(isAsked).length - block.ranked.length;
    return [
      ...rankingCaveats(block.ranked, missing),
      ...numericCaveats(block, catalogue, years).filter(({ code }) => code !== 'share-withheld'),
    ];
  });
  const figures = blocks.flatMap((block) => [
    ...block.ranked.map((one) => one.figure),
    ...(block.median === null ? [] : [beside(block.median)]),
    ...block.published,
  ]);
  return {
    figures,
    caveats,
    assumptions: assumed(
      years,
      blocks.map((block) => block.group.year),
    ),
  };
}

export function comparisonFindings(
  { rows, missing }: GroupAnswerOf<'comparison'>,
  years: YearSlot,
  catalogue: Catalogue,
): GroupFindings {
  const figures: Figure[] = missing.flatMap((item) => item.exists);
  const caveats: Caveat[] = [];
  for (const { main, dissent, beside: sides } of rows) {
    figures.push(main, ...dissent);
    caveats.push(
      ...ofIndicator(main, catalogue),
      ...oldCaveat(main.year, years.years !== null, main.indicator, catalogue),
    );
    const disagrees = dissent.length > 0 || sides.some((side) => side.dissent.length > 0);
    if (disagrees) caveats.push({ code: 'sources-disagree', params: { year: main.year }, about: main.indicator });
    for (const side of sides) {
      if (side.figure !== null) figures.push(side.figure, ...side.dissent);
      if (side.figure !== null && side.year !== main.year)
        caveats.push({ code: 'years-not-aligned', params: {}, about: main.indicator });
      if (side.figure !== null && side.group === null) caveats.push(...ofIndicator(side.figure, catalogue));
      if (side.group !== null && side.tally !== null) {
        const isMedian = side.figure?.of?.k === null;
        const ofTally = tallyCaveats(side.tally).filter(({ code }) => !isMedian || code !== 'nonresponse');
        caveats.push(...groupCaveats(side.group, catalogue), ...ofTally);
      }
    }
  }
  return {
    figures,
    caveats,
    assumptions: assumed(
      years,
      rows.map((row) => row.main.year),
    ),
  };
}

/** The place's own Nej, and the caveats of a snapshot's rows; a Ja is not spoken of. */
export function gapsFindings({ rows, partly }: GroupAnswerOf<'gaps'>, catalogue: Catalogue): GroupFindings {
  const all = [...rows.map((one) => one.row), ...partly];
  const figures = [
    ...all.flatMap((row) => [row.main, ...row.dissent, ...row.comparison]),
    ...rows.flatMap(({ block }) =>
      block === null ? [] : [...(block.share === null ? [] : [block.share]), ...block.published],
    ),
  ];
  const { shown, rest } = snapshotCaveats(all, catalogue);
  const ofGroups = rows.flatMap(({ block }) => [
    ...(block?.group == null
      ? []
      : groupCaveats(block.group, catalogue).filter(({ code }) => code !== 'unit-did-not-answer')),
    ...(block?.tally == null || !block.tally.withheld ? [] : tallyCaveats(block.tally)),
  ]);
  return { figures, caveats: [...shown, ...ofGroups], behind: rest, assumptions: [] };
}
