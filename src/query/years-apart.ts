import { ok } from '../domain/result.ts';
import { memo } from '../search/memo.ts';
import type { Candidates } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import type { Query } from './query.ts';
import type { Resolution } from './resolution.ts';
import { THRESHOLDS } from './thresholds.ts';

/** Two years are held against each other. Folded. */
const AGAINST =
  /\b(?:mot|jamfor\w*|jamforbar\w*|bredvid|intill|kontra|vs|versus|ihop|gentemot|samma (?:matt|sak|satt)|skiljer|skillnad\w*|kvar till|hela vagen)\b/;
/** All figures, and none in particular. Folded. */
const ANY_FIGURE =
  /^(?:siff\w*|resultat\w*|lss|uppgift\w*|data|varde\w*|enkat\w*|undersokning\w*|matning\w*|jamforelse\w*|statistik\w*|ar|aren|gamla|aldre|nya|nyare|satt\w*|stall\w*|lagg\w*|se|titta\w*|titt\w*)$/;

/** "Siffrorna från 2015 mot 2018?": no indicator is named, so what the survey says of those years is told: of the two, or of a break between them. Null when something else is asked. */
export function yearsApart(
  { folded, years, subject, talk, mentions, indicators }: Candidates,
  catalogue: Catalogue,
): Resolution | null {
  const singles = [
    ...new Set(years.flatMap((year) => (year.kind === 'single' || year.kind === 'since' ? [year.year] : []))),
  ];
  if (mentions.length > 0) return null;
  if (singles.length === 1 && (indicators[0]?.support ?? 0) < THRESHOLDS.beside)
    return backTo(singles[0] ?? 0, folded, catalogue);
  if (singles.length !== 2) return null;
  const [one, two] = [Math.min(...singles), Math.max(...singles)];
  if (!AGAINST.test(folded) || subject.some((word) => !talk.has(word) && !ANY_FIGURE.test(word.folded))) return null;
  const said = saidOf(catalogue.notes);
  const note =
    said.find(({ pair: [first, last] }) => first === one && last === two) ??
    said.find(({ before }) => before !== null && one < before && before <= two);
  if (note === undefined) return null;
  return ok({ query: asking(note.id), certainty: 1 });
}

/** "Hur långt bakåt kan man jämföra, jag har papper från 2014?": beyond a break that a note tells of, whatever is compared. */
function backTo(year: number, folded: string, { notes, amounts }: Catalogue): Resolution | null {
  // What is known for the year has figures to show.
  if (!BACK.test(folded) || amounts.some((one) => one.year === year)) return null;
  const note = saidOf(notes).find(({ before }) => before !== null && year < before);
  return note === undefined ? null : ok({ query: asking(note.id), certainty: 1 });
}

const BACK =
  /\b(?:jamfor\w*|bakat|tillbaka|kurva\w*|diagram\w*|serie\w*|tidsserie\w*|trend\w*|ihop|bredvid|lagga in|lagga till|samma matt)\b/;

const asking = (note: string): Query => ({ v: 1, kind: 'method', notes: [note], partSurveys: [], year: null });

/** Which years, and what break, the method notes are called by: "jämförbarhet 2017 2018", "jämföra med åren före 2016". */
const saidOf = memo((notes: Catalogue['notes']) =>
  [...notes.values()]
    .filter(({ kind }) => kind === 'method')
    .flatMap(({ id, names }) =>
      names
        .filter((name) => /jämför/i.test(name))
        .map((name) => ({
          id,
          pair: (name.match(/\d{4}/g) ?? []).toSorted().map(Number),
          before: Number(/åren före (\d{4})/.exec(name)?.[1] ?? 0) || null,
        })),
    ),
);
