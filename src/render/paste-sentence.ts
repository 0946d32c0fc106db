import type { ChangeFigure, Figure } from '../answer/figure.ts';
import type { Right } from '../answer/judgement.ts';
import type { ReleaseId } from '../domain/release.ts';
import { display, placedSentence } from './figure-sentence.ts';
import { indicatorName, type Names, placeInSentence, quoterOf } from './names.ts';
import { points, years } from './numbers.ts';

/** A sentence that may be pasted as it stands: figure, denominator, place, measure year, unit and source. Null where a source gives no figure to paste. */
export function pasteSentence(right: Right, names: Names): string | null {
  switch (right.kind) {
    case 'figure':
      return quoted(figureText(right.figure, names), [right.figure], names);
    case 'apart': {
      const { figures } = right;
      if (figures.length === 0) return null;
      const several = new Set(figures.map((figure) => figure.indicator)).size > 1;
      const text = figures.map((figure) => figureText(figure, names)).join(' ');
      const note =
        figures.length < 2 ? '' : several ? ' Det är två olika frågor.' : ' Åren är inte jämförda med varandra.';
      return quoted(`${text}${note}`, figures, names);
    }
    case 'change':
      return quoted(changeText(right, names), [right.change], names);
  }
}

const quoted = (text: string, from: readonly { readonly release: ReleaseId }[], names: Names): string =>
  `”${text.replaceAll('”', '’')} (Källa: ${sourcesOf([...new Set(from.map((one) => one.release))], names)})”`;

/** "Socialstyrelsen, Öppna jämförelser 2017 och 2018, via SKL; Socialstyrelsen, Öppna jämförelser 2023". */
function sourcesOf(ids: readonly ReleaseId[], names: Names): string {
  const groups = new Map<string, readonly number[]>();
  for (const id of ids) {
    const source = sourceOf(id, names);
    const year = YEAR.exec(source)?.[0];
    const likeness = source.replace(YEAR, YEARS);
    groups.set(likeness, [...(groups.get(likeness) ?? []), ...(year === undefined ? [] : [Number(year)])]);
  }
  return [...groups].map(([likeness, told]) => likeness.replace(YEARS, years(told))).join('; ');
}

const YEAR = /\b(?:19|20)\d\d\b/u;
const YEARS = '{years}';

function sourceOf(id: ReleaseId, names: Names): string {
  const release = names.releases.get(id);
  if (release === undefined) return id;
  return `${release.publisher}, ${shortTitle(release.title)}${release.quotedBy === null ? '' : `, via ${release.quotedBy}`}`;
}

/** The name of the comparison with its year; what it is about stands in the sentence already. */
const shortTitle = (title: string): string => /^.*?\b(?:19|20)\d\d(?= – )/u.exec(title)?.[0] ?? title;

function figureText(figure: Figure, names: Names): string {
  const indicator = names.indicators.get(figure.indicator);
  if (indicator === undefined) return display(figure);
  const text = placedSentence(figure, indicator, names);
  return figure.unit === 'answer' ? text.replace(/^(?:Ja|Nej|Ja, för alla)\. /, '') : text;
}

const DID = { up: 'ökade', down: 'minskade', unchanged: 'var oförändrad' } as const;

function changeText({ from, to, change }: Extract<Right, { kind: 'change' }>, names: Names): string {
  const share = WHOSE[to?.denominator ?? from?.denominator ?? 'municipalities'];
  const phrase = names.indicators.get(change.indicator)?.phrase;
  const which =
    phrase === undefined ? ` (${indicatorName(change.indicator, names)})` : ` som ${phrase.verb} ${phrase.yes}`;
  const size = change.points === null || change.trend === 'unchanged' ? '' : ` med ${points(change.points)}`;
  const basis = change.basis === 'stated' ? `, enligt ${quoterOf(change.release, names)}` : '';
  return `${share} i ${placeInSentence(change.place, names)}${which} ${DID[change.trend]}${size} ${spanText(from, to, change)}${basis}.`;
}

const WHOSE = {
  municipalities: 'Andelen kommuner',
  'case-officers': 'Andelen handläggare',
  persons: 'Andelen personer',
} as const;

/** Only published figures are ends; a direction or a figure of ours gives the year alone. */
function spanText(from: Figure | null, to: Figure | null, change: ChangeFigure): string {
  const [a, b] = [from, to].map((figure) => (figure !== null && figure.status === 'observed' ? display(figure) : null));
  const between = `mellan ${change.from} och ${change.to}`;
  if (change.trend === 'unchanged') return `${between}${b == null ? '' : ` (${b} ${change.to})`}`;
  if (a != null && b != null) return `från ${a} ${change.from} till ${b} ${change.to}`;
  return `${between}${a == null ? '' : `, från ${a}`}${b == null ? '' : `, till ${b}`}`;
}
