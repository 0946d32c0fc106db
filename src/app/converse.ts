import { answer } from '../answer/answer.ts';
import { misunderstood } from '../answer/misunderstood.ts';
import { queryOf, type Turn } from '../answer/turn.ts';
import { buildCatalogue, type Catalogue } from '../query/catalogue.ts';
import type { Misunderstanding } from '../query/misunderstanding.ts';
import { plan } from '../query/plan.ts';
import { type IndicatorSlot, placesOf, type Query } from '../query/query.ts';
import type { UtteranceIndex } from '../search/utterances.ts';
import { offerChoices } from './offer-choices.ts';
import type { Clock, IndicatorStore, Interpret, SplitMessage } from './ports.ts';
import { type Understood, understand } from './understand.ts';

export interface ConverseDeps {
  readonly store: IndicatorStore;
  readonly catalogues: CatalogueSource;
  readonly interpret: Interpret;
  readonly split: SplitMessage;
  readonly utterances: UtteranceIndex;
  readonly clock: Clock;
}

/** The catalogue of the newest store version, built once for each; `last` is the one given last, and nearly always still the newest. */
export interface CatalogueSource {
  newest(): Promise<Catalogue>;
  last(): Catalogue | null;
}

/** `leaning` is what the next message of the conversation leans on: the last query understood, else the one before. The caller remembers it together with its answer, or not at all. */
export interface Conversation {
  readonly turns: readonly Turn[];
  readonly catalogue: Catalogue;
  readonly leaning: Query | null;
}

/** One message → one turn for each question in it. `previous` is the conversation's last query, so that "och 2022?" has something to lean on. */
export async function converse(message: string, previous: Query | null, deps: ConverseDeps): Promise<Conversation> {
  const thisYear = deps.clock.now().getFullYear();
  const over = async (catalogue: Catalogue): Promise<readonly Turn[]> => {
    const turns: Turn[] = [];
    for (const one of understand(message, previous, catalogue, { ...deps, thisYear }))
      turns.push(await turnOf(one, catalogue, deps));
    return turns;
  };
  const known = deps.catalogues.last();
  // The store tells its version while the question is answered; nearly always it is the one known.
  const newest = deps.catalogues.newest();
  const early = known === null ? null : over(known);
  early?.catch(() => undefined);
  const catalogue = await newest;
  const turns = await (early === null || catalogue !== known ? over(catalogue) : early);
  const leaning = turns.map(leansOn).findLast((query) => query !== null) ?? previous ?? offered(turns);
  return { turns, catalogue, leaning };
}

/** "Vilken kommun gäller det?" is answered with a name alone, so the question stays, with riket for the place that was not told. */
function leansOn(turn: Turn): Query | null {
  if (turn.outcome === 'clarify' && turn.problem.kind === 'unclear-indicator') return oneOfThem(turn.problem.choices);
  if (turn.outcome !== 'clarify' || turn.problem.kind !== 'unclear-place') return queryOf(turn);
  return turn.problem.codes.length === 0 ? (turn.problem.choices[0] ?? null) : null;
}

/** What was offered where nothing could be answered is answered by its number, or by a yes where it is one, and leaned on by nothing else: it is only ours (`default`). */
function offered(turns: readonly Turn[]): Query | null {
  const [turn, ...more] = turns;
  if (turn?.outcome !== 'no-data' || more.length > 0) return null;
  const values = turn.choices.flatMap((one) => (one.kind === 'value' ? [one] : []));
  const [first] = values;
  const ids = values.flatMap(({ indicators }) => indicators.ids);
  if (first === undefined || values.length < turn.choices.length || ids.length !== values.length) return null;
  if (new Set(ids).size < ids.length || ids.length > MOST_TOGETHER) return null;
  return { ...first, indicators: { ids, fit: 'one-of', origin: 'default', offered: true } };
}

/** "Vilken menar du?" is answered with a word or two ("för vuxna"), so those that were offered stay as one question about any of them. */
function oneOfThem(choices: readonly Query[]): Query | null {
  const values = choices.flatMap((one) => (one.kind === 'value' ? [one] : []));
  const [first] = values;
  const ids = [...new Set(values.flatMap(({ indicators }) => indicators.ids))];
  if (first === undefined || values.length < 2 || ids.length > MOST_TOGETHER) return null;
  const isList = ids.length === choices.length;
  const slot: IndicatorSlot = { ids, fit: 'one-of', origin: first.indicators.origin };
  return { ...first, indicators: isList ? { ...slot, offered: true } : slot };
}

const MOST_TOGETHER = 8;

async function turnOf(one: Understood, catalogue: Catalogue, deps: ConverseDeps): Promise<Turn> {
  if (one.kind === 'declined')
    return { asOf: catalogue.asOf, outcome: 'declined', reason: one.reason, indicator: null };
  const { resolution } = one;
  if (resolution.ok) return answerQuery(resolution.value.query, catalogue, deps);
  const problem = await offerChoices(resolution.error, catalogue, deps.store);
  const nowhere = problem.kind === 'unclear-place' ? await nothingAnywhere(problem, catalogue, deps) : null;
  if (nowhere !== null) return nowhere;
  return misunderstood(problem, catalogue.asOf, catalogue);
}

/** Håbo or Habo: where none of the places has a figure, there is nothing to choose between. */
async function nothingAnywhere(
  { codes, choices }: Extract<Misunderstanding, { kind: 'unclear-place' }>,
  catalogue: Catalogue,
  deps: Pick<ConverseDeps, 'store'>,
): Promise<Turn | null> {
  const [first] = choices;
  if (first?.kind !== 'value' || codes.length < 2) return null;
  const turn = await answerQuery({ ...first, places: placesOf(codes.slice(0, 5)) }, catalogue, deps);
  return turn.outcome === 'no-data' ? turn : null;
}

/** Commands, buttons and digests enter here: they need no interpreter. */
export async function answerQuery(
  query: Query,
  catalogue: Catalogue,
  deps: Pick<ConverseDeps, 'store'>,
): Promise<Turn> {
  const evidence = await deps.store.read(plan(query, catalogue), catalogue.asOf);
  return answer(query, evidence, catalogue);
}

/** Builds the catalogue again only when the store has a new version. */
export function catalogueSource(store: IndicatorStore): CatalogueSource {
  let known: Catalogue | null = null;
  return {
    async newest() {
      const version = await store.version();
      if (known === null || known.asOf !== version) known = buildCatalogue(await store.knowledge(version));
      return known;
    },
    last: () => known,
  };
}
