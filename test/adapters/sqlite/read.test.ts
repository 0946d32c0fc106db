import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openHandle, READ_WRITE_CREATE } from '../../../src/adapters/sqlite/handle.ts';
import { openMemoryStore } from '../../../src/adapters/sqlite/open-store.ts';
import { type FactRead, READ_SQL, readParams } from '../../../src/adapters/sqlite/read.ts';
import { runWithDeadline } from '../../../src/adapters/sqlite/reader.ts';
import { wholeTableSql } from '../../../src/adapters/sqlite/select.ts';
import { columnsOf, TABLE_NAMES, TABLES } from '../../../src/adapters/sqlite/tables.ts';
import { indicatorId } from '../../../src/domain/indicator.ts';
import { COUNTRY, placeCode } from '../../../src/domain/place.ts';
import { releaseId, storeVersion } from '../../../src/domain/release.ts';
import type { Read } from '../../../src/query/read.ts';
import { aBundle, aCounty, anAnswer, anIndicator, aReading, KALMAR } from '../../builders/domain.ts';
import { anEvidence } from '../../builders/evidence.ts';
import { manyReadings } from './many-readings.ts';
import { raw } from './raw.ts';
import { commit, everything, inFolder, readAll, withStore } from './temp-store.ts';

const v1 = storeVersion(1);

describe('how a read is run', () => {
  const reads: readonly FactRead[] = [
    ...everything(aBundle()),
    { kind: 'readings', indicators: [anIndicator().id], places: [COUNTRY] },
  ];

  it('by one search of the table’s own key, without sorting, whatever is asked for', () =>
    inFolder(async (dir) => {
      const path = join(dir, 'store.sqlite');
      await withStore(path, (opened) => commit(opened, manyReadings(500, 1, 'a')));
      const handle = await openHandle(path, READ_WRITE_CREATE, 0);
      for (const read of reads) {
        const plan = await handle.exclusive((session) =>
          session.all(`EXPLAIN QUERY PLAN ${READ_SQL[read.kind]}`, readParams(read, v1)),
        );
        const steps = plan.map((step) => String(step['detail']));
        const key = read.kind === 'rounds' ? '(indicator=?)' : '(indicator=? AND place=?)';
        expect(steps.filter((step) => /^(SEARCH|SCAN) (reading|stated_change|measured)/.test(step))).toEqual([
          expect.stringMatching(/^SEARCH \w+ USING PRIMARY KEY /),
        ]);
        expect(steps.find((step) => step.startsWith('SEARCH'))).toContain(key);
        expect(steps.filter((step) => step.includes('TEMP B-TREE'))).toEqual([]);
      }
      for (const name of TABLE_NAMES) {
        const plan = await handle.exclusive((s) => s.all(`EXPLAIN QUERY PLAN ${wholeTableSql(TABLES[name])}`, [1]));
        expect(plan.filter((step) => String(step['detail']).includes('TEMP B-TREE'))).toEqual([]);
      }
      await handle.close();
    }));

  it('every column of tables.ts stands in the schema, and its key begins the primary key', () =>
    inFolder(async (dir) => {
      const path = join(dir, 'store.sqlite');
      await withStore(path, (opened) => opened.store.version());
      for (const name of TABLE_NAMES) {
        const table = TABLES[name];
        const columns = await raw(path, `SELECT name, pk FROM pragma_table_info('${table.name}') ORDER BY pk`);
        expect(columns.map((column) => column['name'])).toEqual(expect.arrayContaining([...columnsOf(table)]));
        const primary = columns.filter((column) => column['pk'] !== 0).map((column) => column['name']);
        expect(primary).toEqual([...table.key, 'from_version', 'delivery']);
      }
    }));

  it('a statement past its deadline is stopped, told, and the handle goes on', async () => {
    const handle = await openHandle(':memory:', READ_WRITE_CREATE, 0);
    const endless = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) AS n FROM n';
    const stopped = runWithDeadline(handle, endless, [], 30);
    const next = runWithDeadline(handle, 'SELECT 1 AS one', [], 5_000);
    await expect(stopped).rejects.toThrow('the store did not answer within 30 ms');
    expect(await next).toEqual([{ one: 1 }]);
    await handle.close();
  });

  it('reads that overlap give each fact once, in order; reads of nothing give nothing', async () => {
    const opened = await openMemoryStore();
    await commit(opened, aBundle());
    const both = await readAll(opened, aBundle(), v1);
    const indicators = [anIndicator().id];
    const overlapping: readonly Read[] = [
      { kind: 'readings', indicators, places: [KALMAR, COUNTRY] },
      { kind: 'readings', indicators, places: [COUNTRY] },
      { kind: 'rounds', indicators },
      { kind: 'rounds', indicators },
    ];
    const evidence = await opened.store.read(overlapping, v1);
    expect(evidence.readings).toEqual(both.readings);
    expect(evidence.rounds).toHaveLength(1);
    expect(await opened.store.read([], v1)).toEqual(anEvidence());
    const nothing: Read = {
      kind: 'readings',
      indicators: [indicatorId("'; DROP TABLE reading; --")],
      places: [COUNTRY],
    };
    expect((await opened.store.read([nothing], v1)).readings).toEqual([]);
    await opened.close();
  });

  it('the order is indicator, place, year, release, whatever the order asked for', async () => {
    const opened = await openMemoryStore();
    const late = releaseId('b-2024');
    const sip = indicatorId('sip-lss-vuxen');
    const ordered = [
      aReading({ year: 2019 }),
      aReading({ year: 2023, release: late }),
      aReading({ year: 2023 }),
      aReading({ place: aCounty().code }),
      anAnswer(),
      aReading({ indicator: sip, year: 2007 }),
    ];
    await commit(opened, aBundle({ readings: [...ordered].reverse() }));
    const places = [KALMAR, placeCode('08'), COUNTRY];
    const read: Read = { kind: 'readings', indicators: [sip, anIndicator().id], places };
    expect((await opened.store.read([read], v1)).readings).toEqual(ordered);
    await opened.close();
  });

  it('many reads at once, and closing meanwhile, all get their answers', () =>
    inFolder((dir) =>
      withStore(join(dir, 'store.sqlite'), async (opened) => {
        await commit(opened, aBundle());
        const all = Promise.all(Array.from({ length: 50 }, () => readAll(opened, aBundle(), v1)));
        await opened.close();
        expect((await all).map((evidence) => evidence.readings.length)).toEqual(Array.from({ length: 50 }, () => 5));
      }),
    ));
});

