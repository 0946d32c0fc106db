/** One number in a Swedish text, in digits or in words, and where it stands. A fraction in words is in percent. */
export interface NumberInText {
  readonly text: string;
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const CARDINALS =
  'noll - två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo';

// "en", "ett" and "andra" are left out: they are nearly always an article and "other".
const WORDS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(CARDINALS.split(' ').map((word, n) => [word, n])),
  trettio: 30,
  hundra: 100,
  tusen: 1000,
  första: 1,
  tredje: 3,
  fjärde: 4,
  femte: 5,
  nionde: 9,
  tionde: 10,
  hälften: 50,
  tredjedel: 33.3,
  fjärdedel: 25,
  femtedel: 20,
  vartannat: 2,
};

const NUMBER = /\d{1,3}(?: \d{3})+(?!\d)|\d+(?:,\d+)?|(?<!\p{L})\p{L}+(?!\p{L})/gu;

/** Every number in the text, left to right. The text must be folded: ordinary blanks, NFC. */
export const numbersIn = (text: string): readonly NumberInText[] =>
  [...text.matchAll(NUMBER)].flatMap((match) => {
    const found = match[0];
    const value = /\d/.test(found) ? Number(found.replaceAll(' ', '').replace(',', '.')) : WORDS[found.toLowerCase()];
    return value === undefined ? [] : [{ text: found, value, start: match.index, end: match.index + found.length }];
  });
