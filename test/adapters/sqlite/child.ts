import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const CHILD = fileURLToPath(new URL('commit-child.ts', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** What the child said, a word and its JSON. */
  readonly said: ReadonlyMap<string, unknown>;
  readonly stderr: string;
}

export interface Child {
  readonly process: ChildProcessWithoutNullStreams;
  /** Resolves when the child says this word, or null when it ends without. */
  heard(word: string): Promise<unknown>;
  readonly ended: Promise<Ended>;
}

/** Starts a program and listens to its lines "word json". */
export function startChild(command: string, args: readonly string[]): Child {
  const child = spawn(command, [...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  const said = new Map<string, unknown>();
  const waiting = new Map<string, (about: unknown) => void>();
  let stderr = '';
  child.stderr.on('data', (bytes: Buffer) => {
    stderr += bytes.toString();
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    const blank = line.indexOf(' ');
    const word = line.slice(0, blank);
    said.set(word, JSON.parse(line.slice(blank + 1)));
    waiting.get(word)?.(said.get(word));
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, said, stderr }));
  });
  return {
    process: child,
    ended,
    heard: (word) =>
      said.has(word)
        ? Promise.resolve(said.get(word))
        : Promise.race([
            new Promise<unknown>((resolve) => waiting.set(word, resolve)),
            ended.then((end) => end.said.get(word) ?? null),
          ]),
  };
}

/** Commits in a child of its own and lets it end by itself. */
export async function commitInChild(args: readonly string[]): Promise<Ended> {
  const child = startChild(process.execPath, ['--import', 'tsx', CHILD, ...args]);
  child.process.stdin.end();
  return child.ended;
}
