import type { RichTextSectionElement } from 'slack-blocks-to-jsx';

interface Style {
  readonly bold?: true;
  readonly italic?: true;
  readonly strike?: true;
}

const STYLES: Readonly<Record<string, Style>> = { '*': { bold: true }, _: { italic: true }, '~': { strike: true } };

const WORD = /[\p{L}\p{N}]/u;

/** `&amp;`, `&lt;` and `&gt;` are the only escapes that Slack knows. */
export const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

interface Found {
  readonly elements: readonly RichTextSectionElement[];
  readonly length: number;
}

/** A run of mrkdwn within a paragraph: bold, italic, struck, code, links, mentions, emoji. What closes nothing stands as it is. */
export function mrkdwnInline(text: string, style: Style = {}): readonly RichTextSectionElement[] {
  const elements: RichTextSectionElement[] = [];
  let plain = '';
  const flush = (): void => {
    if (plain !== '') elements.push(textElement(unescaped(plain), style));
    plain = '';
  };
  for (let at = 0; at < text.length; ) {
    const found = markAt(text, at, style);
    if (found === null) {
      plain += text.charAt(at);
      at += 1;
    } else {
      flush();
      elements.push(...found.elements);
      at += found.length;
    }
  }
  flush();
  return elements;
}

const textElement = (text: string, style: Style, code = false): RichTextSectionElement => ({
  type: 'text',
  text,
  style: { ...style, ...(code ? { code: true } : {}) },
});

function markAt(text: string, at: number, style: Style): Found | null {
  const before = text.charAt(at - 1);
  switch (text.charAt(at)) {
    case '`': {
      const [whole, code] = /^`([^`\n]+)`/u.exec(text.slice(at)) ?? [];
      return whole === undefined || code === undefined
        ? null
        : { elements: [textElement(unescaped(code), style, true)], length: whole.length };
    }
    case '<': {
      const [whole, inside] = /^<([^<>\n]+)>/u.exec(text.slice(at)) ?? [];
      return whole === undefined || inside === undefined
        ? null
        : { elements: [reference(inside, style)], length: whole.length };
    }
    case ':': {
      const [whole, name] = /^:([a-z][a-z0-9_+'-]*|[+-]1):/u.exec(text.slice(at)) ?? [];
      return whole === undefined || name === undefined || WORD.test(before)
        ? null
        : { elements: [{ type: 'emoji', name }], length: whole.length };
    }
    case '*':
    case '_':
    case '~':
      return WORD.test(before) ? null : styled(text, at, style);
    default:
      return null;
  }
}

/** As Slack does: the mark opens before a letter and closes after one, within a line. */
function styled(text: string, at: number, style: Style): Found | null {
  const mark = text.charAt(at);
  if (/^[\s]?$/u.test(text.charAt(at + 1)) || text.charAt(at + 1) === mark) return null;
  for (let end = at + 2; end < text.length && text.charAt(end) !== '\n'; end += 1) {
    const closes = text.charAt(end) === mark && !/\s/u.test(text.charAt(end - 1)) && !WORD.test(text.charAt(end + 1));
    if (closes) {
      const elements = mrkdwnInline(text.slice(at + 1, end), { ...style, ...STYLES[mark] });
      return { elements, length: end + 1 - at };
    }
  }
  return null;
}

/** What stands between < and >: a person, a channel, everybody, a date with its fallback, or a link. */
function reference(inside: string, style: Style): RichTextSectionElement {
  const [target = '', label] = inside.split('|', 2);
  if (target.startsWith('@')) return { type: 'user', user_id: target.slice(1), style };
  if (target.startsWith('#')) return { type: 'channel', channel_id: target.slice(1), style };
  const range = target.slice(1);
  if (target.startsWith('!') && (range === 'here' || range === 'channel' || range === 'everyone'))
    return { type: 'broadcast', range, style };
  if (target.startsWith('!')) return textElement(unescaped(label ?? range), style);
  return { type: 'link', url: unescaped(target), text: unescaped(label ?? target), style };
}
