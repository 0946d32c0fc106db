import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const FILES = join(import.meta.dirname, 'client');

/** What the page consists of, in memory: made once, from the sources. */
export interface PageFiles {
  readonly script: string;
  readonly style: string;
  readonly icon: string;
}

/** Rejects when the script does not compile. */
export async function bundlePage(): Promise<PageFiles> {
  const built = await build({
    entryPoints: [join(FILES, 'main.tsx')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'silent',
  });
  const [style, icon] = await Promise.all(['style.css', 'icon.svg'].map((name) => readFile(join(FILES, name), 'utf8')));
  return { script: built.outputFiles[0]?.text ?? '', style: style ?? '', icon: icon ?? '' };
}
