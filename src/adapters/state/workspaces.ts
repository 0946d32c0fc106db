import type { Workspaces } from '../../app/state-ports.ts';
import type { Database } from './database.ts';

export const workspacesOver = ({ knex }: Database): Workspaces => ({
  async seen(team, now) {
    await knex('workspace').insert({ team, seen_at: now }).onConflict('team').merge();
  },
  all: () => knex('workspace').orderBy('team').pluck('team'),
});
