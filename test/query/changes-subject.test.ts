import { expect, test } from 'vitest';
import { changesSubject } from '../../src/query/changes-subject.ts';

test.each(['Och 2022?', 'Vilka byter ämne i Kalmar?', 'två frågor: har Kalmar SIP?', 'vänta, och riket?'])(
  '%s leans',
  (text) => {
    expect(changesSubject(text)).toBe(false);
  },
);

test.each(['Byter ämne: Kalmar?', 'ok, nytt ämne – handledning', 'En annan sak, har Kalmar SIP?'])(
  '%s does not',
  (text) => {
    expect(changesSubject(text)).toBe(true);
  },
);
