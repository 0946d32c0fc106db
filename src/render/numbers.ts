const NBSP = '\u00a0';
const MINUS = '\u2212';

/** 1234.5 → "1 234,5" with no-break spaces; at most one decimal, a real minus sign. All rounding is here. */
export function number(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  const [whole = '0', decimals] = Math.abs(rounded).toFixed(1).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NBSP);
  return `${rounded < 0 ? MINUS : ''}${grouped}${decimals === '0' ? '' : `,${decimals}`}`;
}

export const percent = (value: number): string => `${number(value)}${NBSP}%`;

/** Percentage points, never per cent: the difference between two shares. */
export const points = (value: number): string => {
  const size = Math.abs(value);
  return `${number(size)}${NBSP}${size === 1 ? 'procentenhet' : 'procentenheter'}`;
};

/** "a", "a och b", "a, b och c". */
export function list(words: readonly string[], last = 'och'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** 2017, 2018, 2019 → "2017–2019"; 2017, 2019 → "2017 och 2019". */
export function years(all: readonly number[]): string {
  const sorted = [...new Set(all)].sort((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return '';
  return sorted.length > 2 && last - first === sorted.length - 1 ? `${first}–${last}` : list(sorted.map(String));
}

/** The first letter in upper case; the rest as it is. */
export const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
