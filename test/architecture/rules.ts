import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { type Import, importsOf } from './imports.ts';
import * as table from './table.ts';
import { type Token, tokenise } from './tokens.ts';

/** One file of `src/`; `path` is relative to it, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly source: string;
}

export type Rule =
  | 'unknown-room'
  | 'arrow'
  | 'adapter-to-adapter'
  | 'workbench'
  | 'outside-src'
  | 'vendor'
  | 'built-in'
  | 'late-import'
  | 'impure'
  | 'barrel'
  | 'utils'
  | 'too-long'
  | 'needless-reason';

export interface Violation {
  readonly rule: Rule;
  readonly path: string;
  readonly line: number;
  readonly detail: string;
}

type Find = (rule: Rule, line: number, detail: string) => Violation;

/** Everything in these files that breaks design.md, "Rooms"; empty when nothing does. In order of the files. */
export function findViolations(files: readonly SourceFile[]): readonly Violation[] {
  return files.flatMap(violationsIn);
}

const roomOf = (path: string): table.Room | undefined => {
  const first = path.split('/')[0]?.replace(/\.tsx?$/, '');
  return table.ROOMS.find((room) => room === first);
};

/** `adapters/sqlite` for adapters, else the room. */
const folderOf = (path: string): string => {
  const parts = path.split('/');
  return parts[0] === 'adapters' ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
};

function violationsIn({ path, source }: SourceFile): readonly Violation[] {
  const find: Find = (rule, line, detail) => ({ rule, path, line, detail });
  const room = roomOf(path);
  if (room === undefined) return [find('unknown-room', 1, path)];
  const tokens = tokenise(source, path.endsWith('.tsx') ? 'tsx' : 'ts');
  return [
    ...shape(path, source, tokens, find),
    ...importsOf(tokens).flatMap((edge) => importViolation(path, room, edge, find)),
    ...(table.PURE.has(room) ? impurities(tokens, find) : []),
  ];
}

function shape(path: string, source: string, tokens: readonly Token[], find: Find): readonly Violation[] {
  const found: Violation[] = [];
  const lines = source.replace(/\n$/, '').split('\n').length;
  const excused = table.LONG_FILES[path] !== undefined;
  if (/(^|\/)index\.tsx?$/.test(path) || onlyReexports(tokens)) found.push(find('barrel', 1, path));
  if (/(^|\/)utils?(\/|\.tsx?$)/.test(path)) found.push(find('utils', 1, path));
  if (lines > table.LONGEST && !excused) found.push(find('too-long', table.LONGEST + 1, `${lines} lines`));
  if (lines <= table.LONGEST && excused) found.push(find('needless-reason', 1, `${lines} lines`));
  return found;
}

/** A barrel by another name: statements that pass on other modules, and nothing else. */
function onlyReexports(tokens: readonly Token[]): boolean {
  const text = tokens.map((token) => (token.kind === 'string' ? "''" : token.text)).join(' ');
  return /^(export (type )?(\*( as \w+)?|\{[^{}]*\}) from ''( ;)?\s*)+$/.test(text);
}

function importViolation(path: string, room: table.Room, edge: Import, find: Find): readonly Violation[] {
  const late = edge.how !== 'static' && !table.LOADS_LATE.has(room);
  const breach = edge.target === null ? null : targetBreach(path, room, edge.target);
  return [
    ...(late ? [find('late-import', edge.line, `${edge.how} ${edge.target ?? '(computed)'}`)] : []),
    ...(breach === null ? [] : [find(breach, edge.line, edge.target ?? '')]),
  ];
}

function targetBreach(path: string, room: table.Room, target: string): Rule | null {
  if (target.startsWith('.') || target.startsWith('/')) return moduleBreach(path, room, target);
  const name = packageOf(target);
  if (target.startsWith('node:') || builtinModules.includes(name))
    return table.TOUCHES_NODE.has(room) && !table.IN_BROWSER.test(path) ? null : 'built-in';
  const folders = table.VENDORS[name] ?? [];
  return folders.some((folder) => folder === room || folder === folderOf(path)) ? null : 'vendor';
}

function moduleBreach(path: string, room: table.Room, target: string): Rule | null {
  const to = posix.normalize(posix.join(posix.dirname(path), target));
  const other = roomOf(to);
  if (to.startsWith('..') || target.startsWith('/') || other === undefined) return 'outside-src';
  if (room === other) return folderOf(path) === folderOf(to) ? null : 'adapter-to-adapter';
  if (other === 'workbench' && table.LOADS_WORKBENCH.test(path)) return null;
  if (other === 'workbench' || room === 'workbench') return 'workbench';
  return table.MAY_IMPORT[room].includes(other) ? null : 'arrow';
}

const packageOf = (target: string): string =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');

function impurities(tokens: readonly Token[], find: Find): readonly Violation[] {
  return tokens.flatMap((token, i) => {
    const [before, after] = [tokens[i - 1]?.text, tokens[i + 1]?.text];
    if (token.kind !== 'word' || before === '.') return [];
    const member = after === '.' ? `${token.text}.${tokens[i + 2]?.text ?? ''}` : '';
    if (table.WORLDLY_MEMBERS.has(member)) return [find('impure', token.line, member)];
    if (table.WORLDLY.has(token.text) && after !== ':') return [find('impure', token.line, token.text)];
    return readsToday(token, before, tokens.slice(i + 1, i + 3)) ? [find('impure', token.line, 'new Date()')] : [];
  });
}

/** `new Date()` and `new Date` are today; `new Date(x)` is a calculation. `Date()` is today as text whatever it is given. */
function readsToday(token: Token, before: string | undefined, next: readonly Token[]): boolean {
  if (token.text !== 'Date') return false;
  const [open, close] = next;
  if (before === 'new') return open?.text !== '(' || close?.text === ')';
  return open?.text === '(' && open.kind === 'punct';
}
