import type { Caveat } from '../domain/caveat.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { ChangeFigure, Figure } from './figure.ts';
import type { Judgement, Right } from './judgement.ts';
import { oldCaveat } from './old-measurement.ts';
import { changeCaveats, figureCaveats } from './value-caveats.ts';

/** The figures and changes that the judgements rest on, each once. */
export function restingOn(judgements: readonly Judgement[]): {
  readonly figures: readonly Figure[];
  readonly changes: readonly ChangeFigure[];
} {
  const rights = judgements.flatMap((one) => one.rights.map((right) => ({ right, place: one.place })));
  const figures = rights.flatMap(({ right, place }) =>
    figuresIn(right).map((figure): Figure => (figure.place === place ? figure : { ...figure, use: 'comparison' })),
  );
  const changes = rights.flatMap(({ right }) => (right.kind === 'change' ? [right.change] : []));
  return { figures: distinct(figures), changes: distinct(changes) };
}

const distinct = <T>(all: readonly T[]): readonly T[] => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
];

/** What must be known of the figures, and of the claim itself. */
export function claimCaveats(judgements: readonly Judgement[], catalogue: Catalogue): readonly Caveat[] {
  const { figures, changes } = restingOn(judgements);
  const disputed = figures.filter((one) =>
    figures.some((other) => sameCell(one, other) && other.release !== one.release && other.value !== one.value),
  );
  return [
    ...disputed.map(
      ({ year, indicator }): Caveat => ({ code: 'sources-disagree', params: { year }, about: indicator }),
    ),
    ...judgements.flatMap(ofReason),
    ...changes.flatMap(changeCaveats),
    ...figures.flatMap((figure) => {
      const indicator = catalogue.indicators.get(figure.indicator);
      return indicator === undefined || figure.use === 'comparison' ? [] : figureCaveats(figure, indicator, catalogue);
    }),
    ...judgements.flatMap((one) => ofOldFigure(one, catalogue)),
  ];
}

/** A claim that names no year is met with the latest measurement, which may be old. */
function ofOldFigure({ said, rights, place, indicator }: Judgement, catalogue: Catalogue): readonly Caveat[] {
  if (said.kind !== 'share' && said.kind !== 'count' && said.kind !== 'unit') return [];
  const years = rights.flatMap(figuresIn).flatMap((figure) => (figure.place === place ? [figure.year] : []));
  return years.length === 0 ? [] : oldCaveat(Math.max(...years), said.year !== null, indicator, catalogue);
}

function ofReason({ why, indicator: about }: Judgement): readonly Caveat[] {
  switch (why.code) {
    case 'look-alike':
      return [{ code: 'look-alike-indicator', params: { other: why.other, why: why.text }, about }];
    case 'comparability-unknown':
      return [{ code: 'comparability-unknown', params: { from: why.from, to: why.to }, about }];
    case 'not-comparable':
      return [{ code: 'break-in-series', params: { year: why.to, why: why.text ?? '' }, about }];
    case 'count-from-share':
      return [{ code: 'count-not-derivable', params: {}, about }];
    case 'sources-disagree':
      return [{ code: 'sources-disagree', params: { year: why.year }, about }];
    default:
      return [];
  }
}

const sameCell = (a: Figure, b: Figure): boolean =>
  a.indicator === b.indicator && a.place === b.place && a.year === b.year && a.gender === b.gender;

function figuresIn(right: Right): readonly Figure[] {
  switch (right.kind) {
    case 'figure':
      return [right.figure];
    case 'apart':
      return right.figures;
    case 'change':
      return [right.from, right.to].flatMap((figure) => figure ?? []);
  }
}
