import { expect, test } from 'vitest';
import { cleanText } from '../../src/language/clean.ts';

test.each([
  ['', ''],
  ['<!channel> hur stor andel hade plan?', 'hur stor andel hade plan?'],
  ['<@U012AB> kalmar sip', 'kalmar sip'],
  ['<@U012AB|bo.ek> kalmar', 'bo.ek kalmar'],
  ['i <#C01|kvalitet> sa de', 'i kvalitet sa de'],
  ['se <https://example.org/a?b=1|metoden> 2024', 'se metoden 2024'],
  ['se <https://example.org/2019>', 'se'],
  ['se https://example.org/2019 nu', 'se nu'],
  ['*fet* _kursiv_ ~struken~ `kod`', 'fet kursiv struken kod'],
  ['a\u200b\u202eb\ufeff', 'ab'],
  ['rad ett\n\n  rad\ttvå', 'rad ett rad två'],
  ['före\u0000efter', 'före efter'],
  ['5 &lt; 6 &amp; 7', '5 < 6 & 7'],
  ['va\u030ald', 'våld'],
])('%j → %j', (text, clean) => {
  expect(cleanText(text)).toBe(clean);
});
