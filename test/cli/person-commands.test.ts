import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { pseudonymiser, readOrMakeKey } from '../../src/adapters/system/pseudonym.ts';
import type { StateStore } from '../../src/app/state-ports.ts';
import { registerErase } from '../../src/cli/erase-command.ts';
import { registerExport } from '../../src/cli/export-command.ts';
import { existingPseudonyms } from '../../src/cli/open-pseudonyms.ts';
import { openState } from '../../src/cli/open-state.ts';
import { opened } from '../adapters/state/backends.ts';
import { aDelivery, aFeedback, anAuditEntry, DONE, HERE, T0 } from '../adapters/state/contract/deliveries.ts';
import { aValueQuery } from '../builders/query.ts';
import { unfit } from './run-child.ts';

interface Place {
  readonly statePath: string;
  readonly keyPath: string;
}

async function inFolder(work: (place: Place) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'mattstock-person-'));
  try {
    await work({ statePath: join(folder, 'state.sqlite'), keyPath: join(folder, 'pseudonym.key') });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run({ statePath, keyPath }: Place, ...args: readonly string[]): Promise<Ran> {
  const [out, err, codes]: [string[], string[], number[]] = [[], [], []];
  const deps = {
    statePath,
    openState: () => openState(statePath),
    pseudonyms: () => existingPseudonyms(null, keyPath),
    output: {
      out: (text: string) => void out.push(text),
      err: (text: string) => void err.push(text),
      exitWith: (code: number) => void codes.push(code),
    },
  };
  const program = new Command().exitOverride();
  registerErase(program, deps);
  registerExport(program, deps);
  await program.parseAsync([...args], { from: 'user' });
  return { code: codes.at(-1) ?? 0, out: out.join(''), err: err.join('') };
}

/** Anna, U0ANNA, has asked twice in T0ONE, once unanswered, and judged an answer; Bo has asked there too. */
async function lived({ statePath, keyPath }: Place, teams: readonly string[] = ['T0ONE']): Promise<void> {
  const key = await readOrMakeKey(keyPath);
  if (!key.ok) throw new Error(key.error.detail);
  const pseudonym = pseudonymiser(key.value);
  const store = await opened({ path: statePath });
  for (const team of teams) {
    await store.workspaces.seen(team, T0);
    await lives(store, team, pseudonym(team, 'U0ANNA'));
  }
  await lives(store, 'bo', pseudonym('T0ONE', 'U0BO'));
  await store.close();
}

async function lives({ inbox, feedback }: StateStore, where: string, person: string): Promise<void> {
  await inbox.receive(aDelivery(`${where}-1`, { person, conversation: where }), HERE, T0);
  const audit = anAuditEntry({ person });
  await inbox.finish(`${where}-1`, 'here', { ...DONE, leaning: aValueQuery(), audit }, T0);
  await inbox.receive(
    aDelivery(`${where}-2`, { person, conversation: where, body: '{"text":"Hur är läget?"}' }),
    HERE,
    T0,
  );
  await feedback.record(aFeedback({ person }));
}

describe('a person who can not be looked for', () => {
  const refused = async (place: Place, args: readonly string[], says: RegExp): Promise<void> => {
    for (const command of ['erase', 'export']) {
      const { code, out, err } = await run(place, command, ...args);
      expect([code, out]).toEqual([1, '']);
      expect(err).toMatch(says);
      expect(unfit(err)).toEqual([]);
    }
  };

  it.each([
    ['nobody', [], /--user U012AB3CD/],
    ['a name', ['--user', 'anna'], /--user U012AB3CD/],
    ['an address', ['--user', 'anna@kommun.se'], /Kopiera medlems-id/],
    ['no workspace’s id', ['--user', 'U0ANNA', '--team', 'Kalmar kommun'], /--team T012AB3CD/],
  ])('%s', (_what, args, says) =>
    inFolder(async (place) => {
      await lived(place);
      await refused(place, args, says);
    }),
  );

  it('where there is no store: none is made, and no key', () =>
    inFolder(async (place) => {
      await refused(place, ['--user', 'U0ANNA'], /Det finns ingen tillståndsdatabas.*MATTSTOCK_STATE/);
      expect([existsSync(place.statePath), existsSync(place.keyPath)]).toEqual([false, false]);
    }));

  it('where the key is gone: nobody could be found, and that is said', () =>
    inFolder(async (place) => {
      await lived(place);
      await rm(place.keyPath);
      await refused(place, ['--user', 'U0ANNA'], /Nyckelfilen för pseudonymer saknas/);
      expect(existsSync(place.keyPath)).toBe(false);
    }));

  it('where no workspace was ever heard from and none is named', () =>
    inFolder(async (place) => {
      await lived(place, []);
      await refused(place, ['--user', 'U0ANNA'], /Ingen arbetsyta.*--team/);
    }));
});

describe('mattstock erase', () => {
  const ALL =
    /^U0ANNA i T0ONE: 2\u00a0frågor och klick, 1\u00a0tråd, 1\u00a0rad i svarsloggen, 1\u00a0omdöme borttagna\.\n/;

  it('says what it would remove, and removes nothing, with --dry-run', () =>
    inFolder(async (place) => {
      await lived(place);
      const { code, out, err } = await run(place, 'erase', '--user', 'U0ANNA', '--dry-run');
      expect([code, err]).toEqual([0, '']);
      expect(out).toMatch(/ skulle tas bort\. Ingenting har ändrats\.\n$/);
      expect((await run(place, 'erase', '--user', 'U0ANNA')).out).toMatch(ALL);
    }));

  it('removes the person, says what, and where more may be; others stay', () =>
    inFolder(async (place) => {
      await lived(place);
      const { code, out, err } = await run(place, 'erase', '--user', 'U0ANNA');
      expect([code, err]).toEqual([0, '']);
      expect(out).toMatch(ALL);
      expect(out).toMatch(/säkerhetskopior finns kvar/);
      expect((await run(place, 'erase', '--user', 'U0ANNA')).out).toMatch(/^U0ANNA i T0ONE: ingenting är sparat\.\n/);
      expect((await run(place, 'erase', '--user', 'U0BO', '--dry-run')).out).toContain('2\u00a0frågor och klick');
    }));

  it('in every workspace that has been heard from, or in the one named', () =>
    inFolder(async (place) => {
      await lived(place, ['T0ONE', 'T0TWO']);
      const named = await run(place, 'erase', '--user', 'U0ANNA', '--team', 'T0TWO');
      expect(named.out).toContain('U0ANNA i T0TWO: 2');
      expect(named.out).not.toContain('T0ONE');
      const all = await run(place, 'erase', '--user', 'U0ANNA');
      expect(all.out).toContain('U0ANNA i T0ONE: 2');
      expect(all.out).toContain('U0ANNA i T0TWO: ingenting');
    }));
});

describe('mattstock export', () => {
  it('prints everything about the person as JSON, readable, and nothing about anybody else', () =>
    inFolder(async (place) => {
      await lived(place);
      const { code, out, err } = await run(place, 'export', '--user', 'U0ANNA');
      expect([code, err]).toEqual([0, '']);
      expect(JSON.parse(out)).toMatchObject({
        user: 'U0ANNA',
        workspaces: [
          {
            team: 'T0ONE',
            inbox: [
              { id: 'T0ONE-1', body: null, outcome: 'done', received_at: '2025-11-22T08:26:40.000Z' },
              { id: 'T0ONE-2', body: { text: 'Hur är läget?' }, outcome: null },
            ],
            thread: [{ conversation: 'T0ONE', query: aValueQuery() }],
            audit: [{ kind: 'value', outcome: 'answered' }],
            feedback: [{ verdict: 'good' }],
          },
        ],
      });
      expect(out).not.toContain('bo-1');
      expect(out.split('\n').length).toBeGreaterThan(10);
    }));
});
