/**
 * Foreign text (titles, place names, words of the question) made harmless in mrkdwn. `& < >` are escaped, so that no mention and no link can be written.
 * Slack has no escape for `* _ ~` and backticks, and a zero-width character beside them is no documented barrier; so each is replaced by a letter-like sign
 * of the same look, which mrkdwn gives no meaning. The same goes for the colons of ":smile:" and "https://", and for a ">" that would begin a quotation.
 */
export function inert(text: string): string {
  // Nearly every line: none of the signs below stands in it.
  if (PLAIN.test(text)) return text;
  return visible(text)
    .replace(/^(\s*)>/gmu, '$1›')
    .replace(/[*_~`]/gu, (sign) => LOOK_ALIKE[sign] ?? '')
    .replace(/:(?=\/\/)/gu, COLON)
    .replace(/:(?=[\p{L}\p{N}_+'-]+:)/gu, COLON)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** Letters, digits and signs that mean nothing to Slack; of colons only those before a blank. */
const PLAIN = /^(?:[\p{L}\p{N}\n \u00a0!"#%'()+,\-./;=?@[\]§«»–—‘’“”•…−]|:(?=[\n \u00a0]|$))*$/u;

const COLON = '\u2236';

const LOOK_ALIKE: Readonly<Record<string, string>> = { '*': '\u2217', _: '\u02cd', '~': '\u223c', '`': '\u02cb' };

/** Without what can't be seen but can turn, hide or break the text around it: direction marks, zero-width and control characters, halves of characters. Line breaks stay. */
export const visible = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/\t/gu, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd');
