import { INVISIBLE } from './fold.ts';

const LABELLED = /<(?:[#@!]|https?:|mailto:)[^<>|]*\|([^<>]*)>/g;
const MENTION = /<[#@!][^<>|]*>/g;
const LINK = /<(?:https?:|mailto:)[^<>]*>|https?:\/\/\S+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
const STYLE = /[*_~`]+(?=\S)|(?<=\S)[*_~`]+/g;

/** Full-width letters and digits, and a year with a blank between its digits: left as they are, the year would be lost and another one answered. */
const WIDE = /[\uff01-\uff5e]+/g;
const SPACED_YEAR = /(?<!\d)([12]) ([09]) (\d) (\d)(?!\d| \d)/g;

/** The words a person wrote: no Slack markup (mentions, links, emphasis), no invisible characters, single blanks; NFC. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(WIDE, (wide) => wide.normalize('NFKC'))
    .replace(SPACED_YEAR, '$1$2$3$4')
    .replace(CONTROL, ' ')
    .replace(INVISIBLE, '')
    .replace(LABELLED, ' $1 ')
    .replace(MENTION, ' ')
    .replace(LINK, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(STYLE, '')
    .replace(/\s+/g, ' ')
    .trim();
}
