import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import type { PageState } from '../view.ts';
import { channelName } from './channel-nav.tsx';
import { ConversationView } from './conversation-view.tsx';

/** The messages of a channel. New ones are read out politely, scrolled into sight for those who are not busy elsewhere, and never take the focus. */
export function MessageLog({ state }: { readonly state: PageState }): ReactNode {
  const log = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const endInSight = useRef(true);
  const focused = useRef<string | null>(null);
  const latest = latestOf(state);
  const working = state.conversations.find(({ status }) => status !== null)?.thread ?? null;

  useLayoutEffect(() => {
    if (working === null) return;
    messageElement(log.current, working)?.closest('.conversation')?.scrollIntoView({ block: 'nearest' });
  }, [working]);

  useEffect(() => {
    if (end.current === null) return;
    const observer = new IntersectionObserver(([entry]) => {
      endInSight.current = entry?.isIntersecting ?? true;
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a message is scrolled to once, when it comes
  useLayoutEffect(() => {
    if (latest === null) return;
    const message = messageElement(log.current, latest);
    const writingIn = document.activeElement?.closest('textarea')?.closest('.conversation') ?? null;
    if (writingIn !== null && !writingIn.contains(message)) return;
    // Who reads further up is not torn away by what others say to each other.
    if (!endInSight.current && !isMine(latest, state)) return;
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
      <div ref={end} className="end" />
    </div>
  );
}

/** Said by me, to me alone, or in a conversation that I am part of. */
function isMine(ts: string, { conversations, you }: PageState): boolean {
  const messages = conversations
    .map(({ root, replies }) => (root === null ? replies : [root, ...replies]))
    .find((all) => all.some((message) => message.ts === ts));
  return messages?.some(({ author, onlyYou }) => onlyYou || author.id === you.id) ?? false;
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
