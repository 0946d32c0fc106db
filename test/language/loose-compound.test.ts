import { expect, test } from 'vitest';
import { splitLoosely } from '../../src/language/loose-compound.ts';

const KNOWN = new Set(['socionom', 'exam', 'utforar', 'myndighet', 'brukar', 'uppfattning', 'anvand', 'rutin', 'plan']);
const split = (word: string): readonly string[] => splitLoosely(word, (part) => KNOWN.has(part));

test.each<[string, readonly string[]]>([
  ['socionomexaminerade', ['socionom', 'exam']],
  ['utforardelen', ['utforar']],
  ['myndighetssidan', ['myndighet']],
  ['brukaruppfattningsanvandning', ['brukar', 'uppfattning', 'anvand']],
  ['rutinplanering', ['rutin', 'plan']],
])('%s → %j', (word, parts) => expect(split(word)).toEqual(parts));

test.each(['hunddelen', 'tandlakarexaminerade', 'exameneringsplanering', 'tredjedelen', 'del'])(
  '%s has a part that nobody knows',
  (word) => expect(split(word)).toEqual([]),
);
