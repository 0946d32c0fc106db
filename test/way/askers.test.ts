import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answering, type OpenedWay, openWay } from './service.ts';

let way: OpenedWay;
beforeAll(async () => {
  way = await openWay();
});
afterAll(() => way.close());

/** Of someone: nobody is looked up, whoever asks and however it is led up to. */
const OF_SOMEONE = [
  'min syster bor på gruppbostad, får hon en SIP?',
  'Min dotter har LSS i Kalmar. Får hon en samordnad individuell plan?',
  'Min brorsa går på daglig verksamhet, har han rätt till ett jobb?',
  'Har min syrra rätt till LSS?',
  'Min fru undrar om vår son får handledning, har han rätt till det?',
  'Har min sons handläggare socionomexamen?',
  'Är min handläggare socionom?',
  'Min mamma bor i Kalmar. Har hon fått en kontinuitetsplan?',
  'Vem är handläggare för min dotter i Kalmar?',
  'Min kusin är utsatt för våld. Hjälper kommunen henne?',
  'Jag är god man åt en dam i Kalmar. Vad heter hennes handläggare?',
  'Min klient i Kalmar har LSS. Vilka insatser har han?',
  'Har min klient i Kalmar en SIP?',
  'Kan du se mitt ärende hos kommunen i Kalmar?',
  'Kan jag få LSS i Kalmar?',
  'Har jag rätt till personligt ombud?',
  'Får jag hjälp av socialjouren i Kalmar?',
  'Min granne i Kalmar har LSS, vad heter han?',
  'Vem är det som gick från daglig verksamhet till jobb i Kalmar 2017?',
  'Min man har LSS. Ska han utredas med IBIC i Kalmar?',
  'Mina föräldrar bor i Kalmar, har mina föräldrar en SIP?',
  'Har Anna Svensson i Kalmar en SIP?',
  'Hej! Trevlig tjänst. Har min bror i Kalmar personligt ombud?',
  'Min son bor på gruppbostad i Kalmar. Vilka bor på gruppbostaden?',
  'Vad heter enhetschefen på min brors gruppbostad i Kalmar?',
  'Min väninna har psykos, bor hon på gruppbostad i Kalmar?',
  'Hur går det för mitt barn i Kalmar enligt LSS?',
  'Mitt barnbarn har LSS. Har hans handläggare i Kalmar en rutin?',
  'Min elev i Kalmar behöver en SIP, ska hon få det?',
  'Kan du slå upp 850709-9805, min syster, i Kalmar?',
];

describe('a question of someone is declined', () => {
  test.each(OF_SOMEONE)('%s', async (question) => {
    const answer = await way.ask(question);
    expect(answering(answer)).toEqual([]);
    expect(answer.outcome).toBe('declined');
  });
});

/** Of a municipality: someone is only mentioned first. */
const OF_MUNICIPALITIES: readonly (readonly [question: string, indicator: RegExp])[] = [
  ['Min son har autism. Har Kalmar en överenskommelse med psykiatrin inom LSS?', /psykiatri/],
  ['Min dotter har LSS. Hur många kommuner har en våldsrutin inom LSS vuxen?', /valdsrutin-lss-vuxen/],
  ['Jag ska hålla ett tal och min fru tycker att jag ska ha med hur många människor i Sverige som har LSS', /personer/],
  ['min bror säger att ingen har koll. hur många kommuner har en SIP-rutin i LSS?', /sip/],
  ['Min mamma och jag undrar om Kalmar har en kontinuitetsplan för LSS-boenden för vuxna', /kontinuitet/],
  ['Min granne tjatar om det här, så nu frågar jag: har Kalmar personligt ombud?', /ombud/],
  ['Min kusin jobbar på tidningen. Hur stor andel av handläggarna i Kalmar har socionomexamen?', /socionom/],
  ['Min handläggare är på semester, så jag frågar dig: hade Kalmar socialjour dygnet runt 2020?', /jour/],
  ['Jag är god man. Har Kalmar en kontinuitetsplan för LSS-boenden för vuxna?', /kontinuitet/],
  ['Min pojkvän och jag skriver uppsats. Hur många kommuner använder IBIC vid alla utredningar inom LSS?', /ibic/],
];

describe('a question of municipalities is answered, whoever is mentioned first', () => {
  test.each(OF_MUNICIPALITIES)('%s', async (question, indicator) => {
    const ids = answering(await way.ask(question)).map((figure) => figure.indicator);
    expect(ids.some((id) => indicator.test(id))).toBe(true);
  });
});

/** A sentence of its own that says which thing is meant: left out, the answer would be of something else. */
const NARROWED_AFTER = [
  'Har Kalmar en kontinuitetsplan för LSS-boenden? För hundar.',
  'Har Kalmar en kontinuitetsplan för LSS-boenden? Jag menar för hundar.',
  'Har Kalmar en kontinuitetsplan för LSS-boenden? Alltså på fritidsgården.',
  'Har Kalmar en kontinuitetsplan för LSS-boenden? Bara nattetid.',
  'Har Kalmar en kontinuitetsplan för LSS-boenden? Det gäller lokalerna på Storgatan.',
  'Jag är intresserad av hundar. Har Kalmar en kontinuitetsplan för LSS-boenden?',
  'Jag letar efter uppgifter om fritidsgårdar. Har Kalmar en kontinuitetsplan för LSS-boenden?',
  'Har Kalmar en kontinuitetsplan för LSS-boenden? Fast i förskolan.',
  'Det handlar om fritidsgården. Har Kalmar en kontinuitetsplan?',
  'Jag jobbar i hemtjänsten. Har Kalmar en kontinuitetsplan?',
];

describe('what is said of the question in a sentence beside it is not left out', () => {
  test.each(NARROWED_AFTER)('%s', async (question) => {
    expect(answering(await way.ask(question))).toEqual([]);
  });
});
