import { APP_ID, BOT, TEAM } from '../workspace.ts';
import { done, type Method, method } from './method.ts';

/** The path that sockets open: `/link/?ticket=…`. */
const LINK_PATH = '/link/';

export const AUTH: Readonly<Record<string, Method>> = {
  'auth.test': method([], () =>
    done({
      url: `https://${TEAM.domain}.slack.com/`,
      team: TEAM.name,
      user: BOT.name,
      team_id: TEAM.id,
      user_id: BOT.userId,
      bot_id: BOT.botId,
      is_enterprise_install: false,
    }),
  ),
  'api.test': method([], (args) => done({ args })),
  'apps.connections.open': method(
    [],
    (_args, world) => {
      const ticket = world.ids.next('', 24);
      world.tickets.add(ticket);
      const url = new URL(`${world.origin.replace('http:', 'ws:')}${LINK_PATH}`);
      url.searchParams.set('ticket', ticket);
      url.searchParams.set('app_id', APP_ID);
      return done({ url: String(url) });
    },
    'app',
  ),
};
