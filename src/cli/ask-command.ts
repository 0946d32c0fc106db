import type { Command } from 'commander';
import type { Result } from '../domain/result.ts';
import { type AnswerJson, answerJson, type ErrorJson } from '../render/json.ts';
import { renderTurn } from '../render/render-turn.ts';
import { messageText } from '../render/text.ts';
import { parseAskLine } from './ask-line.ts';
import { converseInRun } from './converse-in-run.ts';
import type { Service } from './open-service.ts';
import type { Output } from './output.ts';

export interface AskDeps {
  readonly open: () => Promise<Result<Service, string>>;
  /** The lines of standard input as bytes, or null when it is a terminal. */
  readonly lines: () => AsyncIterable<Uint8Array> | null;
  readonly output: Output;
}

const EMPTY = 'Ställ en fråga, till exempel: mattstock ask "Hade Kalmar en kontinuitetsplan 2020?"';

/** `mattstock ask [FRÅGA…] [--json]`: one question as argument, or one for each line on standard input. */
export function registerAsk(program: Command, deps: AskDeps): void {
  program
    .command('ask')
    .description('ställ en fråga; utan fråga läses en per rad från standard in')
    .argument('[fråga...]', 'frågan')
    .option('--json', 'svaret som JSON, en rad för varje fråga')
    .action(async (words: readonly string[], options: { json?: true }) => {
      const question = words.join(' ');
      const lines = words.length === 0 ? deps.lines() : null;
      if (words.length === 0 && lines === null) return fail(deps, EMPTY);
      const opened = await deps.open();
      if (!opened.ok) return fail(deps, opened.error);
      const service = opened.value;
      try {
        if (service.note !== null) deps.output.err(`${service.note}\n`);
        if (lines === null)
          await askOne({ id: '1', conversation: '1', question }, service, options.json === true, deps.output);
        else await askEach(lines, service, options.json === true, deps.output);
      } finally {
        await service.close();
      }
    });
}

function fail(deps: AskDeps, message: string): void {
  deps.output.err(`${message}\n`);
  deps.output.exitWith(1);
}

interface Asked {
  readonly id: string;
  readonly conversation: string;
  readonly question: string;
}

/** The public JSON of one question. The evaluation asks through this, so that it judges what people get. */
export async function askJson({ id, conversation, question }: Asked, service: Service): Promise<AnswerJson> {
  const { turns, catalogue } = await converseInRun(question, conversation, service);
  return answerJson(id, question, turns, catalogue);
}

async function askOne(asked: Asked, service: Service, json: boolean, output: Output): Promise<void> {
  if (json) {
    output.out(`${JSON.stringify(await askJson(asked, service))}\n`);
    return;
  }
  const { turns, catalogue } = await converseInRun(asked.question, asked.conversation, service);
  output.out(`${turns.map((turn) => messageText(renderTurn(turn, catalogue))).join('\n\n')}\n`);
}

/** A line that can't be read is told in its place, and the rest go on; the exit code is then 1. */
async function askEach(
  lines: AsyncIterable<Uint8Array>,
  service: Service,
  json: boolean,
  output: Output,
): Promise<void> {
  let number = 0;
  for await (const bytes of lines) {
    number += 1;
    const line = parseAskLine(bytes, number);
    if (line.ok) {
      if (line.value === null) continue;
      await askOne(line.value, service, json, output);
      continue;
    }
    const { id, code, message } = line.error;
    const error: ErrorJson = { schema: 1, id, error: { code, message, line: number } };
    output.out(json ? `${JSON.stringify(error)}\n` : '');
    if (!json) output.err(`Rad ${number}: ${message}\n`);
    output.exitWith(1);
  }
}
