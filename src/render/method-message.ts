import { methodFacts } from '../answer/method-facts.ts';
import { queryOf, type Turn } from '../answer/turn.ts';
import type { Hash } from '../query/button-value.ts';
import { encodeButtonValue } from '../query/button-value.ts';
import type { Catalogue } from '../query/catalogue.ts';
import { type PostableMessage, plainMessage } from './blocks.ts';
import { button, buttonRow } from './buttons.ts';
import { caveatText } from './caveat-phrases.ts';
import { LIMITS } from './limits.ts';
import { EMPTY_MESSAGE, type Message } from './message.ts';
import type { Names } from './names.ts';
import { restate, shownIndicators } from './restate.ts';
import { sourceLines } from './source-lines.ts';
import type { Audience } from './turn-buttons.ts';
import { definitionText, rateLine } from './word-answers.ts';

/** "Att tänka på" in full: every caveat, what the indicators measure, how it was measured, and where all of it comes from. */
export function methodMessage(turn: Turn, catalogue: Catalogue): Message {
  const facts = methodFacts(turn, catalogue);
  if (facts === null)
    return { ...EMPTY_MESSAGE, lead: ['Det finns inget mer att läsa om metoden för det här svaret.'] };
  const how = [...facts.rates.map(rateLine), ...facts.notes.map((note) => note.text)];
  return {
    ...EMPTY_MESSAGE,
    lead: [leadOf(turn, catalogue)],
    sections: [
      ...titled('Vad indikatorn mäter', facts.indicators.map(definitionText)),
      ...titled('Hur det är mätt', how),
    ],
    caveats: facts.caveats.map((caveat) => ({ code: caveat.code, text: caveatText(caveat, catalogue) })),
    sources: sourceLines(facts.sources),
  };
}

/** The method for one person, who may share it. */
export function methodBlocks(
  turn: Turn,
  catalogue: Catalogue,
  options: { readonly audience: Audience; readonly hash: Hash },
): PostableMessage {
  const query = queryOf(turn);
  const share =
    query === null || options.audience === 'all'
      ? null
      : encodeButtonValue(query, turn.asOf, LIMITS.buttonValue, options.hash);
  const buttons = share === null ? [] : buttonRow('0', [button('share-method', share.value)]);
  const keep = share?.keep == null ? [] : [share.keep];
  return { ...plainMessage(methodMessage(turn, catalogue), catalogue, buttons), keep };
}

function leadOf(turn: Turn, names: Names): string {
  const query = queryOf(turn);
  if (query === null) return 'Metod och förbehåll.';
  const shown = turn.outcome === 'answered' ? shownIndicators(turn) : [];
  const [asked = ''] = restate(query, shown, [], names);
  return `Metod och förbehåll för svaret om ${lowerFirst(asked)}`;
}

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('sv') + text.slice(1);

const titled = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : [{ title, lines }]);
