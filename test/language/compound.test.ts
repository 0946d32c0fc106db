import { expect, test } from 'vitest';
import { splitCompound } from '../../src/language/compound.ts';

const KNOWN = new Set(
  'vald rutin samverkan overenskommels kontinuitet plan brukar undersokning kvinn jour hals vard aldr omsorg personal rad beslut'.split(
    ' ',
  ),
);
const split = (word: string): string => splitCompound(word, (part) => KNOWN.has(part)).join('+');

test.each([
  ['', ''],
  ['rutin', ''],
  ['rutinerna', ''],
  ['valdsamt', ''],
  ['okandplan', ''],
  ['a'.repeat(5000), ''],
  ['valdsrutiner', 'vald+rutin'],
  ['samverkansoverenskommelser', 'samverkan+overenskommels'],
  ['kontinuitetsplanernas', 'kontinuitet+plan'],
  ['brukarundersokning', 'brukar+undersokning'],
  ['kvinnojourer', 'kvinn+jour'],
  ['halsovard', 'hals+vard'],
  ['radsbeslut', 'rad+beslut'],
  ['aldreomsorgspersonalen', 'aldr+omsorg+personal'],
])('%s → %s', (word, parts) => {
  expect(split(word)).toBe(parts);
});
