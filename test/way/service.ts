import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askJson } from '../../src/cli/ask-command.ts';
import { openService } from '../../src/cli/open-service.ts';
import { type AnswerJson, AnswerJsonSchema } from '../../src/render/json.ts';

export const SHIPPED = fileURLToPath(new URL('../../data', import.meta.url));

/** A day after every shipped measurement, so that "i år" means the same whenever the tests run. */
const TODAY = new Date('2025-11-01T12:00:00Z');

/** Asks as the terminal does; every answer has passed the public schema. Questions of one conversation share a thread, others do not. */
export type Ask = (question: string, conversation?: string) => Promise<AnswerJson>;

export interface OpenedWay {
  readonly ask: Ask;
  close(): Promise<void>;
}

/** The whole program on a new store of its own that holds the delivery in `data`. */
export async function openWay(data: string = SHIPPED): Promise<OpenedWay> {
  const folder = await mkdtemp(join(tmpdir(), 'mattstock-way-'));
  const opened = await openService({ store: join(folder, 'store.sqlite'), data, now: () => TODAY });
  if (!opened.ok) throw new Error(opened.error);
  const service = opened.value;
  let asked = 0;
  return {
    async ask(question, conversation) {
      asked += 1;
      const id = String(asked);
      return AnswerJsonSchema.parse(
        await askJson({ id, conversation: conversation ?? `alone ${id}`, question }, service),
      );
    },
    async close() {
      await service.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type FigureJson = AnswerJson['figures'][number];

/** The figures that answer, without those that they are compared with. */
export const answering = (answer: AnswerJson): readonly FigureJson[] =>
  answer.figures.filter((figure) => figure.use === 'answer');

/** The text as it would be typed: Swedish typography puts no-break spaces in numbers. */
export const plainText = (answer: AnswerJson): string => answer.text.replaceAll('\u00a0', ' ');
