import { type Button, plainText, type SlackBlock } from './block-kit.ts';

/** Every button there is. `feedback` is Slack's own pair; the words of `choose` and `feedback-reason` are told when they are made. */
export const BUTTON_IDS = [
  'choose',
  'over-time',
  'compare-country',
  'snapshot',
  'method',
  'share',
  'share-method',
  'feedback',
  'feedback-reason',
] as const;
export type ButtonId = (typeof BUTTON_IDS)[number];

/** What a button says, and what a screen reader says instead, at most 75 characters each. The label begins with the text (WCAG 2.5.3): who speaks to the computer says what they see. */
export const BUTTON_WORDS = {
  'over-time': { text: 'Över tid', label: 'Över tid: samma uppgift år för år' },
  'compare-country': { text: 'Jämför med riket', label: 'Jämför med riket: samma uppgift bredvid' },
  snapshot: { text: 'Lägesbild', label: 'Lägesbild: allt som finns om kommunen' },
  method: { text: 'Metod', label: 'Metod och alla förbehåll, visas bara för dig' },
  share: { text: 'Dela i kanalen', label: 'Dela i kanalen, så att alla där ser svaret' },
  'share-method': { text: 'Dela i kanalen', label: 'Dela i kanalen, så att alla där ser metoden' },
} as const satisfies Partial<Record<ButtonId, { text: string; label: string }>>;

/** Slack wants action ids to differ within a block: buttons that come in numbers are "choose:0", "choose:1". */
export const actionId = (id: ButtonId, number: number | null = null): string =>
  number === null ? id : `${id}:${number}`;

/** The action ids of one kind of button, for a listener. */
export const actionPattern = (id: ButtonId): RegExp => new RegExp(`^${id}(:\\d+)?$`, 'u');

/** Which button was pressed; null when it is none of ours, or of a program long gone. */
export function buttonIdOf(action: string): ButtonId | null {
  return BUTTON_IDS.find((id) => actionPattern(id).test(action)) ?? null;
}

/** A button with words of its own; `number` tells it from its neighbours. */
export const numberedButton = (
  id: 'choose' | 'feedback-reason',
  number: number,
  text: string,
  value: string,
): Button => ({
  type: 'button',
  action_id: actionId(id, number),
  text: plainText(text),
  value,
});

export const button = (id: keyof typeof BUTTON_WORDS, value: string): Button => ({
  type: 'button',
  action_id: actionId(id),
  text: plainText(BUTTON_WORDS[id].text),
  value,
  accessibility_label: BUTTON_WORDS[id].label,
});

/** A row of buttons, or nothing. `key` tells the rows of one message apart. */
export const buttonRow = (key: string, elements: readonly Button[]): readonly SlackBlock[] =>
  elements.length === 0 ? [] : [{ type: 'actions', block_id: `actions-${key}`, elements: [...elements] }];
