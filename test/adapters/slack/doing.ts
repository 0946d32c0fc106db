import { expect } from 'vitest';
import type { PostedMessage } from '../../../src/workbench/workbench.ts';
import { ANNA, type LoggedLine, type World } from './bot.ts';

/** For worlds in which one person asks more in a minute than a person does. */
export const FREELY = { pace: { perMinute: 10_000 } } as const;

/** Swedish typography puts no-break spaces in numbers. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** Resolves when everything that was received is done: what has not been answered by then never will be. */
export async function settled({ state }: World): Promise<void> {
  while ((await state.inbox.backlog()).unfinished > 0) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Everything that the bot shows this person in a channel, oldest first. */
export const shown = ({ workbench }: World, channel: string, user: string = ANNA.user): readonly PostedMessage[] =>
  workbench.messages(channel, user).filter((message) => message.user === workbench.bot.userId && !message.deleted);

/** Does something and waits for all that follows; gives what the person is shown that was not there before, or has changed. */
export async function seenAfter(
  world: World,
  channel: string,
  user: string,
  act: () => Promise<unknown>,
): Promise<readonly PostedMessage[]> {
  const before = new Set(shown(world, channel, user).map(looks));
  await act();
  await settled(world);
  return shown(world, channel, user).filter((message) => !before.has(looks(message)));
}

const looks = ({ ts, text, blocks }: PostedMessage): string => JSON.stringify([ts, text, blocks]);

export interface Pressing {
  readonly user?: string;
  readonly times?: number;
  /** Which of the element's values; feedback has two. */
  readonly value?: string;
}

/** Presses a button of a message; several at once when told. */
export const pressing =
  (
    world: World,
    message: PostedMessage,
    actionId: string,
    { user = ANNA.user, times = 1, value = '' }: Pressing = {},
  ) =>
  async (): Promise<void> => {
    const click = { channel: message.channel, ts: message.ts, user, actionId, ...(value === '' ? {} : { value }) };
    await Promise.all(Array.from({ length: times }, () => world.workbench.click(click)));
  };

/** What the person reads in a message: the words of its blocks and buttons. */
export const words = (message: PostedMessage): string => plain(JSON.stringify(message.blocks));

/** The facts of the last line of the log with this name. */
export function lastLogged({ lines }: World, what: string): LoggedLine['facts'] {
  const line = lines.findLast((one) => one.what === what);
  expect(line, `a line "${what}" in the log`).toBeDefined();
  return line?.facts ?? {};
}
