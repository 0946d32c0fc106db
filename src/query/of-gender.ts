import type { Indicator } from '../domain/indicator.ts';
import { indicatorId } from '../domain/indicator.ts';
import { ok } from '../domain/result.ts';
import type { Catalogue } from './catalogue.ts';
import type { Resolution } from './resolution.ts';

/** Followed up, compared or kept an eye on: done by municipalities, and no wish to have figures apart. */
const FOLLOWED_UP =
  /\b(?:folj\w* (?:\w+ )?upp|uppfolj\w*|tittar (?:\w+ )?(?:pa|efter)|kollar (?:\w+ )?(?:om|pa|upp)|undersok\w*|analyser\w*|granskar|koll pa (?:om|ifall|hur)|ser efter|jamfor (?:hur|om)|skillnad\w*|olika|samma (?:stod|insats\w*|hjalp)|lika mycket)\b/;

/** Asks in its own name about women and men. */
export const isAboutGender = ({ name }: Indicator): boolean => /(?<!\p{L})kön/iu.test(name);

/** "Följer kommunerna upp om män och kvinnor får olika stöd?": women and men are what is asked about, and nothing is to be divided by them. */
export function ofGender(found: Resolution, folded: string, { indicators }: Catalogue): Resolution {
  if (!found.ok || found.value.query.kind !== 'value') return found;
  const { query } = found.value;
  const own = query.indicators.ids.every((id) => {
    const indicator = indicators.get(indicatorId(id));
    return indicator !== undefined && isAboutGender(indicator);
  });
  return query.gender === 'T' || !own || !FOLLOWED_UP.test(folded)
    ? found
    : ok({ ...found.value, query: { ...query, gender: 'T' } });
}
