import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnswerJson } from '../../src/render/json.ts';
import { bundleFiles, writeBundleFolder } from '../builders/bundle-folder.ts';
import { manyPlaces } from '../fixtures/many-places.ts';
import { answering, type OpenedWay, openWay, plainText } from './service.ts';

let way: OpenedWay;
beforeAll(async () => {
  way = await openWay(await writeBundleFolder(bundleFiles(manyPlaces())));
});
afterAll(() => way.close());

const codes = (answer: AnswerJson) => answer.caveats.map((one) => one.code);
const values = (answer: AnswerJson) => answering(answer).map((figure) => figure.value);
const names = (answer: AnswerJson) => answering(answer).map((figure) => figure.placeName);

describe('a share is k of n of N', () => {
  test('nobody answered: no figure, and silence is no Nej', async () => {
    const answer = await way.ask('Hur många kommuner i Kronobergs län har kontinuitetsplan?');
    expect(answering(answer)).toEqual([]);
    expect(answer).toMatchObject({ outcome: 'no-data', reason: 'not-answered' });
    expect(plainText(answer)).toContain('Det är inte ett nej.');
    expect(plainText(answer)).not.toContain('%');
  });
  test('more than every fifth silent: no share, but the answers that were given', async () => {
    const answer = await way.ask('Hur många kommuner i Kronobergs län har våldsrutin?');
    expect(values(answer)).toEqual(['Ja', 'Ja', 'Ja', 'Nej', 'Nej', 'Nej']);
    expect(codes(answer)).toContain('share-withheld');
    expect(plainText(answer)).toContain('Lessebo, Tingsryd, Uppvidinge');
    expect(plainText(answer)).not.toContain('50 %');
  });
  test('exactly every fifth silent is not more', async () => {
    const answer = await way.ask('Hur många kommuner i Jönköpings län har våldsrutin?');
    expect(answering(answer)).toMatchObject([
      { value: 50, of: { k: 4, n: 8, N: 10 }, basis: 'computed', place: '06', unit: 'percent' },
    ]);
    expect(codes(answer)).toEqual(expect.arrayContaining(['nonresponse', 'small-group']));
    expect(plainText(answer)).toContain('40 % respektive 60 %');
  });
  test('the publisher’s own share stands beside ours', async () => {
    const answer = await way.ask('Hur många kommuner i Kalmar län har våldsrutin?');
    expect(answer.figures.map(({ basis, use, value }) => [basis, use, value])).toEqual([
      ['computed', 'answer', 70],
      ['published', 'comparison', 70],
    ]);
  });
  test('a county of one municipality has no share', async () => {
    const answer = await way.ask('Hur många kommuner i Gotlands län har våldsrutin?');
    expect(values(answer)).toEqual(['Ja']);
    expect(plainText(answer)).not.toContain('100');
  });
  test('those that lack it are counted by their Nej', async () => {
    const answer = await way.ask('Hur många i Kalmar län saknar kontinuitetsplan?');
    expect(answering(answer)).toMatchObject([{ of: { k: 2, n: 12, N: 12 }, direction: 'lacks' }]);
  });
  test('on an ordinal scale only those that have it for all', async () => {
    const answer = await way.ask('Hur många i Kalmar län använder IBIC?');
    expect(answering(answer)).toMatchObject([{ value: 25, of: { k: 3, n: 12, N: 12 } }]);
    expect(plainText(answer)).toContain('Därtill svarade 4');
    expect(codes(answer)).toContain('applies-to-all-cases');
  });
  test('a city is its districts, and to whom it did not apply was not asked', async () => {
    const county = await way.ask('Hur många i Stockholms län har våldsrutin?');
    expect(answering(county)).toMatchObject([{ of: { k: 8, n: 12, N: 13 } }]);
    expect(codes(county)).toContain('city-by-district');
    const city = await way.ask('Hur många stadsdelar i Stockholm har våldsrutin?');
    expect(answering(city)).toMatchObject([{ of: { k: 6, n: 10, N: 11 }, place: '0180' }]);
    expect(codes(city)).not.toContain('city-by-district');
  });
  test('a city that was divided otherwise', async () => {
    const answer = await way.ask('Hur många stadsdelar i Stockholm hade våldsrutin 2022?');
    expect(answering(answer)).toMatchObject([{ of: { k: 5, n: 12, N: 12 } }]);
    expect(codes(answer)).toContain('district-set-changed');
  });
});

