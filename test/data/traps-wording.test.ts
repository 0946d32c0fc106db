import { describe, expect, test } from 'vitest';
import { DATA } from './files.ts';
import { documentOf, indicator, lookAlike, note, readings, says } from './find.ts';

const WORK = 'rutin-prova-arbete-lss';

describe('words, not figures', () => {
  test.each([
    ['rutin-sip-lss', 2018, 'Knappt hälften', 'has', 'under'],
    ['overgang-reguljar-arbetsmarknad-socialpsykiatri', 2018, 'nära hälften', 'has', 'nearly'],
    ['kompetensplan-lss', 2021, 'omkring en tredjedel', 'has', 'about'],
    ['overenskommelse-psykiatri-lss', 2021, 'omkring en tredjedel', 'has', 'about'],
    ['socialjour-socionom-dygnet-runt', 2020, 'nästan 9 av 10', 'has', 'nearly'],
    ['kompetensplan-lss', 2020, '2 av 3', 'lacks', 'exact'],
    ['rutiner-overenskommelser-barn-lss', 2019, 'Mer än hälften', 'lacks', 'over'],
    ['rutiner-overenskommelser-barn-lss', 2019, 'fler än hälften', 'lacks', 'over'],
  ])('%s %i keeps “%s”, its direction and its hedge', (id, year, wording, direction, qualifier) => {
    const found = readings(id, '0000', year).filter((row) => says(row) === wording);
    expect(found).toMatchObject([{ status: 'stated', direction, qualifier }]);
  });

  test('bounds stand only where the words give one', () => {
    const bounds = DATA.readings.flatMap((row) =>
      row.status === 'stated' ? [`${row.wording} ${row.low} ${row.high}`] : [],
    );
    expect(new Set(bounds.filter((b) => !b.endsWith('null null')))).toEqual(
      new Set([
        'Knappt hälften null 50',
        'nära hälften null 50',
        'nästan 9 av 10 null 90',
        'en tredjedel 33 34',
        '2 av 3 66 67',
        'Mer än hälften 50 null',
        'fler än hälften 50 null',
      ]),
    );
  });

  test('a direction without a figure is a fact without a figure', () => {
    const rows = DATA.readings.filter((row) => row.status === 'direction-only');
    expect(rows.map((row) => `${row.indicator} ${row.year} ${says(row)}`)).toEqual([
      'bedomningsmetod-missbruk-lss 2020 up',
      'ibic-uppfoljning-lss 2021 up',
      'ibic-utredning-lss 2021 up',
      'valdsrutin-lss-vuxen 2020 up',
    ]);
  });

  test('SIP +8 and +7 are of the parts, and “procent” is marked as doubtful', () => {
    expect(DATA.changes.filter((row) => row.doubtfulUnit).map((row) => [row.indicator, row.points])).toEqual([
      ['rutin-sip-lss-barn', 8],
      ['rutin-sip-lss-vuxen', 7],
    ]);
    expect(indicator('rutin-sip-lss-barn').partOf).toBe('rutin-sip-lss');
    expect(readings('rutin-sip-lss-barn')).toEqual([]);
    expect(readings('rutin-sip-lss-vuxen')).toEqual([]);
  });
});

describe('what a figure is a share of', () => {
  test('82 % and 90,9 % are shares of case officers, and a background measure', () => {
    expect(indicator('handlaggare-socionomexamen-lss')).toMatchObject({
      denominator: 'case-officers',
      scale: 'percent',
      role: 'background',
    });
    expect(readings('handlaggare-socionomexamen-lss').map(says)).toEqual([82]);
    expect(readings('handlaggare-socionomexamen-lss', '0880').map(says)).toEqual([90.9]);
    expect(note('bakgrundsmatt-socionom')).toMatch(/medelvärde av kommuner framgår inte/);
  });

  test('74 000 has no date, 20 000 has one and its own age limit', () => {
    const [all] = readings('personer-med-lss-insats');
    expect(all).toMatchObject({ value: { scale: 'count', number: 74000 }, qualifier: 'about', yearStated: false });
    expect(all?.note).toMatch(/ingen dag/);
    const [young] = readings('barn-unga-med-lss-insats');
    expect(young).toMatchObject({ value: { number: 20000 }, qualifier: 'over', yearStated: true });
    expect(indicator('barn-unga-med-lss-insats').traits).toEqual(['age-definition']);
    expect(young?.note).toMatch(/1 oktober 2018.*22 år/);
  });

  test('every other share is of municipalities', () => {
    const other = DATA.indicators.filter((row) => row.denominator !== 'municipalities').map((row) => row.id);
    expect(other).toEqual([
      'handlaggare-socionomexamen-lss',
      'personer-med-lss-insats',
      'barn-unga-med-lss-insats',
      'brukarundersokning-funktionshinder',
    ]);
  });
});

