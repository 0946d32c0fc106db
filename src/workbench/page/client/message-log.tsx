import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { PageState } from '../view.ts';
import { channelName } from './channel-nav.tsx';
import { ConversationView } from './conversation-view.tsx';
import { messageElement } from './message-element.ts';
import { useScrolling } from './use-scrolling.ts';

/** The messages of a channel. New ones are read out politely, and never take the focus. */
export function MessageLog({ state }: { readonly state: PageState }): ReactNode {
  const log = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const focused = useRef<string | null>(null);
  useScrolling(log, end, state);

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
      <div ref={end} className="end" />
    </div>
  );
}

/** Alone with the app nobody needs to mention it. */
export const mentions = ({ channel, bot }: PageState): readonly string[] =>
  channel.kind === 'im' ? [] : [`@${bot.name}`];
