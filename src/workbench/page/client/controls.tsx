import { type ReactNode, useId, useRef, useState } from 'react';
import type { Control } from '../drawn.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { Feedback } from './feedback.tsx';
import { usePage } from './page-context.tsx';

export function ControlRow({
  controls,
  ts,
}: {
  readonly controls: readonly Control[];
  readonly ts: string;
}): ReactNode {
  return (
    <div className="controls">
      {controls.map((control, i) => (
        <OneControl
          key={control.kind === 'unknown' ? `unknown-${String(i)}` : control.actionId}
          control={control}
          ts={ts}
        />
      ))}
    </div>
  );
}

export function OneControl({ control, ts }: { readonly control: Control; readonly ts: string }): ReactNode {
  switch (control.kind) {
    case 'button':
      return <ClickButton button={control} ts={ts} />;
    case 'feedback':
      return <Feedback feedback={control} ts={ts} />;
    case 'choice':
      return <Choice choice={control} ts={ts} />;
    case 'unknown':
      return <span className="note">Ett element av typen {control.type} kan inte visas här.</span>;
  }
}

type OfKind<K extends Control['kind']> = Extract<Control, { kind: K }>;

function ClickButton({ button, ts }: { readonly button: OfKind<'button'>; readonly ts: string }): ReactNode {
  const { click } = usePage();
  const [waiting, setWaiting] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const send = async (): Promise<void> => {
    setWaiting(true);
    await click(ts, button);
    setWaiting(false);
  };
  const press = (): void => {
    if (waiting) return;
    if (button.url !== null) window.open(button.url, '_blank', 'noreferrer,noopener');
    if (button.confirm === null) void send();
    else dialog.current?.showModal();
  };
  return (
    <>
      <button
        type="button"
        className={`button ${button.style}`}
        aria-label={button.spoken ?? undefined}
        aria-busy={waiting}
        onClick={press}
      >
        {button.text}
        {button.url !== null && <span className="unseen"> (öppnas i en ny flik)</span>}
      </button>
      {button.confirm !== null && <ConfirmDialog ref={dialog} confirm={button.confirm} onYes={() => void send()} />}
    </>
  );
}

/** A native select with a button of its own: nothing happens while somebody looks through the options with the arrow keys. */
function Choice({ choice, ts }: { readonly choice: OfKind<'choice'>; readonly ts: string }): ReactNode {
  const { click } = usePage();
  const id = useId();
  const [value, setValue] = useState(choice.options[0]?.value ?? '');
  return (
    <span className="choice">
      <label htmlFor={id}>{choice.label}</label>
      <select id={id} value={value} onChange={(event) => setValue(event.target.value)}>
        {choice.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      <button type="button" className="button default" onClick={() => void click(ts, { ...choice, value })}>
        Välj
      </button>
    </span>
  );
}
