import type { Judged } from './run.ts';

/** Why questions were not right, as counts that tell nothing of what they ask: a wrong outcome goes before what was missing, for the rest follows from it. */
export function causesOf(failed: readonly Judged[]): readonly (readonly [cause: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { verdict } of failed) {
    const kinds = verdict.why.map(kindOf);
    const outcome = kinds.find((kind) => kind.startsWith('utfall'));
    const cause = outcome ?? ([...new Set(kinds)].sort().join(' + ') || 'annat');
    counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}

function kindOf(why: string): string {
  if (why.startsWith('utfall')) return why;
  if (why.startsWith('nämner inte')) return 'nämner inte';
  if (why.startsWith('nämner')) return 'nämner';
  if (why.startsWith('saknar förbehållet')) return 'saknar förbehåll';
  if (why.startsWith('saknar')) return 'saknar värde';
  if (why.includes('förbehåll')) return 'förbehåll i onödan';
  if (why.startsWith('inget val')) return 'fel val';
  return why.split(' ').slice(0, 2).join(' ');
}
