import type { Command } from 'commander';
import { type PersonDeps, type PersonOptions, withPerson } from './open-person.ts';

/** `mattstock export --user ID [--team ID]`: all that is kept about a person, as JSON on standard output. */
export function registerExport(program: Command, deps: PersonDeps): void {
  program
    .command('export')
    .description('skriv ut allt som är sparat om en person, som JSON')
    .option('--user <id>', 'personens id i Slack')
    .option('--team <id>', 'arbetsytans id i Slack (annars alla som har använt Måttstock)')
    .action((options: PersonOptions) =>
      withPerson(options, deps, async (user, known, { personal }) => {
        const workspaces = [];
        for (const { team, person } of known)
          workspaces.push({ team, person, ...(await personal.exportPerson(person)) });
        deps.output.out(`${JSON.stringify({ user, workspaces }, null, 2)}\n`);
      }),
    );
}
