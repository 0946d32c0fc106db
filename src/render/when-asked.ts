import type { YearSlot } from '../query/query.ts';
import { years } from './numbers.ts';

/** "2021 och 2022", "senaste mätåret", "mätningen före senaste mätåret". */
export function whenAsked({ years: asked, back }: YearSlot): string {
  const base = asked === null ? 'senaste mätåret' : years(asked);
  return back === 0 ? base : `${back === 1 ? 'mätningen' : `${back} mätningar`} före ${base}`;
}
