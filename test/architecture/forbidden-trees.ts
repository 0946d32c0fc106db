import type { SourceFile, Violation } from './rules.ts';

/** A small tree that breaks one rule in one place. */
export interface ForbiddenTree {
  readonly name: string;
  readonly files: readonly SourceFile[];
  readonly violation: Violation;
}

const file = (path: string, ...lines: readonly string[]): SourceFile => ({ path, source: `${lines.join('\n')}\n` });

export const ALLOWED_TREE: readonly SourceFile[] = [
  file('domain/reading.ts', 'export type Reading = { readonly year: number };'),
  file('query/read.ts', "import type { Reading } from '../domain/reading.ts';", "import { z } from 'zod';"),
  file(
    'answer/value.ts',
    "import type { Reading } from '../domain/reading.ts';",
    "export { plan } from '../query/read.ts';",
    'export const x = 1;',
  ),
  file(
    'render/text.ts',
    "import { value } from '../answer/value.ts';",
    'export const day = (iso: string) => new Date(iso);',
  ),
  file(
    'app/converse.ts',
    "import { value } from '../answer/value.ts';",
    "import { err, type Result } from '../domain/reading.ts';",
  ),
  file(
    'adapters/sqlite/open.ts',
    "import sqlite3 from 'sqlite3';",
    "import { join } from 'node:path';",
    "import './trim.ts';",
  ),
  file('adapters/sqlite/trim.ts', 'export const now = () => Date.now();'),
  file('cli/ask.ts', "import { Command } from 'commander';", "import { open } from '../adapters/sqlite/open.ts';"),
  file('cli/try.ts', "const { serve } = await import('../workbench/serve.ts');"),
  file('workbench/serve.ts', "import { createServer } from 'node:http';"),
  file('main.ts', "import { env } from './config.ts';", 'const old = require("./answer/value.ts");'),
  file('config.ts', 'export const readConfig = (env: Record<string, string>) => env;'),
];

export const FORBIDDEN_TREES: readonly ForbiddenTree[] = [
  {
    name: 'an arrow that points up, even for a type',
    files: [
      file('domain/place.ts', '/** Where. */', "import type { Query } from '../query/query.ts';"),
      file('query/query.ts'),
    ],
    violation: { rule: 'arrow', path: 'domain/place.ts', line: 2, detail: '../query/query.ts' },
  },
  {
    name: 'a use case that passes on a renderer',
    files: [
      file('app/converse.ts', "export { renderText } from '../render/text.ts';", 'export const n = 1;'),
      file('render/text.ts'),
    ],
    violation: { rule: 'arrow', path: 'app/converse.ts', line: 1, detail: '../render/text.ts' },
  },
  {
    name: 'an adapter that leans on another',
    files: [
      file('adapters/slack/post.ts', 'import {', '  open,', "} from '../sqlite/open.ts';"),
      file('adapters/sqlite/open.ts'),
    ],
    violation: { rule: 'adapter-to-adapter', path: 'adapters/slack/post.ts', line: 3, detail: '../sqlite/open.ts' },
  },
  {
    name: 'a vendor package outside its folder',
    files: [file('adapters/system/file.ts', "import sqlite3 from 'sqlite3';")],
    violation: { rule: 'vendor', path: 'adapters/system/file.ts', line: 1, detail: 'sqlite3' },
  },
  {
    name: 'the workbench loaded for its side effect by a command that is not try',
    files: [file('cli/start.ts', "import '../workbench/serve.ts';"), file('workbench/serve.ts')],
    violation: { rule: 'workbench', path: 'cli/start.ts', line: 1, detail: '../workbench/serve.ts' },
  },
  {
    name: 'a module loaded while running',
    files: [
      file('answer/trend.ts', 'export const trend = async () =>', "  (await import('./value.ts')).value;"),
      file('answer/value.ts'),
    ],
    violation: { rule: 'late-import', path: 'answer/trend.ts', line: 2, detail: 'dynamic ./value.ts' },
  },
  {
    name: 'a file read in the middle of the core',
    files: [file('render/text.ts', "import { readFileSync } from 'fs';")],
    violation: { rule: 'built-in', path: 'render/text.ts', line: 1, detail: 'fs' },
  },
  {
    name: 'the environment hidden in a template string',
    files: [file('query/thresholds.ts', 'const home = "process.env";', `const key = \`x-\${process.env["HOME"]}\`;`)],
    violation: { rule: 'impure', path: 'query/thresholds.ts', line: 2, detail: 'process' },
  },
];
