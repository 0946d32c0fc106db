/** Of Slack's Block Kit only what we send. Mutable lists, since that is what Slack's own types take; a test holds these against them. */

/** `verbatim`: Slack makes no links or mentions of words that look like them. */
export interface Mrkdwn {
  readonly type: 'mrkdwn';
  readonly text: string;
  readonly verbatim: true;
}

/** `emoji: false`: ":smile:" stays those seven characters. */
export interface PlainText {
  readonly type: 'plain_text';
  readonly text: string;
  readonly emoji: false;
}

export interface Button {
  readonly type: 'button';
  readonly action_id: string;
  readonly text: PlainText;
  readonly value: string;
  readonly accessibility_label?: string;
}

interface FeedbackButton {
  readonly text: PlainText;
  readonly accessibility_label: string;
  readonly value: string;
}

interface FeedbackButtons {
  readonly type: 'feedback_buttons';
  readonly action_id: string;
  readonly positive_button: FeedbackButton;
  readonly negative_button: FeedbackButton;
}

/** `expand`: shown whole, without "see more". */
export interface SectionBlock {
  readonly type: 'section';
  readonly text: Mrkdwn;
  readonly expand: true;
}

interface ContextBlock {
  readonly type: 'context';
  readonly elements: Mrkdwn[];
}

export interface ActionsBlock {
  readonly type: 'actions';
  readonly block_id: string;
  readonly elements: Button[];
}

interface ContextActionsBlock {
  readonly type: 'context_actions';
  readonly block_id: string;
  readonly elements: FeedbackButtons[];
}

interface DividerBlock {
  readonly type: 'divider';
}

export type SlackBlock = SectionBlock | ContextBlock | ActionsBlock | ContextActionsBlock | DividerBlock;

/** What is posted: `text` is the notification and what a screen reader reads. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: SlackBlock[];
}

/** Text that is ready for mrkdwn: escaped, and with our own emphasis. */
const mrkdwn = (text: string): Mrkdwn => ({ type: 'mrkdwn', text, verbatim: true });

export const plainText = (text: string): PlainText => ({ type: 'plain_text', text, emoji: false });

export const section = (text: string): SectionBlock => ({ type: 'section', text: mrkdwn(text), expand: true });

export const context = (text: string): ContextBlock => ({ type: 'context', elements: [mrkdwn(text)] });

export const divider = (): DividerBlock => ({ type: 'divider' });
