import { type ReactNode, useState } from 'react';
import type { Control } from '../drawn.ts';
import { usePage } from './page-context.tsx';

interface Props {
  readonly feedback: Extract<Control, { kind: 'feedback' }>;
  readonly ts: string;
}

/** Two buttons, one of which stays pressed: shown by its state and a mark, not by colour alone. */
export function Feedback({ feedback, ts }: Props): ReactNode {
  const { click } = usePage();
  const [given, setGiven] = useState<string | null>(null);
  const give = (value: string): void => {
    setGiven(value);
    void click(ts, { actionId: feedback.actionId, blockId: feedback.blockId, value });
  };
  return feedback.options.map((option, i) => (
    <button
      key={option.value}
      type="button"
      className="button feedback"
      aria-pressed={given === option.value}
      aria-label={option.spoken ?? undefined}
      onClick={() => give(option.value)}
    >
      <Thumb down={i === 1} />
      {option.text}
      {given === option.value && <span className="given"> ✓</span>}
    </button>
  ));
}

function Thumb({ down }: { readonly down: boolean }): ReactNode {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className={down ? 'down' : undefined}>
      <path
        d="M5 7.2 8 1.8c.9 0 1.6.7 1.6 1.6v2.7h3.2c.9 0 1.5.8 1.3 1.6l-1.1 4.6c-.1.6-.7 1-1.3 1H5M5 7.2H2.4v6.1H5m0-6.1v6.1"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
        strokeLinejoin="round"
      />
    </svg>
  );
}
