import { expect, test } from 'vitest';
import { absentSubjects, findAbsent } from '../../src/query/absent.ts';
import { aNote } from '../builders/domain.ts';

const SUBJECTS = absentSubjects([
  aNote({ id: 'vanlig', names: ['våld mot barn'] }),
  aNote({ id: 'barn', kind: 'absent', names: ['våld mot barn', 'barn utsatta'] }),
  aNote({ id: 'offer', kind: 'absent', names: ['utsätts för våld', '−rutin', '−rutiner'] }),
]);

test('only notes of that kind are absent subjects', () => {
  expect(SUBJECTS.map(({ id }) => id)).toEqual(['barn', 'offer']);
});

test.each<[string, string | null]>([
  ['', null],
  ['vald mot vuxna', null],
  ['barn mot vald', null],
  ['overvald mot barn', null],
  ['har ni rutin nar barn utsatts for vald', null],
  ['rutiner for dem som utsatts for vald', null],
  ['hur vanligt ar vald mot barn', 'barn'],
  ['vald mot barnen', 'barn'],
  ['hur manga utsatts for vald', 'offer'],
])('%s → %s', (folded, id) => {
  expect(findAbsent(folded, SUBJECTS)).toBe(id);
});
