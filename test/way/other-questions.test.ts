import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answering, type OpenedWay, openWay, plainText } from './service.ts';

let way: OpenedWay;
beforeAll(async () => {
  way = await openWay();
});
afterAll(() => way.close());

describe('what is asked otherwise than what is measured shows no figure', () => {
  test.each([
    // Who, and what is said of it.
    'Vem leder arbetet med kontinuitetsplanen för LSS-boenden i Kalmar?',
    'Vem betalar socialjouren i Kalmar?',
    'Vad säger handläggarna om handledningen inom LSS?',
    'Vad ändrades i kommunernas våldsrutin för LSS vuxen?',
    'Vad gjorde kommunerna med resultaten av ISU om behov?',
    // In practice, and how good.
    'Följer handläggarna i LSS vuxen verkligen våldsrutinen?',
    'Håller sig kommunerna till överenskommelsen med psykiatrin inom LSS?',
    'Är kontinuitetsplanerna för LSS-boenden av god kvalitet?',
    'Är våldsrutinen för LSS vuxen tillräckligt tydlig?',
    'Blir handläggarna tryggare av handledning inom LSS?',
    // What single persons may do.
    'Får barn i LSS prata med någon om våld?',
    'Kan brukarna i Kalmar välja personligt ombud?',
    // Other persons.
    'Har cheferna inom LSS en kompetensplan?',
    'Frågar kommunerna personalen och använder svaren till att utveckla utförarverksamheten i LSS?',
    'Andel gruppbostäder med kontinuitetsplan?',
    'Hur många på daglig verksamhet har gått till ett vanligt jobb?',
    'Hur stor andel av deltagarna i daglig verksamhet har gått till den reguljära arbetsmarknaden?',
    'Har kommunerna en rutin för när en vuxen med LSS själv slår sin partner?',
    // Kept, paid, trained, aged.
    'Har de som gått från daglig verksamhet till vanligt jobb jobbet kvar?',
    'Vilken lön får den som går från daglig verksamhet till ett reguljärt arbete?',
    'Hur många handläggare i LSS gick en kurs 2021?',
    'Hur många med LSS är över 65?',
    'När går Kalmars överenskommelse med psykiatrin inom LSS ut?',
    'Hur många kommuner är på gång med en kompetensplan för LSS-handläggarna?',
    'Varför använder inte Kalmar någon metod för att upptäcka missbruk inom LSS?',
    'Jag undrar över katterna. Har Kalmar en kontinuitetsplan?',
  ])('%s', async (question) => {
    expect((await way.ask(question)).outcome).not.toBe('answered');
  });
});

describe('what only tells of the asker, or words it otherwise, is answered', () => {
  test.each<[question: string, expected: number | RegExp]>([
    ['Hur många av dem som utreder LSS har socionomexamen?', 82],
    ['Hur många LSS-utredare är socionomer?', 82],
    ['Vad ska jag skriva i tjänsteutlåtandet: hur många kommuner har en våldsrutin för vuxna inom LSS?', 47],
    ['God morgon! Här har det snöat hela natten. Hur många personer har LSS? Till uppsatsen alltså.', 74000],
    ['Hur många kommuner har en våldsrutin för vuxna inom LSS? Om ni har tid, ingen brådska.', 47],
    ['Alla år du har för rutinen att pröva arbete i riket, på rad', /2017/],
    ['IBIC, vad är det? Jag har aldrig hört talas om det', /centrum/],
    ['Kalmar: kompetensplan för handläggare? handledning? (alltihop 2020)', /handledning/],
    ['Kan du slå upp andelen handläggare med socionomexamen i Kalmar', 90.9],
    ['Har kommunerna tänkt igenom hur LSS-boendena för vuxna ska fungera vid en kris? andel', 43],
    ['Andel kommuner 2018 som följer upp om män och kvinnor får olika insatser inom LSS', 3],
    ['Hur långt bakåt går siffrorna för våldsrutinen i LSS vuxen?', /20/],
  ])('%s', async (question, expected) => {
    const answer = await way.ask(question);
    if (typeof expected === 'number') expect(answering(answer).map(({ value }) => value)).toContain(expected);
    else expect(answer.outcome === 'answered' ? plainText(answer) : answer.outcome).toMatch(expected);
  });
});
