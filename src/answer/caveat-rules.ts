import type { Caveat, CaveatCode } from '../domain/caveat.ts';

/** Where a rule comes from: a document and place, or our own judgement. `always`: neither counted nor cut, because the answer would mislead without it. */
interface CaveatRule {
  readonly severity: 1 | 2 | 3;
  readonly always: boolean;
  readonly source: string;
}

const rule = (severity: 1 | 2 | 3, source: string, always = false): CaveatRule => ({ severity, always, source });
const METHOD = 'Metodbeskrivning 2024';
const KALMAR = 'Kalmar kommuns sida';
const SKL = 'SKL 14 juni 2018';
const CSD = 'Centrum för sällsynta diagnoser 2019';

/** Severity 3 changes how the figure may be used, 2 how sure it is, 1 is good to know. A code without a rule does not compile. */
const CAVEAT_RULES: Readonly<Record<CaveatCode, CaveatRule>> = {
  'example-data': rule(3, 'own-rule', true),
  'sources-disagree': rule(3, 'own-rule', true),
  'share-withheld': rule(3, `${METHOD}, Bortfall`, true),
  'not-comparable-across-areas': rule(3, `${METHOD}, Tabell 2`, true),
  'counts-those-who-had': rule(3, 'own-rule', true),
  'ranking-ties': rule(2, 'own-rule'),
  'ranking-missing': rule(3, 'own-rule'),
  'not-measured-that-year': rule(3, 'own-rule', true),
  'year-differs-from-asked': rule(3, 'own-rule'),
  'break-in-series': rule(3, `${METHOD}, Jämförbarhet med tidigare års kvalitetsindikatorer`, true),
  'scale-differs': rule(3, 'own-rule', true),
  'look-alike-indicator': rule(3, 'own-rule'),
  'comparability-unknown': rule(3, `${METHOD}, Jämförbarhet med tidigare års kvalitetsindikatorer`),
  'years-not-aligned': rule(3, 'own-rule'),
  'compound-condition': rule(3, `${KALMAR}, Sammanfattning av kommunens resultat`),
  'derived-from-rounded': rule(3, 'own-rule'),
  'source-unit-doubtful': rule(3, 'own-rule'),
  'direction-only': rule(3, 'own-rule'),
  'stated-approximately': rule(2, 'own-rule'),
  'count-not-derivable': rule(3, `${METHOD}, Bortfall`),
  'applies-to-all-cases': rule(3, `${KALMAR}, 2019 års resultat`),
  'source-note': rule(1, 'own-rule'),
  'year-not-stated': rule(1, 'own-rule'),
  'age-definition': rule(3, `${CSD}, Ingressen`),
  'different-data-source': rule(2, 'own-rule'),
  'no-gender-breakdown': rule(3, 'own-rule'),
  'reason-not-stated': rule(2, 'own-rule'),
  'measured-every-other-year': rule(2, `${METHOD}, Förändringar avseende kvalitetsindikatorer`),
  'city-by-district': rule(3, `${METHOD}, Urval och ramtäckning`),
  'district-set-changed': rule(3, `${METHOD}, Urval och ramtäckning`),
  'unit-did-not-answer': rule(3, `${METHOD}, Bortfall`),
  nonresponse: rule(2, `${METHOD}, Bortfall`),
  'small-group': rule(2, 'own-rule'),
  'group-membership-changed': rule(2, `${METHOD}, SKR:s kommungruppsindelning`),
  'group-not-made-for-this': rule(2, `${METHOD}, Socioekonomisk sorteringsnyckel`),
  'strict-definition': rule(2, `${METHOD}, Förändringar avseende kvalitetsindikatorer`),
  'structure-not-outcome': rule(2, `${SKL}, Fler har rutin för information om SIP`),
  'second-hand-source': rule(2, 'own-rule'),
  'old-measurement': rule(2, 'own-rule'),
  'last-measured': rule(2, 'own-rule'),
  'first-measured': rule(1, 'own-rule'),
  'background-measure': rule(2, `${METHOD}, Kvalitetsindikatorer`),
  'self-reported': rule(1, `${METHOD}, Enkätundersökningens genomförande`),
  unweighted: rule(1, 'own-rule'),
  'nonresponse-unknown-that-year': rule(2, 'own-rule'),
};

/** Where the rule of a code comes from: a document and its section, or `own-rule`. */
export const ruleSource = (code: CaveatCode): string => CAVEAT_RULES[code].source;

/** At most this many are shown; the rest wait behind "Metod". Those that are `always` do not count. */
const SHOWN = 3;

/** Caveats in order of weight, each said once. Equal ones about different indicators are one. */
export function rankCaveats(caveats: readonly Caveat[]): {
  readonly shown: readonly Caveat[];
  readonly rest: readonly Caveat[];
} {
  const unique = [...new Map(withOneStrict(caveats).map((caveat) => [keyOf(caveat), caveat])).values()];
  const ordered = unique
    .map((caveat, place) => ({ caveat, place, rule: CAVEAT_RULES[caveat.code] }))
    .sort(
      (a, b) => Number(b.rule.always) - Number(a.rule.always) || b.rule.severity - a.rule.severity || a.place - b.place,
    );
  const always = ordered.filter((entry) => entry.rule.always);
  const counted = ordered.filter((entry) => !entry.rule.always);
  const kept = new Set([...new Set(counted.map((entry) => sentenceOf(entry.caveat)))].slice(0, SHOWN));
  const isKept = ({ caveat }: { readonly caveat: Caveat }): boolean => kept.has(sentenceOf(caveat));
  return {
    shown: [...always, ...counted.filter(isKept)].map((entry) => entry.caveat),
    rest: counted.filter((entry) => !isKept(entry)).map((entry) => entry.caveat),
  };
}

/** Those that differ only in a year, in a wording or in who quotes are one sentence, and take one place. */
const IN_ONE_SENTENCE: ReadonlySet<CaveatCode> = new Set([
  'old-measurement',
  'second-hand-source',
  'stated-approximately',
]);

const sentenceOf = (caveat: Caveat): string => (IN_ONE_SENTENCE.has(caveat.code) ? caveat.code : keyOf(caveat));

/** A Nej of a routine and one of a method: one sentence tells what both took. */
function withOneStrict(caveats: readonly Caveat[]): readonly Caveat[] {
  const takes = new Set(caveats.flatMap((one) => (one.code === 'strict-definition' ? [one.params.takes] : [])));
  if (takes.size < 2) return caveats;
  return caveats.map((one) =>
    one.code === 'strict-definition' ? { ...one, params: { takes: 'either' }, about: null } : one,
  );
}

/** Whether the figure would mislead without it: it replaces or changes what the figure means. Such a one is the last to be left out. */
export const changesMeaning = (code: CaveatCode): boolean => {
  const { always, severity } = CAVEAT_RULES[code];
  return always || severity === 3;
};

const keyOf = (caveat: Caveat): string => `${caveat.code} ${JSON.stringify(caveat.params)}`;
