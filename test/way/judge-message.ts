import type { AnswerJson } from '../../src/render/json.ts';
import { IDS } from './message-table.ts';

/** What was answered, as `message-table.ts` writes it. */
function said(answer: AnswerJson, beside = false): readonly string[] {
  const codes = Object.entries(IDS);
  const name = (id: string) => codes.find(([, one]) => one === id)?.[0] ?? id;
  const shown = answer.figures.filter(
    ({ use, status }) => (beside || use === 'answer') && !/missing|not-/.test(status),
  );
  return [
    ...new Set(
      shown.map(({ indicator, place, year }) => `${name(indicator)}${place === '0000' ? '' : `@${place}`}/${year}`),
    ),
  ];
}

/** Null when the answer is what was expected; else what it was. */
export function judge(expected: string, answer: AnswerJson): string | null {
  const figures = said(answer);
  const kinds = [answer.query, ...answer.parts.map((part) => part.query)].map((query): string => query?.kind ?? '-');
  const was = `${answer.outcome} ${answer.reason ?? ''} ${kinds.join()} [${figures.join(' ')}] ${answer.choices.map((one) => one.label).join(' | ')} ${answer.outcome === 'no-data' ? answer.text.slice(0, 200) : ''}`;
  if (expected === 'none') return figures.length === 0 ? null : was;
  if (expected.startsWith('kind:')) return kinds.includes(expected.slice(5)) ? null : was;
  if (expected.startsWith('clarify ')) {
    const id = IDS[expected.slice(8)] ?? '';
    return answer.outcome === 'clarify' && JSON.stringify(answer.choices).includes(`"${id}"`) ? null : was;
  }
  const wanted = expected.split(' ').filter((one) => one !== '+');
  const extra = expected.endsWith('+') ? [] : figures.filter((one) => !wanted.includes(one));
  const seen = said(answer, true);
  return wanted.every((one) => seen.includes(one)) && extra.length === 0 ? null : was;
}
