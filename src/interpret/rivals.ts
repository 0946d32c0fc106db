import type { ServiceArea } from '../domain/area.ts';
import type { Indicator } from '../domain/indicator.ts';
import { indicatorId } from '../domain/indicator.ts';
import { isFunctionWord } from '../language/function-words.ts';
import { tokenize } from '../language/tokenize.ts';
import type { Word } from '../language/word.ts';
import type { Candidate, Candidates } from '../query/candidates.ts';
import type { Catalogue } from '../query/catalogue.ts';
import { isOurs } from '../query/kin.ts';
import { THRESHOLDS } from '../query/thresholds.ts';

/** At most so many rivals are carried on. */
const MOST = 8;
const FEW_WORDS = 2;
/** Fewer words do not tell a name from what it is easily taken for. */
const WHOLE_NAME_WORDS = 3;
/** Those that explain as much as the best and score nearly as well; narrowed by the area named, else LSS first; a whole stands for its parts. */
export function rivals(all: readonly Candidate[], candidates: Candidates, catalogue: Catalogue): readonly number[] {
  const best = all[0];
  if (best === undefined) return [];
  const topScore = Math.max(
    ...all.filter((one) => best.support - one.support <= THRESHOLDS.rival).map((one) => one.score),
  );
  // A word or two such as "IBIC" and "systematisk uppföljning" do not choose between two that are easily taken for one.
  const asked = candidates.subject.filter((word) => !candidates.talk.has(word));
  const claimed = candidates.words.some(({ folded }) => /^\d{1,2}$/.test(folded));
  const alike = asked.length <= (claimed ? 1 : FEW_WORDS) ? lookAlikesOf(best.id, catalogue) : new Set<string>();
  const isNear = (one: Candidate): boolean =>
    best.support - one.support <= THRESHOLDS.rival &&
    (one.score >= topScore * THRESHOLDS.rivalScore || alike.has(one.id));
  const near = all
    .map((one, at) => ({ one, at, indicator: catalogue.indicators.get(indicatorId(one.id)) }))
    .filter(({ one }) => isNear(one))
    .flatMap(({ one, at, indicator }) => (indicator === undefined ? [] : [{ one, at, indicator }]));
  const fullest = Math.max(...near.map(({ one }) => one.coverage));
  const inArea = narrowByArea(
    near.filter(({ one }) => one.coverage >= fullest - THRESHOLDS.rivalCoverage || alike.has(one.id)),
    candidates,
  );
  return withoutParts(namedJustSo(inArea, candidates))
    .slice(0, MOST)
    .map(({ at }) => at);
}

/** "ISU stöd insatser" are all the words of one's name, and only some of its neighbour's: then it alone. All when none has just that name, or too few words were said. */
function namedJustSo<T extends Near>(near: readonly T[], { subject }: Candidates): readonly T[] {
  const asked = tellingStems(subject);
  if (near.length < 2 || asked.size < WHOLE_NAME_WORDS) return near;
  const isName = (name: string): boolean => {
    const own = tellingStems(tokenize(name));
    return own.size === asked.size && [...own].every((one) => asked.has(one));
  };
  const exact = near.filter(({ indicator }) => [indicator.shortName, ...indicator.names].some(isName));
  return exact.length > 0 ? exact : near;
}

const tellingStems = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(words.filter(({ folded }) => !isFunctionWord(folded) && folded !== 'lss').map((word) => word.stem));

/** The indicator and those that are easily taken for it. */
const lookAlikesOf = (id: string, catalogue: Catalogue): ReadonlySet<string> =>
  new Set(catalogue.lookAlikes.flatMap(({ indicators: [a, b] }) => (a === id || b === id ? [a, b] : [])));

interface Near {
  readonly at: number;
  readonly indicator: Indicator;
}

/** An area that is named must be the indicator's own; where none is named, LSS comes first. Empty when only other areas' indicators fit. */
function narrowByArea<T extends Near>(near: readonly T[], candidates: Candidates): readonly T[] {
  const named = near.filter(({ indicator }) => candidates.areas.some((area) => isIn(indicator, area)));
  const general = candidates.areas.every((area) => area === 'lss');
  if (named.length > 0 && !general) return named;
  const fitting = near.filter(({ indicator }) => mayAnswer(indicator, candidates));
  const lss = fitting.filter(({ indicator }) => isOurs(indicator));
  return lss.length > 0 ? lss : fitting;
}

const isIn = (indicator: Indicator, area: ServiceArea): boolean => indicator.area === area;

/** "Kontinuitetsplan äldreomsorg" is not answered with LSS. "LSS" covers adult and child; the common part covers all; an area's name may be part of the indicator's own. */
function mayAnswer(indicator: Indicator, { areas }: Candidates): boolean {
  if (areas.length === 0 || indicator.area === null || indicator.area === 'common') return true;
  if (areas.some((area) => related(area, indicator.area))) return true;
  return areas.every(
    (area) => indicator.names.some((name) => namesArea(name, area)) || namesArea(indicator.name, area),
  );
}

const related = (a: ServiceArea, b: ServiceArea | null): boolean =>
  a === b || (b !== null && a.startsWith('lss') && b.startsWith('lss') && (a === 'lss' || b === 'lss'));

/** The words by which an area's subject is spoken of inside other areas' indicators. */
const AREA_WORDS: Partial<Record<ServiceArea, RegExp>> = {
  'substance-abuse': /missbruk|beroende/i,
  'violence-adult': /våld/i,
  homelessness: /hemlös/i,
  crisis: /kris/i,
  'child-youth': /barn och unga/i,
  'health-care': /hälso/i,
  lss: /funktions/i,
};

const namesArea = (name: string, area: ServiceArea): boolean => AREA_WORDS[area]?.test(name) === true;

function withoutParts<T extends Near>(near: readonly T[]): readonly T[] {
  const ids = new Set(near.map(({ indicator }) => indicator.id));
  return near.filter(({ indicator }) => indicator.partOf === null || !ids.has(indicator.partOf));
}
