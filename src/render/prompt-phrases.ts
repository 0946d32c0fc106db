import type { PromptPick } from '../answer/prompt-picks.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Catalogue } from '../query/catalogue.ts';
import { type Names, placeInSentence } from './names.ts';
import { sentence } from './numbers.ts';

/** A suggestion: `title` is on the button, `message` is what is asked. */
export interface Prompt {
  readonly title: string;
  readonly message: string;
}

/** Ways to ask for it, the one that reads best first. None when the catalogue doesn't know what it names. */
export function promptPhrases(pick: PromptPick, catalogue: Catalogue): readonly Prompt[] {
  if (pick.kind === 'term') {
    const note = catalogue.notes.get(pick.note);
    return note === undefined ? [] : titled('Ett begrepp', [`Vad betyder ${inSentence(note.title)}?`]);
  }
  const indicator = catalogue.indicators.get(pick.indicator);
  return indicator === undefined ? [] : figurePhrases(pick, indicator, catalogue);
}

/** The indicator's own phrase makes a whole question: "Hade Kalmar 2020 en aktuell plan?" */
function figurePhrases(pick: Exclude<PromptPick, { kind: 'term' }>, indicator: Indicator, names: Names) {
  const { shortName } = indicator;
  const { verb, yes } = indicator.phrase;
  switch (pick.kind) {
    case 'share':
      return titled('En andel i riket', [
        `Hur stor andel av kommunerna ${verb} ${pick.year} ${yes}?`,
        `Hur stor var andelen i riket ${pick.year}: ${shortName}?`,
      ]);
    case 'municipality': {
      const where = placeInSentence(pick.place, names);
      return titled('En kommuns svar', [
        `${sentence(verb)} ${where} ${pick.year} ${yes}?`,
        `${shortName}: vad svarade ${where} ${pick.year}?`,
      ]);
    }
    case 'trend':
      return titled('Utveckling över tid', [
        `Hur har det utvecklats över tid i riket: ${shortName}?`,
        `Hur har andelen kommuner som ${verb} ${yes} utvecklats över tid?`,
      ]);
  }
}

const titled = (title: string, messages: readonly string[]): readonly Prompt[] =>
  messages.map((message) => ({ title, message }));

/** A word in lower case, an abbreviation as it is. */
const inSentence = (title: string): string =>
  /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLocaleLowerCase('sv') + title.slice(1) : title;
