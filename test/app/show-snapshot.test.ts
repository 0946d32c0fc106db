import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenedStore, openMemoryStore } from '../../src/adapters/sqlite/open-store.ts';
import { catalogueSource } from '../../src/app/converse.ts';
import { showSnapshot } from '../../src/app/show-snapshot.ts';
import { COUNTRY } from '../../src/domain/place.ts';
import { KALMAR } from '../builders/domain.ts';
import { aSnapshotQuery } from '../builders/query.ts';
import { shippedBundle } from '../builders/shipped.ts';

let opened: OpenedStore;
beforeAll(async () => {
  opened = await openMemoryStore();
  await opened.writer?.commit(await shippedBundle(), '2024-05-01T12:00:00Z');
});
afterAll(() => opened.close());

const show = (text: string) => showSnapshot(text, { store: opened.store, catalogues: catalogueSource(opened.store) });

test('what is not understood is asked about, and nothing is remembered', async () => {
  expect(await show('Kalmra')).toMatchObject({
    turns: [{ outcome: 'clarify', choices: [aSnapshotQuery()] }],
    leaning: null,
  });
});

test('what no place is called is no data', async () => {
  expect(await show('xyzzy')).toMatchObject({
    turns: [{ outcome: 'no-data', reason: 'unknown-place' }],
    leaning: null,
  });
});

test('a place without figures is no data, and riket is a choice', async () => {
  expect(await show('Växjö')).toMatchObject({
    turns: [{ outcome: 'no-data', reason: 'no-figure', choices: [{ place: COUNTRY }] }],
  });
});

test('a place with figures is answered from the store, and the next message can lean on it', async () => {
  const { turns, leaning } = await show('Kalmar LSS 2020');
  expect(turns).toMatchObject([
    {
      outcome: 'answered',
      answer: { kind: 'snapshot', place: KALMAR, areas: [{ area: 'lss-adult' }, { area: 'lss' }] },
    },
  ]);
  expect(leaning).toEqual(aSnapshotQuery({ areas: ['lss'], year: 2020 }));
});
