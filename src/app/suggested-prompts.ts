import {
  municipalityPicks,
  type PickOf,
  type PromptPick,
  sharePicks,
  termPicks,
  trendPicks,
} from '../answer/prompt-picks.ts';
import type { Turn } from '../answer/turn.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import { COUNTRY, type PlaceCode } from '../domain/place.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { Evidence } from '../query/read.ts';
import { type ConverseDeps, converse } from './converse.ts';

/** `phrase` gives the ways to ask for a pick, the best first (`promptPhrases`). */
export interface PromptDeps<P> extends ConverseDeps {
  readonly phrase: (pick: PromptPick, catalogue: Catalogue) => readonly P[];
}

/** Picks of each kind that are tried before the kind is given up. */
const TRIED = 6;
/** Indicators whose municipalities are read at a time, and how many times. */
const [CHUNK, CHUNKS] = [8, 8];

/** At most four examples made from what the store holds now, one of each kind; each was asked here and got the answer that it promises. None from an empty store. */
export async function suggestedPrompts<P extends { readonly message: string }>(
  deps: PromptDeps<P>,
): Promise<readonly P[]> {
  const catalogue = await deps.catalogues.newest();
  const ids = [...catalogue.indicators.keys()];
  const country = await read(ids, [COUNTRY], catalogue, deps);
  const shares = sharePicks(country, catalogue);
  const share = await firstAnswered(shares, catalogue, deps);
  const newest = [...new Set([...shares.map((pick) => pick.indicator), ...ids])];
  const own = await firstAnswered(await ownPicks(newest, catalogue, deps), catalogue, deps);
  const trend = await firstAnswered(trendPicks(country, catalogue), catalogue, deps);
  const term = await firstAnswered(termPicks(catalogue), catalogue, deps);
  return [share, own, trend, term].filter((prompt) => prompt !== null);
}

const read = (
  indicators: readonly IndicatorId[],
  places: readonly PlaceCode[],
  { asOf }: Catalogue,
  { store }: Pick<ConverseDeps, 'store'>,
): Promise<Evidence> => store.read([{ kind: 'readings', indicators, places }], asOf);

/** A few indicators at a time, so that a store of millions isn't read to find one municipality. */
async function ownPicks(
  ids: readonly IndicatorId[],
  catalogue: Catalogue,
  deps: Pick<ConverseDeps, 'store'>,
): Promise<readonly PickOf<'municipality'>[]> {
  const places = [...catalogue.places.values()].filter((place) => place.kind === 'municipality');
  const codes = places.map((place) => place.code);
  for (let at = 0; at < Math.min(ids.length, CHUNK * CHUNKS); at += CHUNK) {
    const picks = municipalityPicks(await read(ids.slice(at, at + CHUNK), codes, catalogue, deps), catalogue);
    if (picks.length > 0) return picks;
  }
  return [];
}

async function firstAnswered<P extends { readonly message: string }>(
  picks: readonly PromptPick[],
  catalogue: Catalogue,
  deps: PromptDeps<P>,
): Promise<P | null> {
  for (const pick of picks.slice(0, TRIED)) {
    for (const prompt of deps.phrase(pick, catalogue)) {
      const { turns } = await converse(prompt.message, null, deps);
      if (turns.length === 1 && turns.every((turn) => keeps(turn, pick))) return prompt;
    }
  }
  return null;
}

/** The answer is about what the example promises, and about nothing else. */
function keeps(turn: Turn, pick: PromptPick): boolean {
  if (turn.outcome !== 'answered') return false;
  const { query } = turn;
  switch (pick.kind) {
    case 'share':
      return query.kind === 'value' && shows(turn, pick.indicator, COUNTRY, pick.year);
    case 'municipality':
      return query.kind === 'value' && shows(turn, pick.indicator, pick.place, pick.year);
    case 'trend':
      return query.kind === 'trend' && isAlone(query.indicators.ids, pick.indicator);
    case 'term':
      return query.kind === 'definition' && query.notes.includes(pick.note);
  }
}

function shows(turn: Turn, indicator: IndicatorId, place: PlaceCode, year: number): boolean {
  if (turn.outcome !== 'answered') return false;
  const main = turn.findings.figures.filter((figure) => figure.use === 'answer');
  return (
    main.length > 0 &&
    main.every((figure) => figure.indicator === indicator && figure.place === place && figure.year === year)
  );
}

const isAlone = (ids: readonly IndicatorId[], id: IndicatorId): boolean => ids.every((one) => one === id);
