import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALLOWED_TREE, FORBIDDEN_TREES } from './architecture/forbidden-trees.ts';
import { importsOf } from './architecture/imports.ts';
import { findViolations, type SourceFile } from './architecture/rules.ts';
import { LONGEST, MAY_IMPORT, type Room, VENDORS } from './architecture/table.ts';
import { tokenise } from './architecture/tokens.ts';

const ROOT = join(import.meta.dirname, '..');

function sourcesOf(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => ({ path: path.split(sep).join('/'), source: readFileSync(join(folder, path), 'utf8') }));
}

describe('the eight forbidden trees', () => {
  it('are eight', () => expect(FORBIDDEN_TREES).toHaveLength(8));

  it.each(FORBIDDEN_TREES)('$name', ({ files, violation }) => {
    expect(findViolations(files)).toEqual([violation]);
  });

  it('stand beside a tree that is allowed', () => {
    expect(findViolations(ALLOWED_TREE)).toEqual([]);
  });
});

const one = (path: string, source: string): readonly string[] =>
  findViolations([{ path, source }]).map(({ rule, detail }) => `${rule} ${detail}`);

describe('each rule fires', () => {
  it.each<[string, string, string]>([
    ['domain/a.ts', 'const t = Date.now();', 'impure Date.now'],
    ['domain/a.ts', 'const t = new Date();', 'impure new Date()'],
    ['domain/a.ts', 'const t = new Date;', 'impure new Date()'],
    ['domain/a.ts', 'const t = Date(0);', 'impure new Date()'],
    ['language/a.ts', 'const t = Math.random();', 'impure Math.random'],
    ['search/a.ts', 'const all = { ...process.env };', 'impure process'],
    ['interpret/a.ts', 'const { env } = process;', 'impure process'],
    ['answer/a.ts', 'globalThis["process"];', 'impure globalThis'],
    ['app/a.ts', 'await fetch("http://localhost");', 'impure fetch'],
    ['query/a.ts', 'const a = /[/"]/.test(x) && Math.random();', 'impure Math.random'],
    ['adapters/openai/a.ts', 'const a = require("openai");', 'late-import require openai|vendor openai'],
    ['adapters/openai/a.ts', 'import(name);', 'late-import dynamic (computed)'],
    ['domain/a.ts', 'type A = import("./b.ts").B;', 'late-import dynamic ./b.ts'],
    ['adapters/a/b.ts', 'const r = createRequire(import.meta.url);', 'late-import require (computed)'],
    ['domain/a.ts', 'import { z } from "zod";', 'vendor zod'],
    ['cli/a.ts', 'import chalk from "chalk";', 'vendor chalk'],
    ['cli/a.ts', 'import { parse } from "csv-parse/sync";', 'vendor csv-parse/sync'],
    ['app/a.ts', 'import { local } from "../interpret/local.ts";', 'arrow ../interpret/local.ts'],
    ['adapters/a/b.ts', 'import { score } from "../../evaluation/score.ts";', 'arrow ../../evaluation/score.ts'],
    ['render/a.ts', 'export * from "../app/ports.ts"; const a = 1;', 'arrow ../app/ports.ts'],
    ['workbench/a.ts', 'import type { A } from "../domain/a.ts";', 'workbench ../domain/a.ts'],
    ['cli/a.ts', 'import p from "../../package.json" with { type: "json" };', 'outside-src ../../package.json'],
    ['answer/index.ts', 'export const a = 1;', 'barrel answer/index.ts'],
    ['answer/all.ts', '// all\nexport { a } from "./a.ts";\nexport type * from "./b.ts";', 'barrel answer/all.ts'],
    ['render/utils/pad.ts', 'export const a = 1;', 'utils render/utils/pad.ts'],
    ['render/utils.ts', 'export const a = 1;', 'utils render/utils.ts'],
    ['helpers/a.ts', 'export const a = 1;', 'unknown-room helpers/a.ts'],
    ['domain/a.ts', '//\n'.repeat(LONGEST + 1), `too-long ${LONGEST + 1} lines`],
    ['workbench/page/client/a.ts', 'import { readFile } from "node:fs/promises";', 'built-in node:fs/promises'],
    ['workbench/page/client/a.tsx', 'const a = <A b={c} />; const d = import("./b.ts");', 'late-import dynamic ./b.ts'],
    ['workbench/page/client/a.tsx', 'const a = <p>Vi’s "ord</p>;\nimport x from "chalk";', 'vendor chalk'],
    ['workbench/page/client/index.tsx', 'export const a = <br />;', 'barrel workbench/page/client/index.tsx'],
    ['workbench/page/client/utils.tsx', 'export const a = <br />;', 'utils workbench/page/client/utils.tsx'],
  ])('%s: %s', (path, source, expected) => {
    expect(one(path, source).join('|')).toBe(expected);
  });
});

