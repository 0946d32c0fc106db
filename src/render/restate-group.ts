import type { GroupAnswer } from '../answer/group-answer.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import type { Listed, Scope } from '../query/group-queries.ts';
import type { Query } from '../query/query.ts';
import { nameList, quotedNames } from './name-list.ts';
import { areaName, indicatorName, type Names, placeInSentence, shortName } from './names.ts';
import { list } from './numbers.ts';
import { inScope, scopeName } from './scope-names.ts';
import { whenAsked } from './when-asked.ts';

type GroupQuery = Extract<Query, { kind: GroupAnswer['kind'] }>;

const WHO: Readonly<Record<Listed, string>> = {
  yes: 'Vilka som svarade ja',
  no: 'Vilka som svarade nej',
  partly: 'Vilka som svarade delvis',
  missing: 'Vilka som inte har svarat',
};

const NUMERIC: ReadonlySet<string> = new Set(['percent', 'count']);

/** What is asked of the group, before the indicators. */
function head(query: GroupQuery, names: Names): string {
  switch (query.kind) {
    case 'share':
      if (query.indicators.ids.every((id) => NUMERIC.has(names.indicators.get(id)?.scale ?? 'yes-no')))
        return `Medianen ${inScope(query.scope, names)}`;
      return `Hur många ${inScope(query.scope, names)} som ${query.lacking ? 'svarade nej' : 'svarade ja'}`;
    case 'listing':
      return `${WHO[query.listed]} ${inScope(query.scope, names)}`;
    case 'ranking': {
      const where = query.place === null ? '' : `, och platsen för ${placeInSentence(query.place, names)}`;
      return `${query.order === 'highest' ? 'Högst' : 'Lägst'} först ${inScope(query.scope, names)}${where}`;
    }
    case 'comparison':
      return `${placeInSentence(query.place, names)} jämfört med ${list(query.with.map((scope) => sideName(scope, names)))}`;
    case 'gaps':
      return `Vad ${placeInSentence(query.place, names)} har svarat nej på, bredvid ${scopeName(query.scope, names)}`;
  }
}

const sideName = (scope: Scope, names: Names): string => scopeName(scope, names);

/** A choice's words. Two different queries never read alike. */
export const groupLabel = (query: GroupQuery, names: Names): string =>
  [head(query, names), ...tail(query, names, (ids) => nameList(ids.map((id) => shortName(id, names))))].join(', ');

/** The query in full words. */
export const groupSubject = (query: GroupQuery, names: Names): string =>
  [head(query, names), ...tail(query, names, (ids) => quotedNames(ids.map((id) => indicatorName(id, names))))].join(
    '; ',
  );

function tail(query: GroupQuery, names: Names, namesOf: (ids: readonly IndicatorId[]) => string): readonly string[] {
  if (query.kind === 'gaps')
    return [
      ...query.areas.map((area) => areaName(area, names)),
      query.year === null ? 'varje indikators senaste mätning' : `bara ${query.year}`,
    ];
  return [namesOf(query.indicators.ids), whenAsked(query.years)];
}
