import type { Turn } from '../answer/turn.ts';
import { type Since, whatChanged } from '../answer/what-changed.ts';
import type { StoreVersion } from '../domain/release.ts';
import { type ButtonValue, type ButtonValueProblem, parseButtonValue } from '../query/button-value.ts';
import { buildCatalogue, type Catalogue } from '../query/catalogue.ts';
import type { Query } from '../query/query.ts';
import { type Gone, recheck } from '../query/recheck.ts';
import { answerQuery, type CatalogueSource } from './converse.ts';
import type { IndicatorStore } from './ports.ts';
import type { KeptQueries } from './state-ports.ts';

export interface PressDeps {
  readonly store: IndicatorStore;
  readonly catalogues: CatalogueSource;
}

/**
 * What became of a press on a button, however old. `gone`: the newest version no longer has what it asks about; `before` is the catalogue that had it, null when that is not here.
 * `unknown`: nothing of ours, of a later program, or a query that is no longer kept.
 */
export type Pressed =
  | {
      readonly kind: 'answered';
      readonly query: Query;
      readonly turn: Turn;
      readonly catalogue: Catalogue;
      readonly since: Since;
    }
  | { readonly kind: 'gone'; readonly query: Query; readonly gone: readonly Gone[]; readonly before: Catalogue | null }
  | { readonly kind: 'unknown'; readonly why: ButtonValueProblem | 'not-kept' };

/** The text that a button carried → its question answered as of now, with what changed since it was made. Rejects only on surprises. */
export async function press(text: string, kept: Pick<KeptQueries, 'find'>, deps: PressDeps): Promise<Pressed> {
  const parsed = parseButtonValue(text);
  if (!parsed.ok) return { kind: 'unknown', why: parsed.error };
  const { asOf } = parsed.value;
  const query = await queryOf(parsed.value, kept);
  if (query === null) return { kind: 'unknown', why: 'not-kept' };
  const catalogue = await deps.catalogues.newest();
  const checked = recheck(query, catalogue);
  if (!checked.ok) {
    const before = asOf < catalogue.asOf ? await catalogueAt(asOf, deps) : null;
    return { kind: 'gone', query, gone: checked.error.gone, before };
  }
  const turn = await answerQuery(query, catalogue, deps);
  return { kind: 'answered', query, turn, catalogue, since: await sinceOf(asOf, query, turn, catalogue, deps) };
}

const queryOf = async (value: ButtonValue, kept: Pick<KeptQueries, 'find'>): Promise<Query | null> =>
  'query' in value ? value.query : kept.find(value.kept);

const catalogueAt = async (asOf: StoreVersion, { store }: PressDeps): Promise<Catalogue> =>
  buildCatalogue(await store.knowledge(asOf));

async function sinceOf(
  asOf: StoreVersion,
  query: Query,
  turn: Turn,
  catalogue: Catalogue,
  deps: PressDeps,
): Promise<Since> {
  if (asOf === catalogue.asOf) return { kind: 'nothing' };
  // A version that is newer than the newest was another store's.
  if (asOf > catalogue.asOf) return { kind: 'unknown' };
  const before = await catalogueAt(asOf, deps);
  // It knew less than the query asks for: it was made by another store too.
  if (!recheck(query, before).ok) return { kind: 'unknown' };
  const differences = whatChanged(await answerQuery(query, before, deps), turn);
  return differences.length === 0 ? { kind: 'nothing' } : { kind: 'changed', differences, before };
}
