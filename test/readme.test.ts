import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { npmScripts, programCommands, settingsIn, shellCommands } from './readme/commands.ts';
import { freshClone } from './readme/fresh-clone.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (...path: readonly string[]): string => readFileSync(join(ROOT, ...path), 'utf8');
const markdown = (folder: string): readonly string[] =>
  existsSync(join(ROOT, folder)) ? readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.md')) : [];

const README = existsSync(join(ROOT, 'README.md')) ? read('README.md') : '';
const DOCS = [README, ...markdown('docs').map((name) => read('docs', name))].join('\n');
const SOURCES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => read('src', path))
  .join('\n');

const FIXTURE = `# Exempel
Kör \`npm run eval\` eller \`mattstock doctor\`; \`npm run mattstock -- COMMAND\` för resten. Sätt \`MATTSTOCK_STORE\`.
\`\`\`sh
# först
npm ci && npm run ask -- "Hur \\
  många?"

npm ci && npm test
\`\`\`
\`\`\`console
$ apt-get install g++
\`\`\`
\`\`\`text
mattstock ask "Vad?"
\`\`\`
`;

describe('what a text tells people to type', () => {
  it('is the lines of its sh fences', () => {
    expect(shellCommands(FIXTURE)).toEqual(['npm ci && npm run ask -- "Hur många?"', 'npm ci && npm test']);
  });
  it('is its npm scripts', () => expect(npmScripts(FIXTURE)).toEqual(['ask', 'eval', 'mattstock', 'test']));
  it('is commands of the program', () => expect(programCommands(FIXTURE)).toEqual(['ask', 'doctor']));
  it('is settings', () => expect(settingsIn(FIXTURE)).toEqual(['MATTSTOCK_STORE']));
});

describe('README.md and docs/', () => {
  it('name only npm scripts that exist', () => {
    const manifest: { scripts: Record<string, string> } = JSON.parse(read('package.json'));
    expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining([...npmScripts(DOCS)]));
    expect(npmScripts(README)).not.toEqual([]);
  });

  it('name only commands that the program has', async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'src/cli/main.ts'), '--help'],
      { cwd: ROOT },
    );
    const commands = [...stdout.matchAll(/^ {2}([a-z][\w-]*)/gm)].map(([, name]) => name);
    expect(commands).toEqual(expect.arrayContaining([...programCommands(DOCS)]));
    expect(programCommands(README)).not.toEqual([]);
  });

  it('name every setting that src/ reads, and no other', () => {
    expect(settingsIn(DOCS)).toEqual(settingsIn(SOURCES));
  });
});

const { CI, MATTSTOCK_SKIP_CLONE } = process.env;
const whySkipped =
  MATTSTOCK_SKIP_CLONE !== undefined
    ? 'MATTSTOCK_SKIP_CLONE is set: this is the suite inside the clone, or its second run'
    : CI === undefined
      ? 'it compiles and installs for minutes; set CI=true to run it'
      : null;
if (whySkipped !== null) process.stderr.write(`README's commands in a fresh clone: skipped, ${whySkipped}\n`);

describe.skipIf(whySkipped !== null)('in a fresh clone with an empty HOME', () => {
  const MINUTES = 60_000;

  it('the commands of README.md do what it says', { timeout: 20 * MINUTES }, async () => {
    const [workspace, suite, ...rest] = shellCommands(README);
    expect([workspace, suite, rest]).toEqual(['npm ci && npm run try', 'npm ci && npm test', []]);
    const clone = await freshClone(ROOT, process.env);
    try {
      const tried = await clone.begin(workspace ?? '', /Öppna (http:\S+)/, 8 * MINUTES);
      expect(tried.output).toMatch(/\d\s% av kommunerna/);
      const [, address = ''] = /Öppna (http:\S+)/.exec(tried.output) ?? [];
      expect(await (await fetch(address)).text()).toContain('lang="sv"');
      await tried.interrupt();
      const tested = await clone.sh(suite ?? '', 12 * MINUTES);
      expect(tested, tested.output.slice(-4000)).toEqual({
        code: 0,
        output: expect.stringMatching(/Tests .*\d+ passed/),
      });
    } finally {
      await clone.remove();
    }
  });
});
