import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadBundle } from '../../src/adapters/bundle/load-bundle.ts';
import { openStore } from '../../src/adapters/sqlite/open-store.ts';
import { answerQuery } from '../../src/app/converse.ts';
import type { Bundle } from '../../src/domain/bundle.ts';
import { indicatorId } from '../../src/domain/indicator.ts';
import { COUNTRY, placeCode } from '../../src/domain/place.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { buildCatalogue } from '../../src/query/catalogue.ts';
import type { QueryOf } from '../../src/query/query.ts';
import { answerJson } from '../../src/render/json.ts';
import { type OpenedWay, openWay, SHIPPED } from './service.ts';

const REVISED = indicatorId('valdsrutin-lss-vuxen');
const WITHDRAWN = indicatorId('isu-behov-lss');
const KALMAR = placeCode('0880');

const everywhere: QueryOf<'revisions'> = { v: 1, kind: 'revisions', place: null, indicators: [], since: null };

/** The shipped data as a second delivery: one figure revised, one year added, one series withdrawn, and an indicator gone. */
const changed = (bundle: Bundle, readings: readonly Reading[]): Bundle => ({ ...bundle, sha256: 'second', readings });

const isRiket = (reading: Reading, indicator: string, year: number) =>
  reading.indicator === indicator && reading.place === COUNTRY && reading.year === year;

const secondOf = (bundle: Bundle): Bundle => {
  const at = bundle.readings.find((reading) => isRiket(reading, REVISED, 2023));
  if (at?.status !== 'observed') throw new Error('the shipped data have no such figure');
  const now = { ...at, value: { scale: 'percent', number: 48 } } as const;
  const rest = bundle.readings.filter((reading) => reading !== at && reading.indicator !== WITHDRAWN);
  return changed(bundle, [...rest, now, { ...now, year: 2024, value: { scale: 'percent', number: 52 } }]);
};

const ask = async (query: QueryOf<'revisions'>, deliveries: (first: Bundle) => readonly Bundle[]) => {
  const folder = await mkdtemp(join(tmpdir(), 'mattstock-revisions-'));
  const loaded = await loadBundle(SHIPPED);
  const opened = await openStore({ path: join(folder, 'store.sqlite'), mode: 'write' });
  if (!loaded.ok || !opened.ok) throw new Error('nothing to ask');
  const { store, writer } = opened.value;
  try {
    let day = 1;
    for (const bundle of deliveries(loaded.value)) {
      await writer?.commit(bundle, `2025-11-0${day}T08:00:00Z`);
      day += 1;
    }
    const catalogue = buildCatalogue(await store.knowledge(await store.version()));
    const turn = await answerQuery(query, catalogue, { store });
    const json = answerJson('1', '', [turn], catalogue);
    return { json, text: json.text.replaceAll('\u00a0', ' ') };
  } finally {
    await opened.value.close();
    await rm(folder, { recursive: true, force: true });
  }
};

