/** Whose pages may be linked, with all below them. A source elsewhere is named without a link. A test holds it against the addresses in `data/`. */
const ALLOWED_HOSTS = ['socialstyrelsen.se', 'skr.se', 'scb.se', 'kolada.se'] as const;

/** The address as it may stand in a link, or null when it may not: another host, not https, with a port or a name before the host, or no address at all. */
export function allowedUrl(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null;
  const url = new URL(text);
  const known = ALLOWED_HOSTS.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
  const plain = url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '';
  return known && plain && url.href.length <= LONGEST
    ? url.href.replace(/[|<>]/gu, encodeURIComponent).replaceAll('&', '&amp;')
    : null;
}

const LONGEST = 300;
