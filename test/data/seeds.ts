import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { MATTSTOCK_SEEDS } = process.env;
const FOLDER = MATTSTOCK_SEEDS ?? fileURLToPath(new URL('../../../shared/seeds', import.meta.url));

/** Ordinary blanks and NFC, so that a word is found however the text was typed. */
export const fold = (text: string): string => text.normalize('NFC').replaceAll(/[\u00a0\u202f]/g, ' ');

/** The text that was read, line by line, by the document's short name ("003"); null where the texts are missing: they stay outside the project. */
export const readSeeds = (): ReadonlyMap<string, readonly string[]> | null =>
  existsSync(FOLDER)
    ? new Map(
        readdirSync(FOLDER)
          .filter((file) => /^\d{3}_.*\.txt$/.test(file))
          .map((file) => [file.slice(0, 3), fold(readFileSync(join(FOLDER, file), 'utf8')).split('\n')]),
      )
    : null;

/** Why the tests against the texts did not run. */
export const WITHOUT_SEEDS = `The texts that were read are not in ${FOLDER} (set MATTSTOCK_SEEDS): locators are not checked.`;
