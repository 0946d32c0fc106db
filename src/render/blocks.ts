import type { Turn } from '../answer/turn.ts';
import type { Hash, KeptQuery } from '../query/button-value.ts';
import type { Catalogue } from '../query/catalogue.ts';
import { divider, type SlackBlock, type SlackMessage, section } from './block-kit.ts';
import { button, buttonRow } from './buttons.ts';
import { type CarriedMessage, carryAll, type TurnPart } from './carried-turn.ts';
import { fallbackText, NOTHING } from './fallback-text.ts';
import { fitMessage, limitChoices, shareRoom } from './fit-message.ts';
import { LIMITS, MESSAGE_WEIGHT } from './limits.ts';
import type { Message } from './message.ts';
import { messageBlocks } from './message-blocks.ts';
import type { Names } from './names.ts';
import { renderTurn } from './render-turn.ts';
import { blocksFit, shrink } from './shrink.ts';
import { type Audience, turnButtons } from './turn-buttons.ts';
import { weight } from './weight.ts';

export interface BlockOptions {
  readonly audience: Audience;
  readonly hash: Hash;
  /** What changed since the button that asked was made (`changedLines`); said with the first turn. */
  readonly changed?: readonly string[];
}

/** A message to post. `keep` is stored before it is posted: its buttons name those queries by id. */
export interface PostableMessage extends SlackMessage {
  readonly keep: readonly KeptQuery[];
}

/** So much room that a message which is shortened to it can't fit. */
const WHOLE = 2 * MESSAGE_WEIGHT;

type Sources = Pick<Names, 'releases'>;

/** A message holds at most three questions (`interpret/split.ts`); more than that can't be read in one. */
const MOST_TURNS = 3;

/** Turns → one message, whatever they hold: never beyond Slack's limits, never empty, with nothing foreign that Slack would obey. */
export function turnBlocks(turns: readonly Turn[], catalogue: Catalogue, options: BlockOptions): PostableMessage {
  const { audience, hash, changed = [] } = options;
  const parts = turns.slice(0, MOST_TURNS).map((turn, i): TurnPart => {
    const said = withChanges(renderTurn(turn, catalogue), i === 0 ? changed : []);
    const message = i === MOST_TURNS - 1 ? withLeftOut(said, turns.length - MOST_TURNS) : said;
    return { turn, message: limitChoices(message), buttons: turnButtons(turn, catalogue, audience) };
  });
  // Queries stand in their buttons when the message has room for that, and only their names otherwise.
  const whole = carryAll(parts, LIMITS.buttonValue, audience, hash);
  const text = fallbackText(parts.map((part) => part.message));
  const uncut = laidOut(whole, WHOLE, catalogue);
  if (blocksFit(uncut)) return { text, blocks: uncut, keep: whole.keep };
  const carried = carryAll(parts, 0, audience, hash);
  const buttons = [
    ...carried.turns.flatMap((turn) => [...turn.choiceValues, ...turn.buttonValues]),
    ...carried.feedback,
  ];
  const room = MESSAGE_WEIGHT - weight(buttons);
  return {
    text,
    blocks: shrink((given) => laidOut(carried, given, catalogue), blocksFit, room),
    keep: carried.keep,
  };
}

/** A message that is no answer to a question (method, help), with blocks of buttons last. */
export function plainMessage(message: Message, sources: Sources, buttons: readonly SlackBlock[] = []): SlackMessage {
  const blocks = (room: number): SlackBlock[] => [
    ...notEmpty(messageBlocks(fitMessage(message, room), sources, [], '0')),
    ...buttons,
  ];
  return { text: fallbackText([message]), blocks: shrink(blocks, blocksFit, MESSAGE_WEIGHT - weight(buttons)) };
}

function laidOut({ turns, feedback }: CarriedMessage, room: number, sources: Sources): SlackBlock[] {
  const messages = turns.map((turn) => turn.message);
  const rooms = shareRoom(messages, room);
  const blocks = turns.flatMap((turn, i): readonly SlackBlock[] => [
    ...(i === 0 ? [] : [divider()]),
    ...messageBlocks(fitMessage(turn.message, rooms[i] ?? 0), sources, turn.choiceValues, String(i)),
    ...buttonRow(
      String(i),
      turn.buttons.map(({ id }, at) => button(id, turn.buttonValues[at] ?? '')),
    ),
  ]);
  return [...notEmpty(blocks), ...feedback];
}

const notEmpty = (blocks: readonly SlackBlock[]): readonly SlackBlock[] =>
  blocks.some((block) => block.type === 'section') ? blocks : [section(NOTHING), ...blocks];

function withChanges(message: Message, lines: readonly string[]): Message {
  if (lines.length === 0) return message;
  const changed = { title: 'Ändrat sedan knappen skapades', lines };
  return { ...message, sections: [changed, ...(message.sections ?? [])] };
}

function withLeftOut(message: Message, turns: number): Message {
  if (turns === 0) return message;
  const line = `… och ${turns}\u00a0${turns === 1 ? 'fråga' : 'frågor'} till. Ställ dem var för sig.`;
  return { ...message, beside: [...message.beside, line] };
}
