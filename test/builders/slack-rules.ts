type Anything = Readonly<Record<string, unknown>>;

/**
 * Every way in which a message breaks what Slack takes. The numbers are told again here and not read from the product:
 * docs.slack.dev/reference/block-kit.
 */
export function slackProblems({ text, blocks }: { readonly text: string; readonly blocks: readonly unknown[] }) {
  const ids = blocks.flatMap((block) => (block as Anything)['block_id'] ?? []);
  return [
    ...unless(text.trim() !== '' && text.length <= 4000 && isWhole(text), `text of ${text.length}`),
    ...unless(blocks.length >= 1 && blocks.length <= 50, `${blocks.length} blocks`),
    ...unless(JSON.stringify(blocks).length <= 13_200, `blocks of ${JSON.stringify(blocks).length}`),
    ...unless(new Set(ids).size === ids.length, 'a block_id twice'),
    ...blocks.flatMap((block) => blockProblems(block as Anything)),
  ];
}

const unless = (fine: boolean, problem: string): readonly string[] => (fine ? [] : [problem]);
const isWhole = (text: string): boolean => !/\p{Cs}/u.test(text);
const list = (value: unknown): readonly Anything[] => (Array.isArray(value) ? value : []);

function blockProblems(block: Anything): readonly string[] {
  switch (block['type']) {
    case 'section':
      return textProblems(block['text'] as Anything, 3000, 'section');
    case 'context': {
      const elements = list(block['elements']);
      return [
        ...unless(elements.length >= 1 && elements.length <= 10, `${elements.length} in context`),
        ...elements.flatMap((one) => textProblems(one, 3000, 'context')),
      ];
    }
    case 'actions': {
      const buttons = list(block['elements']);
      const ids = buttons.map((one) => one['action_id']);
      return [
        ...unless(buttons.length >= 1 && buttons.length <= 25, `${buttons.length} buttons`),
        ...unless(new Set(ids).size === ids.length, 'an action_id twice'),
        ...unless(new Set(buttons.map(wordsOf)).size === buttons.length, 'two buttons say the same'),
        ...buttons.flatMap(buttonProblems),
      ];
    }
    case 'context_actions': {
      const pairs = list(block['elements']);
      return pairs.flatMap((pair) =>
        ['positive_button', 'negative_button'].flatMap((which) => buttonProblems(pair[which] as Anything)),
      );
    }
    case 'divider':
      return [];
    default:
      return [`a block of type ${String(block['type'])}`];
  }
}

const wordsOf = (button: Anything): unknown => (button['text'] as Anything)['text'];

function textProblems(text: Anything, most: number, where: string): readonly string[] {
  const words = String(text['text']);
  return [
    ...unless(text['type'] === 'mrkdwn' || text['type'] === 'plain_text', `${where}: type of text`),
    ...unless(words.trim() !== '' && words.length <= most, `${where}: text of ${words.length}`),
    ...unless(isWhole(words), `${where}: half a character`),
  ];
}

function buttonProblems(button: Anything): readonly string[] {
  const label = button['accessibility_label'];
  return [
    ...textProblems(button['text'] as Anything, 75, 'button'),
    ...unless(String(button['value']).length <= 2000, 'button: value'),
    ...unless(label === undefined || String(label).length <= 75, 'button: label'),
    ...unless(String(button['action_id'] ?? '').length <= 255, 'button: action_id'),
  ];
}

/** Everything that Slack would read as mrkdwn, in one text. */
export const mrkdwnOf = (blocks: readonly unknown[]): readonly string[] =>
  blocks.flatMap((block) => {
    const one = block as Anything;
    const texts = [one['text'] as Anything | undefined, ...list(one['elements'])];
    return texts.flatMap((text) => (text?.['type'] === 'mrkdwn' ? [String(text['text'])] : []));
  });

/** Our own emphasis and links to hosts that are allowed; what is left may hold nothing that Slack obeys. */
const OURS =
  /^\*[^*\n]+\*(?=[ \n]|$)|<https:\/\/(?:[\w-]+\.)*(?:socialstyrelsen|skr|scb|kolada)\.se\/[^|<>]*\|[^<>|]*>/gmu;

/** What a text would still make Slack do: emphasis, a mention, a link, a quotation, an emoji. */
export const obeyed = (text: string): readonly string[] =>
  text
    .replace(OURS, '')
    .match(/[*_~`<>]|^(?:&gt;)|&(?!amp;|lt;|gt;)|:[\w+-]+:|:\/\/|[\u202a-\u202e\u2066-\u2069\u200b-\u200f]/gmu) ?? [];
