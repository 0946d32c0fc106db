import type { Command } from 'commander';
import type { PersonalData } from '../app/state-ports.ts';
import { type Known, type PersonDeps, type PersonOptions, withPerson } from './open-person.ts';

type Counts = Readonly<Record<string, number>>;

/** `mattstock erase --user ID [--team ID] [--dry-run]`: removes all that is kept about a person, and says what it was. Asks nothing. */
export function registerErase(program: Command, deps: PersonDeps): void {
  program
    .command('erase')
    .description('ta bort allt som är sparat om en person, också det som inte är besvarat än')
    .option('--user <id>', 'personens id i Slack')
    .option('--team <id>', 'arbetsytans id i Slack (annars alla som har använt Måttstock)')
    .option('--dry-run', 'visa bara vad som skulle tas bort')
    .action((options: PersonOptions & { readonly dryRun?: true }) =>
      withPerson(options, deps, async (user, known, { personal }) => {
        const dry = options.dryRun === true;
        for (const one of known) {
          const counts = dry ? await countsOf(one, personal) : await personal.erasePerson(one.person);
          deps.output.out(`${summary(user, one, counts, dry)}\n`);
        }
        if (!dry) deps.output.out(`${AFTER}\n`);
      }),
    );
}

const AFTER = 'Det som står i Slack och i säkerhetskopior finns kvar tills det tas bort där.';

async function countsOf({ person }: Known, personal: PersonalData): Promise<Counts> {
  const rows = await personal.exportPerson(person);
  return Object.fromEntries(Object.entries(rows).map(([table, found]) => [table, found.length]));
}

/** One, and several. A table that has no words here is named as it is. */
const WORDS: Readonly<Record<string, readonly [one: string, several: string]>> = {
  inbox: ['fråga eller klick', 'frågor och klick'],
  thread: ['tråd', 'trådar'],
  audit: ['rad i svarsloggen', 'rader i svarsloggen'],
  feedback: ['omdöme', 'omdömen'],
};

function summary(user: string, { team }: Known, counts: Counts, dry: boolean): string {
  const parts = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([table, count]) => {
      const [one, several] = WORDS[table] ?? [table, table];
      return `${count}\u00a0${count === 1 ? one : several}`;
    });
  const who = `${user} i ${team}`;
  if (parts.length === 0) return `${who}: ingenting är sparat.`;
  return dry
    ? `${who}: ${parts.join(', ')} skulle tas bort. Ingenting har ändrats.`
    : `${who}: ${parts.join(', ')} borttagna.`;
}
