import type { Turn, TurnOf } from '../answer/turn.ts';
import { answerLines } from './answer-lines.ts';
import { EMPTY_MESSAGE, type Message } from './message.ts';
import { figureLines, missingLines, remedyLine } from './missing-lines.ts';
import { type Names, placeInSentence } from './names.ts';
import { DECLINED, EMPTY_GROUP, EVERY_PLACE, notCountedLine, unclearLine } from './outcome-phrases.ts';
import { choiceLabel, restate, shownIndicators } from './restate.ts';
import { saidCaveats } from './said-caveats.ts';
import { emptySnapshotLines } from './snapshot-empty.ts';
import { sourceLines } from './source-lines.ts';
import { toldCaveats } from './told-caveats.ts';

/** Turn → what a person is told. All Swedish and all rounding happen below this. */
export function renderTurn(turn: Turn, names: Names): Message {
  switch (turn.outcome) {
    case 'answered':
      return answeredMessage(turn, names);
    case 'clarify':
      return { ...EMPTY_MESSAGE, lead: [unclearLine(turn.problem)], choices: choices(turn, names) };
    case 'no-data':
      return noDataMessage(turn, names);
    case 'declined':
      return { ...EMPTY_MESSAGE, lead: [DECLINED[turn.reason]], choices: choices(turn, names) };
  }
}

function answeredMessage(turn: TurnOf<'answered'>, names: Names): Message {
  return {
    ...EMPTY_MESSAGE,
    ...answerLines(turn.answer, names),
    restated: restate(turn.query, shownIndicators(turn), turn.findings.assumptions, names),
    caveats: caveatsOf(turn, names),
    sources: sourceLines(turn.findings.sources),
  };
}

function noDataMessage(turn: TurnOf<'no-data'>, names: Names): Message {
  const shared = {
    restated: turn.query === null ? [] : restate(turn.query, [], turn.findings.assumptions, names),
    caveats: caveatsOf(turn, names),
    sources: sourceLines(turn.findings.sources),
    choices: choices(turn, names),
  };
  if (turn.query?.kind === 'snapshot') return { ...emptySnapshotLines(turn.query, turn, names), ...shared };
  const remedy = remedyLine(turn.missing, names);
  return {
    lead: turn.missing.length > 0 ? missingLines(turn.missing, names) : [unknownLine(turn, names)],
    beside: [
      ...figureLines(
        [...turn.missing.flatMap((item) => item.exists), ...(isOfGroup(turn) ? turn.findings.figures : [])],
        names,
      ),
      ...(remedy === null ? [] : [remedy]),
    ],
    ...shared,
  };
}

/** What exists beside a group of which nothing is known is in the findings, not in what is missing. */
const isOfGroup = ({ query, reason }: TurnOf<'no-data'>): boolean =>
  reason === 'every-place' || (query !== null && GROUP_KINDS.has(query.kind));
const GROUP_KINDS: ReadonlySet<string> = new Set(['share', 'listing', 'ranking', 'comparison', 'gaps']);

function unknownLine(turn: TurnOf<'no-data'>, names: Names): string {
  switch (turn.reason) {
    case 'unknown-place':
      return unclearLine({ kind: 'unknown-place', words: turn.words });
    case 'unknown-subject':
      return unclearLine({ kind: 'unknown-subject', words: turn.words, choices: [...(turn.choices ?? [])] });
    case 'absent':
      return turn.words;
    case 'not-counted':
      return notCountedLine(turn.choices?.length ?? 0);
    case 'every-place':
      return EVERY_PLACE;
    case 'empty-group':
      return EMPTY_GROUP;
    case 'no-figure':
    case 'no-method-fact':
      if (turn.query?.kind === 'catalogue' && turn.query.place !== null) {
        const year = turn.query.year === null ? '' : ` ${turn.query.year}`;
        const about = turn.query.words === '' ? '' : ` som gäller ”${turn.query.words}”`;
        return `Här finns inga uppgifter om ${placeInSentence(turn.query.place, names)}${year}${about}.`;
      }
      return 'Den uppgiften finns inte i det material som Måttstock har.';
  }
}

/** Those that are shown, less what the answer says itself. */
function caveatsOf(turn: TurnOf<'answered'> | TurnOf<'no-data'>, names: Names): Message['caveats'] {
  const told = toldCaveats(turn);
  return saidCaveats(
    turn.findings.caveats.shown.filter((caveat) => !told.has(caveat.code)),
    names,
  );
}

const choices = (turn: TurnOf<'clarify'> | TurnOf<'no-data'> | TurnOf<'declined'>, names: Names): Message['choices'] =>
  (turn.choices ?? []).map((query) => ({ label: choiceLabel(query, names), query }));
