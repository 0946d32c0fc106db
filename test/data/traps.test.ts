import { describe, expect, test } from 'vitest';
import { DATA } from './files.ts';
import { changes, documentOf, groupBy, indicator, lookAlike, note, readings, says } from './find.ts';

const WORK = 'rutin-prova-arbete-lss';
const FOLLOW_UP = 'systematisk-uppfoljning-verksamhetsutveckling-lss';
const ISU = ['isu-behov-lss', 'isu-stod-insatser-lss', 'isu-resultat-lss'];
const VIEWS_OF_AUTHORITY = 'enskildas-uppfattning-myndighetsutovning-lss';
const VIEWS_OF_PROVIDERS = 'enskildas-uppfattning-utforarverksamhet-lss';
const VIEWS = [VIEWS_OF_AUTHORITY, VIEWS_OF_PROVIDERS];
const round = (id: string, year: number) => DATA.rounds.find((row) => row.indicator === id && row.year === year);

describe('sources that disagree', () => {
  test('the work routine 2019 is 17 % in 003 and 19 % in 002, and both are kept', () => {
    const said = readings(WORK, '0000', 2019).map((row) => [documentOf(row.release), says(row)]);
    expect(said.sort()).toEqual([
      ['002', 19],
      ['003', 17],
    ]);
  });

  test('one document covers the whole series 13, 14, 17, so that 19 stands beside it', () => {
    const series = readings(WORK).filter((row) => documentOf(row.release) === '003');
    expect(series.map((row) => [row.year, says(row)])).toEqual([
      [2017, 13],
      [2018, 14],
      [2019, 17],
    ]);
  });

  test('knappt hälften and omkring hälften for SIP 2018 do not exclude each other', () => {
    const bounds = readings('rutin-sip-lss', '0000', 2018).map((row) => row.status === 'stated' && [row.low, row.high]);
    expect(bounds).toEqual([
      [null, null],
      [null, 50],
    ]);
  });

  test('no other reading has two figures for one place and year', () => {
    const figures = groupBy(
      DATA.readings.filter((row) => row.status === 'observed'),
      (row) => `${row.indicator} ${row.place} ${row.year}`,
    );
    const split = [...figures].filter(([, rows]) => new Set(rows.map(says)).size > 1).map(([key]) => key);
    expect(split).toEqual([`${WORK} 0000 2019`]);
  });
});

describe('the years on the page of Kalmar', () => {
  test('the first block is 2021 and the second 2020, which the page does not say', () => {
    const years = (from: number, to: number) =>
      DATA.readings
        .filter((row) => documentOf(row.release) === '003' && row.locator.line >= from && row.locator.line <= to)
        .map((row) => `${row.year} ${row.yearStated}`);
    expect(new Set(years(5, 26))).toEqual(new Set(['2021 true']));
    expect(new Set(years(27, 40))).toEqual(new Set(['2020 false']));
  });

  test('the summary is 2017, which is stated only for the 13 % of the work routine', () => {
    const rows = DATA.readings.filter((row) => documentOf(row.release) === '003' && row.locator.line >= 67);
    expect(new Set(rows.map((row) => row.year))).toEqual(new Set([2017]));
    expect(rows.filter((row) => row.yearStated).map((row) => [row.indicator, row.place])).toEqual([[WORK, '0000']]);
  });

  test('61 and 12 of 2021 agree with what 000 says of 2021', () => {
    expect(readings(VIEWS_OF_AUTHORITY, '0000', 2021).map(says)).toEqual([12]);
    expect(readings(VIEWS_OF_PROVIDERS, '0000', 2021).map(says)).toEqual([61]);
    expect(changes(VIEWS_OF_AUTHORITY).map((row) => [row.from, row.points])).toEqual([[2021, 7]]);
    expect(changes(VIEWS_OF_PROVIDERS).map((row) => [row.from, row.trend])).toEqual([[2021, 'unchanged']]);
  });
});

