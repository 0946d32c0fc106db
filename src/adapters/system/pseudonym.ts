import { createHmac, randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from '../../app/fault-code.ts';
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

async function findKey(path: string): Promise<Result<string, KeyProblem> | null> {
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

const unreadable = (path: string, detail: string): Result<never, KeyProblem> =>
  err({ code: 'unreadable', path, detail });

/** File system errors have a code; anything else is a surprise. */
async function orProblem<T>(path: string, work: () => Promise<Result<T, KeyProblem>>): Promise<Result<T, KeyProblem>> {
  try {
    return await work();
  } catch (cause) {
    if (codeOf(cause) === '') throw cause;
    return unreadable(path, cause instanceof Error ? cause.message : String(cause));
  }
}

/** The key of this installation, or null when none has been made. */
export const readKey = (path: string): Promise<Result<string | null, KeyProblem>> =>
  orProblem(path, async () => (await findKey(path)) ?? ok(null));

/** The key of this installation: 32 random bytes in base64url, made the first time, readable by the owner alone. */
export const readOrMakeKey = (path: string): Promise<Result<string, KeyProblem>> =>
  orProblem(path, async () => {
    const found = await findKey(path);
    if (found !== null) return found;
    await makeKey(path);
    return (await findKey(path)) ?? unreadable(path, 'the file was taken away while it was made');
  });
