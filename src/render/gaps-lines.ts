import type { GapRow, GroupAnswerOf } from '../answer/group-answer.ts';
import { COUNTRY } from '../domain/place.ts';
import { display } from './figure-sentence.ts';
import type { Message, Section } from './message.ts';
import { missingLines } from './missing-lines.ts';
import { type Names, placeInSentence } from './names.ts';
import { percent } from './numbers.ts';
import { SIMILAR_RULE, scopeName } from './scope-names.ts';
import { snapshotRowLine } from './snapshot-row.ts';

/** The place's Nej with measure year, beside how many of the others have it. No judgement: a Nej may have its reasons. */
export function gapsLines(answer: GroupAnswerOf<'gaps'>, names: Names): Pick<Message, 'lead' | 'sections' | 'beside'> {
  const missing = missingLines(answer.missing, names);
  const part = (title: string, rows: readonly GapRow[]): readonly Section[] =>
    rows.length === 0 ? [] : [{ title, lines: rows.map((row) => gapLine(row, answer, names)) }];
  const others = scopeName(answer.scope, names);
  return {
    lead: [leadLine(answer, names)],
    sections: [
      ...part(
        `De flesta andra hade det (${others})`,
        answer.rows.filter((row) => row.most === true),
      ),
      ...part(
        'Nej, utan siffra att jämföra med',
        answer.rows.filter((row) => row.most === null),
      ),
      ...part(
        'Nej, men de flesta andra hade det inte heller',
        answer.rows.filter((row) => row.most === false),
      ),
      ...(answer.partly.length === 0
        ? []
        : [{ title: 'Delvis, eller inte för alla', lines: answer.partly.map((row) => snapshotRowLine(row, names)) }]),
      ...(missing.length === 0 ? [] : [{ title: 'Inget svar att visa', lines: missing }]),
    ],
    beside: [
      'Bara det som har mätts och besvarats är med: att något inte står här betyder inte att det finns.',
      ...(answer.scope.kind === 'similar' ? [SIMILAR_RULE] : []),
    ],
  };
}

function leadLine({ place, rows, answered, year }: GroupAnswerOf<'gaps'>, names: Names): string {
  const who = placeInSentence(place, names);
  const when = year === null ? 'i sin senaste mätning' : `${year}`;
  const of =
    answered === 1 ? 'den enda indikator som har en uppgift' : `de ${answered}\u00a0indikatorer som har en uppgift`;
  return rows.length === 0
    ? `${who} svarade ${when} inte nej på någon av ${of}.`
    : `${who} svarade ${when} nej på ${rows.length} av ${of}.`;
}

/** Riket of the same year stands in the row; another group is added with k of n. */
function gapLine({ row, block }: GapRow, { scope }: GroupAnswerOf<'gaps'>, names: Names): string {
  const own = snapshotRowLine(row, names);
  if (block === null) return own;
  const name = scopeName(scope, names);
  const share = block.share;
  if (share !== null && typeof share.value === 'number' && block.tally !== null)
    return `${own} · ${name}: ${block.tally.of.k} av ${block.tally.of.n} ja (${percent(share.value)})`;
  const [published, ...dissent] = block.published;
  if (published !== undefined)
    return `${own} · ${name}: ${[published, ...dissent].map(display).join(' eller ')}${scope.kind === 'place' && scope.place === COUNTRY ? '' : ' (publicerat)'}`;
  return block.tally === null
    ? own
    : `${own} · ${name}: svar från ${block.tally.of.n} av ${block.tally.of.N}, ingen andel uträknad`;
}
