import { queryOf, type Turn } from '../answer/turn.ts';
import { encodeButtonValue, type Hash, type KeptQuery } from '../query/button-value.ts';
import type { Query } from '../query/query.ts';
import type { SlackBlock } from './block-kit.ts';
import { feedbackBlock } from './feedback-block.ts';
import type { Message } from './message.ts';
import type { Audience, TurnButton } from './turn-buttons.ts';

/** One turn as it is said, with the buttons below it. */
export interface TurnPart {
  readonly turn: Turn;
  readonly message: Message;
  readonly buttons: readonly TurnButton[];
}

/** The same with what each button carries: `choiceValues[i]` belongs to `message.choices[i]`, `buttonValues[i]` to `buttons[i]`. */
export interface CarriedTurn extends TurnPart {
  readonly choiceValues: readonly string[];
  readonly buttonValues: readonly string[];
}

/** All that the buttons of a message carry, and the queries that must be kept for them. */
export interface CarriedMessage {
  readonly turns: readonly CarriedTurn[];
  readonly feedback: readonly SlackBlock[];
  readonly keep: readonly KeptQuery[];
}

/** Queries of more than `room` characters are named by id. Feedback is for what everybody sees, and not for a question back. */
export function carryAll(parts: readonly TurnPart[], room: number, audience: Audience, hash: Hash): CarriedMessage {
  const keeps: (KeptQuery | null)[] = [];
  const turns = parts.map((part): CarriedTurn => {
    const carry = ({ query }: { readonly query: Query }): string => {
      const { value, keep } = encodeButtonValue(query, part.turn.asOf, room, hash);
      keeps.push(keep);
      return value;
    };
    return { ...part, choiceValues: part.message.choices.map(carry), buttonValues: part.buttons.map(carry) };
  });
  const judged = audience === 'all' ? parts.find(({ turn }) => turn.outcome !== 'clarify')?.turn : undefined;
  const feedback = judged === undefined ? null : feedbackBlock(queryOf(judged), judged.asOf, room, hash);
  keeps.push(feedback?.keep ?? null);
  return { turns, feedback: feedback === null ? [] : [feedback.block], keep: distinct(keeps) };
}

const distinct = (keeps: readonly (KeptQuery | null)[]): readonly KeptQuery[] => [
  ...new Map(keeps.filter((keep) => keep !== null).map((keep) => [keep.id, keep])).values(),
];
