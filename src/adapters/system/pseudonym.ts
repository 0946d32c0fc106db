import { createHmac, randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Pseudonym } from '../../app/state-ports.ts';
import { err, ok, type Result } from '../../domain/result.ts';

/** 132 bits, in base64url: two people never share one, and it stays short in every row. */
const LENGTH = 22;

/**
 * The one way from Slack's ids to a pseudonym: HMAC-SHA256 over workspace and id. The same person always gets the same; without the key
 * nobody can tell whose it is, not even by trying all ids. For a workspace itself, and for a message, `id` is what is unique inside it.
 */
export const pseudonymiser =
  (key: string): ((team: string, id: string) => Pseudonym) =>
  (team, id) =>
    createHmac('sha256', key)
      .update(JSON.stringify([team, id]))
      .digest('base64url')
      .slice(0, LENGTH);

/** Why there is no key. `damaged`: the file is no key; a new one would make every stored pseudonym somebody else's, so nothing is done. */
export interface KeyProblem {
  readonly code: 'damaged' | 'unreadable';
  readonly path: string;
  readonly detail: string;
}

const KEY_BYTES = 32;
const KEY = /^[A-Za-z0-9_-]{43}$/;

const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';

async function readKey(path: string): Promise<Result<string, KeyProblem> | null> {
  try {
    const text = (await readFile(path, 'utf8')).trim();
    return KEY.test(text)
      ? ok(text)
      : err({ code: 'damaged', path, detail: 'the file does not hold 32 bytes in base64url' });
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return null;
    throw cause;
  }
}

/** Written whole under another name and then linked, which only one starter can do: nobody ever reads half a key, or one of two. */
async function makeKey(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(`${randomBytes(KEY_BYTES).toString('base64url')}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await link(draft, path);
  } catch (cause) {
    if (codeOf(cause) !== 'EEXIST') throw cause;
  } finally {
    await unlink(draft);
  }
}

/** The key of this installation: 32 random bytes in base64url, made the first time, readable by the owner alone. */
export async function readOrMakeKey(path: string): Promise<Result<string, KeyProblem>> {
  try {
    const found = await readKey(path);
    if (found !== null) return found;
    await makeKey(path);
    const made = await readKey(path);
    return made ?? err({ code: 'unreadable', path, detail: 'the file was taken away while it was made' });
  } catch (cause) {
    if (codeOf(cause) === '') throw cause;
    return err({ code: 'unreadable', path, detail: cause instanceof Error ? cause.message : String(cause) });
  }
}
