import { type ReactNode, type Ref, useId } from 'react';
import type { Confirm } from '../drawn.ts';
import { LibraryBlocks } from './rich-text.tsx';

interface Props {
  readonly ref: Ref<HTMLDialogElement>;
  readonly confirm: Confirm;
  readonly onYes: () => void;
}

/** The browser's own modal: focus goes in, stays in, and comes back. */
export function ConfirmDialog({ ref, confirm, onYes }: Props): ReactNode {
  const id = useId();
  return (
    <dialog ref={ref} aria-labelledby={id}>
      <h2 id={id}>{confirm.title}</h2>
      <LibraryBlocks blocks={[confirm.text]} />
      <form method="dialog" className="controls">
        <button type="submit" className="button primary" onClick={onYes}>
          {confirm.yes}
        </button>
        <button type="submit" className="button default">
          {confirm.no}
        </button>
      </form>
    </dialog>
  );
}
