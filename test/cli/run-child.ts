import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MAIN = join(ROOT, 'src/cli/main.ts');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Circumstances {
  /** Standard input; nothing at all when not told. */
  readonly input?: string | Uint8Array;
  /** No file may grow beyond this, in kB: the shell's `ulimit -f`. */
  readonly limit?: number;
  /** Whom the program runs as, which only root may choose. */
  readonly uid?: number;
}

/** The real program in a process of its own, with an empty home and nothing of this process's environment. */
export async function runChild(args: readonly string[], { input, limit, uid }: Circumstances = {}): Promise<Ran> {
  const program = [process.execPath, '--import', 'tsx', MAIN, ...args];
  // The signal would end the process before the write can fail, should the platform's Node not ignore it by itself.
  const shell = ['bash', '-c', `trap '' XFSZ; ulimit -f ${limit}; exec "$0" "$@"`];
  const [command = '', ...rest] = limit === undefined ? program : [...shell, ...program];
  // The compiler's cache, cut off by the limit or owned by somebody else, would be met by the next run.
  const cacheless = limit === undefined && uid === undefined ? {} : { TSX_DISABLE_CACHE: '1' };
  const child = spawn(command, rest, {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], HOME: '/nonexistent', ...cacheless },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  child.stdin.on('error', () => undefined).end(input ?? '');
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  return { code, out, err };
}

/** A folder that is gone when the work is done. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'mattstock-cli-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const ENGLISH =
  /\b(error|unable|usage|options|commands|unknown|missing|invalid|expected|argument|the|file|cannot|did you mean)\b/i;
const STACK = /\n\s+at .*:\d+|node:internal/;

/** What is wrong with a message for people: English, or the inside of the program. What the driver itself says, last and in parentheses after the path, is for whoever looks it up. */
export function unfit(message: string): readonly string[] {
  const said = message.replace(/ \(\/[^\n]*\)$/gm, '');
  return [ENGLISH, STACK].flatMap((pattern) => pattern.exec(said)?.[0] ?? []);
}