describe('groups', () => {
  test('are those of the year that is asked about', async () => {
    const before = await way.ask('Hur många i grupp B3 hade våldsrutin 2022?');
    expect(names(before)).toEqual(['Växjö', 'Kalmar']);
    expect(plainText(before)).toContain('Västervik besvarade inte');
    expect(codes(before)).toContain('group-membership-changed');
    const after = await way.ask('Hur många i grupp B3 hade våldsrutin 2023?');
    expect(names(after)).toEqual(['Jönköping', 'Kalmar']);
    expect(codes(after)).not.toContain('group-membership-changed');
  });
  test('the socio-economic one says what it was made for, and no other does', async () => {
    expect(codes(await way.ask('Hur många i socioekonomisk grupp 4 har våldsrutin?'))).toContain(
      'group-not-made-for-this',
    );
    expect(codes(await way.ask('Hur många i storleksgrupp 1 har våldsrutin?'))).not.toContain(
      'group-not-made-for-this',
    );
  });
  test.each([
    ['nobody is in it', 'Hur många i socioekonomisk grupp 8 har våldsrutin?'],
    ['the place has none', 'Hur ligger Ljungby till mot liknande kommuner i våldsrutin?'],
  ])('an empty one is no data: %s', async (_, question) => {
    const answer = await way.ask(question);
    expect(answer).toMatchObject({ outcome: 'no-data', reason: 'empty-group' });
    expect(answering(answer)).toEqual([]);
  });
  test('one that the publisher has not drawn is not another', async () => {
    expect(await way.ask('Hur många i grupp C9 har våldsrutin?')).toMatchObject({
      outcome: 'no-data',
      reason: 'unknown-place',
    });
  });
  test('whose group is asked back for, and the name of the place is enough', async () => {
    const asked = await way.ask('Hur många i länet har våldsrutin?', 'länet');
    expect(asked).toMatchObject({ outcome: 'clarify', reason: 'unclear-place' });
    expect(answering(await way.ask('Kalmar', 'länet'))).toMatchObject([{ place: '08', value: 70 }]);
  });
  test('a condition that no group has is not passed over', async () => {
    const answer = await way.ask('Vilka kommuner med över 50 000 invånare har våldsrutin?');
    expect(answer).toMatchObject({ outcome: 'no-data', figures: [] });
  });
});

describe('a listing is in the order of the alphabet', () => {
  test('and a city says how many of its districts', async () => {
    const answer = await way.ask('Vilka kommuner i Stockholms län har våldsrutin?');
    expect(plainText(answer)).toContain('Stockholm: 6 av 11 stadsdelar, Vallentuna, Österåker');
    expect(names(answer)).not.toContain('Stockholm');
  });
  test('a city that answers as one is one', async () => {
    const answer = await way.ask('Vilka kommuner i Västra Götalands län har kontinuitetsplan?');
    expect(answering(answer)).toMatchObject([{ placeName: 'Göteborg', value: 'Ja' }]);
    for (const word of ['dold', 'osäker', 'inte publicerad', 'bara uppgift i ord'])
      expect(plainText(answer)).toContain(word);
  });
  test('half a Ja is told apart', async () => {
    const answer = await way.ask('Vilka kommuner i Kalmar län använder IBIC?');
    expect(values(answer)).toEqual(['Ja, för alla', 'Ja, för alla', 'Ja, för alla']);
    expect(plainText(answer)).toContain('Svarade delvis eller inte för alla (4)');
  });
  test('those that did not answer', async () => {
    const answer = await way.ask('Vilka kommuner i Kalmar län har inte svarat om våldsrutin?');
    expect(plainText(answer)).toContain('Emmaboda, Västervik');
    expect(answering(answer)).toEqual([]);
  });
});

describe('only numbers are put in order', () => {
  test('a tie at the top, those without a number, and quartiles', async () => {
    const answer = await way.ask('Vilka ligger högst på socionomexamen i Kalmar län?');
    expect(values(answer)).toEqual([100, 100, 90.9, 88, 88, 75, 66.7, 60, 50, 0]);
    expect(codes(answer)).toEqual(expect.arrayContaining(['ranking-ties', 'ranking-missing']));
    expect(plainText(answer)).toContain('3. Kalmar');
    expect(plainText(answer)).toContain('10. Borgholm: 0 %');
    expect(plainText(answer)).toContain('mellan 61,7 % och 90,2 %');
  });
  test('from the other end', async () => {
    expect(values(await way.ask('Vilka ligger lägst på socionomexamen i Kalmar län?'))[0]).toBe(0);
  });
  test('a background measure says so', async () => {
    const answer = await way.ask('Vilken kommun har flest personer med beslut i Kalmar län?');
    expect(values(answer)).toEqual([400, 120, 120, 0]);
    expect(codes(answer)).toContain('background-measure');
    expect(codes(answer)).not.toContain('share-withheld');
  });
  test('Ja and Nej are not, and what can be shown is offered', async () => {
    const answer = await way.ask('Vilka ligger högst på våldsrutin i Kalmar län?');
    expect(answer).toMatchObject({ outcome: 'declined', reason: 'ranking-of-answers', figures: [] });
    expect(answer.choices.map((choice) => choice.query.kind)).toEqual(['share', 'listing']);
  });
});

