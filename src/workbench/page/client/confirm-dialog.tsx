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
  const closed = (dialog: HTMLDialogElement): void => {
    const said = dialog.returnValue;
    // It would still be there when the dialog is opened again and left with Escape.
    dialog.returnValue = '';
    if (said === 'ja') onYes();
  };
  return (
    <dialog ref={ref} aria-labelledby={id} onClose={(event) => closed(event.currentTarget)}>
      <h2 id={id}>{confirm.title}</h2>
      <LibraryBlocks blocks={[confirm.text]} />
      <form method="dialog" className="controls">
        <button type="submit" value="ja" className="button primary">
          {confirm.yes}
        </button>
        <button type="submit" value="nej" className="button default">
          {confirm.no}
        </button>
      </form>
    </dialog>
  );
}
