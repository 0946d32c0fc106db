import type { ServiceArea } from '../domain/area.ts';
import { SERVICE_AREAS } from '../domain/area.ts';
import { indicatorId } from '../domain/indicator.ts';
import { COUNTRY, type PlaceCode } from '../domain/place.ts';
import { err, ok } from '../domain/result.ts';
import type { Candidates } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import type { QueryDraft } from './draft.ts';
import { fromYear } from './figure-query.ts';
import type { QueryOf } from './query.ts';
import type { Resolution } from './resolution.ts';
import { resolveFigures } from './resolve-figures.ts';
import { besideRiket, beyondAreas, unclearPlace } from './resolve-snapshot.ts';

/** What differs between two years: of the indicator that is named, else of all in the areas named. A place that is not sure is asked about. */
export function resolveChanges(draft: QueryDraft, candidates: Candidates, catalogue: Catalogue): Resolution {
  if (draft.unknownPlace !== null) return err({ kind: 'unknown-place', words: draft.unknownPlace });
  const mentions = draft.places.pick.flatMap((at) => candidates.mentions[at] ?? []);
  const codes = besideRiket(mentions.flatMap((mention) => mention.codes));
  const areas = SERVICE_AREAS.filter((area) => draft.areas.includes(area)).slice(0, 4);
  const [from, to] = spanOf(draft, catalogue);
  const build = (place: PlaceCode, indicators: QueryOf<'changes'>['indicators'] = []): QueryOf<'changes'> => ({
    v: 1,
    kind: 'changes',
    indicators,
    areas: indicators.length > 0 ? [] : [...(areas satisfies readonly ServiceArea[])],
    place,
    from,
    to,
  });
  if (draft.ours && codes.length === 0)
    return err({ kind: 'unclear-place', words: 'vi', codes: [], choices: [build(COUNTRY)] });
  const near = mentions.some((mention) => mention.how === 'typo');
  if (codes.length > 1 || near) return unclearPlace(draft.places.words, codes, near, (place) => build(place));
  const place = codes[0] ?? COUNTRY;
  if (beyondAreas(candidates, catalogue).length === 0) return ok({ query: build(place), certainty: 1 });
  const found = resolveFigures({ ...draft, kind: 'value', counted: null }, candidates, catalogue);
  if (!found.ok) return found;
  const { query } = found.value;
  if (query.kind !== 'value') return found;
  return ok({
    ...found.value,
    query: build(
      place,
      query.indicators.ids.map((id) => indicatorId(id)),
    ),
  });
}

/** A year with nothing after it begins the span; two years are its ends; none is the measurement before. */
function spanOf(draft: QueryDraft, catalogue: Catalogue): readonly [number | null, number | null] {
  const { how, listed, to } = draft.years;
  if (how === 'listed' && listed.length > 0) {
    const [first, last] = [Math.min(...listed), Math.max(...listed)];
    return listed.length > 1 ? [first, last] : [null, first];
  }
  return [fromYear(draft, catalogue), to];
}
