import { COUNTRY } from '../domain/place.ts';
import type { ReleaseId } from '../domain/release.ts';
import { err, ok } from '../domain/result.ts';
import { foldWords } from '../language/fold.ts';
import { parseNumber } from '../language/numbers.ts';
import type { Candidates } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import { EMPTY_DRAFT, type QueryDraft } from './draft.ts';
import { valueQuery } from './figure-query.ts';
import type { KnownAmount } from './known-amounts.ts';
import { idsOf, placesOf, type Query } from './query.ts';
import type { Resolution } from './resolution.ts';
import { AREA_WORD } from './thresholds.ts';

/** Asks what a figure is, where it is from or when it was: not how large something is. Folded. */
const ASKS_OF_IT =
  /\b(vad|vilk\w+|var|varifran|varfran|vars|vart|vem|vems|nar|hur (gammal|gamla|farsk|aktuell)|kalla\w*|ursprung\w*|harstamma\w*|what|where|who|which|when)\b|^(de|dom|den|det|siffran|talet)\b/;
/** Words that go with the figure itself and name no subject. Folded. */
const OF_THE_FIGURE =
  /^(siffr\w*|tal\w*|procent\w*|personer\w*|personerna|manniskor|uppgift\w*|kall\w*|ursprung\w*|datum\w*|dag|dagen|avser|avses|gallde|galler|hor|hora|star|stod|handla\w*|syfta\w*|harror\w*|harstamma\w*|hamta\w*|publicer\w*|namn\w*|pratar|prata|menar|indikator\w*|nyckeltal\w*|varifran|varfran|vems|bakom|tusen|kommer|komma|ifran|ar|aret|ang\w*|taget|tagen|tagna|kommit|egentligen|refererar|citer\w*|alder\w*|aldrar|gamla|uppgett|uppger|skriv\w*|sagt|sager|pastar|pastas|havdar|sajt\w*|sida\w*|text\w*|framtag\w*|figure|number|percent|come|comes|stand|stands|source|mean|means|refer|refers)$/;
/** The number of a part of the survey or of a group names no figure. */
const NUMBER =
  /(?<!(?:enkät|enkat|grupp|kategori|nummer|nr) )(?<![\d.,])(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+(?:[.,]\d+)?)(?![\d])(?:[ \u00a0-]?(tusen))?/gi;
const MOST_CHOICES = 4;

/**
 * "Vad gäller de 57 procenten?", "vilket datum gäller 20 000-siffran?": the question names a figure and no subject; the readings tell whose it is.
 * Null when it names no figure that is known, or names a subject of its own.
 */
export function namedFigure(draft: QueryDraft, candidates: Candidates, catalogue: Catalogue): Resolution | null {
  const { folded, text, subject, talk, years, mentions } = candidates;
  if (!ASKS_OF_IT.test(folded) || draft.unknownPlace !== null) return null;
  const quoters = quotersIn(folded, catalogue);
  const rest = subject.filter(
    (word) => !talk.has(word) && !isOfTheFigure(word.folded) && !quoters.some((name) => name.includes(word.folded)),
  );
  if (rest.length > 0) return null;
  const singles = years.flatMap((year) => (year.kind === 'single' ? [year.year] : []));
  const codes = mentions.flatMap((mention) => mention.codes);
  const there = catalogue.amounts.filter(
    ({ place, year, release }) =>
      (singles.length === 0 || singles.includes(year)) &&
      (codes.length === 0 || codes.includes(place)) &&
      (quoters.length === 0 || quoters.includes(quoterOf(release, catalogue))),
  );
  // "2 av 3" is what a source says, and neither 2 nor 3 is a share.
  const worded = there.filter(({ wording }) => isSaid(wording, ` ${folded} `));
  const numbers = numbersIn(candidates);
  const counts = /\d (personer|barn|manniskor|ungdomar|individer)\b/.test(folded);
  const isShare = /\d ?(%|procent)/.test(folded) || /\d ?%/.test(text);
  const hasUnit = ({ indicator }: KnownAmount): boolean => {
    const scale = catalogue.indicators.get(indicator)?.scale;
    return scale === 'count' ? !isShare : !counts;
  };
  const numbered = there.filter((one) => one.number !== null && numbers.includes(one.number) && hasUnit(one));
  // "7 procent av 200" is a sum to do and names no figure.
  const allKnown = numbers.every((number) => numbered.some((one) => one.number === number));
  const meant = worded.length > 0 ? worded : allKnown ? numbered : [];
  const queries = distinct(meant).map((amount) => queryOf(amount, draft, catalogue));
  const [only, ...others] = queries;
  if (only === undefined) return null;
  if (others.length === 0) return ok({ query: only, certainty: 1 });
  const at = { place: codes[0] ?? COUNTRY, year: singles[0] ?? null };
  return err({ kind: 'unclear-indicator', words: '', choices: queries.slice(0, MOST_CHOICES), at });
}

