import { err, ok, type Result } from './domain/result.ts';

/** What the environment decides. Read once, by the composition root, and passed on as an argument. */
export interface Config {
  /** MATTSTOCK_DATA: the folder delivered as the first release; null is the one that ships. */
  readonly data: string | null;
  /** MATTSTOCK_DEBUG: the details of a surprise are written on the terminal. */
  readonly debug: boolean;
}

export const readConfig = (env: {
  readonly MATTSTOCK_DATA?: string | undefined;
  readonly MATTSTOCK_DEBUG?: string | undefined;
}): Config => ({ data: env.MATTSTOCK_DATA || null, debug: Boolean(env.MATTSTOCK_DEBUG) });

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** How the long-lived process meets Slack. */
export interface SlackConfig {
  readonly botToken: string;
  /** Socket Mode needs no inbound port; HTTP is for more than one process behind a load balancer. */
  readonly transport:
    | { readonly kind: 'socket'; readonly appToken: string }
    | { readonly kind: 'http'; readonly signingSecret: string };
  /** Another server with Slack's protocol; null is Slack. */
  readonly apiUrl: string | null;
  /** Where /healthz and /readyz answer, and with HTTP Slack's own requests. Port null: nowhere (Socket Mode only). */
  readonly host: string;
  readonly port: number | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** The key that people's ids are kept under; null: a key file beside the state store. */
  readonly pseudonymKey: string | null;
}

export interface SlackEnvironment {
  readonly SLACK_BOT_TOKEN?: string | undefined;
  readonly SLACK_APP_TOKEN?: string | undefined;
  readonly SLACK_SIGNING_SECRET?: string | undefined;
  readonly SLACK_API_URL?: string | undefined;
  readonly MATTSTOCK_TRANSPORT?: string | undefined;
  readonly MATTSTOCK_HOST?: string | undefined;
  readonly MATTSTOCK_PORT?: string | undefined;
  readonly MATTSTOCK_LOG_LEVEL?: string | undefined;
  readonly MATTSTOCK_PSEUDONYM_KEY?: string | undefined;
}

/** Each fault is one Swedish sentence that names the variable and what it should hold. */
export function readSlackConfig(env: SlackEnvironment): Result<SlackConfig, readonly string[]> {
  const wrong: string[] = [];
  const kind = transportOf(env, wrong);
  const botToken = token(
    env,
    'SLACK_BOT_TOKEN',
    'xoxb-',
    'appens sida OAuth & Permissions, ”Bot User OAuth Token”',
    wrong,
  );
  const appToken =
    kind === 'socket'
      ? token(
          env,
          'SLACK_APP_TOKEN',
          'xapp-',
          'Basic Information, ”App-Level Tokens”, med behörigheten connections:write',
          wrong,
        )
      : '';
  const signingSecret = kind === 'http' ? secret(env.SLACK_SIGNING_SECRET, wrong) : '';
  const port = portOf(env.MATTSTOCK_PORT, kind, wrong);
  const logLevel = LOG_LEVELS.find((level) => level === (env.MATTSTOCK_LOG_LEVEL || 'info'));
  if (logLevel === undefined) wrong.push(`MATTSTOCK_LOG_LEVEL ska vara ett av ${LOG_LEVELS.join(', ')}.`);
  const apiUrl = env.SLACK_API_URL || null;
  if (apiUrl !== null && !/^https?:\/\/.+\/api\/$/.test(apiUrl))
    wrong.push('SLACK_API_URL ska vara en adress som slutar på /api/. Utelämna den för Slack.');
  if (wrong.length > 0) return err(wrong);
  return ok({
    botToken,
    transport: kind === 'http' ? { kind, signingSecret } : { kind, appToken },
    apiUrl,
    host: env.MATTSTOCK_HOST || (kind === 'http' ? '0.0.0.0' : '127.0.0.1'),
    port,
    logLevel: logLevel ?? 'info',
    pseudonymKey: env.MATTSTOCK_PSEUDONYM_KEY || null,
  });
}

function transportOf(env: SlackEnvironment, wrong: string[]): 'socket' | 'http' {
  const told = env.MATTSTOCK_TRANSPORT || (env.SLACK_SIGNING_SECRET && !env.SLACK_APP_TOKEN ? 'http' : 'socket');
  if (told === 'socket' || told === 'http') return told;
  wrong.push('MATTSTOCK_TRANSPORT ska vara socket eller http.');
  return 'socket';
}

function token(
  env: SlackEnvironment,
  name: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN',
  prefix: string,
  where: string,
  wrong: string[],
): string {
  const value = env[name] ?? '';
  if (value === '') wrong.push(`${name} saknas. Den börjar med ${prefix} och finns på ${where}.`);
  else if (!value.startsWith(prefix)) wrong.push(`${name} ska börja med ${prefix}. Den finns på ${where}.`);
  return value;
}

function secret(value: string | undefined, wrong: string[]): string {
  if (value === undefined || value === '')
    wrong.push('SLACK_SIGNING_SECRET saknas. Den finns på appens sida Basic Information, ”App Credentials”.');
  return value ?? '';
}

/** HTTP has to listen somewhere; Socket Mode listens only when told to, for its health. */
function portOf(value: string | undefined, kind: 'socket' | 'http', wrong: string[]): number | null {
  if (value === undefined || value === '') return kind === 'http' ? 3000 : null;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  wrong.push('MATTSTOCK_PORT ska vara ett heltal mellan 0 och 65535.');
  return null;
}
