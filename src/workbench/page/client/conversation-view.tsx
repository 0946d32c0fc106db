import { type ReactNode, useRef, useState } from 'react';
import type { Conversation } from '../view.ts';
import { Composer } from './composer.tsx';
import { clock, MessageView } from './message.tsx';
import { usePage } from './page-context.tsx';

interface Props {
  readonly conversation: Conversation;
  readonly botName: string;
  /** Words that a button puts into the reply. */
  readonly inserts: readonly string[];
}

/** A message with its thread under it. */
export function ConversationView({ conversation, botName, inserts }: Props): ReactNode {
  const { reply } = usePage();
  const [replying, setReplying] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { root, replies, status, thread } = conversation;
  const about = root === null ? 'borttaget meddelande' : `${root.author.name} ${clock(root.ts)}`;
  const stop = (): void => {
    setReplying(false);
    // The button is there again after the next drawing.
    requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    <li className="conversation">
      {root === null ? <p className="note">Meddelandet är borttaget.</p> : <MessageView message={root} level={3} />}
      <div className={replies.length > 0 || status !== null || replying ? 'thread has-content' : 'thread'}>
        {replies.length > 0 && (
          <ol className="replies">
            {replies.map((message) => (
              <li key={message.ts}>
                <MessageView message={message} level={root === null ? 3 : 4} />
              </li>
            ))}
          </ol>
        )}
        {status !== null && (
          <p className="status">
            <span className="dots" aria-hidden="true" />
            {botName} {status}
          </p>
        )}
        {replying && (
          <Composer
            label={`Svar i tråden, ${about}`}
            inserts={inserts}
            where="thread"
            startsFocused
            onSay={(text) => reply(thread, text)}
            onLeave={stop}
          />
        )}
        {/* What only one person sees has no thread, as in Slack. */}
        {!replying && root?.onlyYou !== true && (
          <button ref={opener} type="button" className="link" onClick={() => setReplying(true)}>
            Svara i tråd<span className="unseen">, {about}</span>
          </button>
        )}
      </div>
    </li>
  );
}
