import { describe, expect, test } from 'vitest';
import { answer } from '../../src/answer/answer.ts';
import { indicatorId } from '../../src/domain/indicator.ts';
import { COUNTRY } from '../../src/domain/place.ts';
import { buildCatalogue } from '../../src/query/catalogue.ts';
import { plan } from '../../src/query/plan.ts';
import type { QueryOf } from '../../src/query/query.ts';
import type { Message } from '../../src/render/message.ts';
import { renderTurn } from '../../src/render/render-turn.ts';
import { messageText } from '../../src/render/text.ts';
import { aMissingReading, anAnswer, anIndicator, KALMAR, KALMAR_COUNTY } from '../builders/domain.ts';
import { aKnowledge } from '../builders/evidence.ts';
import { aSnapshotQuery } from '../builders/query.ts';
import { readFrom, shippedBundle } from '../builders/shipped.ts';
import { type Facts, kalmarSaid, NOWHERE, PLAN, riketHad, THREE } from '../builders/snapshot.ts';
import { toldSnapshot } from './told-snapshot.ts';

type Over = typeof THREE;
/** The lines of the last section. */
const missingIn = ({ sections = [] }: Message): readonly string[] => {
  const last = sections.at(-1);
  expect(last?.title).toBe('Det som saknas');
  return last?.lines ?? [];
};
const country = { place: COUNTRY };

describe('around the rows', () => {
  const all = [kalmarSaid(2017, 'Ja'), kalmarSaid(2023, 'Ja', PLAN), kalmarSaid(2022, 'Nej', NOWHERE)];
  test('how many, of when, under their areas; older ones apart', () => {
    const { lead, sections = [] } = toldSnapshot({}, { readings: all });
    expect(lead).toEqual([
      'Lägesbild för Kalmar: 3\u00a0indikatorer har uppgift här, den senaste från 2023.',
      'De från 2017 och tidigare är äldre uppgifter: undersökningen har gjorts minst tre gånger sedan dess, senast 2024.',
    ]);
    expect(sections.map(({ title }) => title)).toEqual([
      'Äldreomsorg',
      'Inget område angivet',
      'Äldre uppgifter: LSS vuxen',
    ]);
  });
  test('only older ones', () => {
    const { lead } = toldSnapshot({}, { readings: [kalmarSaid(2017, 'Ja')] });
    expect(lead[0]).toBe('Lägesbild för Kalmar: 1\u00a0indikator har uppgift här, från 2017.');
    expect(lead[1]).toMatch(/^Alla är äldre uppgifter: /);
  });
  test('a year and an area are said first, and nothing is older', () => {
    const { lead, sections } = toldSnapshot({ year: 2017, areas: ['lss-adult'] }, { readings: all });
    expect(lead).toEqual(['Lägesbild för Kalmar 2017, LSS vuxen: 1\u00a0indikator har uppgift från det året.']);
    expect(sections?.map(({ title }) => title)).toEqual(['LSS vuxen']);
  });
  test('what the shares are of, that riket is absent and whose year it is, once and when true', () => {
    const facts = {
      readings: [anAnswer({ yearStated: false }), kalmarSaid(2023, 'Ja', PLAN), riketHad(2023, 60, PLAN)],
    };
    expect(toldSnapshot({}, facts).beside.slice(0, 3)).toEqual([
      'Andelarna gäller kommunerna, om inget annat står.',
      'Där riket inte nämns finns ingen siffra för riket samma år.',
      'Källan skriver inte ut året för uppgifter från 2023; det är vår läsning.',
    ]);
    const plain = toldSnapshot(country, { readings: [riketHad(2023, 47)] }).beside.join(' ');
    expect(plain).not.toMatch(/riket inte nämns|vår läsning/);
    expect(toldSnapshot({}, { readings: [kalmarSaid(2023, 'Ja')] }).beside.join(' ')).not.toContain('Andelarna');
  });
});

