import { changesMeaning } from '../answer/caveat-rules.ts';
import type { Message } from './message.ts';
import { cut, fitLines, lineWeight } from './shorten.ts';

/** What stands where lines were left out. All Swedish about shortening is here. */
const LEFT_OUT = {
  rows: (n: number) =>
    `… och ${n}\u00a0${n === 1 ? 'rad' : 'rader'} till. Fråga om en indikator eller ett område i taget.`,
  caveats: (n: number) => `… och ${n}\u00a0förbehåll till. Fråga om en indikator i taget, så får de plats.`,
  sources: (n: number) => `… och ${n}\u00a0${n === 1 ? 'källa' : 'källor'} till.`,
} as const;

/** What a part keeps when there is too little room for all: a line's beginning, or the note that it was left out. */
const LEAST = 240;
/** What the blocks around a part take. */
const AROUND = 130;

/** In this order parts get the room there is. What answers, what replaces or changes its meaning, and the source are the last to be shortened. */
const ORDER = ['lead', 'vital', 'sources', 'beside', 'restated', 'caveats', 'sections'] as const;
type Part = (typeof ORDER)[number];

/** More choices than this are no choice. */
const MOST_CHOICES = 4;
const CHOICE = 240;

/** At most four choices, with a line that says so when there are more. */
export function limitChoices(message: Message): Message {
  const all = message.choices.length;
  if (all <= MOST_CHOICES) return message;
  const some = `Här är ${MOST_CHOICES} av ${all}\u00a0som passar. Skriv frågan lite mer exakt om ingen av dem är rätt.`;
  return { ...message, beside: [...message.beside, some], choices: message.choices.slice(0, MOST_CHOICES) };
}

/** The message cut down to `room` (as `weight` counts, escaped); whatever was left out is said where it stood. */
export function fitMessage(message: Message, room: number): Message {
  const rooms = allot(needsOf(message), room);
  const caveatLines = fitLines(
    message.caveats.map((caveat) => caveat.text),
    rooms.vital + rooms.caveats,
    LEFT_OUT.caveats,
  );
  return {
    ...message,
    lead: fitLines(message.lead, rooms.lead, LEFT_OUT.rows),
    beside: fitLines(message.beside, rooms.beside, LEFT_OUT.rows),
    choices: message.choices.map((choice) => ({ ...choice, label: cut(choice.label, CHOICE) })),
    restated: fitLines(message.restated, rooms.restated, LEFT_OUT.rows),
    caveats: caveatLines.flatMap((text, i) => {
      const caveat = message.caveats[i];
      return caveat === undefined ? [] : [{ code: caveat.code, text }];
    }),
    sources: fitLines(message.sources, rooms.sources, LEFT_OUT.sources),
    ...(message.sections === undefined ? {} : { sections: fitSections(message.sections, rooms.sections) }),
  };
}

/** How the room of one message is shared by its parts: evenly, but what one part doesn't need goes to those that need more. */
export function shareRoom(messages: readonly Message[], room: number): readonly number[] {
  const needs = messages.map((message) => Object.values(needsOf(message)).reduce((sum, need) => sum + need, 0));
  let [left, parts] = [room, needs.length];
  const given = new Map<number, number>();
  for (const [i, need] of [...needs.entries()].sort(([, a], [, b]) => a - b)) {
    const share = Math.min(need, left / parts);
    given.set(i, share);
    left -= share;
    parts -= 1;
  }
  return needs.map((_, i) => given.get(i) ?? 0);
}

const weightOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + lineWeight(line), 0);

function needsOf(message: Message): Readonly<Record<Part, number>> {
  const vital = message.caveats.filter((caveat) => changesMeaning(caveat.code));
  const need = (lines: readonly string[]) => (lines.length === 0 ? 0 : weightOf(lines) + AROUND);
  return {
    lead: need(message.lead),
    vital: need(vital.map((caveat) => caveat.text)),
    sources: need(message.sources),
    beside: need(message.beside),
    restated: need(message.restated),
    caveats: need(message.caveats.filter((caveat) => !vital.includes(caveat)).map((caveat) => caveat.text)),
    sections: sectionsWeight(message.sections ?? []),
  };
}

const sectionsWeight = (sections: Sections): number =>
  sections.reduce((sum, one) => sum + weightOf([one.title, ...one.lines]) + AROUND, 0);

/** Every part that has something gets a little; the rest goes in order. What is given is what the lines may take. */
function allot(needs: Readonly<Record<Part, number>>, room: number): Readonly<Record<Part, number>> {
  const given = { lead: 0, vital: 0, sources: 0, beside: 0, restated: 0, caveats: 0, sections: 0 };
  let left = room;
  for (const part of ORDER) {
    given[part] = Math.min(needs[part], LEAST + AROUND);
    left -= given[part];
  }
  for (const part of ORDER) {
    const more = Math.max(0, Math.min(needs[part] - given[part], left));
    given[part] += more;
    left -= more;
  }
  // Sections count their own surroundings, one by one.
  for (const part of ORDER) given[part] = Math.max(0, given[part] - (part === 'sections' ? 0 : AROUND));
  return given;
}

type Sections = NonNullable<Message['sections']>;

/** Whole sections from the first, then the beginning of one; its last line counts what the sections after it held too. */
function fitSections(sections: Sections, room: number): Sections {
  if (sections.length <= MOST_SECTIONS && sectionsWeight(sections) <= room) return sections;
  const fitted: Sections[number][] = [];
  let left = room;
  for (const [at, one] of sections.entries()) {
    const section = { title: cut(one.title, TITLE), lines: one.lines };
    const after = sections.slice(at + 1).reduce((sum, later) => sum + later.lines.length, 0);
    const need = weightOf([section.title, ...section.lines]) + AROUND;
    const spare = at === sections.length - 1 ? 0 : LEAST + AROUND;
    if (fitted.length < MOST_SECTIONS && need + spare <= left) {
      fitted.push(section);
      left -= need;
      continue;
    }
    const inside = left - lineWeight(section.title) - AROUND;
    return [...fitted, { title: section.title, lines: fitLines(section.lines, inside, LEFT_OUT.rows, after) }];
  }
  return fitted;
}

const TITLE = 150;
/** With the other blocks of the message they stay within what Slack takes. */
const MOST_SECTIONS = 30;
