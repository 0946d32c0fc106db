import { COUNTRY } from '../domain/place.ts';
import { ok } from '../domain/result.ts';
import { parseNumber } from '../language/numbers.ts';
import { type Candidates, indicatorsFor } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import { onlyAreas } from './coordinated-areas.ts';
import type { QueryDraft } from './draft.ts';
import { WHOLE } from './group-queries.ts';
import { type IndicatorSlot, idsOf, type Query, type QueryOf } from './query.ts';
import type { Resolution } from './resolution.ts';
import { isPossibleYear } from './resolve.ts';
import { snapshotOf } from './snapshot-query.ts';
import { THRESHOLDS } from './thresholds.ts';

const OPPOSITE = /\b(tvartom|omvant|motsatsen|motsatt|andra hallet)\b/;
const RESTING = /^(och|men)?( ?(resten|ovriga|de andra|de ovriga))( da)?$/;
const SIGN =
  /^(och |men |eller )?((vad|vilka|var|hur manga) )?((var|ar|blev|svarade|sa|hade|har) )?((det|de|dom|kommunen) )?(ja|nej)(n|et)?( pa)?( da)?$/;
const LACKING = /\b(sakna\w*|inte|utan|ej|nej)\b/;
const HAVING = /\b(har|hade|finns|gor|anvander|uppfyller|ja)\b/;

/** "Och tvärtom?", "och nej?", "resten då?": the other side of what was just asked. Null when anything else is asked. */
export function refineOpposite(previous: Query, { folded, subject, mentions, years }: Candidates): Resolution | null {
  const turned = OPPOSITE.test(folded) || RESTING.test(folded) || SIGN.test(folded);
  const strange = subject.some((word) => !SIDE_WORD.test(word.folded));
  if (!turned || strange || mentions.length > 0 || years.length > 0) return null;
  const side = LACKING.test(folded) ? true : HAVING.test(folded) ? false : null;
  const query = opposite(previous, side);
  return query === null ? null : ok({ query, certainty: 1 });
}

const SIDE_WORD =
  /^(tvartom|omvant|motsats\w*|motsatt|hallet|resten|ovriga|andra|san\w*|sadan\w*|sakna\w*|det|nej\w*|ja)$/;

/** `lacks` null: whichever side was not asked for. */
function opposite(previous: Query, lacks: boolean | null): Query | null {
  switch (previous.kind) {
    case 'value':
    case 'share':
      return {
        ...previous,
        indicators: { ...previous.indicators, origin: 'thread' },
        years: previous.years.years === null ? previous.years : { ...previous.years, origin: 'thread' },
        lacking: lacks ?? !previous.lacking,
      };
    case 'listing': {
      const listed = lacks === null ? (previous.listed === 'yes' ? 'no' : 'yes') : lacks ? 'no' : 'yes';
      return { ...previous, listed };
    }
    case 'ranking':
      return { ...previous, order: previous.order === 'highest' ? 'lowest' : 'highest' };
    case 'gaps':
      return lacks === true ? previous : snapshotOf(previous.place, previous.areas, previous.year);
    case 'snapshot':
      if (previous.place === COUNTRY || lacks !== true) return null;
      return { ...previous, kind: 'gaps', scope: WHOLE };
    default:
      return null;
  }
}

const STEP =
  /\b(aret|en|ett|tva|tre|fyra|fem|\d) ?(ar|aren)? ?(innan|fore|tidigare|dessforinnan|bakat|senare|efter|efterat|framat)( dess| det)?( da)?$/;
const BEFORE =
  /^(och |men )?((hur|vad) )?((var|sag|ser|lag|blev) )?((det|dom|siffran|laget) )?(ut )?((gangen|matningen) )?(innan|fore|dessforinnan|tidigare|forut|forr)( dess| det| den)?( da)?$/;

