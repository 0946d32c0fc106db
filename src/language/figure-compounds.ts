/** Heads that only say that a figure is meant. */
const HEAD =
  '(siffra|siffran|siffror|siffrorna|siffrornas|procenten|indikatorn|nyckeltalet|grejen|grejerna|biten|bitarna)';
/** Before a head these say whose or which figure, and not of what. */
const NOT_OF_WHAT =
  /^(?:riks?|lands?|läns?|slut|års?|antals|procent|kommun|kommuns|jämförelses?|snitt|medel|topp|botten|folk|invånar|svars|stats|nyckel|national|huvud|total|del|grund|mål|bas)$/iu;
const COMPOUND = new RegExp(`(?<![\\p{L}\\p{N}-])(\\p{L}{3,})${HEAD}(?!\\p{L})`, 'giu');

/** "Jobbsiffran" → "jobb siffran": what the figure is of stands as a word of its own, joined by an s or not. */
export const splitFigureCompounds = (text: string): string =>
  text.replace(COMPOUND, (written, what: string, head: string) =>
    NOT_OF_WHAT.test(what) ? written : `${what.replace(/(?<!s)s$/iu, '')} ${head}`,
  );