/** True when the question is only of a figure that is known. */
export const namesAFigure = (candidates: Candidates, catalogue: Catalogue): boolean =>
  namedFigure(EMPTY_DRAFT, candidates, catalogue) !== null;

/** Who told the figure, as the release names them: "Centrum för sällsynta diagnoser säger 19 procent". */
const quoterOf = (release: ReleaseId, { releases }: Catalogue): string =>
  foldWords(releases.get(release)?.quotedBy ?? releases.get(release)?.publisher ?? '');

const quotersIn = (folded: string, catalogue: Catalogue): readonly string[] =>
  [...new Set(catalogue.amounts.map(({ release }) => quoterOf(release, catalogue)))].filter(
    (name) => name.split(' ').length > 2 && ` ${folded} `.includes(` ${name} `),
  );

const isOfTheFigure = (folded: string): boolean =>
  OF_THE_FIGURE.test(folded) || AREA_WORD.test(folded) || /^(lss)?(tusen)?(siffr|procentar)\w+$|^\d+\w*$/.test(folded);

/** Numbers as written, without the years that the question is about. */
function numbersIn({ text, words, years }: Candidates): readonly number[] {
  const written = [...text.matchAll(NUMBER)].flatMap(([, digits, thousands]) => {
    const number = parseNumber((digits ?? '').replaceAll(/[\u00a0\u202f]/g, ' '));
    return number === null ? [] : [thousands === undefined ? number : number * 1000];
  });
  const spelt = words.flatMap((word, i) => {
    const number = /^\d/.test(word.folded) ? null : parseNumber(word.folded);
    const next = words[i + 1]?.folded ?? '';
    if (number === null || !/^(procent|tusen)/.test(next)) return [];
    return [next.startsWith('tusen') ? number * 1000 : number];
  });
  const inYears = years.flatMap(({ from, to }) => words.slice(from, to).map((word) => parseNumber(word.folded)));
  return [...written, ...spelt].filter((number) => !inYears.includes(number));
}

/** A wording is named only when it has words enough to be told from talk: "nästan 9 av 10". */
function isSaid(wording: string | null, folded: string): boolean {
  const said = foldWords(wording ?? '');
  return said.split(' ').length > 1 && folded.includes(` ${said} `);
}

/** One of each indicator: the newest, the country's before a place's. */
function distinct(amounts: readonly KnownAmount[]): readonly KnownAmount[] {
  const sorted = [...amounts].sort(
    (a, b) => Number(b.place === COUNTRY) - Number(a.place === COUNTRY) || b.year - a.year,
  );
  return sorted.filter((one, i) => sorted.findIndex((other) => other.indicator === one.indicator) === i);
}

const queryOf = ({ indicator, place, year }: KnownAmount, draft: QueryDraft, catalogue: Catalogue): Query => {
  const known = catalogue.indicators.get(indicator);
  const counted = known?.scale === 'count' ? draft.counted : null;
  return valueQuery({ ...draft, counted, lacking: false, gender: 'T' }, idsOf([indicator]), placesOf([place]), {
    years: [year],
    back: 0,
    origin: 'asked',
  });
};
