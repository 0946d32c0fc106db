import { describe, expect, test } from 'vitest';
import type { CatalogueEntry } from '../../src/search/catalogue-entry.ts';
import { buildTwinJudge } from '../../src/search/twins.ts';

const entry = (id: string, title: string): CatalogueEntry => ({ id, title, description: '', area: '' });
const judge = buildTwinJudge([
  entry('here', 'Elever i åk 9, meritvärde, lägeskommun, genomsnitt'),
  entry('home', 'Elever i åk 9, meritvärde, hemkommun, genomsnitt'),
  entry('own', 'Elever i åk 9, meritvärde, kommunala skolor, genomsnitt'),
  entry('free', 'Elever i åk 9, meritvärde, fristående skolor, genomsnitt'),
  entry('fat', 'Invånare med fetma, andel (%)'),
  entry('fat-doubt', 'Osäkerhetstal - Invånare med fetma, andel (%)'),
  entry('wait', 'Väntetid till särskilt boende, dagar'),
  entry('wait-ended', 'Väntetid till särskilt boende, dagar (-2021)'),
  entry('alone', 'Ridhallar, antal'),
  entry('ended', 'Kulturhus, antal (-2023)'),
]);

test('an unknown id has no verdict', () => {
  expect(judge('meritvärde', 'nowhere')).toBeNull();
});

describe('words that fit several series make a choice', () => {
  test('with the usual one first and no other subject among them', () => {
    expect(judge('snittmerit i nian', 'own')).toEqual({ kind: 'choices', ids: ['here', 'home', 'own', 'free'] });
  });

  test('never with a series that nobody means unasked', () => {
    const verdict = judge('väntetid särskilt boende', 'wait-ended');
    expect(verdict).toEqual({ kind: 'told', id: 'wait' });
  });
});

describe('words that name a series tell it', () => {
  test.each([
    ['snittmerit i nian på friskolor', 'here', 'free'],
    ['snittmerit i nian för elever som bor i kommunen', 'here', 'home'],
    ['snittmerit i kommunens egna skolor', 'here', 'own'],
    ['hur många har fetma', 'fat-doubt', 'fat'],
    ['hur säker är siffran för fetma', 'fat', 'fat-doubt'],
    ['hur många ridhallar', 'alone', 'alone'],
    ['hur många kulturhus', 'ended', 'ended'],
  ])('%s', (question, found, told) => {
    expect(judge(question, found)).toEqual({ kind: 'told', id: told });
  });
});
