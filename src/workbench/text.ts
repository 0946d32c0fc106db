import type { Json } from './json.ts';

const PART = /<(?:@|#|!|https?:|mailto:)[^<>]+>/g;

/** What a person typed as Slack sends it: mentions and links stay, every other `&`, `<` and `>` is escaped. */
export function asTyped(text: string): string {
  const plain = (part: string) =>
    part
      .replace(/&(?!(?:amp|lt|gt);)/g, '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;');
  let out = '';
  let from = 0;
  for (const match of text.matchAll(PART)) {
    out += plain(text.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return out + plain(text.slice(from));
}

/** The rich text that Slack's composer makes of what a person typed. */
export function richText(text: string, blockId: string): Json {
  const elements: Json[] = [];
  let from = 0;
  const words = (upTo: number) => {
    if (upTo > from) elements.push({ type: 'text', text: unescaped(text.slice(from, upTo)) });
  };
  for (const match of text.matchAll(/<@([A-Z0-9]+)>/g)) {
    words(match.index);
    elements.push({ type: 'user', user_id: match[1] });
    from = match.index + match[0].length;
  }
  words(text.length);
  return { type: 'rich_text', block_id: blockId, elements: [{ type: 'rich_text_section', elements }] };
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