describe('what a second delivery changed', () => {
  const both = (first: Bundle) => [first, secondOf(first)];

  test('is told figure by figure, each with before and after', async () => {
    const { json, text } = await ask(everywhere, both);
    expect(text).toContain(
      'Sedan 1 november 2025 (version 1) har Måttstock läst in uppgifter senast 2 november 2025 (version 2).',
    );
    expect(text).toContain('Uppgifter: 1 ändrad, 1 borttagen och 1 ny.');
    expect(text).toMatch(/Ändrade\n {2}Våldsrutin, LSS vuxen, riket, 2023: var 47 %, är 48 %\n/);
    expect(text).toMatch(/Borttagna\n {2}ISU .*behov.*, riket, 2023: 20 % finns inte längre\n/);
    expect(text).toMatch(/Nya\n {2}Våldsrutin, LSS vuxen, riket, 2024: 52 %\n/);
    const figures = json.figures.map(({ value, year, use }) => [value, year, use]);
    expect(figures).toEqual([
      [48, 2023, 'answer'],
      [47, 2023, 'comparison'],
      [52, 2024, 'answer'],
      [20, 2023, 'comparison'],
    ]);
  });

  test('is told of one place or one indicator alone', async () => {
    const atKalmar = await ask({ ...everywhere, place: KALMAR }, both);
    expect(atKalmar.text).toContain('Ingen siffra ändrades, togs bort eller kom till.');
    expect(atKalmar.json.figures).toEqual([]);
    const ofOne = await ask({ ...everywhere, indicators: [WITHDRAWN] }, both);
    expect(ofOne.text).toContain('Uppgifter: 1 borttagen.');
    expect(ofOne.text).not.toContain('48');
  });

  test('is told since the version asked for, over the steps between', async () => {
    const three = (first: Bundle) => {
      const second = secondOf(first);
      return [
        first,
        second,
        { ...second, sha256: 'third', readings: second.readings.filter(({ year }) => year !== 2024) },
      ];
    };
    expect((await ask({ ...everywhere, since: 1 }, three)).text).toContain('Uppgifter: 1 ändrad och 1 borttagen.');
    const last = await ask(everywhere, three);
    expect(last.text).toContain('Uppgifter: 1 borttagen.');
    expect(last.text).toContain('2024: 52 % finns inte längre');
  });

  test('that changed no figure says so, also when the same figure comes from another document', async () => {
    const moved = (first: Bundle) => {
      const other = first.releases.find(({ id }) => id === 'oj-lss-2018-via-skl');
      if (other === undefined) throw new Error('no other release');
      const readings = first.readings.map((one) => (isRiket(one, REVISED, 2023) ? { ...one, release: other.id } : one));
      return [first, changed(first, readings)];
    };
    expect((await ask(everywhere, moved)).text).toContain('Ingen siffra ändrades, togs bort eller kom till.');
  });

  test('and that took a whole indicator away is counted, though nothing here can name it', async () => {
    const without = (first: Bundle) => [
      first,
      {
        ...changed(
          first,
          first.readings.filter((one) => one.indicator !== WITHDRAWN),
        ),
        indicators: first.indicators.filter(({ id }) => id !== WITHDRAWN),
        rounds: first.rounds.filter((one) => one.indicator !== WITHDRAWN),
      },
    ];
    const { text } = await ask(everywhere, without);
    expect(text).toContain('Uppgifter: 1 borttagen.');
    expect(text).toContain('1 av de borttagna gällde indikatorer som inte längre finns här.');
    expect(text).not.toContain(WITHDRAWN);
  });

  test('and an empty store has nothing to tell', async () => {
    expect((await ask(everywhere, () => [])).json).toMatchObject({ outcome: 'no-data', figures: [] });
  });
});

describe('on the shipped data, read in once', () => {
  let way: OpenedWay;
  beforeAll(async () => {
    way = await openWay();
  });
  afterAll(() => way.close());

  test.each([
    'Vad är nytt sedan sist?',
    'Har någon siffra ändrats?',
    'Vilka siffror kom med senaste uppdateringen?',
    'Har ni rättat den gamla 19-siffran för 2019?',
    'Vilka uppgifter är borttagna sedan juni?',
    'finns det något nytt om Kalmar',
    'Har siffran för våldsrutinen i LSS vuxen reviderats?',
    'När uppdaterades siffrorna senast?',
  ])('%s', async (question) => {
    const { query, figures, text } = await way.ask(question);
    expect(query?.kind).toBe('revisions');
    expect(text).toMatch(/bara läst in uppgifter en gång.*\nIngen siffra har ändrats eller tagits bort/);
    expect(figures).toEqual([]);
  });

  test('what is asked about is what is told', async () => {
    const kalmar = await way.ask('Vad är nytt för Kalmar?');
    expect(kalmar.query).toMatchObject({ place: KALMAR, indicators: [], since: null });
    const routine = await way.ask('Har siffran för våldsrutinen i LSS vuxen reviderats?');
    expect(routine.query).toMatchObject({ place: null, indicators: [REVISED], since: 1 });
  });

  test.each([
    'Har andelen kommuner med våldsrutin inom LSS vuxen ändrats sedan 2022?',
    'Hur har våldsrutinen i LSS vuxen utvecklats?',
    'Vad är nytt i metoden 2024?',
    'Vad visar den senaste mätningen om våldsrutin inom LSS vuxen?',
    'Vad är nytt i Växjös simhallar?',
  ])('not asked by: %s', async (question) => {
    expect((await way.ask(question)).query?.kind).not.toBe('revisions');
  });
});
