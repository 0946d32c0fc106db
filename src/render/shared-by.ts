import { context, type SlackMessage } from './block-kit.ts';
import { inert } from './inert.ts';
import { LIMITS } from './limits.ts';

/** A message that one person made public, marked with who: others wonder why it came. A plain name, so that nobody is called upon. Null leaves the mark out. */
export function sharedBy<M extends SlackMessage>(message: M, name: string | null): M {
  if (name === null || name.trim() === '') return message;
  const mark = `Delat av ${inert(name.slice(0, LONGEST_NAME))}`;
  const text = `${mark}\n\n${message.text}`;
  return {
    ...message,
    text: text.length <= LIMITS.messageText ? text : message.text,
    blocks: message.blocks.length < LIMITS.blocksPerMessage ? [context(mark), ...message.blocks] : message.blocks,
  };
}

const LONGEST_NAME = 80;
