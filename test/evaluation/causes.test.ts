import { expect, it } from 'vitest';
import { causesOf } from '../../src/evaluation/causes.ts';
import type { Judged } from '../../src/evaluation/run.ts';

const failed = (...why: string[]): Judged => ({ verdict: { why } }) as unknown as Judged;

it('counts why questions were not right, and tells nothing of what they ask', () => {
  expect(
    causesOf([
      failed('utfall no-data, väntat answered', 'saknar 47 2023 riket (våldsrutin)'),
      failed('utfall no-data, väntat answered'),
      failed('saknar förbehållet strict-definition', 'nämner inte /ledning/'),
      failed('nämner inte /a/', 'nämner inte /b/'),
      failed('saknar 47 2023 riket (våldsrutin)'),
      failed(),
    ]),
  ).toEqual([
    ['utfall no-data, väntat answered', 2],
    ['annat', 1],
    ['nämner inte', 1],
    ['nämner inte + saknar förbehåll', 1],
    ['saknar värde', 1],
  ]);
});