describe('look-alikes that are no series', () => {
  test('6, 9, 7, 20 is impossible: ISU is another indicator, said to be so, and first measured 2023', () => {
    const old = readings(FOLLOW_UP).map((row) => [row.year, says(row)]);
    expect(old).toEqual([
      [2017, 6],
      [2018, 9],
      [2018, 9],
      [2021, 7],
    ]);
    for (const id of ISU) {
      expect(lookAlike(FOLLOW_UP, id)).toMatch(/fortsätter inte/);
      expect(readings(id).map((row) => row.year)).toEqual([2023]);
      expect(round(id, 2023)).toMatchObject({ first: true, comparableWithPrevious: 'no' });
    }
  });

  test('6 and 9 are not comparable by us, though the source says something more', () => {
    expect(round(FOLLOW_UP, 2018)).toMatchObject({ comparableWithPrevious: 'no' });
    expect(round(FOLLOW_UP, 2018)?.why).toMatch(/skala/);
    expect(round(FOLLOW_UP, 2021)).toMatchObject({ comparableWithPrevious: 'unknown' });
    expect([2017, 2018, 2021].map((year) => round(FOLLOW_UP, year)?.scale)).toEqual(['yes-no', 'ordinal', 'ordinal']);
    expect(changes(FOLLOW_UP).map((row) => [row.from, row.to, row.points, row.trend])).toEqual([
      [2017, 2018, null, 'up'],
    ]);
  });

  test('36 % of 2017 is two conditions at once, a third of 2018 is open employment alone', () => {
    const both = 'overgang-reguljar-och-skyddat-lss';
    const open = 'overgang-reguljar-arbetsmarknad-lss';
    expect(indicator(both).traits).toContain('compound');
    expect(indicator(open).traits).not.toContain('compound');
    expect([readings(both).map(says), readings(open).map(says)]).toEqual([[36], ['en tredjedel']]);
    expect(lookAlike(both, open)).toMatch(/två villkor/);
  });

  test('never 19 − 9: IBIC of 2018 is follow-ups, of 2019 investigations', () => {
    expect(readings('ibic-uppfoljning-lss').map((row) => [row.year, says(row)])).toEqual([
      [2018, 9],
      [2021, 'up'],
    ]);
    expect(readings('ibic-utredning-lss').map((row) => [row.year, says(row)])).toEqual([
      [2019, 19],
      [2021, 'up'],
    ]);
    expect(lookAlike('ibic-uppfoljning-lss', 'ibic-utredning-lss')).not.toBeNull();
  });

  test('the 57 % of 2018 is not the series of 2021 and 2023, which is split in two', () => {
    expect(new Set(readings('enskildas-uppfattning-lss').map((row) => `${row.year} ${says(row)}`))).toEqual(
      new Set(['2018 57']),
    );
    for (const id of VIEWS) {
      expect(lookAlike('enskildas-uppfattning-lss', id)).toMatch(/delad/);
      expect(readings(id).every((row) => row.year >= 2021)).toBe(true);
    }
  });

  test('a user satisfaction survey is not individuals’ views used for development', () => {
    expect(lookAlike('enskildas-uppfattning-lss', 'brukarundersokning-funktionshinder')).not.toBeNull();
    expect(readings('brukarundersokning-funktionshinder')).toEqual([]);
    expect(readings('enskildas-uppfattning-lss', '0880')).toEqual([]);
  });
});

