import type { ChangeFigure } from '../answer/figure.ts';
import { type Names, quoterOf, shortName } from './names.ts';
import { points } from './numbers.ts';

const WORD = { up: 'ökning', down: 'minskning', unchanged: 'förändring' } as const;

/** "Det är en ökning med 3 procentenheter sedan 2022, enligt Socialstyrelsen." A part of a whole names itself. */
export function changeSentence(change: ChangeFigure, own: boolean, names: Names): string {
  const whose = own ? 'Det är' : `${shortName(change.indicator, names)}:`;
  return `${whose} ${amount(change)} sedan ${change.from}${basis(change, names)}.`;
}

/** The same without a sentence around it, for a list of years. */
export const changePhrase = (change: ChangeFigure, names: Names): string => `${amount(change)}${basis(change, names)}`;

/** "en ökning med 3 procentenheter", "ingen förändring". */
export function amount(change: ChangeFigure): string {
  if (change.trend === 'unchanged') return 'ingen förändring';
  const size = change.points === null ? '' : ` med ${points(change.points)}`;
  return `en ${WORD[change.trend]}${size}`;
}

const basis = (change: ChangeFigure, names: Names): string =>
  change.basis === 'stated' ? `, enligt ${quoterOf(change.release, names)}` : ', beräknat av Måttstock';
