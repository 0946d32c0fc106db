import { spawn } from 'node:child_process';
import { alternate, ratio, type Side, type Spread, spread, type Timing, timing } from './measure.ts';

/** Milliseconds from spawn to exit, beside a Node that does nothing; and the most memory each held, in MB. */
export interface ColdStart {
  readonly ask: Timing;
  readonly emptyNode: Timing;
  readonly ratio: Spread;
  readonly askMegabytes: Spread;
  readonly emptyNodeMegabytes: Spread;
}

/**
 * Written by the child itself when it ends. The system's peak of a process begins at its parent's, which has just filled a store; Linux also
 * tells the peak since the program began.
 */
const REPORT_MEMORY = `data:text/javascript,${encodeURIComponent(`
import { readFileSync } from 'node:fs';
process.on('exit', () => {
  let kilobytes = process.resourceUsage().maxRSS;
  try {
    kilobytes = /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? kilobytes;
  } catch {}
  process.stderr.write('\\nmaxrss ' + kilobytes + '\\n');
});`)}`;

const STARTS_A_ROUND = 3;

/** `program` is the compiled command line; `env` names a store that already holds the shipped data. Throws when the program fails. */
export async function measureColdStart(
  program: readonly string[],
  env: NodeJS.ProcessEnv,
  rounds: number,
): Promise<ColdStart> {
  const memory = new Map<string, number[]>();
  const starting = (name: string, args: readonly string[]): Side => ({
    name,
    round: async () => {
      const samples: number[] = [];
      for (let start = 0; start < STARTS_A_ROUND; start += 1) {
        const run = await startNode(args, env);
        samples.push(run.milliseconds);
        memory.set(name, [...(memory.get(name) ?? []), run.megabytes]);
      }
      return samples;
    },
  });
  const taken = await alternate([starting('ask', program), starting('empty', ['-e', ''])], rounds);
  const [ask, empty] = [taken.get('ask') ?? [], taken.get('empty') ?? []];
  const megabytes = (name: string): Spread => spread(memory.get(name) ?? []);
  return {
    ask: timing(ask),
    emptyNode: timing(empty),
    ratio: ratio(ask, empty, 0.5),
    askMegabytes: megabytes('ask'),
    emptyNodeMegabytes: megabytes('empty'),
  };
}

function startNode(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ readonly milliseconds: number; readonly megabytes: number }> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ['--import', REPORT_MEMORY, ...args], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const milliseconds = performance.now() - start;
      const kilobytes = Number(/maxrss (\d+)/.exec(said)?.[1]);
      if (code === 0) resolve({ milliseconds, megabytes: kilobytes / 1024 });
      else reject(new Error(`node ${args.join(' ')} ended with ${code}: ${said}`));
    });
  });
}
