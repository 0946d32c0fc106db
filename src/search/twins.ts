import type { CatalogueEntry } from './catalogue-entry.ts';
import { askedVariants, readVariants, type Variant } from './variants.ts';

/** `told`: the words name this series, or it has no twin. `choices`: they fit several; the usual one first. Ids of the catalogue. */
export type TwinVerdict =
  | { readonly kind: 'told'; readonly id: string }
  | { readonly kind: 'choices'; readonly ids: readonly string[] };

/** Which series is meant when nobody says: the lower the more usual. */
const RANK: Readonly<Record<Variant, number>> = {
  'located-here': 0,
  'living-here': 2,
  municipal: 3,
  independent: 4,
  federation: 5,
  women: 3,
  men: 3,
  net: 1,
  uncertainty: 20,
  expected: 15,
  discontinued: 10,
  'old-definition': 10,
};

/** Never offered to somebody who has not asked for them: they are not what a question about the subject means. */
const ONLY_WHEN_ASKED: ReadonlySet<Variant> = new Set(['uncertainty', 'expected', 'discontinued', 'old-definition']);

interface Series {
  readonly id: string;
  readonly variants: readonly Variant[];
}

/** A catalogue → (question, id that was found) → whether the words tell it from its twins. Null when the id is unknown. Own rule. */
export function buildTwinJudge(
  documents: readonly CatalogueEntry[],
): (question: string, id: string) => TwinVerdict | null {
  const families = new Map<string, Series[]>();
  const subjects = new Map<string, string>();
  for (const { id, title } of documents) {
    const { variants, subject } = readVariants(title);
    subjects.set(id, subject);
    families.set(subject, [...(families.get(subject) ?? []), { id, variants }]);
  }
  return (question, id) => {
    const subject = subjects.get(id);
    if (subject === undefined) return null;
    const asked = askedVariants(question);
    const misfit = ({ variants }: Series): number => {
      const known = families.get(subject)?.flatMap((it) => it.variants) ?? [];
      const missed = [...asked].filter((it) => known.includes(it) && !variants.includes(it)).length;
      return missed + variants.filter((it) => ONLY_WHEN_ASKED.has(it) && !asked.has(it)).length;
    };
    const family = families.get(subject) ?? [];
    const least = Math.min(...family.map(misfit));
    const named = (it: Series): number => it.variants.filter((variant) => asked.has(variant)).length;
    const fitting = family.filter((it) => misfit(it) === least);
    const most = Math.max(...fitting.map(named));
    const left = fitting.filter((it) => named(it) === most).sort((a, b) => rankOf(a) - rankOf(b) || order(a.id, b.id));
    const [first] = left;
    if (first === undefined) return null;
    const exact = most > 0 && left.filter((it) => it.variants.length === first.variants.length).length === 1;
    return left.length === 1 || exact
      ? { kind: 'told', id: first.id }
      : { kind: 'choices', ids: left.map((it) => it.id) };
  };
}

const rankOf = ({ variants }: Series): number => variants.reduce((sum, it) => sum + RANK[it], 0);
const order = (a: string, b: string): number => (a < b ? -1 : 1);
