import { allowedUrl } from './allowed-hosts.ts';
import { inert } from './inert.ts';
import { type Names, sourceLine } from './names.ts';

/** A source's line for mrkdwn: a link when the line is a release's whole line and its address may be linked, else plain. */
export function sourceLink(line: string, names: Pick<Names, 'releases'>): string {
  const release = [...names.releases.values()].find((one) => sourceLine(one) === line);
  const url = allowedUrl(release?.url ?? null);
  return url === null ? inert(line) : `<${url}|${label(line)}>`;
}

/** A link's words end at a line break, and may hold no bar. */
const label = (line: string): string =>
  inert(line)
    .replaceAll('|', '¦')
    .replace(/\s*\n\s*/gu, ' ');
