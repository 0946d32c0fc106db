import { expect } from 'vitest';

/** What no sentence for a person may hold, whatever the data: holes in the text, and punctuation that has met twice. */
export function expectWellFormed(text: string): void {
  expect(text).not.toMatch(/undefined|null|NaN|\[object|\$\{|Infinity/);
  expect(text.replaceAll('\n  ', '\n')).not.toMatch(/ {2}/);
  expect(text).not.toMatch(/\.\.|\.”\.|,,|;;|::| [.,;:!?]|\( | \)|””|””/);
  expect(text.trim()).toBe(text);
  expect(text).not.toBe('');
}
