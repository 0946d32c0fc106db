import type { Ask, AskAnswer } from './ask.ts';
import { judge, type Rules, type Verdict } from './judge.ts';
import type { Question } from './question.ts';

/** One question, its last answer (null when the asking failed), and the verdict. */
export interface Judged {
  readonly question: Question;
  readonly answer: AskAnswer | null;
  readonly verdict: Verdict;
}

/** Thread questions first; each question has a conversation of its own. */
const askInThread = async ({ id, thread, question }: Question, ask: Ask): Promise<AskAnswer> => {
  for (const earlier of thread) await ask(id, earlier);
  return ask(id, question);
};

const judgeOne = async (question: Question, rules: Rules, ask: Ask): Promise<Judged> => {
  try {
    const answer = await askInThread(question, ask);
    return {
      question,
      answer,
      verdict: judge(question.expect, answer, rules, [...question.thread, question.question].join('\n')),
    };
  } catch (cause) {
    // One question that breaks the program must not hide how the others went.
    return {
      question,
      answer: null,
      verdict: {
        right: false,
        silentWrong: false,
        why: [`avbröts: ${String(cause)}`],
        caveats: { missing: question.expect.caveats.must, needless: [] },
      },
    };
  }
};

/** Asks and judges every question, one at a time, in order. */
export const runQuestions = async (
  questions: readonly Question[],
  rules: Rules,
  ask: Ask,
): Promise<readonly Judged[]> => {
  const judged: Judged[] = [];
  for (const question of questions) judged.push(await judgeOne(question, rules, ask));
  return judged;
};
