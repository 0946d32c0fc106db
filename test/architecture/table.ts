/** The folders and root files of `src/`. Every adapter folder and every file of `cli/` belongs to the room of its first folder. */
export const ROOMS = [
  'domain',
  'language',
  'search',
  'query',
  'interpret',
  'answer',
  'render',
  'app',
  'evaluation',
  'adapters',
  'workbench',
  'cli',
  'config',
  'main',
] as const;
export type Room = (typeof ROOMS)[number];

const CORE = ['domain', 'language', 'search', 'query', 'interpret', 'answer', 'render', 'app'] as const;

/** Which rooms a room may import, besides itself (design.md, "Rooms"). Arrows point down only; a test checks that there is no circle. */
export const MAY_IMPORT: Readonly<Record<Room, readonly Room[]>> = {
  domain: [],
  language: ['domain'],
  search: ['domain', 'language'],
  query: ['domain', 'language', 'search'],
  interpret: ['domain', 'language', 'search', 'query'],
  answer: ['domain', 'language', 'search', 'query'],
  render: ['domain', 'language', 'search', 'query', 'answer'],
  // The interpreter and the renderers come to `app` as arguments.
  app: ['domain', 'language', 'search', 'query', 'answer'],
  evaluation: ['domain', 'search'],
  adapters: CORE,
  workbench: [],
  config: ['domain'],
  main: [...CORE, 'adapters', 'config'],
  cli: [...CORE, 'adapters', 'evaluation', 'config', 'main'],
};

/** The one door to the workbench: `cli/try.ts`, or a folder of that name. */
export const LOADS_WORKBENCH = /^cli\/try(\.ts$|\/)/;

/** Rooms that are functions of their arguments: no Node, no clock, no chance, no environment. */
export const PURE: ReadonlySet<Room> = new Set([...CORE, 'evaluation']);

/** Rooms that may ask Node for something. `workbench` is a server on loopback. */
export const TOUCHES_NODE: ReadonlySet<Room> = new Set(['adapters', 'cli', 'main', 'workbench']);

/** What runs in the browser of who tries the workbench: there is no Node there. */
export const IN_BROWSER = /^workbench\/page\/client\//;

/** Rooms that may load a module while running. */
export const LOADS_LATE: ReadonlySet<Room> = new Set(['cli', 'main']);

/** Names that reach the world from a pure room. */
export const WORLDLY = new Set([
  'process',
  'globalThis',
  'console',
  'fetch',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
]);

/** Members that read the clock or chance; the rest of their objects is arithmetic. */
export const WORLDLY_MEMBERS = new Set(['Date.now', 'Math.random', 'crypto.randomUUID', 'crypto.getRandomValues']);

/** Where each vendor package is imported: one folder each, but for zod, the language of every border, and csv-parse, a format that several deliveries have. */
export const VENDORS: Readonly<Record<string, readonly string[]>> = {
  zod: ['query', 'render', 'evaluation', 'adapters', 'cli'],
  sqlite3: ['adapters/sqlite'],
  'csv-parse': ['adapters'],
  commander: ['cli'],
  knex: ['adapters/state'],
  '@slack/bolt': ['adapters/slack'],
  // Asked for by Bolt's Socket Mode, which does not bring it.
  undici: ['adapters/slack'],
  pino: ['adapters/log'],
  // The workbench is run from a checkout only, so its packages are for development.
  ws: ['workbench'],
  esbuild: ['workbench'],
  react: ['workbench'],
  'react-dom': ['workbench'],
  'slack-blocks-to-jsx': ['workbench'],
};

export const LONGEST = 300;

/** Files longer than that, with the reason. A file that no longer needs its reason is a violation too. */
export const LONG_FILES: Readonly<Record<string, string>> = {};
