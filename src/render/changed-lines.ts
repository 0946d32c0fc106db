import type { ChangeFigure, Figure } from '../answer/figure.ts';
import type { Difference, Since } from '../answer/what-changed.ts';
import type { PlaceCode } from '../domain/place.ts';
import type { ReleaseId } from '../domain/release.ts';
import type { Gone } from '../query/recheck.ts';
import { display } from './figure-sentence.ts';
import { areaName, type Names, placeInSentence, placeName, shortName, sourceLine } from './names.ts';
import { list, points } from './numbers.ts';

/** What differs from what the button was made of, a line each; none when the answer still stands. */
export function changedLines(since: Since, names: Names): readonly string[] {
  switch (since.kind) {
    case 'nothing':
      return [];
    case 'changed':
      return since.differences.map((difference) => changedLine(difference, names, since.before));
    case 'unknown':
      return [UNKNOWN_VERSION];
  }
}

const UNKNOWN_VERSION =
  'Databasen är en annan än när knappen skapades, så det går inte att se om siffrorna har ändrats. Svaret är det som gäller nu.';

function changedLine(difference: Difference, names: Names, before: Names): string {
  switch (difference.kind) {
    case 'value':
      return `${about(difference.after[0], names)}: ${all(difference.before)} → ${all(difference.after)}${when(difference.after[0])}.`;
    case 'new':
      return `${about(difference.after, names)}: nu finns ${dated(difference.after)}.`;
    case 'gone':
      return `${about(difference.before, names)}: ${dated(difference.before)} finns inte längre.`;
    case 'newer':
      return `${about(difference.after, names)}: då visades ${dated(difference.before)}. Nu finns en nyare mätning, ${dated(difference.after)}.`;
    case 'source':
      return `${about(difference.figure, names)}: ${dated(difference.figure)} är samma siffra men kommer nu från ${sources([difference.figure.release], names)}. Förut: ${sources(difference.before, before)}.`;
    case 'change': {
      const { from, to } = difference.after;
      return `${about(difference.after, names)}: förändringen ${from}–${to} var ${size(difference.before)} och är nu ${size(difference.after)}.`;
    }
    case 'wording':
      return 'Svaret har ändrats, men ingen siffra i det.';
  }
}

function about(one: Pick<Figure, 'indicator' | 'place'> | undefined, names: Names): string {
  return one === undefined ? 'Siffran' : `${shortName(one.indicator, names)}, ${placeInSentence(one.place, names)}`;
}

const all = (figures: readonly Figure[]): string => list([...new Set(figures.map(display))]);
const when = (figure: Figure | undefined): string => (figure === undefined ? '' : ` (${figure.year})`);
const dated = (figure: Figure): string => `${direction(figure)}${when(figure)}`;

/** A direction has no figure to show. */
const TREND = { up: 'en ökning', down: 'en minskning', unchanged: 'ingen förändring' } as const;
const direction = (figure: Figure): string => (figure.trend === null ? display(figure) : TREND[figure.trend]);

function size({ points: change, trend }: ChangeFigure): string {
  const sign = trend === 'up' ? '+' : trend === 'down' ? '\u2212' : '';
  return change === null ? TREND[trend] : `${sign}${points(change)}`;
}

function sources(ids: readonly ReleaseId[], names: Names): string {
  return list(
    ids.map((id) => {
      const release = names.releases.get(id);
      return release === undefined ? id : sourceLine(release);
    }),
  );
}

/** What an old button asked about and the store no longer has. `before` is what knew it; null when that is gone too. */
export function goneLine(gone: readonly Gone[], before: Names | null): string {
  const what = before === null ? [] : [...new Set(gone.flatMap((one) => goneName(one, before) ?? []))];
  const named = what.length === 0 ? '' : `: ${list(what.map((name) => `”${name}”`))}`;
  return `Det som knappen frågar om finns inte längre i Måttstock${named}. Ställ gärna frågan på nytt.`;
}

function goneName(gone: Gone, names: Names): string | null {
  switch (gone.kind) {
    case 'indicator':
      return names.indicators.has(gone.id) ? shortName(gone.id, names) : null;
    case 'place':
      return nameOfPlace(gone.id, names);
    case 'area':
      return areaName(gone.id, names);
    case 'group':
      return names.groups.find((group) => group.id === gone.id)?.name ?? null;
    case 'note':
      return null;
  }
}

const nameOfPlace = (code: PlaceCode, names: Names): string | null =>
  names.places.has(code) ? placeName(code, names) : null;