describe('what is missing is named', () => {
  const beside = (query: Partial<QueryOf<'snapshot'>>, facts: Facts, over: Over = THREE) =>
    missingIn(toldSnapshot(query, facts, over))
      .join('\n')
      .replaceAll('\u00a0', ' ');
  test('not answered, withheld, not asked', () => {
    const facts = {
      readings: [
        kalmarSaid(2022, 'Ja'),
        aMissingReading({ year: 2023 }),
        aMissingReading({ indicator: PLAN, year: 2023, status: 'suppressed' }),
      ],
    };
    expect(beside({}, facts)).toContain('Kalmar besvarade inte frågan 2023: Rutin vid våld. Det är inte ett nej.');
    expect(beside({}, facts)).toContain('Uppgiften om Kalmar 2023 är dold av publiceraren: Plan.');
  });
  test('another year’s is named with its year, and its value is not shown', () => {
    const facts = { readings: [kalmarSaid(2022, 'Ja'), kalmarSaid(2023, 'Nej', PLAN)] };
    expect(beside({ year: 2022 }, facts)).toContain('Ingen uppgift från 2022, men från ett annat år: Plan (2023).');
    expect(messageText(toldSnapshot({ year: 2022 }, facts))).not.toContain('Nej');
  });
  test('only riket’s, and what nobody has here', () => {
    const facts = { readings: [kalmarSaid(2023, 'Ja'), riketHad(2023, 60, PLAN)] };
    expect(beside({}, facts)).toContain('Finns för riket men inte för Kalmar: Plan.');
    expect(beside({}, facts)).toContain(
      'Om ytterligare 1 indikator finns ingen uppgift här, varken för Kalmar eller för riket. Alla resultat',
    );
  });
  test('many are cut in a stated way', () => {
    const many = Array.from({ length: 15 }, (_, i) =>
      anIndicator({ id: indicatorId(`i-${i}`), shortName: `Plan ${i}` }),
    );
    const facts = { readings: [kalmarSaid(2023, 'Ja'), ...many.map(({ id }) => riketHad(2023, 60, id))] };
    expect(beside({}, facts, { ...THREE, indicators: [anIndicator(), ...many] })).toContain('Plan 9 och 5 till.');
  });
});

describe('nothing to show', () => {
  test('a county: what exists, which file would bring it, and riket as a choice', () => {
    const { lead, beside, choices } = toldSnapshot(
      { place: KALMAR_COUNTY },
      { readings: [riketHad(2022, 44), riketHad(2023, 47)] },
    );
    expect(lead).toEqual(['Här finns inga uppgifter om Kalmar län.']);
    expect(beside).toEqual([
      'Det som finns: 1\u00a0indikator för riket, från 2022 och 2023.',
      expect.stringContaining('Excelfiler'),
    ]);
    expect(choices.map(({ label }) => label)).toEqual(['Lägesbild för riket']);
  });
  test('an area and a year are said', () => {
    const { lead, beside } = toldSnapshot({ areas: ['elderly'], year: 2022 }, { readings: [riketHad(2023, 60, PLAN)] });
    expect(lead).toEqual(['Här finns inga uppgifter om Kalmar inom området ”Äldreomsorg” från 2022.']);
    expect(beside[0]).toBe('Det som finns: 1\u00a0indikator för riket inom området ”Äldreomsorg”, från 2023.');
  });
  test('a place that did not answer has said neither Ja nor Nej', () => {
    expect(toldSnapshot({}, { readings: [aMissingReading()] }).beside[0]).toContain('Det är inte ett nej.');
  });
  test.each([
    [2003, 'Öppna jämförelser började 2007.'],
    [2034, 'Så nya siffror ingår inte här.'],
  ])('%i: no file would bring it', (year, said) => {
    const { beside } = toldSnapshot({ year }, { readings: [kalmarSaid(2023, 'Ja')] });
    expect(beside.at(-1)).toBe(said);
  });
});

describe('the shipped data', async () => {
  const BUNDLE = await shippedBundle();
  const CATALOGUE = buildCatalogue(aKnowledge({}, BUNDLE));
  const shipped = (over: Partial<QueryOf<'snapshot'>>) => {
    const query = aSnapshotQuery(over);
    return answer(query, readFrom(BUNDLE, plan(query, CATALOGUE)), CATALOGUE);
  };
  test('each percent in a snapshot is one of its figures', () => {
    let seen = 0;
    for (const place of [COUNTRY, KALMAR]) {
      for (const year of [null, 2017, 2018, 2019, 2020, 2021, 2022, 2023]) {
        const turn = shipped({ place, year });
        if (turn.outcome !== 'answered') continue;
        const values = turn.findings.figures.map((figure) => figure.value);
        const lines = (renderTurn(turn, CATALOGUE).sections ?? []).flatMap((section) => section.lines).join('\n');
        for (const [, digits = ''] of lines.matchAll(/(\d+(?:,\d)?)\u00a0%/g)) {
          expect(values).toContain(Number(digits.replace(',', '.')));
          seen += 1;
        }
      }
    }
    expect(seen).toBeGreaterThan(30);
  });
  test('Kalmar’s answers are never said to have changed: no source says that its years are comparable', () => {
    const turn = shipped({});
    expect(turn.outcome === 'answered' && turn.findings.changes).toEqual([]);
    expect(messageText(renderTurn(turn, CATALOGUE))).not.toMatch(/ändrat från|oförändrat/);
  });
  test('the whole text names the rows between the lead and what stands beside them', () => {
    const blocks = messageText(renderTurn(shipped({ year: 2020 }), CATALOGUE)).split('\n\n');
    expect(blocks[0]).toMatch(/^Lägesbild för Kalmar 2020/);
    expect(blocks.find((block) => block.startsWith('LSS vuxen\n'))).toContain(
      '\n  Kontinuitetsplan, LSS-boenden vuxna: Ja (2020) · riket 43\u00a0%',
    );
  });
});
