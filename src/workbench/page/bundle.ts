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

/** Rejects when the script or the style does not compile. */
export async function bundlePage(): Promise<PageFiles> {
  const [script, style, icon] = await Promise.all([
    bundled('main.tsx'),
    bundled('style.css'),
    readFile(join(FILES, 'icon.svg'), 'utf8'),
  ]);
  return { script, style, icon };
}

async function bundled(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(FILES, file)],
    bundle: true,
    minify: true,
    write: false,
    outdir: FILES,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
