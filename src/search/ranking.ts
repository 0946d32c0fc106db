/** The `limit` best of the documents, best first, without sorting the rest. `tie` orders equal scores. */
export function best(
  documents: readonly number[],
  scores: Float64Array,
  limit: number,
  tie: (a: number, b: number) => number,
): readonly number[] {
  const before = (a: number, b: number): boolean => {
    const difference = (scores[b] ?? 0) - (scores[a] ?? 0);
    return difference < 0 || (difference === 0 && tie(a, b) < 0);
  };
  const top: number[] = [];
  for (const document of documents) {
    const last = top[top.length - 1];
    if (top.length >= limit && (last === undefined || !before(document, last))) continue;
    let at = top.length;
    while (at > 0 && before(document, top[at - 1] ?? document)) at--;
    top.splice(at, 0, document);
    if (top.length > limit) top.pop();
  }
  return top;
}
