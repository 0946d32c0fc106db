import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answering, type OpenedWay, openWay } from './service.ts';

let way: OpenedWay;
beforeAll(async () => {
  way = await openWay();
});
afterAll(() => way.close());

const ANSWERED: readonly (readonly [question: string, indicator: RegExp])[] = [
  [
    'What share of municipalities had a written routine for domestic violence in LSS adults, 2023?',
    /valdsrutin-lss-vuxen/,
  ],
  ['national rate of business continuity plans, LSS housing for adults', /kontinuitet/],
  ['Need a datapoint: case officers with a social work degree, Kalmar', /socionom/],
  ['benchmark på user feedback inom providers, LSS, latest available', /utforar/],
  ['Does Kalmar have a written agreement with psychiatry, LSS?', /psykiatri/],
  ['how many people have LSS support in Sweden', /personer/],
  ['share of municipalities, ISU of outcomes, 2023', /isu-resultat/],
  ['ISU population needs, country level 2023', /isu-behov/],
  ['job routine för daily activities, national figure 2019', /arbete/],
  ['24/7 emergency social services, whole country', /jour/],
];

describe('English words that carry the question', () => {
  test.each(ANSWERED)('%s', async (question, indicator) => {
    const ids = answering(await way.ask(question)).map((figure) => figure.indicator);
    expect(ids.some((id) => indicator.test(id))).toBe(true);
  });
});

const NARROWED = [
  'How many municipalities have a violence routine for staff in LSS?',
  'share of municipalities with a fire safety plan in LSS housing',
  'Does Kalmar have a continuity plan for schools?',
  'job satisfaction among LSS case officers, national level',
  'How much does supervision cost in LSS, Kalmar?',
  'share of case officers with a driving licence',
  'share of users satisfied with case management, LSS',
  'How many individual care plans were made in Kalmar 2023?',
  'waiting time for daily activities, Kalmar',
  'How many people moved from daily activities to employment in Kalmar?',
  'written agreement with the police on LSS, Kalmar?',
  'needs of the staff, follow-up, share of municipalities',
  'how many children with disabilities have a job',
  'continuity plan for elderly care homes, national rate',
  'salary level of case officers',
];

describe('no figure for a neighbour, in English', () => {
  test.each(NARROWED)('%s', async (question) => {
    expect(answering(await way.ask(question))).toEqual([]);
  });
});
