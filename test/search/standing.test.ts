import { expect, test } from 'vitest';
import { RETRIEVAL_WEIGHTS as W } from '../../src/search/retrieval-weights.ts';
import { intentOf, standingFactor, standingOf } from '../../src/search/standing.ts';

const factor = (title: string, question: string): number =>
  standingFactor(standingOf({ id: 'x', title, description: '', area: '' }), intentOf(question), W);

test.each([
  ['a living series', 'badhus', 'Simhallar, antal', 'Simhallar, antal (-2021)'],
  ['the figure', 'hur vanligt är fetma', 'Fetma, andel (%)', 'Osäkerhetstal - Fetma, andel (%)'],
  ['the uncertainty when asked for it', 'osäkerheten för fetma', 'Osäkerhetstal - Fetma', 'Fetma, andel (%)'],
  ['a cost when money is asked for', 'vad kostar simhallen', 'Kostnad simhall, kr/inv', 'Simhallar, antal'],
  ['no cost when it is not', 'hur många simhallar', 'Simhallar, antal', 'Kostnad simhall, kr/inv'],
  ['no cost when a word only resembles money', 'finns det tjänster', 'Tjänster, antal', 'Kostnad tjänster, kr/inv'],
  ['a cost when it is said in a verb', 'vad går badhuset på', 'Kostnad simhall, kr/inv', 'Simhallar, antal'],
  ['how staff feel before how many they are', 'trivs personalen', 'Trivsel HME', 'Anställda, antal'],
  ['a share', 'hur stor andel', 'Fetma, andel (%)', 'Fetma, antal'],
  ['the region', 'regionens personal', 'Personal region', 'Personal kommun'],
  ['the municipality', 'skatten', 'Skattesats kommun', 'Skattesats region'],
  ['an opinion', 'är de nöjda', 'Brukarbedömning hemtjänst', 'Hemtjänsttagare, antal'],
  ['all pupils unless the words say whose', 'godkända elever', 'Elever', 'Elever, fristående skolor'],
  ['those whom the words name', 'godkända på friskolor', 'Elever, fristående skolor', 'Elever'],
])('%s stands before: %s', (_, question, before, after) => {
  expect(factor(before, question)).toBeGreaterThan(factor(after, question));
});
