import type { RichTextBlock, RichTextBlockSubElement } from 'slack-blocks-to-jsx';
import type { Json } from '../json.ts';
import { textAt } from './json-fields.ts';
import { mrkdwnInline, unescaped } from './mrkdwn-inline.ts';

/**
 * Slack's mrkdwn as a rich text block, which the library draws without reading any text of its own: it would take mrkdwn for markdown, and so lose lines that
 * begin with # and make headings, rules and code of what Slack shows as it stands.
 * Lines that begin with • become a list, for those who hear the page.
 */
export function mrkdwn(text: string): RichTextBlock {
  const parts = text.split(/```\n?([\s\S]*?)\n?```/u);
  return {
    type: 'rich_text',
    elements: parts.flatMap((part, i) =>
      i % 2 === 1
        ? [{ type: 'rich_text_preformatted' as const, elements: [{ type: 'text' as const, text: unescaped(part) }] }]
        : flowing(part),
    ),
  };
}

type Kind = 'list' | 'quote' | 'plain';

const MARK: Readonly<Record<Kind, RegExp>> = { list: /^\s*•\s+/u, quote: /^(?:&gt;|>)\s?/u, plain: /^/u };

const kindOf = (line: string): Kind => (MARK.list.test(line) ? 'list' : MARK.quote.test(line) ? 'quote' : 'plain');

function flowing(text: string): readonly RichTextBlockSubElement[] {
  const runs: { readonly kind: Kind; readonly lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const kind = kindOf(line);
    const last = runs.at(-1);
    if (last?.kind === kind) last.lines.push(line.replace(MARK[kind], ''));
    else runs.push({ kind, lines: [line.replace(MARK[kind], '')] });
  }
  return runs.flatMap(({ kind, lines }) => runOf(kind, lines));
}

function runOf(kind: Kind, lines: readonly string[]): readonly RichTextBlockSubElement[] {
  switch (kind) {
    case 'list': {
      const elements = lines.map((line) => ({ type: 'rich_text_section' as const, elements: [...mrkdwnInline(line)] }));
      return [{ type: 'rich_text_list', style: 'bullet', elements }];
    }
    case 'quote':
      return [{ type: 'rich_text_quote', elements: [...mrkdwnInline(lines.join('\n'))] }];
    case 'plain': {
      const text = lines.join('\n').replace(/^\n+|\s+$/gu, '');
      return text === '' ? [] : [{ type: 'rich_text_section', elements: [...mrkdwnInline(text)] }];
    }
  }
}

/** Text without any formatting, but for emoji: a plain_text object. */
export function plainText(text: string): RichTextBlock {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }] };
}

/** A text object of either kind. */
export function textObject(object: Json): RichTextBlock {
  const text = textAt(object, 'text') ?? '';
  return textAt(object, 'type') === 'mrkdwn' ? mrkdwn(text) : plainText(text);
}
