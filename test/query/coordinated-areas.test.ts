import { describe, expect, test } from 'vitest';
import { indicatorId } from '../../src/domain/indicator.ts';
import { findCandidates } from '../../src/query/candidates.ts';
import { buildCatalogue } from '../../src/query/catalogue.ts';
import { coordinatedAreas, inAreas, onlyAreas } from '../../src/query/coordinated-areas.ts';
import { kinOf } from '../../src/query/kin.ts';
import { aKnowledge } from '../builders/evidence.ts';
import { shippedBundle } from '../builders/shipped.ts';

const CATALOGUE = buildCatalogue(aKnowledge({}, await shippedBundle()));
const listed = (text: string) => coordinatedAreas(findCandidates(text, CATALOGUE), CATALOGUE)?.areas ?? null;

test.each([
  'våldsrutin LSS vuxen',
  'rutin vid våld mot en vuxen, LSS barn',
  'våldsrutin för barn inom LSS',
  'våldsrutin inom LSS i Kalmar och Växjö',
  'LSS barn och våldsrutin',
  'barn och unga',
  '',
])('no list of areas: %s', (text) => expect(listed(text)).toBeNull());

test.each<[string, readonly string[]]>([
  ['LSS vuxen och LSS barn', ['lss-adult', 'lss-child']],
  ['vuxna och barn inom LSS', ['lss-adult', 'lss-child']],
  ['LSS vuxna samt barn', ['lss-adult', 'lss-child']],
  ['både för barn och för vuxna', ['lss-child', 'lss-adult']],
  ['LSS barn respektive LSS vuxen', ['lss-child', 'lss-adult']],
  ['LSS barn + LSS vuxen', ['lss-child', 'lss-adult']],
  ['LSS barn/LSS vuxen', ['lss-child', 'lss-adult']],
  ['LSS vuxen, LSS barn och socialpsykiatri', ['lss-adult', 'lss-child', 'social-psychiatry']],
  ['inom LSS och äldreomsorg', ['lss', 'elderly']],
  ['LSS vuxen jämfört med LSS barn', ['lss-adult', 'lss-child']],
  ['fler i LSS vuxen än LSS barn', ['lss-adult', 'lss-child']],
  ['i alla LSS-områden', ['lss']],
])('%s', (text, areas) => expect(listed(text)).toEqual(areas));

describe('one question in the areas', () => {
  const kin = (id: string) => {
    const indicator = CATALOGUE.indicators.get(indicatorId(id));
    return indicator === undefined ? [] : kinOf(indicator, CATALOGUE);
  };
  const ids = (id: string, ...areas: Parameters<typeof inAreas>[1]) =>
    inAreas(kin(id), areas)?.map((one) => one.id) ?? null;
  test('an area that has none of it is no area to pass over', () => {
    expect(ids('valdsrutin-lss-vuxen', 'lss-adult', 'crisis')).toBeNull();
    expect(ids('kontinuitetsplan-lss-boende-vuxen', 'lss-adult', 'lss-child')).toBeNull();
  });
  test('a family has one for each area, and LSS without its own has its two parts', () => {
    expect(ids('valdsrutin-lss-vuxen', 'lss-child', 'elderly')).toEqual(['valdsrutin-lss-barn', 'valdsrutin-aldre']);
    expect(ids('valdsrutin-aldre', 'lss')?.toSorted()).toEqual(['valdsrutin-lss-barn', 'valdsrutin-lss-vuxen']);
  });
  test('a whole has its parts', () => {
    expect(ids('rutin-sip-lss-barn', 'lss-adult', 'lss')).toEqual(['rutin-sip-lss-vuxen', 'rutin-sip-lss']);
  });
});

test.each<[string, readonly string[] | null]>([
  ['LSS barn?', ['lss-child']],
  ['barn inom LSS?', ['lss-child']],
  ['och vuxna då?', ['lss-adult']],
  ['och båda?', ['lss-adult', 'lss-child']],
  ['och för barn och vuxna?', ['lss-child', 'lss-adult']],
  ['våldsrutin LSS barn', null],
  ['och 2022?', null],
  ['Hur många kommuner tänker på barn inom LSS?', null],
])('nothing but areas: %s', (text, areas) =>
  expect(onlyAreas(findCandidates(text, CATALOGUE), CATALOGUE)).toEqual(areas),
);
