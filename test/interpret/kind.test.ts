import { expect, test } from 'vitest';
import { kindOf } from '../../src/interpret/kind.ts';
import { findCandidates } from '../../src/query/candidates.ts';
import { buildCatalogue } from '../../src/query/catalogue.ts';
import { aKnowledge } from '../builders/evidence.ts';
import { shippedBundle } from '../builders/shipped.ts';

const CATALOGUE = buildCatalogue(aKnowledge({}, await shippedBundle()));

test.each<[string, ReturnType<typeof kindOf>['kind'], ReturnType<typeof kindOf>['ask']]>([
  ['', null, null],
  ['våldsrutin lss vuxen 2023', null, null],
  ['Hur många kommuner hade en våldsrutin 2023?', null, null],
  ['Hade Kalmar en kontinuitetsplan 2020?', null, null],
  ['jämför Kalmar med riket', null, null],
  ['våldsrutin 2021 och 2023', null, null],
  ['Vad betyder IBIC?', 'definition', null],
  ['Vad är en kontinuitetsplan?', 'definition', null],
  ['definition av ISU', 'definition', null],
  ['Vad krävs för ett Ja på våldsrutinen?', 'definition', null],
  ['Hur har våldsrutinen utvecklats?', 'trend', null],
  ['våldsrutin 2018–2023', 'trend', null],
  ['våldsrutin sedan 2019', 'trend', null],
  ['våldsrutin år för år', 'trend', null],
  ['vilka år finns för våldsrutinen', 'availability', null],
  ['finns det siffror om SIP', 'availability', null],
  ['när mättes ISU senast', 'availability', null],
  ['Vilka indikatorer finns om samverkan?', 'catalogue', null],
  ['Vad kan man fråga om våld', 'catalogue', null],
  ['ge mig en lägesbild av Kalmar', 'snapshot', null],
  ['lägesbild Kalmar socialpsykiatri', 'snapshot', null],
  ['sammanfatta läget i Kalmar 2020', 'snapshot', null],
  ['Kan jag få en översikt för riket inom LSS vuxen?', 'snapshot', null],
  ['överblick Kalmar', 'snapshot', null],
  ['lägesbild', 'snapshot', null],
  ['lägesbild av våldsrutiner i Kalmar', 'catalogue', null],
  ['översikt över vilka indikatorer som finns', 'catalogue', null],
  ['sammanfatta vad IBIC betyder', 'definition', null],
  ['översikt av utvecklingen i Kalmar', 'trend', null],
  ['översikt över vilka år som finns i Kalmar', 'availability', null],
  ['hur ser det ut med kontinuitetsplaner i Kalmar', null, null],
  ['hur ser det ut i Kalmar', null, null],
  ['Kan LSS jämföras med äldreomsorgen om ISU?', 'comparability', null],
  ['Kan 2024 jämföras med 2023?', 'comparability', null],
  ['Vilka kommuner har en våldsrutin?', 'listing', null],
  ['Vilken kommunkod har Umeå?', 'register', 'code'],
  ['Vilket län ligger Nybro i?', 'register', 'county'],
  ['Hur många kommuner finns det i Sverige?', 'register', 'count'],
  ['Vilka kommuner ligger i Kalmar län?', 'register', 'list'],
  ['Vilken kommungrupp hör Kalmar till?', 'register', 'groups'],
  ['folkmängd i Kalmar', 'register', 'population'],
])('%s', (text, kind, ask) => {
  expect(kindOf(findCandidates(text, CATALOGUE), CATALOGUE)).toEqual({ kind, ask });
});
