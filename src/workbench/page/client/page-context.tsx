import { createContext, useContext } from 'react';

/** What every part of a message may need. */
export interface PageActions {
  /** Names of people, the bot and channels by their id, for mentions. */
  readonly names: ReadonlyMap<string, string>;
  /** Clicks an element of a message. Resolves when the app has acknowledged, or has not and the person was told. */
  readonly click: (ts: string, clicked: ClickedElement) => Promise<void>;
  readonly reply: (thread: string, text: string) => Promise<boolean>;
  readonly commands: readonly string[];
}

export interface ClickedElement {
  readonly actionId: string;
  readonly blockId: string | null;
  readonly value?: string;
}

const Context = createContext<PageActions | null>(null);

export const PageProvider = Context.Provider;

export function usePage(): PageActions {
  const actions = useContext(Context);
  if (actions === null) throw new Error('usePage outside PageProvider');
  return actions;
}
