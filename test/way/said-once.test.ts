import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenedWay, openWay, plainText } from './service.ts';

let way: OpenedWay;
beforeAll(async () => {
  way = await openWay();
});
afterAll(() => way.close());

const times = (text: string, part: RegExp): number => [...text.matchAll(part)].length;

test.each([
  ['Kan vi skriva att 81 procent av kommunerna saknar IBIC vid alla uppföljningar?', /skillnaden mellan dem/g],
  ['Stämmer det att Kalmar saknade våldsrutin 2020?', /beslutat på ledningsnivå/g],
])('%s: the reason is not a caveat too, and the code is still there', async (question, reason) => {
  const answer = await way.ask(question);
  expect(times(plainText(answer), reason)).toBe(1);
  expect(answer.caveats.length).toBeGreaterThan(times(plainText(answer), /^•/gm));
});

test('a sentence to paste holds no quotation marks within its own', async () => {
  const text = plainText(await way.ask('Stämmer det att Kalmar inte använder IBIC?'));
  const pasted = text.split('\n').filter((line) => line.startsWith('  ”'));
  expect(pasted.length).toBeGreaterThan(0);
  for (const line of pasted) expect(line.slice(3, -1)).not.toContain('”');
});

test('only a part is said to be answered with another indicator', async () => {
  const text = plainText(await way.ask('Vad säger siffrorna om Kalmar, IBIC, våldsrutin och kontinuitetsplan?'));
  expect(text).not.toContain('som besvaras med');
});

test('two places in one answer are both named', async () => {
  const text = plainText(await way.ask('Hur stor andel av handläggarna har socionomexamen, i Kalmar och i riket?'));
  expect(text).toContain('av handläggarna i riket');
});
