import { type IndicatorId, indicatorId } from '../domain/indicator.ts';
import { COUNTRY } from '../domain/place.ts';
import { ok } from '../domain/result.ts';
import { foldText } from '../language/fold.ts';
import { sharesIn } from './amounts.ts';
import type { Candidates } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import { plainValue } from './figure-query.ts';
import { idsOf, placesOf } from './query.ts';
import type { Resolution } from './resolution.ts';
import { saidFigures } from './said-figures.ts';
import { THRESHOLDS } from './thresholds.ts';

/** Do the sources say the same, and which is one to go by? Folded. */
export const OF_SOURCES =
  /\b(?:vilken|vilket|vem|vad|vilka)\b.{0,40}\b(?:lita|tro|ga efter|har ratt|ar ratt|stammer|galler|ar den ratta|anvanda|valja)\b|\b(?:motsager|motsager sig|oense|overens|emot varandra|krockar|motstridig\w*|konflikt|gar (?:de |det )?(?:ihop|isar)|skiljer sig|olika (?:siffror|uppgifter|varden|besked|tal)|tva (?:siffror|uppgifter|varden|kallor)|vad (?:sager|anger|har|visar|skriver) (?:ni|du|era|socialstyrelsen)|lita pa|(?:skriver|sager|anger|har|uppger) (?:nagot |en )?(?:annat|annan|olika|samma))\b/;

/** Who told the figures on. Folded. */
const TELLER =
  /\b(?:skl\w*|skr\w*|kalmars? (?:text|sida|webb\w*|hemsida)|kalmar kommuns?|sallsynta diagnoser|csd|kall(?:a|an|or|orna)|texter(?:na)?|sidor(?:na)?|rapport\w*|artik\w*)\b/;

/** Whether the sources themselves are asked about. */
export const asksOfSources = ({ folded }: Pick<Candidates, 'folded'>): boolean =>
  OF_SOURCES.test(folded) && TELLER.test(folded);

/**
 * "SKL skriver 57 procent 2018, stämmer det med Kalmars text?": the figure itself, which is shown with every source that tells it and where they differ. Null when
 * the sources are not asked about, or the question says no figure that is known for riket.
 */
export function sourcesAsked(candidates: Candidates, catalogue: Catalogue): Resolution | null {
  const { indicators, years } = candidates;
  if (!asksOfSources(candidates)) return null;
  const said = saidFigures(candidates, catalogue).filter(({ ids }) => ids.length > 0);
  const year = said.find((one) => one.year !== null)?.year ?? singleIn(years);
  if (year === null) return toldBy(candidates, catalogue);
  const named = (id: IndicatorId): boolean =>
    indicators.some((one) => one.id === id && one.support >= THRESHOLDS.faint);
  // What every said figure may be of: "17 eller 19 procent".
  const shared = (said[0]?.ids ?? []).filter((id) => said.every(({ ids }) => ids.includes(id)));
  const meant = shared.filter(named).length > 0 ? shared.filter(named) : shared;
  const told = (least: number): readonly IndicatorId[] =>
    indicators
      .filter(({ support }) => support >= least)
      .map(({ id }) => indicatorId(id))
      .filter((id) =>
        catalogue.amounts.some((one) => one.indicator === id && one.year === year && one.place === COUNTRY),
      );
  const best = told(THRESHOLDS.support);
  const [id, ...more] = meant.length > 0 ? meant : best.length > 0 ? best : told(THRESHOLDS.beside);
  if (id === undefined || more.length > 0) return null;
  const query = plainValue(idsOf([id]), placesOf([COUNTRY]), { years: [year], back: 0, origin: 'asked' });
  return ok({ query, certainty: 1 });
}

/** "CSD påstår 19 procent, vad säger ni?": the one figure that this teller gives so, whose year and indicator are not said. */
function toldBy(candidates: Candidates, catalogue: Catalogue): Resolution | null {
  const teller = TELLERS.find(({ said }) => said.test(candidates.folded));
  const ids = new Set(saidFigures(candidates, catalogue).flatMap((one) => one.ids));
  const numbers = sharesIn(foldText(candidates.text)).map(({ amount }) => amount.number);
  if (teller === undefined || ids.size === 0) return null;
  const known = catalogue.amounts.filter(
    ({ indicator, place, release, number }) =>
      place === COUNTRY && ids.has(indicator) && teller.release.test(release) && numbers.includes(number ?? Number.NaN),
  );
  const [one, ...more] = known;
  if (one === undefined || more.some(({ indicator, year }) => indicator !== one.indicator || year !== one.year))
    return null;
  const query = plainValue(idsOf([one.indicator]), placesOf([COUNTRY]), {
    years: [one.year],
    back: 0,
    origin: 'asked',
  });
  return ok({ query, certainty: 1 });
}

const TELLERS: readonly { readonly said: RegExp; readonly release: RegExp }[] = [
  { said: /\b(?:sallsynta diagnoser|csd)\b/, release: /csd|sallsynta/ },
  { said: /\b(?:skl|skr)\b/, release: /skl|skr/ },
  { said: /\bkalmars?\b/, release: /kalmar/ },
];

const singleIn = (years: Candidates['years']): number | null => {
  const [only, ...more] = years.flatMap((year) => (year.kind === 'single' ? [year.year] : []));
  return only === undefined || more.length > 0 ? null : only;
};
