/** Two-sided 95 % of the normal distribution. */
const Z95 = 1.959963984540054;

/** Wilson's 95 % interval for k of n, as shares. The whole range when n is 0. */
export const wilson95 = (k: number, n: number): readonly [low: number, high: number] => {
  if (n === 0) return [0, 1];
  const share = k / n;
  const scale = 1 + Z95 ** 2 / n;
  const middle = (share + Z95 ** 2 / (2 * n)) / scale;
  const reach = (Z95 / scale) * Math.sqrt((share * (1 - share)) / n + Z95 ** 2 / (4 * n ** 2));
  return [Math.max(0, middle - reach), Math.min(1, middle + reach)];
};

/** The chance of at most k of n when each has probability p (0 < p < 1); summed in logarithms, so that n may be thousands. */
const chanceOfAtMost = (k: number, n: number, p: number): number => {
  let logChoices = 0;
  let sum = 0;
  for (let i = 0; i <= k; i++) {
    sum += Math.exp(logChoices + i * Math.log(p) + (n - i) * Math.log1p(-p));
    logChoices += Math.log(n - i) - Math.log(i + 1);
  }
  return sum;
};

/**
 * The exact (Clopper–Pearson) one-sided 95 % upper bound of a share when k of n were seen: the share at which so few would be seen
 * one time in twenty. About 3 / n when k is 0. It is 1 when n is 0.
 */
export const upperBound95 = (k: number, n: number): number => {
  if (k >= n) return 1;
  let low = k / n;
  let high = 1;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (chanceOfAtMost(k, n, middle) > 0.05) low = middle;
    else high = middle;
  }
  return high;
};