describe('what an indicator is about', () => {
  test('the violence routine in LSS barn concerns an adult, and no indicator is about violence against children', () => {
    expect(indicator('valdsrutin-lss-barn').definition).toMatch(/mot en vuxen.*inte våld mot barn/);
    expect(indicator('valdsrutin-lss-barn').phrase.yes).toContain('en vuxen');
    const names = DATA.indicators.flatMap((row) => [row.name, ...row.names]);
    expect(names.filter((name) => /våld mot barn/i.test(name))).toEqual([]);
  });

  test('how many people meet with violence has no indicator', () => {
    const about = DATA.indicators.filter((row) => /våld/i.test(row.name + row.names.join()));
    expect(about.length).toBeGreaterThan(8);
    expect(about.filter((row) => row.denominator !== 'municipalities')).toEqual([]);
    expect(about.flatMap((row) => row.names).filter((name) => /hur många|antal/i.test(name))).toEqual([]);
  });

  test('SIP shows that a routine exists, not how many plans were made', () => {
    expect(indicator('rutin-sip-lss').traits).toContain('structure');
    expect(indicator('rutin-sip-lss').definition).toMatch(/inte hur många planer/);
    expect(note('struktur-inte-effekt')).toMatch(/inte visar hur många planer/);
  });

  test('19 % use IBIC in all investigations, which leaves room for those who use it in some', () => {
    expect(indicator('ibic-utredning-lss')).toMatchObject({ scale: 'ordinal', traits: ['for-all-cases'] });
    expect(indicator('ibic-utredning-lss').definition).toMatch(/övriga kan använda det ibland/);
  });

  test('Nej means no current, written routine decided at management level', () => {
    expect(indicator('valdsrutin-lss-vuxen').traits).toContain('strict-yes');
    expect(indicator(WORK).traits).toContain('strict-yes');
    expect(note('vad-nej-betyder')).toMatch(/äldre, muntlig eller inte beslutad/);
  });

  test('personligt ombud and outreach are not LSS, socialjour is common', () => {
    const areas = ['personligt-ombud', 'brukarinflytandesamordnare', 'brukarstyrd-brukarrevision'].concat(
      'uppsokande-psykisk-ohalsa',
      'uppsokande-hemlosa',
    );
    expect(areas.map((id) => indicator(id).area)).toEqual([null, null, null, null, null]);
    expect(indicator('socialjour-socionom-dygnet-runt').area).toBe('common');
  });
});

describe('years without a figure', () => {
  test('2022 of the violence routine is not stored: 47 and the stated 3 and 2 points are', () => {
    for (const [id, points] of [
      ['valdsrutin-lss-vuxen', 3],
      ['valdsrutin-lss-barn', 2],
    ] as const) {
      expect(readings(id, '0000', 2022)).toEqual([]);
      expect(readings(id, '0000', 2023).map(says)).toEqual([47]);
      expect(changes(id).map((row) => [row.from, row.to, row.points])).toEqual([[2022, 2023, points]]);
      expect(round(id, 2022)?.asked).toBe(true);
    }
  });

  test('individuals’ views were not asked 2022, 2016 and 2017, and no reason is given', () => {
    const silent = DATA.rounds.filter((row) => !row.asked);
    expect(silent.map((row) => `${row.indicator} ${row.year}`)).toEqual([
      'enskildas-uppfattning-lss 2016',
      'enskildas-uppfattning-lss 2017',
      ...VIEWS.map((id) => `${id} 2022`),
    ]);
    expect(silent.every((row) => row.reason === null)).toBe(true);
    expect(note('varfor-saknas-2022')).toMatch(/^Källan ger inget skäl/);
  });

  test('the even and odd years start in 2024 and explain no gap before', () => {
    expect(note('jamna-ojamna-ar')).toMatch(/^Från 2024/);
    expect(note('jamna-ojamna-forklarar-inte-aldre')).toMatch(/förklarar inte varför .*2022/);
  });

  test('the first reading is of 2017; 2015 and 2016 occur only as rounds and as “since”', () => {
    expect(Math.min(...DATA.readings.map((row) => row.year))).toBe(2017);
    expect(round('enskildas-uppfattning-lss', 2015)?.asked).toBe(true);
    expect(changes('kompetensplan-lss').map((row) => [row.from, row.to])).toEqual([[2016, 2021]]);
  });

  test('nothing is stored of 2024, and 2023 against 2024 is unknown', () => {
    expect(DATA.rounds.filter((row) => row.year > 2023)).toEqual([]);
    expect(DATA.readings.filter((row) => row.year > 2023)).toEqual([]);
    expect(note('jamforbarhet-2023-2024')).toMatch(/^Det går inte att säga/);
  });
});
