import { execFile } from 'node:child_process';
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

export interface FreshClone {
  sh(command: string, timeoutMs: number): Promise<Outcome>;
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
