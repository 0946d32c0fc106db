import type { Figure } from '../answer/figure.ts';
import type { Indicator } from '../domain/indicator.ts';
import { isShareLevel } from '../domain/place.ts';
import type { Qualifier } from '../domain/reading.ts';
import { type Names, placeInSentence, quoterOf } from './names.ts';
import { number, percent, sentence } from './numbers.ts';

const QUALIFIED: Readonly<Record<Qualifier, string>> = {
  exact: '',
  about: 'omkring ',
  nearly: 'nästan ',
  under: 'knappt ',
  over: 'drygt ',
};

/** The figure as it may be written in a cell or after a colon: "47 %", "Nej", "drygt 20 000", "knappt hälften". */
export function display(figure: Figure): string {
  if (figure.wording !== null) return figure.direction === 'lacks' ? `${figure.wording} saknar` : figure.wording;
  if (typeof figure.value !== 'number') return figure.value ?? 'ingen siffra';
  const shown = figure.unit === 'percent' ? percent(figure.value) : number(figure.value);
  return `${QUALIFIED[figure.qualifier]}${shown}`;
}

/** One whole sentence: the figure with its denominator, place, measure year and what it is about, in the past tense. */
export function figureSentence(figure: Figure, indicator: Indicator, names: Names): string {
  if (figure.status === 'direction-only') return directionSentence(figure, indicator, names);
  if (figure.unit === 'answer' && figure.wording === null) return answerSentence(figure, indicator, names);
  if (figure.wording !== null && !isShareLevel(figure.place)) return wordedAnswer(figure, indicator, names);
  const { verb, yes, no } = indicator.phrase;
  const what = figure.direction === 'lacks' ? no : yes;
  const undated = figure.denominator === 'persons' && !figure.yearStated;
  return `${sentence(amount(figure))}${subject(figure, names)} ${verb} ${undated ? '' : `${figure.year} `}${what}.`;
}

/** A share in the source's own words lacks its own "saknar": the sentence's verb says it. */
const amount = (figure: Figure): string => (figure.wording === null ? display(figure) : figure.wording);

/** "nästan 9 av 10 kommuner", "knappt hälften av kommunerna", "90,9 % av handläggarna i Kalmar", "74 000 personer". */
function subject(figure: Figure, names: Names): string {
  const where = isShareLevel(figure.place) ? county(figure, names) : ` i ${placeInSentence(figure.place, names)}`;
  switch (figure.denominator) {
    case 'persons':
      return `${figure.unit === 'percent' ? ' av personerna' : ' personer'}${where}`;
    case 'case-officers':
      return `${figure.unit === 'percent' ? ' av handläggarna' : ' handläggare'}${where}`;
    case 'municipalities':
      return /\d$/.test(figure.wording ?? '') ? ` kommuner${where}` : ` av kommunerna${where}`;
  }
}

const county = (figure: Figure, names: Names): string =>
  figure.place.length === 2 ? ` i ${placeInSentence(figure.place, names)}` : '';

function answerSentence(figure: Figure, indicator: Indicator, names: Names): string {
  const place = placeInSentence(figure.place, names);
  const { verb, yes, no } = indicator.phrase;
  switch (figure.value) {
    case 'Ja':
    case 'Ja, för alla':
      return `${figure.value}. ${place} ${verb} ${figure.year} ${yes}.`;
    case 'Nej':
      return `Nej. ${place} ${verb} ${figure.year} ${no}.`;
    default:
      return `${figure.value}. Så svarade ${place} ${figure.year} på frågan om ${indicator.shortName}.`;
  }
}

/** A municipality's prose is not always Ja or Nej. */
const wordedAnswer = (figure: Figure, indicator: Indicator, names: Names): string =>
  `${quoterOf(figure.release, names)} skriver om ${placeInSentence(figure.place, names)} ${figure.year}: ”${figure.wording}” (${indicator.shortName}). Något Ja eller Nej anges inte.`;

const DIRECTION = {
  up: 'att andelen ökade',
  down: 'att andelen minskade',
  unchanged: 'att andelen var oförändrad',
} as const;

const directionSentence = (figure: Figure, indicator: Indicator, names: Names): string =>
  `För ${placeInSentence(figure.place, names)} anger källan ${noFigure(figure, indicator)}`;

/** The same where the place has just been named. */
export const directionClause = (figure: Figure, indicator: Indicator): string =>
  `källan anger ${noFigure(figure, indicator)}`;

function noFigure(figure: Figure, indicator: Indicator): string {
  const since = figure.since === null ? '' : ` sedan ${figure.since}`;
  const change = DIRECTION[figure.trend ?? 'unchanged'];
  return `ingen siffra för ${figure.year}, bara ${change}${since} (${indicator.shortName}).`;
}

const SUBJECT = /^(.*? (?:av kommunerna|kommuner|av handläggarna|av personerna|personer)) /;

/** The sentence with the place of a share said too: "47 % av kommunerna i riket hade …". */
export function placedSentence(figure: Figure, indicator: Indicator, names: Names): string {
  const text = figureSentence(figure, indicator, names);
  if (figure.status === 'direction-only' || figure.place.length !== 4 || !isShareLevel(figure.place)) return text;
  return text.replace(SUBJECT, `$1 i ${placeInSentence(figure.place, names)} `);
}