/** "Året innan", "två år senare" count from the year just spoken of; "innan det?" is the measurement before. The draft as it is when neither is said. */
export function steppedYears(draft: QueryDraft, previous: Query, candidates: Candidates): QueryDraft {
  const { folded, subject } = candidates;
  if (draft.years.how !== 'none' || subject.some((word) => !candidates.talk.has(word))) return draft;
  const step = STEP.exec(folded);
  const count = step === null ? null : /^(aret|en)$/.test(step[1] ?? '') ? 1 : parseNumber(step[1] ?? '');
  const from = yearOf(previous);
  if (count !== null && from !== null) {
    const year = from + (/^(senare|efter|efterat|framat)$/.test(step?.[3] ?? '') ? count : -count);
    if (isPossibleYear(year)) return { ...draft, years: { ...draft.years, how: 'listed', listed: [year] } };
  }
  const back = BEFORE.test(folded) || (count === 1 && !/^(senare|efter|efterat|framat)$/.test(step?.[3] ?? ''));
  return back ? { ...draft, years: { ...draft.years, how: 'previous' } } : draft;
}

function yearOf(previous: Query): number | null {
  if (previous.kind === 'snapshot' || previous.kind === 'gaps') return previous.year;
  if (previous.kind !== 'value' && previous.kind !== 'share' && previous.kind !== 'listing') return null;
  const [year, ...more] = previous.years.years ?? [];
  return more.length > 0 ? null : (year ?? null);
}

/** "Och 2021?", "i Växjö då?", "LSS barn?" after what a place lacks, or what changed there. Null when anything else is asked. */
export function refineWhole(
  previous: QueryOf<'gaps'> | QueryOf<'changes'>,
  draft: QueryDraft,
  candidates: Candidates,
  catalogue: Catalogue,
): Resolution | null {
  const { mentions, subject, words, talk } = candidates;
  const areas = onlyAreas(candidates, catalogue);
  const strange = areas === null && subject.some((word) => !talk.has(word));
  if (strange || words.length > MOST_WORDS || (draft.kind !== null && !WEAK.has(draft.kind))) return null;
  const [code, ...more] = mentions.flatMap((mention) => mention.codes);
  const { how, listed } = draft.years;
  const [year, ...years] = listed;
  if (more.length > 0 || years.length > 0 || (how !== 'none' && how !== 'listed' && how !== 'latest')) return null;
  if (code === undefined && how === 'none' && areas === null) return null;
  const place = code ?? previous.place;
  const own = areas === null ? previous.areas : [...areas];
  if (previous.kind === 'gaps') {
    const at = how === 'none' ? previous.year : (year ?? null);
    return ok({ query: { ...previous, place, areas: own, year: at }, certainty: 1 });
  }
  if (areas !== null && previous.indicators.length > 0) return null;
  const span = how === 'none' ? {} : { from: null, to: year ?? null };
  return ok({ query: { ...previous, place, areas: own, ...span }, certainty: 1 });
}

const WEAK: ReadonlySet<string> = new Set(['value', 'method', 'gaps', 'changes', 'snapshot']);
const MOST_WORDS = 6;

/** After "vilken menar du?", or several that fitted as well: the few words that tell which ("för vuxna", "utförarna"). Null when they tell none of them. */
export function narrowedTo(
  { indicators }: Pick<QueryOf<'value'>, 'indicators'>,
  { subject, words }: Candidates,
  catalogue: Catalogue,
): IndicatorSlot | null {
  if (indicators.fit !== 'one-of' || words.length > MOST_WORDS) return null;
  const fitting = indicatorsFor(subject, catalogue).filter(
    ({ id, support }) => support >= THRESHOLDS.allWords && indicators.ids.some((one) => one === id),
  );
  const found = indicators.ids.filter((id) => fitting.some((one) => one.id === id));
  return found.length === 0 || found.length === indicators.ids.length
    ? null
    : { ...idsOf(found), fit: found.length > 1 ? 'one-of' : 'all' };
}
