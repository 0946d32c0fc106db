import type { Caveat } from '../domain/caveat.ts';
import type { MethodNote } from '../domain/method.ts';
import type { MeasureYear } from '../domain/reading.ts';

const COMPARED = /^Kan (\d{4}) jämföras med (\d{4})\?$/;
const COUNT_OF_SHARE = /^Antal \p{L}+ bakom en andel$/u;

/** The two rounds that a note of the method is about comparing, the earlier first; its title names them. */
export const comparedIn = ({ title }: Pick<MethodNote, 'title'>): readonly MeasureYear[] =>
  (COMPARED.exec(title) ?? [])
    .slice(1)
    .map(Number)
    .sort((a, b) => a - b);

/** What an answer of the method shows by itself, and what is known to whoever reads only its codes. Which indicators two rounds may be compared in, such a note leaves unknown. */
export function noteCaveats(note: Pick<MethodNote, 'title'>): readonly Caveat[] {
  const [from, to] = comparedIn(note);
  if (from !== undefined && to !== undefined)
    return [{ code: 'comparability-unknown', params: { from, to }, about: null }];
  return COUNT_OF_SHARE.test(note.title) ? [{ code: 'count-not-derivable', params: {}, about: null }] : [];
}
