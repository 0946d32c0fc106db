/*
 * The rules of the questions are regular expressions written for Python's `re` on text. JavaScript reads some of the same signs
 * differently: \b and \w know no å ä ö, \s and $ differ at the edges. So each sign with another meaning is written out.
 */
const WORD = '\\p{L}\\p{N}_';
const SPACE = '\\t-\\r\\x1c-\\x1f \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const SETS: Readonly<Record<string, string>> = { w: WORD, d: '\\p{Nd}', s: SPACE };
const ANCHORS: Readonly<Record<string, string>> = {
  b: `(?:(?<=[${WORD}])(?![${WORD}])|(?<![${WORD}])(?=[${WORD}]))`,
  B: `(?:(?<=[${WORD}])(?=[${WORD}])|(?<![${WORD}])(?![${WORD}]))`,
  A: '^',
  Z: '$',
};
const SAME_ESCAPES = /^(?:[nrtfv]|x[0-9a-f]{2}|u[0-9a-f]{4}|[1-9]\d?)/i;
const GROUP_OPENINGS: readonly (readonly [python: string, script: string])[] = [
  ['(?:', '(?:'],
  ['(?=', '(?='],
  ['(?!', '(?!'],
  ['(?<=', '(?<='],
  ['(?<!', '(?<!'],
  ['(?P<', '(?<'],
];

const literal = (sign: string): string => (/^[\^$\\.*+?()[\]{}|/]$/.test(sign) ? `\\${sign}` : sign);

const unsupported = (what: string): Error => new SyntaxError(`uttryck som inte stöds: ${what}`);

interface Piece {
  readonly script: string;
  readonly length: number;
}

const escapePiece = (rest: string): Piece => {
  const same = SAME_ESCAPES.exec(rest.slice(1));
  if (same !== null) return { script: `\\${same[0]}`, length: 1 + same[0].length };
  const sign = rest.charAt(1);
  const anchor = ANCHORS[sign];
  if (anchor !== undefined) return { script: anchor, length: 2 };
  const set = SETS[sign.toLowerCase()];
  if (set !== undefined) return { script: SETS[sign] === undefined ? `[^${set}]` : `[${set}]`, length: 2 };
  if (sign === '' || /[0-9A-Za-z]/.test(sign)) throw unsupported(`\\${sign}`);
  return { script: literal(sign), length: 2 };
};

const classMember = (rest: string): Piece => {
  const sign = rest.charAt(0);
  if (sign !== '\\') return { script: sign === '[' ? '\\[' : sign, length: 1 };
  const set = SETS[rest.charAt(1)];
  if (set !== undefined) return { script: set, length: 2 };
  if (rest.charAt(1) === 'b') return { script: '\\b', length: 2 };
  if (rest.charAt(1) === '-') return { script: '\\-', length: 2 };
  if (/^[WDSBAZ]/.test(rest.slice(1))) throw unsupported(`\\${rest.charAt(1)} mellan klamrar`);
  return escapePiece(rest);
};

const classPiece = (rest: string): Piece => {
  let at = rest.startsWith('[^') ? 2 : 1;
  let script = rest.slice(0, at);
  // In Python a ] that comes first is an ordinary sign.
  if (rest.charAt(at) === ']') {
    script += '\\]';
    at += 1;
  }
  while (at < rest.length && rest.charAt(at) !== ']') {
    const piece = classMember(rest.slice(at));
    script += piece.script;
    at += piece.length;
  }
  if (at >= rest.length) throw unsupported('[ utan ]');
  return { script: `${script}]`, length: at + 1 };
};

const groupPiece = (rest: string): Piece => {
  const back = /^\(\?P=(\w+)\)/.exec(rest);
  if (back !== null) return { script: `\\k<${back[1] ?? ''}>`, length: back[0].length };
  const opening = GROUP_OPENINGS.find(([python]) => rest.startsWith(python));
  if (opening !== undefined) return { script: opening[1], length: opening[0].length };
  if (rest.startsWith('(?')) throw unsupported(rest.slice(0, 4));
  return { script: '(', length: 1 };
};

const bracePiece = (rest: string): Piece => {
  const times = /^\{(\d*)(,?)(\d*)\}/.exec(rest);
  if (times === null || times[0] === '{}') return { script: '\\{', length: 1 };
  return { script: `{${times[1] === '' ? '0' : times[1]}${times[2]}${times[3]}}`, length: times[0].length };
};

const nextPiece = (rest: string): Piece => {
  const sign = rest.charAt(0);
  switch (sign) {
    case '\\':
      return escapePiece(rest);
    case '[':
      return classPiece(rest);
    case '(':
      return groupPiece(rest);
    case '{':
      return bracePiece(rest);
    case '}':
    case ']':
      return { script: `\\${sign}`, length: 1 };
    case '$':
      return { script: '(?=\\n?$)', length: 1 };
    default:
      return { script: sign, length: 1 };
  }
};

/** Python's expression with the same meaning here. `flags`: "is" as in the rules, or "" . Throws SyntaxError for what can't be said here. */
export const pythonPattern = (source: string, flags: 'is' | 'i' | ''): RegExp => {
  let script = '';
  let at = 0;
  while (at < source.length) {
    const piece = nextPiece(source.slice(at));
    script += piece.script;
    at += piece.length;
  }
  return new RegExp(script, `${flags}u`);
};
