import type { webApi } from '@slack/bolt';
import type { SlackMessage } from '../../render/block-kit.ts';
import type { Place } from './place.ts';
import { slackProblem } from './problem.ts';

/** The calls we make to Slack, and nothing else of its client. */
export type SlackClient = Pick<webApi.WebClient, 'chat' | 'assistant' | 'auth'>;

/** Posts in a thread. Blocks that Slack will not have are left out: the text says the same. Rejects with Slack's own error. */
export async function postInThread(
  client: SlackClient,
  { channel, thread }: Place,
  message: SlackMessage,
  withoutBlocks: (why: string) => void,
): Promise<void> {
  const shared = { channel, thread_ts: thread, text: message.text, unfurl_links: false, unfurl_media: false } as const;
  try {
    await client.chat.postMessage({ ...shared, blocks: [...message.blocks] });
  } catch (cause) {
    const problem = slackProblem(cause);
    if (problem?.kind !== 'blocks') throw cause;
    withoutBlocks(problem.why);
    await client.chat.postMessage(shared);
  }
}
