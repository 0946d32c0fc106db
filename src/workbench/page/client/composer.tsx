import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { readTyped } from '../typed.ts';
import { usePage } from './page-context.tsx';

interface Props {
  readonly label: string;
  /** Words that a button puts where the cursor is. */
  readonly inserts: readonly string[];
  readonly where: 'channel' | 'thread';
  readonly startsFocused?: boolean;
  /** Resolves with whether it was taken; otherwise the text is given back. */
  readonly onSay: (text: string) => Promise<boolean>;
  readonly onCommand?: (name: string, text: string) => Promise<boolean>;
  readonly onLeave?: () => void;
}

/** Where somebody writes. Enter sends, and the focus stays. */
export function Composer({
  label,
  inserts,
  where,
  startsFocused = false,
  onSay,
  onCommand,
  onLeave,
}: Props): ReactNode {
  const { commands } = usePage();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    if (!startsFocused) return;
    field.current?.focus();
    field.current?.form?.scrollIntoView({ block: 'nearest' });
  }, [startsFocused]);
  useEffect(() => {
    if (problem !== null) field.current?.form?.scrollIntoView({ block: 'nearest' });
  }, [problem]);

  const send = async (): Promise<void> => {
    const typed = readTyped(text, where, commands);
    field.current?.focus();
    if (typed.kind === 'refused') return setProblem(typed.reason);
    setProblem(null);
    setText('');
    const taken = typed.kind === 'command' ? await onCommand?.(typed.name, typed.text) : await onSay(typed.text);
    // What was written in the meantime is not overwritten.
    if (taken === false) setText((now) => (now === '' ? text : now));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send();
  };
  const press = (event: KeyboardEvent): void => {
    // A key that ends the composing of a letter is not one that sends.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onLeave?.();
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    void send();
  };
  const insert = (word: string): void => {
    const at = field.current?.selectionStart ?? text.length;
    // A command stands first, wherever the cursor is.
    const next = word.startsWith('/') ? `${word} ${text}` : `${text.slice(0, at)}${word} ${text.slice(at)}`;
    setText(next);
    field.current?.focus();
  };

  return (
    <form className="composer" onSubmit={submit}>
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        rows={1}
        value={text}
        aria-describedby={`${id}-hint`}
        aria-invalid={problem !== null}
        onChange={(event) => {
          setText(event.target.value);
          setProblem(null);
        }}
        onKeyDown={press}
      />
      <p className="problem" role="alert">
        {problem}
      </p>
      <div className="composer-row">
        {inserts.map((word) => (
          <button key={word} type="button" className="button small" onClick={() => insert(word)}>
            <span className="unseen">Infoga </span>
            {word}
          </button>
        ))}
        <span id={`${id}-hint`} className="quiet hint">
          Enter skickar, Skift+Enter ger ny rad.
        </span>
        {onLeave !== undefined && (
          <button type="button" className="button small" onClick={onLeave}>
            Stäng
          </button>
        )}
        <button type="submit" className="button primary">
          Skicka
        </button>
      </div>
    </form>
  );
}
