import { foldText } from './fold.ts';

const UNITS: ReadonlyMap<string, number> = new Map([
  ...['noll', 'ett', 'tva', 'tre', 'fyra', 'fem', 'sex', 'sju', 'atta', 'nio', 'tio'].map((w, i) => [w, i] as const),
  ...['elva', 'tolv', 'tretton', 'fjorton', 'femton', 'sexton', 'sjutton', 'arton', 'nitton'].map(
    (w, i) => [w, i + 11] as const,
  ),
  ['en', 1],
]);
/** The written forms first: "trettio" also begins with the spoken "tretti". */
const TENS: ReadonlyMap<string, number> = new Map(
  [
    ['tjugo', 'trettio', 'fyrtio', 'femtio', 'sextio', 'sjuttio', 'attio', 'nittio'],
    ['tju', 'tretti', 'fyrti', 'femti', 'sexti', 'sjutti', 'atti', 'nitti'],
  ].flatMap((words) => words.map((w, i) => [w, (i + 2) * 10] as const)),
);
const DIGITS = /^[-−–]?(?:[0-9]{1,3}(?: [0-9]{3})+|[0-9]+)(?:[.,][0-9]+)?$/;

/** "nio", "tjugofem", "90,9", "20 000", "−3" → number; null when the text is no number. Words up to hundra. */
export function parseNumber(text: string): number | null {
  const folded = foldText(text.trim());
  if (DIGITS.test(folded)) return Number(folded.replaceAll(' ', '').replace(/^[−–]/, '-').replace(',', '.'));
  return numberWord(folded);
}

function numberWord(folded: string): number | null {
  const plain = folded.replaceAll(' ', '');
  if (plain === 'hundra' || plain === 'etthundra') return 100;
  const unit = UNITS.get(plain);
  if (unit !== undefined) return unit;
  for (const [word, tens] of TENS) {
    if (plain === word) return tens;
    if (!plain.startsWith(word)) continue;
    const rest = UNITS.get(plain.slice(word.length));
    return rest !== undefined && rest > 0 && rest < 10 ? tens + rest : null;
  }
  return null;
}
