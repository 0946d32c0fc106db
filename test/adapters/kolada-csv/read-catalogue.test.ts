import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../src/adapters/kolada-csv/read-catalogue.ts';

const HEADER = 'id,title,description,operating_area';
const KOLADA = resolve(dirname(fileURLToPath(import.meta.url)), '../../../../shared/data/kolada');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalogue-'));
});
afterAll(() => rm(folder, { recursive: true }));

const read = async (bytes: string | Uint8Array) => {
  const file = join(folder, 'kpi.csv');
  await writeFile(file, bytes);
  return readCatalogue(file);
};

describe('readCatalogue', () => {
  it.each([
    ['', null, 'filen är tom'],
    [`${HEADER}\n`, null, 'filen har inga indikatorer'],
    ['id,title,area\nN1,Titel,X\n', 1, 'rubrikraden saknar description, operating_area'],
    [`${HEADER},id\nN1,T,B,X,N1\n`, 1, 'rubrikraden har id två gånger'],
    [`${HEADER}\nN1,T,B\n`, 2, 'annat antal kolumner'],
    [`${HEADER}\nN1,T,B,X\nN2,"T,B,X\n`, 3, 'citattecken'],
    [`${HEADER}\nN1,T,B,X\n,T,B,X\n`, 3, 'saknar id eller title'],
    [`${HEADER}\nN1,"T\nT",B,X\n\nN1,T,B,X\n`, 5, 'id N1 finns redan'],
    [new Uint8Array([...Buffer.from(`${HEADER}\nN1,`), 0xe5, ...Buffer.from(',B,X\n')]), null, 'inte UTF-8'],
  ])('%#: refuses %j', async (bytes, row, message) => {
    const result = await read(bytes);
    expect(result).toMatchObject({ ok: false, error: { row } });
    expect(result.ok ? '' : result.error.message).toContain(message);
  });

  it('refuses a file that is not there, and a folder', async () => {
    expect(await readCatalogue(join(folder, 'none.csv'))).toEqual({
      ok: false,
      error: { row: null, message: 'filen finns inte' },
    });
    expect(await readCatalogue(folder)).toEqual({
      ok: false,
      error: { row: null, message: 'filen går inte att läsa' },
    });
  });

  it('reads the columns in any order, with a byte order mark, quotes and å', async () => {
    const result = await read('\ufeffoperating_area,x,title,id,description\r\nLSS,1,"Våld, ""rutin""",U1,\r\n');
    expect(result).toEqual({ ok: true, value: [{ id: 'U1', title: 'Våld, "rutin"', description: '', area: 'LSS' }] });
  });

  const whole = ['kpi_2024-04.csv', 'kpi_2026-03.csv'].map((name) => join(KOLADA, name));
  if (!whole.every(existsSync)) process.stdout.write(`read-catalogue: hoppas över, ${KOLADA} finns inte\n`);
  it.skipIf(!whole.every(existsSync)).each(whole.map((file, i) => [file, [6433, 6099][i]]))(
    'reads the whole of %s',
    async (file, count) => {
      const result = await readCatalogue(String(file));
      expect(result.ok ? result.value.length : result.error).toBe(count);
    },
  );
});
