import type { Token } from './tokens.ts';

/** One way in which a module names another. `target` is null when a dynamic import or a require computes it. */
export interface Import {
  readonly how: 'static' | 'dynamic' | 'require';
  readonly target: string | null;
  readonly line: number;
}

const is = (token: Token | undefined, text: string): boolean =>
  token !== undefined && token.kind !== 'string' && token.text === text;

/** `import … from`, `import type`, `import 'x'`, `export … from`, `import(…)`, `import('x').T` and `require(…)`, in order. */
export function importsOf(tokens: readonly Token[]): readonly Import[] {
  return tokens.flatMap((token, i) => {
    const named = token.kind === 'word' && !is(tokens[i - 1], '.');
    if (!named) return [];
    if (token.text === 'import') return importAt(tokens, i);
    if (token.text === 'export') return exportAt(tokens, i);
    if (token.text === 'require' && is(tokens[i + 1], '(')) return [called('require', tokens, i)];
    if (token.text === 'createRequire') return [{ how: 'require', target: null, line: token.line } as const];
    return [];
  });
}

function importAt(tokens: readonly Token[], i: number): readonly Import[] {
  const next = tokens[i + 1];
  if (next === undefined || is(next, '.') || is(next, ':')) return [];
  if (is(next, '(')) return [called('dynamic', tokens, i)];
  return next.kind === 'string' ? [{ how: 'static', target: next.text, line: next.line }] : fromAfter(tokens, i + 1);
}

/** A local `export {…}` without `from` names no module; what follows it must not be taken for its source. */
function exportAt(tokens: readonly Token[], i: number): readonly Import[] {
  const start = is(tokens[i + 1], 'type') ? i + 2 : i + 1;
  if (is(tokens[start], '*')) return fromAfter(tokens, start);
  if (!is(tokens[start], '{')) return [];
  const close = tokens.findIndex((token, at) => at > start && is(token, '}'));
  return is(tokens[close + 1], 'from') ? fromAfter(tokens, close) : [];
}

function fromAfter(tokens: readonly Token[], start: number): readonly Import[] {
  for (let i = start; i < tokens.length && !is(tokens[i], ';'); i += 1) {
    const source = tokens[i + 1];
    if (is(tokens[i], 'from') && source?.kind === 'string')
      return [{ how: 'static', target: source.text, line: source.line }];
  }
  return [];
}

function called(how: 'dynamic' | 'require', tokens: readonly Token[], i: number): Import {
  const argument = tokens[i + 2];
  const target = argument?.kind === 'string' ? argument.text : null;
  return { how, target, line: tokens[i]?.line ?? 0 };
}
