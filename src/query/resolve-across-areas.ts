import { indicatorId } from '../domain/indicator.ts';
import { COUNTRY } from '../domain/place.ts';
import { err, ok } from '../domain/result.ts';
import { type Candidates, indicatorsFor } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import type { QueryDraft } from './draft.ts';
import { kinOf } from './kin.ts';
import type { Query } from './query.ts';
import { picked, type Resolution } from './resolution.ts';
import { resolveFigures } from './resolve-figures.ts';
import { besideRiket, unclearPlace } from './resolve-snapshot.ts';
import { THRESHOLDS } from './thresholds.ts';

/** The same question in every area that has it. What has no kin in another area is asked for as itself. */
export function resolveAcrossAreas(draft: QueryDraft, candidates: Candidates, catalogue: Catalogue): Resolution {
  const value = (): Resolution => resolveFigures({ ...draft, kind: 'value' }, candidates, catalogue);
  if (draft.unknownPlace !== null || draft.ours) return value();
  const words = candidates.subject.filter((word) => !/^(omrade\w*|verksamhetsomrade\w*)$/.test(word.folded));
  const found = [...indicatorsFor(words, catalogue), ...picked(candidates.indicators, draft.indicators.pick)].filter(
    (one) => one.support >= THRESHOLDS.support,
  );
  const kin = found
    .flatMap((one) => catalogue.indicators.get(indicatorId(one.id)) ?? [])
    .map((one) => kinOf(one, catalogue).filter((other) => other.partOf === null))
    .find((all) => all.length > 1);
  if (kin === undefined) return value();
  const codes = besideRiket(draft.places.pick.flatMap((at) => candidates.mentions[at]?.codes ?? []));
  const build = (place: typeof COUNTRY): Query => ({
    v: 1,
    kind: 'across-areas',
    indicators: kin.slice(0, 16).map((one) => one.id),
    place,
    year: draft.years.listed[0] ?? null,
  });
  if (draft.years.listed.length > 1)
    return err({ kind: 'unclear-words', words: draft.years.listed.join(', '), choices: [] });
  if (codes.length > 1) return unclearPlace(draft.places.words, codes, false, build);
  return ok({ query: build(codes[0] ?? COUNTRY), certainty: found[0]?.support ?? 1 });
}
