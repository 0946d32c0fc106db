import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { PageState } from '../view.ts';
import { channelName } from './channel-nav.tsx';
import { ConversationView } from './conversation-view.tsx';

/** The messages of a channel. New ones are read out politely, scrolled into sight, and never take the focus. */
export function MessageLog({ state }: { readonly state: PageState }): ReactNode {
  const log = useRef<HTMLDivElement>(null);
  const focused = useRef<string | null>(null);
  const latest = latestOf(state);
  const working = state.conversations.find(({ status }) => status !== null)?.thread ?? null;

  useLayoutEffect(() => {
    if (working === null) return;
    messageElement(log.current, working)?.closest('.conversation')?.scrollIntoView({ block: 'nearest' });
  }, [working]);

  useLayoutEffect(() => {
    if (latest === null) return;
    const message = messageElement(log.current, latest);
    // Of a tall one the beginning, where the answer is.
    if (message !== null && message.offsetHeight > innerHeight / 2) message.scrollIntoView({ block: 'start' });
    else message?.closest('.conversation')?.scrollIntoView({ block: 'end' });
  }, [latest]);

  // When the message of a pressed button is replaced, the browser drops the focus on the floor.
  useLayoutEffect(() => {
    if (document.activeElement !== document.body || focused.current === null) return;
    messageElement(log.current, focused.current)?.focus();
  });

  return (
    <div
      ref={log}
      className="log"
      role="log"
      aria-live="polite"
      aria-label={`Meddelanden i ${channelName(state.channel, state)}`}
      onFocus={({ target }) => {
        focused.current = target.closest<HTMLElement>('[data-ts]')?.dataset['ts'] ?? null;
      }}
      onBlur={({ target }) => {
        // Later, for then an element that went away is gone; one that is still there was left by the person.
        setTimeout(() => {
          if (target.isConnected && log.current?.contains(document.activeElement) !== true) focused.current = null;
        });
      }}
    >
      <h2 className="unseen">Meddelanden</h2>
      {state.conversations.length === 0 && <p className="note">Här är inga meddelanden än.</p>}
      <ol className="conversations">
        {state.conversations.map((conversation) => (
          <ConversationView
            key={conversation.thread}
            conversation={conversation}
            botName={state.bot.name}
            inserts={mentions(state)}
          />
        ))}
      </ol>
    </div>
  );
}

/** Alone with the app nobody needs to mention it. */
export const mentions = ({ channel, bot }: PageState): readonly string[] =>
  channel.kind === 'im' ? [] : [`@${bot.name}`];

const latestOf = ({ conversations }: PageState): string | null =>
  conversations
    .flatMap(({ root, replies }) => [...(root === null ? [] : [root.ts]), ...replies.map(({ ts }) => ts)])
    .reduce<string | null>((last, ts) => (last === null || Number(ts) > Number(last) ? ts : last), null);

const messageElement = (log: HTMLElement | null, ts: string): HTMLElement | null =>
  log?.querySelector<HTMLElement>(`[data-ts="${CSS.escape(ts)}"]`) ?? null;
