import { describe, expect, test } from 'vitest';
import { answer } from '../../src/answer/answer.ts';
import type { ServiceArea } from '../../src/domain/area.ts';
import { indicatorId } from '../../src/domain/indicator.ts';
import { COUNTRY, groupId, type PlaceCode, placeCode } from '../../src/domain/place.ts';
import { releaseId } from '../../src/domain/release.ts';
import { buildCatalogue } from '../../src/query/catalogue.ts';
import { plan } from '../../src/query/plan.ts';
import type { Query, QueryOf, RegisterAsk } from '../../src/query/query.ts';
import {
  aCounty,
  aGroup,
  aMembership,
  aNote,
  aPartSurvey,
  aPlace,
  aRelease,
  KALMAR,
  KALMAR_COUNTY,
  theCountry,
} from '../builders/domain.ts';
import { aKnowledge, anEvidence } from '../builders/evidence.ts';
import { aCatalogue } from '../builders/query.ts';
import { readFrom, shippedBundle } from '../builders/shipped.ts';

const BUNDLE = await shippedBundle();
const SHIPPED = buildCatalogue(aKnowledge({}, BUNDLE));

const namedBy = (query: Query, catalogue = SHIPPED, evidence = readFrom(BUNDLE, plan(query, catalogue))) => {
  const turn = answer(query, evidence, catalogue);
  if (turn.outcome !== 'answered') throw new Error(turn.outcome);
  return turn.findings.sources.map((source): string => source.id);
};
const register = (ask: RegisterAsk, place: PlaceCode): Query => ({ v: 1, kind: 'register', ask, place });
const method = (over: Partial<QueryOf<'method'>>): Query => ({
  v: 1,
  kind: 'method',
  notes: [],
  partSurveys: [],
  year: null,
  ...over,
});
const areas = (indicator: string, ...asked: ServiceArea[]): Query => ({
  v: 1,
  kind: 'comparability',
  indicators: [indicatorId(indicator)],
  areas: asked,
  years: [],
});

describe('each fact has a source of its own', () => {
  const SOURCES = ['riket', 'lan', 'kommun', 'grannen', 'sjalv', 'medlem', 'grupp', 'forr', 'del', 'ovrigt', 'not'];
  const from = (name: string) => ({ release: releaseId(name) });
  const left = groupId('skr:B4');
  const catalogue = aCatalogue({
    releases: SOURCES.map((name) => aRelease({ id: releaseId(name) })),
    places: [
      { ...theCountry(), ...from('riket') },
      aCounty(from('lan')),
      aPlace(from('kommun')),
      aPlace({ code: placeCode('0881'), name: 'Nybro', ...from('grannen') }),
      aPlace({ code: placeCode('0999'), name: 'Fri', within: null, ...from('sjalv') }),
    ],
    groups: [aGroup(from('grupp')), aGroup({ id: left, ...from('forr') })],
    memberships: [aMembership(from('medlem')), aMembership({ group: left, toYear: 2022, ...from('forr') })],
    partSurveys: [aPartSurvey(from('del')), aPartSurvey({ number: 8, ...from('ovrigt') })],
    notes: [aNote(from('not'))],
  });

  test.each<[string, Query, readonly string[]]>([
    ['a code', register('code', KALMAR), ['kommun']],
    ['a population', register('population', KALMAR_COUNTY), ['lan']],
    ['a county', register('county', KALMAR), ['kommun', 'lan']],
    ['a place in no county', register('county', placeCode('0999')), ['sjalv']],
    ['the municipalities of a county', register('list', KALMAR_COUNTY), ['lan', 'kommun', 'grannen']],
    ['how many they are', register('count', COUNTRY), ['riket', 'kommun', 'grannen', 'sjalv']],
    ['groups, not those it has left', register('groups', KALMAR), ['medlem', 'grupp', 'kommun']],
    ['no groups', register('groups', placeCode('0881')), ['grannen']],
    ['a response rate, not another', method({ partSurveys: [7], year: 2024 }), ['del']],
    ['a rate and a note', method({ partSurveys: [7], year: 2024, notes: ['bortfallsregeln'] }), ['del', 'not']],
  ])('%s', (_, query, sources) => {
    expect(namedBy(query, catalogue, anEvidence())).toEqual(sources);
  });
});

describe('what ships', () => {
  const ASKS = ['code', 'count', 'list', 'county', 'groups', 'population'] as const satisfies readonly RegisterAsk[];
  const PLACES = [
    COUNTRY,
    KALMAR_COUNTY,
    KALMAR,
    placeCode('0180'),
    placeCode('0180:farsta'),
    placeCode('1480:nordost'),
  ];

  test.each(ASKS)('every register answer has a source: %s', (ask) => {
    const answered = PLACES.filter(
      (place) => answer(register(ask, place), readFrom(BUNDLE, []), SHIPPED).outcome === 'answered',
    );
    expect(answered.length).toBeGreaterThan(0);
    expect(answered.filter((place) => namedBy(register(ask, place)).length === 0)).toEqual([]);
  });

  test.each<[string, Query, readonly string[]]>([
    ['a municipality', register('code', KALMAR), ['kommunregister-2024']],
    ['a district', register('county', placeCode('0180:farsta')), ['stadsdelsregister', 'kommunregister-2024']],
    [
      'groups: who lists the members, who counted them, who drew the groups',
      register('groups', KALMAR),
      ['kommunregister-2024', 'metod-2024', 'skr-kommungrupper-2023'],
    ],
    ['a response rate', method({ partSurveys: [7] }), ['metod-2024']],
    ['last year’s response rate', method({ partSurveys: [0], year: 2023 }), ['metod-2024']],
    ['areas that are marked', areas('isu-behov-lss', 'lss', 'elderly'), ['metod-2024']],
    ['areas that are not marked', areas('isu-behov-lss', 'lss', 'crisis'), ['metod-2024']],
    ['a question that is not in the table', areas('kompetensplan-lss', 'lss', 'elderly'), ['metod-2024']],
  ])('%s', (_, query, sources) => {
    expect([...namedBy(query)].sort()).toEqual([...sources].sort());
  });
});
