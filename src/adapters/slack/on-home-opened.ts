import type { SlackClient } from './calls.ts';
import type { SlackEvent } from './payload.ts';
import type { SlackDeps } from './slack-deps.ts';

/** The DM is opened: a few questions that the store can answer, to begin with. */
export async function onHomeOpened({ tab, channel }: SlackEvent, client: SlackClient, deps: SlackDeps): Promise<void> {
  if (tab !== 'messages' || channel === undefined) return;
  const prompts = await deps.prompts();
  if (prompts.length === 0) return;
  await client.assistant.threads.setSuggestedPrompts({
    channel_id: channel,
    title: 'Fråga till exempel',
    prompts: [...prompts],
  });
}