describe('second-hand', () => {
  test('only 2023 is the publisher’s own page; the others name who quotes it', () => {
    const direct = DATA.releases.filter((row) => row.publisher === 'Socialstyrelsen' && row.quotedBy === null);
    expect(direct.map((row) => row.id)).toEqual(['oj-lss-2023', 'metod-2024']);
    const quoted = (id: string, year: number) =>
      readings(id, '0000', year).map((row) => DATA.releases.find((release) => release.id === row.release)?.quotedBy);
    expect(quoted('kontinuitetsplan-lss-boende-vuxen', 2020)).toEqual(['Kalmar kommun']);
    expect(quoted('overgang-reguljar-och-skyddat-lss', 2017)).toEqual(['Kalmar kommun']);
    expect(quoted('systematisk-uppfoljning-konsperspektiv-lss', 2018)).toEqual(['SKL']);
    expect(quoted('personer-med-lss-insats', 2018)).toEqual([null]);
  });

  test('a page without a date gives no date', () => {
    const dates = Object.fromEntries(DATA.releases.map((row) => [row.document, row.published]));
    expect(dates).toMatchObject({
      '000': null,
      '001': '2018-06-14',
      '002': null,
      '003': '2021-06-24',
      '004': '2024-06',
    });
  });
});

describe('Kalmar’s prose is not always Ja or Nej', () => {
  test('IBIC 2021 has no stated degree, 2019 is not for all', () => {
    expect(readings('ibic-utredning-lss', '0880', 2021)).toMatchObject([{ status: 'stated', low: null, high: null }]);
    expect(readings('ibic-utredning-lss', '0880', 2019).map(says)).toEqual(['Ja, men inte för alla']);
  });

  test('2020: violence Nej for adults, alcohol and drugs not told apart', () => {
    expect(readings('valdsrutin-lss-vuxen', '0880', 2020).map(says)).toEqual(['Nej']);
    expect(readings('valdsrutin-lss-barn', '0880')).toEqual([]);
    expect(readings('bedomningsmetod-missbruk-lss', '0880', 2020).map(says)).toEqual(['Nej']);
    for (const id of ['bedomningsmetod-alkohol-lss-vuxen', 'bedomningsmetod-droger-lss-vuxen']) {
      expect(indicator(id).partOf).toBe('bedomningsmetod-missbruk-lss');
      expect(readings(id, '0880')).toEqual([]);
    }
  });

  test('“psykiatrin” is not said to be for adults or for children', () => {
    expect(readings('overenskommelse-psykiatri-lss', '0880').map(says)).toEqual(['Ja']);
    expect(indicator('overenskommelse-psykiatri-lss').area).toBe('lss');
    for (const id of ['overenskommelse-vuxenpsykiatri-lss-vuxen', 'overenskommelse-bup-lss-barn']) {
      expect(lookAlike('overenskommelse-psykiatri-lss', id)).not.toBeNull();
      expect(readings(id, '0880')).toEqual([]);
    }
  });

  test('the work routine goes Ja, Nej, Ja, and no note says why', () => {
    expect(readings(WORK, '0880').map(says)).toEqual(['Ja', 'Nej', 'Ja']);
    expect(readings(WORK, '0880').map((row) => row.note)).toEqual([null, null, null]);
  });

  test('its own narrative is a note of the place, never a reading', () => {
    const notes = DATA.notes.filter((row) => row.kind === 'place');
    expect(new Set(notes.map((row) => row.place))).toEqual(new Set(['0880']));
    expect(note('kalmar-brukarundersokning')).toMatch(/vartannat år/);
    const lines = DATA.readings.filter((row) => documentOf(row.release) === '003').map((row) => row.locator.line);
    expect(lines.filter((line) => line === 55 || line > 76)).toEqual([]);
  });
});
