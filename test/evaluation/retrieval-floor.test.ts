import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/adapters/kolada-csv/read-catalogue.ts';
import { evaluateRetrieval, parseRetrievalQuestions } from '../../src/evaluation/retrieval.ts';
import { buildIndicatorRetriever } from '../../src/search/retrieve.ts';

const ROOT = join(import.meta.dirname, '../..');
const CATALOGUE = join(ROOT, '../shared/data/kolada/kpi_2026-03.csv');
const there = existsSync(CATALOGUE);
if (!there) process.stdout.write(`retrieval-floor: hoppas över, ${CATALOGUE} finns inte\n`);

/** Below what was reached on questions that the words were written with; the sealed half, which nobody tunes on, has its own history. */
const FLOOR = { hit1: 0.65, hit5: 0.82 };

describe('retrieval among thousands', () => {
  it.skipIf(!there)(
    'finds the open half as often as before',
    async () => {
      const questions = parseRetrievalQuestions(readFileSync(join(ROOT, 'test/eval/retrieval-open.jsonl'), 'utf8'));
      const entries = await readCatalogue(CATALOGUE);
      if (!questions.ok || !entries.ok) throw new Error('the questions or the catalogue cannot be read');
      const score = evaluateRetrieval(questions.value, buildIndicatorRetriever(entries.value), () => 0);
      expect(score.n).toBe(230);
      expect(score.hit1).toBeGreaterThanOrEqual(FLOOR.hit1);
      expect(score.hit5).toBeGreaterThanOrEqual(FLOOR.hit5);
    },
    120_000,
  );
});