describe('a row that the store can not have written is a surprise', () => {
  const cases: readonly [string, string, RegExp][] = [
    ['an unknown status', "UPDATE reading SET status = 'guessed'", /guessed.*status/],
    ['an unknown answer', "UPDATE reading SET word = 'Jo' WHERE scale = 'answer'", /Jo.*answer/],
    ['a figure that is gone', "UPDATE reading SET value = NULL WHERE scale = 'percent'", /number/],
    ['a flag that is neither', 'UPDATE reading SET year_stated = 2', /2 as yes or no/],
    ['an unknown comparability of a round', 'UPDATE measured SET asked = 7', /7 as yes or no/],
    ['an unknown scale of a round', "UPDATE measured SET scale = 'stars'", /stars.*scale of a round/],
    ['a trend that is none', "UPDATE stated_change SET trend = 'sideways'", /sideways.*trend/],
  ];
  it.each(cases)('%s', (_what, damage, message) =>
    inFolder(async (dir) => {
      const path = join(dir, 'store.sqlite');
      await withStore(path, (opened) => commit(opened, aBundle()));
      await raw(path, damage);
      await withStore(path, (opened) => expect(readAll(opened, aBundle(), v1)).rejects.toThrow(message));
    }),
  );

  it('also in the catalogue', () =>
    inFolder(async (dir) => {
      const path = join(dir, 'store.sqlite');
      await withStore(path, (opened) => commit(opened, aBundle()));
      await raw(path, "UPDATE place SET kind = 'planet'");
      await withStore(path, (opened) => expect(opened.store.knowledge(v1)).rejects.toThrow(/planet/));
    }));
});
