import { LogLevel, webApi } from '@slack/bolt';
import { SCOPES } from './needs.ts';
import { slackProblem } from './problem.ts';

/** One thing that was looked at. `mend`: what to do, null when nothing. */
export interface Finding {
  readonly what: string;
  readonly ok: boolean;
  readonly said: string;
  readonly mend: string | null;
}

export interface ExamineOptions {
  readonly botToken: string;
  /** Null with HTTP: there is no connection to open. */
  readonly appToken: string | null;
  readonly apiUrl: string | null;
  readonly now: () => number;
}

/** A clock that is further off than this makes Slack's signatures look forged (five minutes is the limit). */
const SKEW_S = 60;

/** Asks Slack about the tokens: whose they are, what they may, and what time it is there. Posts nothing. */
export async function examine(options: ExamineOptions): Promise<readonly Finding[]> {
  const { botToken, appToken, apiUrl, now } = options;
  let date: string | null = null;
  const watched: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    date = response.headers.get('date');
    return response;
  };
  const clientOptions = {
    timeout: 10_000,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    fetch: (url: string | URL, init?: object) => watched(url, init),
    logger: QUIET,
    ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
  };
  const bot = await examineBot(new webApi.WebClient(botToken, clientOptions));
  const clock = date === null ? [] : [examineClock(Date.parse(date), now())];
  const app = appToken === null ? [] : [await examineApp(new webApi.WebClient(appToken, clientOptions))];
  return [...bot, ...app, ...clock];
}

const QUIET = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
};

async function examineBot(client: InstanceType<typeof webApi.WebClient>): Promise<readonly Finding[]> {
  try {
    const told = await client.auth.test();
    const granted = new Set(told.response_metadata?.scopes ?? []);
    const token = {
      what: 'Bottoken',
      ok: true,
      said: `gäller för arbetsytan ${told.team ?? told.team_id ?? ''}`,
      mend: null,
    };
    return [token, scopesFinding(granted)];
  } catch (cause) {
    return [refusedFinding('Bottoken', cause, 'SLACK_BOT_TOKEN')];
  }
}

function scopesFinding(granted: ReadonlySet<string>): Finding {
  const lacking = Object.entries(SCOPES).filter(([scope]) => !granted.has(scope));
  return {
    what: 'Behörigheter',
    ok: lacking.length === 0,
    said:
      lacking.length === 0
        ? 'alla som behövs'
        : `saknar ${lacking.map(([scope, why]) => `${scope} (${why})`).join(', ')}`,
    mend:
      lacking.length === 0
        ? null
        : 'Lägg till dem under OAuth & Permissions, eller klistra in manifest.yml på nytt, och installera om appen.',
  };
}

async function examineApp(client: InstanceType<typeof webApi.WebClient>): Promise<Finding> {
  try {
    await client.apps.connections.open();
    return { what: 'Apptoken', ok: true, said: 'kan öppna en anslutning', mend: null };
  } catch (cause) {
    return refusedFinding('Apptoken', cause, 'SLACK_APP_TOKEN (med connections:write)');
  }
}

function refusedFinding(what: string, cause: unknown, name: string): Finding {
  const problem = slackProblem(cause);
  if (problem === null) throw cause;
  const away = problem.kind === 'again';
  return {
    what,
    ok: false,
    said: away ? `Slack svarar inte (${problem.why})` : `Slack säger nej (${problem.why})`,
    mend: away
      ? 'Kontrollera nätet och att utgående trafik till slack.com är tillåten.'
      : `Hämta en ny ${name} på appens sida och sätt den.`,
  };
}

function examineClock(theirs: number, ours: number): Finding {
  const off = Math.round(Math.abs(ours - theirs) / 1000);
  const ok = off <= SKEW_S;
  return {
    what: 'Klocka',
    ok,
    said: ok ? 'stämmer med Slack' : `går ${off}\u00a0sekunder fel`,
    mend: ok ? null : 'Ställ klockan (NTP). Är den mer än fem minuter fel ser Slacks meddelanden förfalskade ut.',
  };
}
