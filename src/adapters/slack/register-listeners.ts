import type { AllMiddlewareArgs, App } from '@slack/bolt';
import { answerCommand } from './answer-command.ts';
import { answerPress } from './answer-press.ts';
import { answerQuestion } from './answer-question.ts';
import { onHomeOpened } from './on-home-opened.ts';
import { payloadOf, type SlackEvent } from './payload.ts';
import { questionOf } from './place.ts';
import type { SlackDeps, Taken } from './slack-deps.ts';

/** Everything that Måttstock listens to, in one list. `needs.ts` names the same for the manifest. */
export function registerListeners(app: Pick<App, 'event' | 'command' | 'action'>, deps: SlackDeps): void {
  app.event('message', (args) => onQuestion(taken(args), deps));
  app.event('app_mention', (args) => onQuestion(taken(args), deps));
  app.event('app_home_opened', (args) => withEvent(taken(args), (event) => onHomeOpened(event, args.client, deps)));
  app.event('app_uninstalled', async () => deps.log.warn('uninstalled'));
  app.event('tokens_revoked', async () => deps.log.warn('tokens-revoked'));
  app.command('/kommun', (args) => answerCommand(taken(args), deps));
  app.action(/.*/u, (args) => answerPress(taken(args), deps));
}

/** What `open-slack` put beside the payload. */
function taken({ context, client }: Pick<AllMiddlewareArgs, 'context' | 'client'>): Taken {
  return { stored: context['stored'], work: context['work'], client };
}

async function onQuestion(given: Taken, deps: SlackDeps): Promise<void> {
  await withEvent(given, async (event) => {
    const question = questionOf(event, given.stored.origin, deps.botUser);
    if (question !== null) await answerQuestion(question, given.work, given.client, deps);
  });
}

async function withEvent({ stored }: Taken, run: (event: SlackEvent) => Promise<void>): Promise<void> {
  const seen = payloadOf(stored.payload);
  if (seen.kind === 'event') await run(seen.payload.event);
}
