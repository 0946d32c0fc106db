import { setTimeout as sleep } from 'node:timers/promises';
import type { SocketModeReceiver } from '@slack/bolt';
import { faultFacts, type Log } from '../../app/log.ts';
import { slackProblem } from './problem.ts';

export interface Connection {
  /** Resolves when Slack has said hello. Rejects with Slack's error when that is one that someone must mend. */
  start(): Promise<void>;
  connected(): boolean;
  stop(): void;
}

const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 30_000;

/**
 * Connects again whenever the socket is lost: at once, then at growing intervals, until stopped. The client's own way back is turned off: it begins
 * after five seconds, and its next try that fails is a rejection that nobody handles, which ends the process.
 */
export function keepConnected(client: SocketModeReceiver['client'], log: Log): Connection {
  const stopping = new AbortController();
  let connected = false;
  let connecting = true;

  const again = async (): Promise<void> => {
    for (let wait = FIRST_WAIT_MS; !stopping.signal.aborted; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      try {
        await client.start();
        return;
      } catch (cause) {
        const problem = slackProblem(cause);
        const at = problem?.kind === 'setup' ? 'error' : 'warn';
        log[at]('not-connected', problem === null ? faultFacts(cause) : { why: problem.why });
        const asked = problem?.kind === 'again' ? problem.afterMs : 0;
        await sleep(Math.max(wait, asked), undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  };
  client.on('connected', () => {
    connected = true;
  });
  client.on('disconnected', () => {
    connected = false;
    if (connecting || stopping.signal.aborted) return;
    connecting = true;
    log.info('reconnecting');
    void again().finally(() => {
      connecting = false;
    });
  });
  return {
    connected: () => connected,
    async start() {
      try {
        await client.start();
      } catch (cause) {
        // Without a cause: the socket was lost before Slack said hello.
        if (cause !== undefined && slackProblem(cause)?.kind !== 'again') throw cause;
        await again();
      }
      connecting = false;
    },
    stop: () => stopping.abort(),
  };
}
