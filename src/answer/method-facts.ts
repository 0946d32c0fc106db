import type { PartSurvey, ServiceArea } from '../domain/area.ts';
import type { Caveat } from '../domain/caveat.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { MethodNote } from '../domain/method.ts';
import type { Release } from '../domain/release.ts';
import { findAreas } from '../query/area-mentions.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { Turn } from './turn.ts';

/** All that there is to read behind one answer: every caveat, what was measured, and how. */
export interface MethodFacts {
  readonly caveats: readonly Caveat[];
  /** None of a snapshot's many: what each measures is told when it is asked for. */
  readonly indicators: readonly Indicator[];
  /** Response rates of the part surveys that the figures come from, in the years of the figures. */
  readonly rates: readonly PartSurvey[];
  /** Method notes whose title names an area of the figures, of their years or of no year. */
  readonly notes: readonly MethodNote[];
  readonly sources: readonly Release[];
}

const MOST_NOTES = 6;
const MOST_INDICATORS = 6;

/** Null when the answer has shown all there is. */
export function methodFacts(turn: Turn, catalogue: Catalogue): MethodFacts | null {
  if (turn.outcome !== 'answered' && turn.outcome !== 'no-data') return null;
  const { figures, caveats, sources } = turn.findings;
  const listed = turn.outcome === 'answered' && turn.answer.kind === 'catalogue';
  const about = listed ? [] : figures.map((figure) => figure.indicator);
  const missing = turn.outcome === 'no-data' ? turn.missing.map((item) => item.indicator) : [];
  const all = [...new Set([...about, ...missing])].flatMap((id) => catalogue.indicators.get(id) ?? []);
  const indicators = all.length > MOST_INDICATORS ? [] : all;
  const years = new Set(figures.map((figure) => figure.year));
  const areas = new Set(all.flatMap((indicator) => indicator.area ?? []));
  const rates = ratesOf(areas, years, catalogue);
  const notes = notesOf(areas, years, catalogue);
  if (indicators.length + caveats.rest.length + rates.length + notes.length === 0) return null;
  const more = [...rates, ...notes].flatMap((fact) => catalogue.releases.get(fact.release) ?? []);
  return {
    caveats: [...caveats.shown, ...caveats.rest],
    indicators,
    rates,
    notes,
    sources: [...new Set([...sources, ...more])],
  };
}

const surveysOf = (areas: ReadonlySet<ServiceArea>, catalogue: Catalogue): ReadonlySet<number> =>
  new Set([...areas].flatMap((area) => catalogue.areas.get(area)?.partSurvey ?? []));

function ratesOf(areas: ReadonlySet<ServiceArea>, years: ReadonlySet<number>, catalogue: Catalogue) {
  const numbers = surveysOf(areas, catalogue);
  return catalogue.partSurveys
    .filter((part) => numbers.has(part.number) && years.has(part.year))
    .sort((a, b) => a.number - b.number || a.year - b.year);
}

/** LSS, LSS vuxen and LSS barn are answered together, so a note about one of them is about the survey of all three. */
function notesOf(areas: ReadonlySet<ServiceArea>, years: ReadonlySet<number>, catalogue: Catalogue) {
  const numbers = surveysOf(areas, catalogue);
  return methodNotes(catalogue)
    .filter(
      ({ note, surveys }) => (note.year === null || years.has(note.year)) && surveys.some((one) => numbers.has(one)),
    )
    .map(({ note }) => note)
    .slice(0, MOST_NOTES);
}

interface NoteAbout {
  readonly note: MethodNote;
  readonly surveys: readonly number[];
}

const ABOUT = new WeakMap<Catalogue, readonly NoteAbout[]>();

/** Every method note with the surveys that its title names; found once for each catalogue, for titles are read word by word. */
function methodNotes(catalogue: Catalogue): readonly NoteAbout[] {
  const known = ABOUT.get(catalogue);
  if (known !== undefined) return known;
  const found = [...catalogue.notes.values()]
    .filter((note) => note.kind === 'method')
    .map((note) => ({
      note,
      surveys: [...surveysOf(new Set(findAreas(note.title, catalogue.areaNames)), catalogue)],
    }));
  ABOUT.set(catalogue, found);
  return found;
}