describe('a comparison', () => {
  test('Ja and Nej are not subtracted from a share', async () => {
    const answer = await way.ask('Kalmar jämfört med länet i kontinuitetsplan');
    expect(values(answer)).toEqual(['Nej', expect.closeTo(83.33, 1)]);
    expect(plainText(answer)).not.toContain('procentenhet');
  });
  test('percent against percent is in percentage points', async () => {
    const answer = await way.ask('Kalmar jämfört med riket och Växjö i socionomexamen');
    expect(values(answer)).toEqual([90.9, 80, 70]);
    expect(plainText(answer)).toContain('10,9 procentenheter högre');
  });
  test('with a median and a rank where there are many', async () => {
    const answer = await way.ask('Hur ligger Kalmar till jämfört med länet i socionomexamen?');
    expect(plainText(answer)).toContain('plats 3 av 10');
    expect(codes(answer)).not.toContain('nonresponse');
  });
  test('another year is shown as another year, and nothing is computed', async () => {
    const answer = await way.ask('Växjö jämfört med Nybro i socionomexamen 2022');
    expect(plainText(answer)).toContain('30 procentenheter lägre');
    const apart = await way.ask('Ljungby jämfört med Högsby i våldsrutin');
    expect(answering(apart).map((figure) => figure.year)).toEqual([2022, 2022]);
    const misaligned = await way.ask('Ljungby jämfört med Habo i våldsrutin');
    expect(codes(misaligned)).toContain('years-not-aligned');
  });
  test('a county of one municipality is none', async () => {
    const answer = await way.ask('Kalmar jämfört med Gotlands län i våldsrutin');
    expect(values(answer)).toEqual(['Nej']);
    expect(plainText(answer)).toContain('bara en kommun');
  });
  test('those like it are ours, without itself', async () => {
    const answer = await way.ask('Hur ligger Kalmar till mot liknande kommuner i våldsrutin?');
    expect(plainText(answer)).toContain('1 av 2 har svarat');
    expect(plainText(answer)).toContain('Måttstocks egen regel');
    expect(codes(answer)).toContain('share-withheld');
  });
});

describe('what a place lacks', () => {
  test('its Nej beside how many others have it', async () => {
    const answer = await way.ask('Vad saknar Kalmar som andra i länet har?');
    expect(values(answer)).toEqual(['Nej', 'Nej', 'Delvis']);
    expect(plainText(answer)).toContain('De flesta andra hade det (Kalmar län)');
    expect(plainText(answer)).toContain('10 av 12 ja');
    expect(codes(answer)).toContain('strict-definition');
    expect(codes(answer)).not.toContain('structure-not-outcome');
  });
  test('of one question is that question', async () => {
    expect(await way.ask('Vad saknar Kalmar när det gäller kontinuitetsplan?')).not.toMatchObject({
      query: { kind: 'gaps' },
    });
  });
});

describe('a thread', () => {
  test('the same group another year, another county, and the figure itself', async () => {
    await way.ask('Hur många kommuner i Kalmar län har våldsrutin?', 'tråd');
    expect(answering(await way.ask('och 2022?', 'tråd'))).toMatchObject([{ year: 2022, place: '08' }]);
    expect(await way.ask('i Kronobergs län då?', 'tråd')).toMatchObject({
      query: { kind: 'share', scope: { place: '07' } },
    });
  });
  test('from a place to its county', async () => {
    await way.ask('Har Kalmar våldsrutin?', 'län');
    expect(answering(await way.ask('och i länet?', 'län'))).toMatchObject([{ place: '08', value: 70 }]);
  });
});

test('what was not asked that year is told before who is in the group', async () => {
  expect(await way.ask('Hur många i Kalmar län hade kontinuitetsplan 2022?')).toMatchObject({
    outcome: 'no-data',
    reason: 'not-measured',
  });
});
