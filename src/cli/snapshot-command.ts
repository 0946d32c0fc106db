import type { Command } from 'commander';
import { showSnapshot } from '../app/show-snapshot.ts';
import { answerJson } from '../render/json.ts';
import { renderTurn } from '../render/render-turn.ts';
import { messageText } from '../render/text.ts';
import type { AskDeps } from './ask-command.ts';

/** `mattstock snapshot PLATS [område] [år] [--json]`: what is not understood goes to standard error, with exit code 1. */
export function registerSnapshot(program: Command, deps: Pick<AskDeps, 'open' | 'output'>): void {
  program
    .command('snapshot')
    .description('visa lägesbilden för en kommun, ett län eller riket')
    .argument('[ord...]', 'plats och, om du vill, område och år: Kalmar LSS 2020')
    .option('--json', 'svaret som JSON')
    .action(async (words: readonly string[], options: { json?: true }) => {
      const { output } = deps;
      const opened = await deps.open();
      if (!opened.ok) {
        output.err(`${opened.error}\n`);
        output.exitWith(1);
        return;
      }
      const service = opened.value;
      try {
        if (service.note !== null) output.err(`${service.note}\n`);
        const text = words.join(' ');
        const { turns, catalogue, leaning } = await showSnapshot(text, service);
        const understood = leaning !== null;
        if (options.json === true) output.out(`${JSON.stringify(answerJson('1', text, turns, catalogue))}\n`);
        else {
          const said = turns.map((turn) => messageText(renderTurn(turn, catalogue))).join('\n\n');
          (understood ? output.out : output.err)(`${said}\n`);
        }
        if (!understood) output.exitWith(1);
      } finally {
        await service.close();
      }
    });
}
