import type { AskAnswer } from './ask.ts';
import { foldPlain, plain } from './plain-text.ts';

const TITLE = 'så tolkade jag frågan:';
const QUOTED = /[”"«„“]([^”"»“]*)[”"»“]/g;

/** What an answer says of its own: its text and caveats without the restated question, and without the asker's words between quotation marks. */
export const ownWords = (answer: AskAnswer, asked: string): string => {
  const restated = new Set((answer.restated ?? []).map(plain));
  const question = foldPlain(asked);
  const lines = plain(answer.text)
    .split('\n')
    .filter((line) => !restated.has(line) && line.trim().toLowerCase() !== TITLE);
  const caveats = answer.caveats.map((caveat) => plain(caveat.text));
  return [lines.join('\n'), ...caveats]
    .join(' \n')
    .replace(QUOTED, (quote, words: string) => (question.includes(foldPlain(words)) ? '' : quote));
};
