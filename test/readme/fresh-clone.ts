import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a command said and how it ended. Never rejects: a command that fails is an outcome. */
export interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/** A command that goes on until it is told to end. */
export interface Running {
  readonly output: string;
  /** Ctrl+C in a terminal: every process of the command is told. Resolves with what the command ended with. */
  interrupt(): Promise<Outcome>;
}

export interface FreshClone {
  sh(command: string, timeoutMs: number): Promise<Outcome>;
  /** Begins the command and waits until it has said what it is awaited to say. Rejects when it ends or the time is up before. */
  begin(command: string, awaited: RegExp, timeoutMs: number): Promise<Running>;
  remove(): Promise<void>;
}

/** What the network and the compiler need on this machine; nothing else of the person's environment goes along. */
const PASSED_ON = [
  'NODE_EXTRA_CA_CERTS',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'LANG',
  'LC_ALL',
];
const NPM_SETTINGS = ['registry', 'cafile', 'nodedir'];

/** A clone of what is committed in `repository`, in an empty folder with an empty HOME and no node_modules. */
export async function freshClone(repository: string, env: NodeJS.ProcessEnv): Promise<FreshClone> {
  const folder = await mkdtemp(join(tmpdir(), 'mattstock-readme-'));
  const [home, checkout] = [join(folder, 'home'), join(folder, 'mattstock')];
  await mkdir(home);
  await run('git', ['clone', '--quiet', '--no-hardlinks', repository, checkout]);
  const bare = { ...(await settingsOf(repository, env)), HOME: home, MATTSTOCK_SKIP_CLONE: '1' };
  return {
    sh: (command, timeout) => shell(command, { cwd: checkout, env: bare, timeout }),
    begin: (command, awaited, timeout) => begin(command, awaited, { cwd: checkout, env: bare, timeout }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function settingsOf(repository: string, env: NodeJS.ProcessEnv): Promise<NodeJS.ProcessEnv> {
  // Programs of this checkout must not stand in for what the clone installs.
  const { PATH = '' } = env;
  const path = PATH.split(delimiter).filter((entry) => !entry.includes('node_modules'));
  const passed = PASSED_ON.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]));
  const npm = await Promise.all(
    NPM_SETTINGS.map(async (name) => [`npm_config_${name}`, await npmSetting(name, repository)]),
  );
  return {
    ...Object.fromEntries(passed),
    ...Object.fromEntries(npm.filter(([, value]) => value !== 'undefined' && value !== 'null' && value !== '')),
    PATH: path.join(delimiter),
  };
}

const npmSetting = async (name: string, cwd: string): Promise<string> =>
  (await run('npm', ['config', 'get', name], { cwd })).stdout.trim();

async function shell(
  command: string,
  options: { cwd: string; env: NodeJS.ProcessEnv; timeout: number },
): Promise<Outcome> {
  return new Promise((done) => {
    const child = execFile('sh', ['-c', command], { ...options, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      done({ code: error === null ? 0 : (child.exitCode ?? null), output: `${stdout}\n${stderr}` });
    });
    child.stdin?.end();
  });
}

async function begin(
  command: string,
  awaited: RegExp,
  { timeout, ...options }: { cwd: string; env: NodeJS.ProcessEnv; timeout: number },
): Promise<Running> {
  const child = spawn('sh', ['-c', command], { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const ended = new Promise<Outcome>((done) => child.on('close', (code) => done({ code, output })));
  const tellAll = (signal: NodeJS.Signals) => {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  };
  await new Promise<void>((ready, reject) => {
    const late = setTimeout(() => {
      tellAll('SIGKILL');
      reject(new Error(`the time is up: ${output.slice(-2000)}`));
    }, timeout);
    const hear = (text: string) => {
      output += text;
      if (!awaited.test(output)) return;
      clearTimeout(late);
      ready();
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    void ended.then(({ code }) => {
      clearTimeout(late);
      reject(new Error(`it ended with ${code}: ${output.slice(-2000)}`));
    });
  });
  return {
    output,
    interrupt() {
      tellAll('SIGINT');
      return ended;
    },
  };
}
