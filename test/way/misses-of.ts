import { answering, type OpenedWay, plainText } from './service.ts';

/** Empty when the answer is as wanted, else the answer. Each part must be found in the outcome, the query or the text; one that begins with "!" must not. " || " parts alternatives. */
export async function missesOf(way: OpenedWay, question: string, wanted: string): Promise<string> {
  const answer = await way.ask(question);
  const all = `${answer.outcome} ${answer.reason ?? ''} ${JSON.stringify(answer.query)}${answering(answer).length > 0 ? ' FIG {' : ''}\n${plainText(answer)}`;
  const holds = (part: string) =>
    part.startsWith('!') ? !new RegExp(part.slice(1), 'i').test(all) : new RegExp(part, 'i').test(all);
  return wanted.split(' || ').some((one) => one.split(' & ').every(holds)) ? '' : all;
}
