import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { PageState } from '../view.ts';
import { messageElement } from './message-element.ts';

/** Scrolls what is new into sight, for who is not busy elsewhere: writing in another thread, or reading further up what others do not answer to. */
export function useScrolling(
  log: RefObject<HTMLElement | null>,
  end: RefObject<HTMLElement | null>,
  state: PageState,
): void {
  const endInSight = useRef(true);
  const latest = latestOf(state);
  const working = state.conversations.find(({ status }) => status !== null)?.thread ?? null;

  useEffect(() => {
    if (end.current === null) return;
    const observer = new IntersectionObserver(([entry]) => {
      endInSight.current = entry?.isIntersecting ?? true;
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [end]);

  const wanted = (ts: string | null): HTMLElement | null => {
    if (ts === null || !(endInSight.current || isMine(ts, state))) return null;
    const message = messageElement(log.current, ts);
    const writingIn = document.activeElement?.closest('textarea')?.closest('.conversation') ?? null;
    return writingIn === null || writingIn.contains(message) ? message : null;
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolled to once, when the work begins
  useLayoutEffect(() => {
    wanted(working)?.closest('.conversation')?.scrollIntoView({ block: 'nearest' });
  }, [working]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolled to once, when the message comes
  useLayoutEffect(() => {
    const message = wanted(latest);
    // Of a tall one the beginning, where the answer is.
    if (message !== null && message.offsetHeight > innerHeight / 2) message.scrollIntoView({ block: 'start' });
    else message?.closest('.conversation')?.scrollIntoView({ block: 'end' });
  }, [latest]);
}

const latestOf = ({ conversations }: PageState): string | null =>
  conversations
    .flatMap(({ root, replies }) => [...(root === null ? [] : [root.ts]), ...replies.map(({ ts }) => ts)])
    .reduce<string | null>((last, ts) => (last === null || Number(ts) > Number(last) ? ts : last), null);

/** Said by me, to me alone, or in a conversation that I am part of. */
function isMine(ts: string, { conversations, you }: PageState): boolean {
  const messages = conversations
    .map(({ root, replies }) => (root === null ? replies : [root, ...replies]))
    .find((all) => all.some((message) => message.ts === ts));
  return messages?.some(({ author, onlyYou }) => onlyYou || author.id === you.id) ?? false;
}
