import type { Workbench } from '../../../src/workbench/workbench.ts';
import { drawn } from '../../way/seeded.ts';
import { ANNA, BJORN, STATS } from './bot.ts';
import { type Asked, mentionPayload, messagePayload, type Payload } from './deliveries.ts';

type Chance = (below: number) => number;

/** A question whose answer begins with its place, so that answers can be told apart. */
export interface Question extends Asked {
  readonly place: string;
  /** What Slack delivers of it: a message, or a mention and its twin. */
  readonly payloads: readonly Payload[];
}

/** The questions of one thread, in the order in which each first comes. Deliveries of one step come at once, and the next when they are acknowledged. */
export interface Conversation {
  readonly thread: string;
  readonly questions: readonly Question[];
  readonly steps: readonly (readonly Payload[])[];
}

export interface Amounts {
  readonly threads: number;
  readonly inThread: number;
  /** Of the threads: as many whose replies come in another order than they were written. */
  readonly shuffled: number;
  /** Questions outside threads: two in a DM for each mention in the channel. */
  readonly alone: number;
  readonly deliveries: number;
}

const PEOPLE = 200;
export const PLACES = [
  ...['Alvesta', 'Borås', 'Dorotea', 'Eskilstuna', 'Filipstad', 'Gävle', 'Haparanda', 'Järfälla', 'Kalmar', 'Ljungby'],
  ...['Malmö', 'Norrtälje', 'Orust', 'Piteå', 'Ronneby', 'Skövde', 'Tibro', 'Umeå', 'Vadstena', 'Ystad', 'Åmål'],
] as const;

export const anyOf = <T>(all: readonly T[], chance: Chance): T => {
  const one = all[chance(all.length)];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
};

/** Writes the messages in the workspace, whose people are not told of it, and says what is to be delivered. */
export async function writeQuestions(
  workbench: Workbench,
  amounts: Amounts,
  chance: Chance,
): Promise<readonly Conversation[]> {
  const write = writer(workbench);
  const conversations: Conversation[] = [];
  for (let n = 0; n < amounts.threads; n += 1) {
    const { ts } = await workbench.say({ channel: STATS, user: BJORN.user, text: 'Vi jämför län.' });
    const written: Question[] = [];
    for (const place of drawn(PLACES, amounts.inThread, chance)) written.push(await write('channel', ts, place));
    conversations.push(inSteps(ts, n < amounts.shuffled ? drawn(written, written.length, chance) : written));
  }
  for (let n = 0; n < amounts.alone; n += 1) {
    const question = await write(n % 3 === 0 ? 'channel' : 'im', null, anyOf(PLACES, chance));
    conversations.push(inSteps(question.ts, [question]));
  }
  return withMore(conversations, amounts.deliveries, chance);
}

function writer(workbench: Workbench) {
  let number = 0;
  return async (kind: Asked['kind'], thread: string | null, place: string): Promise<Question> => {
    number += 1;
    const at = kind === 'im' ? { channel: ANNA.dm, user: ANNA.user } : { channel: STATS, user: BJORN.user };
    const text = `${kind === 'im' ? '' : `<@${workbench.bot.userId}> `}Vilket län ligger ${place} i?`;
    const { ts } = await workbench.say({ ...at, text, ...(thread === null ? {} : { thread }) });
    const asked: Asked = { ...at, kind, user: `U0P${number % PEOPLE}`, ts, thread, text };
    const message = messagePayload(asked, number, workbench);
    const payloads = kind === 'im' ? [message] : [mentionPayload(asked, number, workbench), message];
    return { ...asked, place, payloads };
  };
}

/** A step for each question, and one more for what comes after. */
const inSteps = (thread: string, questions: readonly Question[]): Conversation => ({
  thread,
  questions,
  steps: [...questions.map(({ payloads }) => payloads), []],
});

/** Redeliveries: together with a question or later, anywhere. */
function withMore(conversations: readonly Conversation[], deliveries: number, chance: Chance): readonly Conversation[] {
  const more = conversations.map((each) => ({ ...each, steps: each.steps.map((step) => [...step]) }));
  const there = more.flatMap(({ steps }) => steps.flat()).length;
  for (let n = there; n < deliveries; n += 1) {
    const { questions, steps } = anyOf(more, chance);
    const at = chance(steps.length);
    const question = anyOf(questions.slice(0, at + 1), chance);
    steps[at]?.push(anyOf(question.payloads, chance));
  }
  return more.map((each) => ({ ...each, steps: each.steps.map((step) => drawn(step, step.length, chance)) }));
}
