import type { Catalogue } from './catalogue.ts';

const PAGE =
  '(?:egna\\s+|egen\\s+)?(?:(?:hem|webb|nät)?sid(?:a|an|or|orna)|webb(?:en)?|webbplats(?:en)?|sajt(?:en)?|text(?:en|er)?|artikel(?:n)?|sammanfattning(?:en)?|återgivning(?:en)?)(?!\\p{L})';
/** Asked of all municipalities, so the one named after "enligt" is who says it. */
const OF_ALL = /(?<!\p{L})(?:riket|rikets|landet|landets|sverige|sveriges|kommuner|kommunerna|riks\p{L}*)(?!\p{L})/iu;

/** "… enligt Kalmars sida": who told the figure on, and not the place that it is of. The text without it; other places than those that our sources are quoted by stay. */
export function withoutTeller(text: string, { releases }: Pick<Catalogue, 'releases'>): string {
  const names = new Set(
    [...releases.values()].flatMap(({ quotedBy }) => /^(\p{Lu}\p{L}+) kommun$/u.exec(quotedBy ?? '')?.[1] ?? []),
  );
  return [...names].reduce(without, text);
}

function without(text: string, name: string): string {
  const begins = '(?:,\\s*)?(?<!\\p{L})';
  const whose = `${name}s?(?:\\s+kommuns?)?`;
  const at = '(?:som\\s+(?:det\\s+)?(?:står|finns|återges|redovisas|anges)\\s+)?(?:enligt|från|via|hos|på|i|ur)';
  const page = new RegExp(
    `${begins}${at}\\s+(?:${whose}\\s+${PAGE}|${PAGE}\\s+(?:hos|från)\\s+${whose}(?!\\p{L}))`,
    'giu',
  );
  const told = new RegExp(
    `${begins}(?:som\\s+)?(?:står|stod|läst|läste|återges|citeras)\\s+hos\\s+${whose}(?!\\p{L})`,
    'giu',
  );
  const bare = new RegExp(`${begins}enligt\\s+${whose}(?!\\p{L})(?!\\s+\\p{L}*svar)`, 'giu');
  const rest = text.replace(page, '').replace(told, '');
  return OF_ALL.test(rest) ? rest.replace(bare, '') : rest;
}
