import { describe, expect, test } from 'vitest';
import { section } from '../../src/render/block-kit.ts';
import { LIMITS } from '../../src/render/limits.ts';
import { sharedBy } from '../../src/render/shared-by.ts';

const MESSAGE = { text: 'Svar', blocks: [section('Svar')] };
const MARK = { type: 'context', elements: [{ type: 'mrkdwn', text: 'Delat av anna', verbatim: true }] };

describe('what one person made public', () => {
  test('says who, first, without calling upon them', () => {
    expect(sharedBy(MESSAGE, 'anna')).toEqual({ text: 'Delat av anna\n\nSvar', blocks: [MARK, ...MESSAGE.blocks] });
  });
  test.each([null, '', '  '])('says nobody when the name is %j', (name) => {
    expect(sharedBy(MESSAGE, name)).toBe(MESSAGE);
  });
  test('holds a name to be foreign text', () => {
    expect(JSON.stringify(sharedBy(MESSAGE, '<!channel> *x* <@U1>'))).not.toMatch(/<[!@]|\*x/);
    expect(sharedBy(MESSAGE, 'å'.repeat(500)).text.length).toBeLessThan(120);
  });
  test('leaves the mark out where it does not fit', () => {
    const full = {
      text: 'x'.repeat(LIMITS.messageText),
      blocks: Array.from({ length: LIMITS.blocksPerMessage }, () => section('x')),
    };
    expect(sharedBy(full, 'anna')).toEqual(full);
  });
});
