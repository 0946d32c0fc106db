import type { Command } from 'commander';
import type { Finding } from '../adapters/slack/examine.ts';
import type { StateStore } from '../app/state-ports.ts';
import { readSlackConfig, type SlackEnvironment } from '../config.ts';
import type { Result } from '../domain/result.ts';
import { newestRound } from '../query/catalogue.ts';
import type { Service } from './open-service.ts';
import type { Output } from './output.ts';

export interface DoctorDeps {
  readonly env: SlackEnvironment;
  readonly nodeVersion: string;
  readonly open: () => Promise<Result<Service, string>>;
  readonly openState: () => Promise<Result<StateStore, string>>;
  readonly now: () => number;
  readonly output: Output;
}

/** `mattstock doctor`: what is in order, what is not, and what to do about it. Exit code 1 when something is not. */
export function registerDoctor(program: Command, deps: DoctorDeps): void {
  program
    .command('doctor')
    .description('kontrollera uppgifter, databaser, nycklar, behörigheter och klocka')
    .action(async () => {
      const findings = [node(deps.nodeVersion), await store(deps), await state(deps), ...(await slack(deps))];
      deps.output.out(`${findings.map(line).join('\n')}\n`);
      if (findings.some((finding) => !finding.ok)) deps.output.exitWith(1);
    });
}

const line = ({ what, ok, said, mend }: Finding): string =>
  [`${ok ? '✓' : '✗'} ${what}: ${said}`, ...(mend === null ? [] : [`  → ${mend}`])].join('\n');

const OLDEST_NODE = [20, 19] as const;

function node(version: string): Finding {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const ok = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  return {
    what: 'Node',
    ok,
    said: version,
    mend: ok ? null : `Installera Node ${OLDEST_NODE.join('.')} eller senare.`,
  };
}

async function store({ open }: DoctorDeps): Promise<Finding> {
  const service = await open();
  if (!service.ok) return { what: 'Uppgifter', ok: false, said: service.error, mend: null };
  try {
    const catalogue = await service.value.catalogues.newest();
    const said = `version ${catalogue.asOf}, ${catalogue.indicators.size}\u00a0indikatorer, senaste undersökning ${newestRound(catalogue)}`;
    return { what: 'Uppgifter', ok: true, said: service.value.note ?? said, mend: null };
  } finally {
    await service.value.close();
  }
}

async function state({ openState, now }: DoctorDeps): Promise<Finding> {
  const opened = await openState();
  if (!opened.ok) return { what: 'Tillstånd', ok: false, said: opened.error, mend: null };
  try {
    await opened.value.ping();
    const { unfinished, oldest } = await opened.value.inbox.backlog();
    const waited = oldest === null ? '' : `, den äldsta sedan ${Math.round((now() - oldest) / 60_000)}\u00a0minuter`;
    return {
      what: 'Tillstånd',
      ok: true,
      said: `går att läsa och skriva; ${unfinished}\u00a0obesvarade${waited}`,
      mend: null,
    };
  } finally {
    await opened.value.close();
  }
}

async function slack({ env, now }: DoctorDeps): Promise<readonly Finding[]> {
  const config = readSlackConfig(env);
  if (!config.ok)
    return config.error.map((fault) => ({
      what: 'Slack',
      ok: false,
      said: fault,
      mend: 'Prova utan Slack: npm run try',
    }));
  const { botToken, apiUrl, transport } = config.value;
  const appToken = transport.kind === 'socket' ? transport.appToken : null;
  const { examine } = await import('../adapters/slack/examine.ts');
  return examine({ botToken, appToken, apiUrl, now });
}
