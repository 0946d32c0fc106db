import type { ReactNode } from 'react';
import { mrkdwn } from '../mrkdwn.ts';
import type { ShownMessage } from '../view.ts';
import { Blocks } from './blocks.tsx';
import { DrawingBoundary } from './drawing-boundary.tsx';
import { LibraryBlocks } from './rich-text.tsx';

interface Props {
  readonly message: ShownMessage;
  readonly level: 3 | 4;
}

/** `data-ts` and the tab index let the page give it the focus that one of its buttons had when the message was replaced. */
export function MessageView({ message, level }: Props): ReactNode {
  const { author, ts } = message;
  const Heading = `h${level}` as const;
  const text = <LibraryBlocks blocks={[mrkdwn(message.text)]} />;
  return (
    <article
      className={message.onlyYou ? 'message only-you' : 'message'}
      data-ts={ts}
      tabIndex={-1}
      aria-label={`${author.name} ${clock(ts)}`}
    >
      <span className={author.isBot ? 'avatar bot' : 'avatar'} aria-hidden="true">
        {author.isBot ? <Ruler /> : author.name.slice(0, 1)}
      </span>
      <div className="message-body">
        <div className="message-head">
          <Heading className="author">{author.name}</Heading>
          {author.isBot && <span className="tag">app</span>}
          <time dateTime={dateOf(ts).toISOString()}>{clock(ts)}</time>
          {message.edited && <span className="quiet">(redigerat)</span>}
          {message.onlyYou && (
            <span className="only-you-note">
              <Eye /> Bara du ser det här
            </span>
          )}
        </div>
        <DrawingBoundary key={JSON.stringify(message.blocks)} instead={text}>
          {message.blocks.length === 0 ? text : <Blocks blocks={message.blocks} ts={ts} level={level === 3 ? 4 : 5} />}
        </DrawingBoundary>
        {message.files.map((file) => (
          <p key={file} className="note">
            Fil: {file}
          </p>
        ))}
      </div>
    </article>
  );
}

/** Slack's ts begins with seconds since 1970. */
const dateOf = (ts: string): Date => new Date(Number(ts) * 1_000);

export const clock = (ts: string): string =>
  dateOf(ts).toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' });

const Ruler = (): ReactNode => (
  <svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true">
    <path
      d="M2.5 7.5h19v9h-19zM6.3 7.5v4M10.1 7.5v3M13.9 7.5v4M17.7 7.5v3"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinejoin="round"
    />
  </svg>
);

const Eye = (): ReactNode => (
  <svg className="eye" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
    <path
      d="M1 8s2.6-4.5 7-4.5S15 8 15 8s-2.6 4.5-7 4.5S1 8 1 8Z"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
    />
    <circle cx="8" cy="8" r="2" fill="currentColor" />
  </svg>
);
