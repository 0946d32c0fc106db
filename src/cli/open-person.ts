import { existsSync } from 'node:fs';
import type { Pseudonym, StateStore } from '../app/state-ports.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Output } from './output.ts';

/** What the commands about a person need. Nothing is made: no store and no key. */
export interface PersonDeps {
  readonly statePath: string;
  readonly openState: () => Promise<Result<StateStore, string>>;
  readonly pseudonyms: () => Promise<Result<(team: string, id: string) => Pseudonym, string>>;
  readonly output: Output;
}

export interface PersonOptions {
  readonly user?: string;
  readonly team?: string;
}

/** A person as each workspace knows them: a Slack id belongs to a workspace. */
export interface Known {
  readonly team: string;
  readonly person: Pseudonym;
}

const USER = /^[UW][A-Z0-9]{2,}$/;
const TEAM = /^[TE][A-Z0-9]{2,}$/;
const ADDRESS = /^[a-z]+:\/\//;

const NO_USER =
  'Ange personens id i Slack med --user, till exempel --user U012AB3CD. Det står i personens profil under ”Kopiera medlems-id”.';
const NO_TEAM =
  'Ange arbetsytans id i Slack med --team, till exempel --team T012AB3CD. Det står i adressen när Slack är öppet i en webbläsare.';

/** Opens the state store, does the work for the person in every workspace asked about, and closes. Every fault is a Swedish sentence and exit code 1. */
export async function withPerson(
  { user, team }: PersonOptions,
  deps: PersonDeps,
  work: (user: string, known: readonly Known[], store: StateStore) => Promise<void>,
): Promise<void> {
  const done = await tried(user ?? '', team ?? null, deps, work);
  if (done.ok) return;
  deps.output.err(`${done.error}\n`);
  deps.output.exitWith(1);
}

async function tried(
  user: string,
  team: string | null,
  deps: PersonDeps,
  work: (user: string, known: readonly Known[], store: StateStore) => Promise<void>,
): Promise<Result<null, string>> {
  if (!USER.test(user)) return err(NO_USER);
  if (team !== null && !TEAM.test(team)) return err(NO_TEAM);
  const { statePath } = deps;
  if (!ADDRESS.test(statePath) && !existsSync(statePath))
    return err(
      `Det finns ingen tillståndsdatabas, så ingenting är sparat. Ange en annan plats med MATTSTOCK_STATE. (${statePath})`,
    );
  const pseudonyms = await deps.pseudonyms();
  if (!pseudonyms.ok) return pseudonyms;
  const opened = await deps.openState();
  if (!opened.ok) return opened;
  const store = opened.value;
  try {
    const teams = team === null ? await store.workspaces.all() : [team];
    if (teams.length === 0) return err(`Ingen arbetsyta har använt Måttstock härifrån. ${NO_TEAM}`);
    await work(
      user,
      teams.map((one) => ({ team: one, person: pseudonyms.value(one, user) })),
      store,
    );
    return ok(null);
  } finally {
    await store.close();
  }
}
