import type { RichTextBlock, RichTextSectionElement } from 'slack-blocks-to-jsx';
import { describe, expect, it } from 'vitest';
import { mrkdwn, plainText, textObject } from '../../../src/workbench/page/mrkdwn.ts';

/** The text with its styles as tags, so that a table of cases can be read. */
const told = (block: RichTextBlock): string => block.elements.map(part).join('¶');

function part(element: RichTextBlock['elements'][number]): string {
  switch (element.type) {
    case 'rich_text_list':
      return element.elements.map((item) => `<li>${item.elements.map(inline).join('')}`).join('');
    case 'rich_text_section':
      return element.elements.map(inline).join('');
    case 'rich_text_quote':
      return `<quote>${element.elements.map(inline).join('')}`;
    case 'rich_text_preformatted':
      return `<pre>${element.elements.map(inline).join('')}`;
  }
}

function inline(element: RichTextSectionElement): string {
  switch (element.type) {
    case 'text': {
      const { bold, italic, strike, code } = element.style ?? {};
      const marks = [bold && 'b', italic && 'i', strike && 's', code && 'code'].filter(
        (mark) => typeof mark === 'string',
      );
      return marks.length === 0 ? element.text : `[${marks.join(' ')}:${element.text}]`;
    }
    case 'link':
      return `[link ${element.url}:${element.text ?? ''}]`;
    case 'user':
      return `[user ${element.user_id}]`;
    case 'channel':
      return `[channel ${element.channel_id}]`;
    case 'broadcast':
      return `[all ${element.range}]`;
    case 'emoji':
      return `[emoji ${element.name}]`;
    default:
      return `[${element.type}]`;
  }
}

describe('what only looks like a mark stands as it is', () => {
  it.each<[string, string]>([
    ['', ''],
    ['5 * 3 * 2', '5 * 3 * 2'],
    ['a*b*c', 'a*b*c'],
    ['N17_485_x', 'N17_485_x'],
    ['* punkt', '* punkt'],
    ['*öppen', '*öppen'],
    ['*öppen\ntill nästa rad*', '*öppen\ntill nästa rad*'],
    ['*fet *', '*fet *'],
    ['**', '**'],
    ['# inte en rubrik', '# inte en rubrik'],
    ['1. inte en lista', '1. inte en lista'],
    ['---', '---'],
    ['    inte kod', '    inte kod'],
    ['[text](https://example.org)', '[text](https://example.org)'],
    ['kl. 10:30:45', 'kl. 10:30:45'],
    ['a < b', 'a < b'],
    ['<>', '<>'],
    ['~', '~'],
    ['`', '`'],
    ['\u{1F600}\uD800', '\u{1F600}\uD800'],
  ])('%j', (text, expected) => expect(told(mrkdwn(text))).toBe(expected));
});

describe('mrkdwn', () => {
  it.each<[string, string]>([
    ['*47 % av kommunerna*, 2023', '[b:47 % av kommunerna], 2023'],
    ['(_kursivt_) ~struket~', '([i:kursivt]) [s:struket]'],
    ['*fet _och kursiv_*', '[b:fet ][b i:och kursiv]'],
    ['`*kod*` &amp;', '[code:*kod*] &'],
    ['R&amp;D &lt;b&gt; &amp;lt;', 'R&D <b> &lt;'],
    ['&lt;@U1&gt;', '<@U1>'],
    ['<@U1> <#C1|allmänt> <!here>', '[user U1] [channel C1] [all here]'],
    ['<!subteam^S1|@gruppen>', '@gruppen'],
    ['<!date^1700000000^{date}|14 november 2023>', '14 november 2023'],
    ['<https://a.se/?b=1&amp;c=2|A &amp; B>', '[link https://a.se/?b=1&c=2:A & B]'],
    ['<https://a.se>', '[link https://a.se:https://a.se]'],
    [':ruler: :+1:', '[emoji ruler] [emoji +1]'],
    ['först\n\nsedan', 'först\n\nsedan'],
    ['*Att tänka på*\n• ett\n• *två*\nslut', '[b:Att tänka på]¶<li>ett<li>[b:två]¶slut'],
    ['&gt; citerat\n&gt; vidare\nslut', '<quote>citerat\nvidare¶slut'],
    ['före\n```\n*som det står* &amp;\n```\nefter', 'före¶<pre>*som det står* &¶efter'],
  ])('%j', (text, expected) => expect(told(mrkdwn(text))).toBe(expected));
});

describe('a text object', () => {
  it('is not read for marks when it is plain', () => {
    expect(told(plainText('*så* &amp; <så>'))).toBe('*så* &amp; <så>');
    expect(told(textObject({ type: 'plain_text', text: '*så*' }))).toBe('*så*');
  });
  it('is read when it is mrkdwn', () => expect(told(textObject({ type: 'mrkdwn', text: '*så*' }))).toBe('[b:så]'));
  it('without a text is empty', () => expect(told(textObject({}))).toBe(''));
});
