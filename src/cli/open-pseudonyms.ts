import { pseudonymiser, readOrMakeKey } from '../adapters/system/pseudonym.ts';
import { err, ok, type Result } from '../domain/result.ts';

/** The one way from Slack's ids to what is stored: under the key given, else the key file's, which is made when it is missing. The error is a Swedish sentence. */
export async function openPseudonyms(
  key: string | null,
  path: string,
): Promise<Result<(team: string, id: string) => string, string>> {
  if (key !== null) return ok(pseudonymiser(key));
  const made = await readOrMakeKey(path);
  if (made.ok) return ok(pseudonymiser(made.value));
  const { code, detail } = made.error;
  return err(`${SAY[code]} (${path}: ${detail})`);
}

const SAY = {
  damaged:
    'Nyckelfilen för pseudonymer är skadad. Lägg tillbaka den från en säkerhetskopia; med en ny nyckel går ingen att känna igen i det som är sparat.',
  unreadable:
    'Nyckelfilen för pseudonymer kan inte läsas eller skapas. Ge rättigheter till mappen, eller sätt MATTSTOCK_PSEUDONYM_KEY.',
} as const;
