import type { Release, ReleaseId } from '../domain/release.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { Evidence } from '../query/read.ts';
import { membershipsOf } from './register.ts';
import type { Answer, AnswerOf } from './turn.ts';

/** What an answer in words, or from the register, rests on: first the releases of what it shows. Values, trends and snapshots name those of their figures themselves. */
export function sourcesOf(given: Answer, evidence: Evidence, catalogue: Catalogue): readonly ReleaseId[] {
  switch (given.kind) {
    case 'availability':
    case 'catalogue':
      return evidence.readings.map((reading) => reading.release);
    case 'definition':
      return [...given.notes, ...evidence.rounds].map((fact) => fact.release);
    case 'method':
      return [...given.rates, ...given.notes].map((fact) => fact.release);
    case 'register':
      return registerSources(given, catalogue).map((fact) => fact.release);
    case 'comparability':
      return given.releases;
    case 'across-areas':
      return given.releases;
    case 'claim':
    case 'changes':
    case 'value':
    case 'trend':
    case 'snapshot':
    case 'share':
    case 'listing':
    case 'ranking':
    case 'comparison':
    case 'gaps':
      return [];
  }
}

/** A group answer rests on who lists its members and on who drew the groups, which for size are two. */
function registerSources(
  { ask, place, county, municipalities, groups }: AnswerOf<'register'>,
  catalogue: Catalogue,
): readonly { readonly release: ReleaseId }[] {
  switch (ask) {
    case 'code':
    case 'population':
      return [place];
    case 'count':
    case 'list':
      return [place, ...municipalities];
    case 'county':
      return county === null ? [place] : [place, county];
    case 'groups':
      return [...membershipsOf(place, catalogue), ...groups, place];
  }
}

export const releasesOf = (ids: readonly ReleaseId[], catalogue: Catalogue): readonly Release[] =>
  [...new Set(ids)].flatMap((id) => catalogue.releases.get(id) ?? []);
