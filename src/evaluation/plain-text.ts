/** Text as the scoring rules see it: NFC, every kind of hard space an ordinary one, no soft hyphens. */
export const plain = (value: unknown): string =>
  asText(value)
    .normalize('NFC')
    .replace(/[\u00a0\u202f\u2007\u2009]/g, ' ')
    .replaceAll('\u00ad', '');

/** Lower case, and å ä ö as a a o. */
export const foldPlain = (value: unknown): string =>
  plain(value).toLowerCase().replace(/[åä]/g, 'a').replaceAll('ö', 'o');

/** The words of Python's str(), where the rules depend on them. */
const asText = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
};
