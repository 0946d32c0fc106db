import type { RichTextBlock } from 'slack-blocks-to-jsx';

/** A block as the page draws it. What the library draws right is left to it; what it can't, or draws so that nobody can use it, is drawn here. */
export type Drawn =
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'section';
      readonly text: RichTextBlock | null;
      readonly fields: readonly RichTextBlock[];
      readonly beside: Control | Picture | null;
    }
  | { readonly kind: 'context'; readonly parts: readonly (RichTextBlock | Picture)[] }
  | { readonly kind: 'controls'; readonly blockId: string | null; readonly controls: readonly Control[] }
  | DrawnTable
  | Picture
  | { readonly kind: 'library'; readonly block: Readonly<Record<string, unknown>> }
  | { readonly kind: 'unknown'; readonly type: string };

export interface DrawnTable {
  readonly kind: 'table';
  readonly caption: string | null;
  /** The first row is the header, as in Slack. */
  readonly rows: readonly (readonly RichTextBlock[])[];
  readonly align: readonly ('left' | 'center' | 'right')[];
}

/** `url` is null when the picture lies elsewhere: the page loads nothing from outside, so its text is shown. */
export interface Picture {
  readonly kind: 'picture';
  readonly url: string | null;
  readonly alt: string;
  readonly title: string | null;
}

export interface Confirm {
  readonly title: string;
  readonly text: RichTextBlock;
  readonly yes: string;
  readonly no: string;
}

interface Clickable {
  readonly actionId: string;
  readonly blockId: string | null;
}

/** Something to click. `spoken` is the accessible name when it isn't the text. */
export type Control =
  | (Clickable & {
      readonly kind: 'button';
      readonly text: string;
      readonly spoken: string | null;
      readonly style: 'default' | 'primary' | 'danger';
      /** Opens in a tab of its own; only http and https. */
      readonly url: string | null;
      readonly confirm: Confirm | null;
    })
  | (Clickable & { readonly kind: 'choice'; readonly label: string; readonly options: readonly Option[] })
  | (Clickable & { readonly kind: 'feedback'; readonly options: readonly [Option, Option] })
  | { readonly kind: 'unknown'; readonly type: string };

export interface Option {
  readonly text: string;
  readonly spoken: string | null;
  readonly value: string;
}
