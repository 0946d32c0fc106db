import type { Caveat, CaveatCode, CaveatParams } from '../../src/domain/caveat.ts';
import { indicatorId } from '../../src/domain/indicator.ts';
import { placeCode } from '../../src/domain/place.ts';
import { releaseId } from '../../src/domain/release.ts';
import { KALMAR } from './domain.ts';

/** Believable parameters for every caveat: a new code does not compile until it has some. */
const CAVEAT_SAMPLES: { readonly [C in CaveatCode]: CaveatParams[C] } = {
  'old-measurement': { year: 2018, newest: 2024 },
  'second-hand-source': { publisher: 'Socialstyrelsen', quotedBy: 'Kalmar kommun' },
  'stated-approximately': { wording: 'knappt hälften' },
  'derived-from-rounded': { year: 2022, later: 2023, margin: 1 },
  'sources-disagree': { year: 2019 },
  'count-not-derivable': {},
  'counts-those-who-had': {},
  'compound-condition': {},
  'applies-to-all-cases': {},
  'structure-not-outcome': {},
  'strict-definition': { takes: 'routine' },
  'not-measured-that-year': { year: 2022 },
  'reason-not-stated': { year: 2022 },
  'year-differs-from-asked': { asked: 2022, shown: 2023 },
  'measured-every-other-year': { asked: 2025 },
  'break-in-series': { year: 2018, why: 'ny svarsskala' },
  'comparability-unknown': { from: 2018, to: 2021 },
  'scale-differs': { year: 2018 },
  'look-alike-indicator': { other: indicatorId('sip-lss-vuxen'), why: 'Två olika frågor i enkäten.' },
  'direction-only': { year: 2020 },
  'first-measured': { year: 2023 },
  'last-measured': { year: 2021, newest: 2024 },
  'years-not-aligned': {},
  'share-withheld': { answered: 7, asked: 12 },
  'unit-did-not-answer': { place: KALMAR },
  nonresponse: { k: 3, n: 10, N: 12, lowest: 25, highest: 41.7 },
  'small-group': { n: 4 },
  'group-membership-changed': { year: 2023, kind: 'skr' },
  'city-by-district': { place: placeCode('0180') },
  'district-set-changed': { place: KALMAR },
  'group-not-made-for-this': {},
  'not-comparable-across-areas': { areas: ['lss-adult', 'elderly'] },
  'ranking-ties': { rank: 2, places: 3 },
  'ranking-missing': { missing: 14 },
  'background-measure': {},
  'self-reported': {},
  unweighted: {},
  'different-data-source': {},
  'source-unit-doubtful': { points: 8 },
  'age-definition': {},
  'no-gender-breakdown': {},
  'nonresponse-unknown-that-year': { year: 2019 },
  'example-data': {},
  'year-not-stated': { year: 2020, release: releaseId('oj-lss-2023') },
  'source-note': { text: 'Avser den 1 oktober 2018.' },
};

/** One caveat with its sample, about the whole answer. */
export const aCaveat = (code: CaveatCode): Caveat => ({ code, params: CAVEAT_SAMPLES[code], about: null }) as Caveat;

/** One of every code there is. */
export const ALL_CAVEATS: readonly Caveat[] = Object.keys(CAVEAT_SAMPLES).map((code) => aCaveat(code as CaveatCode));
