import { type KeyProblem, pseudonymiser, readKey, readOrMakeKey } from '../adapters/system/pseudonym.ts';
import { err, ok, type Result } from '../domain/result.ts';

/** The one way from Slack's ids to what is stored: under the key given, else the key file's, which is made when it is missing. The error is a Swedish sentence. */
export async function openPseudonyms(
  key: string | null,
  path: string,
): Promise<Result<(team: string, id: string) => string, string>> {
  if (key !== null) return ok(pseudonymiser(key));
  const made = await readOrMakeKey(path);
  return made.ok ? ok(pseudonymiser(made.value)) : err(keyMessage(made.error));
}

/** The same, but a key that was never made is a fault: under a new one nobody would be found in what is stored. */
export async function existingPseudonyms(
  key: string | null,
  path: string,
): Promise<Result<(team: string, id: string) => string, string>> {
  if (key !== null) return ok(pseudonymiser(key));
  const found = await readKey(path);
  if (!found.ok) return err(keyMessage(found.error));
  return found.value === null ? err(`${SAY.missing} (${path})`) : ok(pseudonymiser(found.value));
}

const keyMessage = ({ code, path, detail }: KeyProblem): string => `${SAY[code]} (${path}: ${detail})`;

const SAY = {
  missing:
    'Nyckelfilen för pseudonymer saknas. Utan den går ingen att känna igen i det som är sparat. Lägg tillbaka den från en säkerhetskopia, eller sätt MATTSTOCK_PSEUDONYM_KEY.',
  damaged:
    'Nyckelfilen för pseudonymer är skadad. Lägg tillbaka den från en säkerhetskopia; med en ny nyckel går ingen att känna igen i det som är sparat.',
  unreadable:
    'Nyckelfilen för pseudonymer kan inte läsas eller skapas. Ge rättigheter till mappen, eller sätt MATTSTOCK_PSEUDONYM_KEY.',
} as const;
