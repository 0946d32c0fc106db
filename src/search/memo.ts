const MOST = 20_000;

/** Remembers the results of a pure function, within bounds: when full it forgets all and starts again. */
export function memo<K, V>(work: (key: K) => V): (key: K) => V {
  const done = new Map<K, V>();
  return (key) => {
    const old = done.get(key);
    if (old !== undefined) return old;
    if (done.size >= MOST) done.clear();
    const value = work(key);
    done.set(key, value);
    return value;
  };
}
