import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openWay } from './way/service.ts';

/** The question that README asks in the terminal, and the answer that it shows. */
const SHOWN = /npm run ask -- "([^"]+)"`\n\n```text\n([\s\S]*?)\n```/;

it('README shows the answer that is given', async () => {
  const readme = await readFile(join(import.meta.dirname, '../README.md'), 'utf8');
  const [, question = '', answer = ''] = SHOWN.exec(readme) ?? [];
  expect(question).not.toBe('');
  const way = await openWay();
  const { text } = await way.ask(question);
  await way.close();
  expect(text.replaceAll('\u00a0', ' ').trim()).toBe(answer.replaceAll('\u00a0', ' ').trim());
});
