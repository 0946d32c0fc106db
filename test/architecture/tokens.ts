/** What the rules look at: comments and the inside of regular expressions are gone, strings are whole, code inside `${…}` is kept. */
export interface Token {
  readonly kind: 'word' | 'string' | 'punct';
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

/** After these words a slash begins a regular expression and not a division. */
const BEFORE_REGEX = new Set(
  'return typeof case in of delete void throw new else do yield await instanceof'.split(' '),
);
const WORD = /[\p{L}\p{N}_$]/u;

/** TypeScript 7 has no parser to call, so this reads just enough of the language to find imports and globals. Never throws: unclosed text ends with the file. */
export function tokenise(source: string, dialect: 'ts' | 'tsx' = 'ts'): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let line = 1;

  const step = (): string => {
    const char = source.charAt(at);
    at += 1;
    if (char === '\n') line += 1;
    return char;
  };
  const push = (kind: Token['kind'], text: string, onLine = line): void => {
    tokens.push({ kind, text, line: onLine });
  };
  const skipTo = (end: string): void => {
    while (at < source.length && !source.startsWith(end, at)) step();
    at += end.length;
  };

  const quoted = (quote: string): void => {
    const start = line;
    let text = '';
    while (at < source.length) {
      // A quotation mark among the words of a page closes nothing; no string goes on to the next line.
      if (source.charAt(at) === '\n' && dialect === 'tsx') break;
      const char = step();
      if (char === quote) break;
      text += char === '\\' ? step() : char;
    }
    push('string', text, start);
  };

  const template = (): void => {
    const start = line;
    let text = '';
    while (at < source.length) {
      const char = step();
      if (char === '`') break;
      if (char === '$' && source.charAt(at) === '{') {
        step();
        push('punct', '{');
        code('}');
        continue;
      }
      text += char === '\\' ? step() : char;
    }
    push('string', text, start);
  };

  const regex = (): void => {
    let inClass = false;
    while (at < source.length) {
      const char = step();
      if (char === '\\') step();
      else if (char === '[') inClass = true;
      else if (char === ']') inClass = false;
      else if (char === '\n' || (char === '/' && !inClass)) break;
    }
    push('string', '');
  };

  const slashBeginsRegex = (): boolean => {
    const last = tokens.at(-1);
    if (last === undefined) return true;
    // `</a>` and `<a b={c} />`; `at` is past the slash.
    if (dialect === 'tsx' && (last.text === '<' || source.charAt(at) === '>')) return false;
    if (last.kind === 'word') return BEFORE_REGEX.has(last.text);
    return last.kind === 'punct' && last.text !== ')' && last.text !== ']';
  };

  /** Reads until `end` closes what was opened before the call, or to the end of the file. */
  function code(end: string | null): void {
    let depth = 0;
    while (at < source.length) {
      if (source.startsWith('//', at)) {
        while (at < source.length && source.charAt(at) !== '\n') at += 1;
      } else if (source.startsWith('/*', at)) {
        skipTo('*/');
      } else if (source.startsWith('...', at)) {
        push('punct', '...');
        at += 3;
      } else if (WORD.test(source.charAt(at))) {
        word();
      } else {
        const char = step();
        if (char === "'" || char === '"') quoted(char);
        else if (char === '`') template();
        else if (char === '/' && slashBeginsRegex()) regex();
        else if (char.trim() !== '') {
          push('punct', char);
          if (char === '{') depth += 1;
          if (char === '}' && depth === 0 && end === '}') return;
          if (char === '}') depth -= 1;
        }
      }
    }
  }

  const word = (): void => {
    const from = at;
    while (at < source.length && WORD.test(source.charAt(at))) at += 1;
    push('word', source.slice(from, at));
  };

  code(null);
  return tokens;
}