describe('what only looks like a violation is left alone', () => {
  it.each<[string, string]>([
    ['domain/a.ts', '// import x from "sqlite3"\n/* process.env */ const a = "import(\'x\')";'],
    ['domain/a.ts', 'const a = `import x from "zod"; $process`;'],
    ['domain/a.ts', 'const quote = /[\'"`]/; // Math.random()'],
    ['domain/a.ts', 'const half = total / 2; const s = "Date.now()"; const b = a / 3;'],
    ['domain/a.ts', 'const from = "zod"; export { from };\nexport const to = "zod";'],
    ['domain/a.ts', 'const d = new Date(iso); const p = job.process; const o = { fetch: 1 };'],
    ['domain/a.ts', '//\n'.repeat(LONGEST)],
    ['workbench/page/client/a.tsx', 'const a = <a href="/b">{c}</a>; // import("./b.ts")'],
    ['cli/a.ts', 'process.exitCode = 1; program.import(x); const u = import.meta.url;'],
  ])('%s: %s', (path, source) => {
    expect(one(path, source)).toEqual([]);
  });

  it('and every form of import is seen, with its line', () => {
    const source = [
      "import a, { b } from 'one';",
      "import type { c } from 'two'",
      "import * as d from 'three';",
      "import 'four';",
      'export {',
      '  e,',
      "} from 'five';",
      "export * as f from 'six';",
      ['const g = `', "{await import('seven')}`;"].join('$'),
    ].join('\n');
    expect(importsOf(tokenise(source)).map(({ target, line }) => [target, line])).toEqual([
      ['one', 1],
      ['two', 2],
      ['three', 3],
      ['four', 4],
      ['five', 7],
      ['six', 8],
      ['seven', 9],
    ]);
  });
});

describe('the table', () => {
  it('has no circle', () => {
    const below = (room: Room, above: readonly Room[]): void => {
      expect(above).not.toContain(room);
      for (const next of MAY_IMPORT[room]) below(next, [...above, room]);
    };
    for (const room of Object.keys(MAY_IMPORT) as Room[]) below(room, []);
  });

  it('names every dependency of package.json, and what only the workbench uses from those of development', () => {
    type Versions = Readonly<Record<string, string>>;
    const manifest: { dependencies: Versions; devDependencies: Versions } = JSON.parse(
      readFileSync(join(ROOT, 'package.json'), 'utf8'),
    );
    const tried = (name: string) => VENDORS[name]?.every((folder) => folder === 'workbench') === true;
    const names = Object.keys(VENDORS);
    expect(names.filter((name) => !tried(name)).sort()).toEqual(Object.keys(manifest.dependencies).sort());
    expect(Object.keys(manifest.devDependencies)).toEqual(expect.arrayContaining(names.filter(tried)));
  });
});

describe('src/', () => {
  const files = sourcesOf(join(ROOT, 'src'));

  it('is read', () =>
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['domain/reading.ts', 'workbench/page/client/app.tsx']),
    ));

  it('follows design.md', () => {
    const told = findViolations(files).map(({ path, line, rule, detail }) => `src/${path}:${line} ${rule}: ${detail}`);
    expect(told).toEqual([]);
  });
});
