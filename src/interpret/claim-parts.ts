/** "Stämmer det att …", "kan jag skriva att …": what frames a claim, up to the claim itself. */
const FRAME =
  /^(.*?(?:stämmer|sant|rätt|riktigt|korrekt|säga|skriva|påstå|hävda|säger|skriver|påstår|hävdar)(?: det)?,? att)\s+(.+)$/isu;
const DOES =
  'har|hade|saknar|saknade|använder|använde|gör|gjorde|följer|erbjuder|genomför|genomförde|undersöker|undersökte|prövar|prövade|informerar|informerade|svarade';
/** Who, what, and what else: "Kalmar har personligt ombud men saknar brukarrevision". */
const TWO = new RegExp(
  `^(\\p{Lu}[\\p{L}-]*(?:\\s+(?:kommun|stad|\\p{Lu}[\\p{L}-]*)){0,2})\\s+((?:${DOES})\\s.+?),?\\s+(?:men|och|medan|fast|samt)\\s+(?:att\\s+)?(?:(?:den|de|kommunen|man|inte)\\s+)?((?:${DOES})\\s.+)$`,
  'su',
);

/** A claim of one municipality in two parts → a claim for each, so that one may hold and the other not. Null for any other claim; shares are told apart by their numbers. */
export function claimParts(text: string): readonly string[] | null {
  const framed = FRAME.exec(text);
  const [, frame = '', claim = ''] = framed ?? [];
  const two = /\d\s*(?:%|procent)/iu.test(claim) ? null : TWO.exec(claim);
  if (two === null) return null;
  const [, who = '', one = '', other = ''] = two;
  return [`${frame} ${who} ${one}?`, `${frame} ${who} ${other}`];
}
