import type { Caveat, CaveatCode, CaveatParams } from '../domain/caveat.ts';
import { caveatText } from './caveat-phrases.ts';
import type { Message } from './message.ts';
import type { Names } from './names.ts';
import { list, years } from './numbers.ts';

/** Caveats in words; those of one kind that differ only in a year, in a wording or in who quotes are one sentence. */
export function saidCaveats(all: readonly Caveat[], names: Names): Message['caveats'] {
  return all.flatMap((caveat, i): Message['caveats'] => {
    const key = likeness(caveat);
    const alike = key === null ? [caveat] : all.filter((one) => likeness(one) === key);
    if (alike.length < 2) return [{ code: caveat.code, text: caveatText(caveat, names) }];
    return all.findIndex((one) => likeness(one) === key) === i ? [{ code: caveat.code, text: together(alike) }] : [];
  });
}

type Mergeable = Extract<
  CaveatCode,
  'year-differs-from-asked' | 'second-hand-source' | 'old-measurement' | 'stated-approximately'
>;

/** Equal for caveats that one sentence can say. */
function likeness(caveat: Caveat): string | null {
  switch (caveat.code) {
    case 'year-differs-from-asked':
      return `${caveat.code} ${caveat.params.asked}`;
    case 'second-hand-source':
      return `${caveat.code} ${caveat.params.publisher}`;
    case 'old-measurement':
    case 'stated-approximately':
      return caveat.code;
    default:
      return null;
  }
}

const paramsOf = <C extends Mergeable>(code: C, all: readonly Caveat[]): readonly CaveatParams[C][] =>
  all.flatMap((one) => (one.code === code ? [one.params as CaveatParams[C]] : []));

/** The same caveat several times over, said once. */
function together(alike: readonly Caveat[]): string {
  const differing = paramsOf('year-differs-from-asked', alike);
  if (differing[0] !== undefined)
    return `Du frågade om ${differing[0].asked}; uppgifterna som visas gäller ${years(differing.map((one) => one.shown))}.`;
  const quoted = paramsOf('second-hand-source', alike);
  if (quoted[0] !== undefined)
    return `Uppgifterna från ${quoted[0].publisher} är hämtade via ${list(quoted.map((one) => one.quotedBy))}; originalen är inte lästa.`;
  const stated = paramsOf('stated-approximately', alike);
  if (stated.length > 0)
    return `Källan anger inga exakta siffror, bara ${list(stated.map(({ wording }) => `”${wording.charAt(0).toLocaleLowerCase('sv')}${wording.slice(1)}”`))}. Räkna inte vidare på dem.`;
  const old = paramsOf('old-measurement', alike);
  return `Uppgifterna är från ${years(old.map((one) => one.year))}. Nyare kan finnas hos Socialstyrelsen men ingår inte här.`;
}
