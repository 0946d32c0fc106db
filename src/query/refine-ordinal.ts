import type { Candidates } from './candidates.ts';
import { type IndicatorSlot, idsOf, type QueryOf } from './query.ts';

const ORDINALS: readonly RegExp[] = [
  /^(1|ett|en|ettan|forsta|1a)$/,
  /^(2|tva|tvaan|andra|2a)$/,
  /^(3|tre|trean|tredje|3e)$/,
  /^(4|fyra|fyran|fjarde|4e)$/,
  /^(5|fem|femman|femte|5e)$/,
];
const LAST = /^(sista|nedersta|understa)$/;
const TOP = /^(oversta)$/;
const BOTH = /^(bada|bagge)$/;
const ALL = /^(bada|bagge|alla|samtliga|allihop|allihopa)$/;
/** Said to the only one that was offered. */
const YES =
  /^(?:(?:ja|jo|japp|jepp|ok|okej|precis|exakt|visst|javisst) )*(?:ja|jo|japp|jepp|ok|okej|precis|exakt|visst|javisst|just det|garna|tack|det (?:menar|menade) jag|den (?:menar|menade) jag|den|det|visa den|gor det)(?: (?:tack|garna|precis))*$/;
/** The number and what may stand about it: "den andra tack", "alternativ 2", "jag menar nummer två". */
const PICKS =
  /^(?:(?:jag|menar|menade|valjer|vill|ha|tar|ta|ja|ok|okej|den|det|alternativ(?:et)?|nummer|nr|val|forslag|svar|punkt|visa|namligen|typ) )*(\w+)(?: (?:alternativet|forslaget|valet|punkten|indikatorn|i listan|tack|dar|av dem|da|blir bra))*$/;

/** "Den andra", "2", "alternativ tre" after choices: the one in that place. Null when no number is said, or no choice has it. */
export function pickedByNumber(
  { indicators }: Pick<QueryOf<'value'>, 'indicators'>,
  { folded }: Candidates,
): IndicatorSlot | null {
  if (indicators.offered !== true) return null;
  if (indicators.ids.length === 1 && YES.test(folded)) return idsOf(indicators.ids);
  const said = PICKS.exec(folded)?.[1] ?? '';
  if (ALL.test(said) && (indicators.ids.length === 2 || !BOTH.test(said))) return idsOf(indicators.ids);
  const at = TOP.test(said)
    ? 0
    : LAST.test(said)
      ? indicators.ids.length - 1
      : ORDINALS.findIndex((one) => one.test(said));
  const id = indicators.ids[at];
  return id === undefined ? null : idsOf([id]);
}
