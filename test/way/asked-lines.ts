import type { OpenedWay } from './service.ts';

let threads = 0;

/** The messages of one thread → one line for each question of the last: kind, indicators or notes, places and years; else the outcome. */
export async function askedLines(way: OpenedWay, ...messages: readonly string[]): Promise<readonly string[]> {
  threads += 1;
  const thread = `lines ${threads}`;
  let last = await way.ask(messages[0] ?? '', thread);
  for (const message of messages.slice(1)) last = await way.ask(message, thread);
  return (last.parts.length === 0 ? [last] : last.parts).map(({ query, outcome }) => {
    if (query === null) return outcome;
    const ids =
      'indicators' in query ? (Array.isArray(query.indicators) ? query.indicators : query.indicators.ids) : [];
    const what = ids.length > 0 ? ids.join('+') : 'notes' in query ? query.notes.join('+') : '';
    const where = 'places' in query ? query.places.codes.join('+') : 'place' in query ? `${query.place}` : '';
    const when =
      'years' in query && 'back' in query.years
        ? (query.years.years ?? []).join('+')
        : 'year' in query
          ? `${query.year ?? ''}`
          : 'from' in query && query.from !== null
            ? `${query.from}-${query.to ?? ''}`
            : '';
    return [query.kind, what, where, when].filter((part) => part !== '').join(' ');
  });
}
