import { type Json, textField } from '../json.ts';
import { APP_ID, BOT, PEOPLE, TEAM } from '../workspace.ts';
import type { World } from '../world.ts';
import { badArguments, done, type Method, method, type Reply, refused } from './method.ts';

export const PEOPLE_METHODS: Readonly<Record<string, Method>> = {
  'users.info': method(['users:read'], (args) => {
    const id = textField(args, 'user');
    const person = [...PEOPLE, { id: BOT.userId, name: BOT.name, realName: BOT.realName }].find(
      (each) => each.id === id,
    );
    if (person === undefined) return refused('user_not_found');
    const { name, realName } = person;
    const profile = { real_name: realName, display_name: name };
    const kind = { is_bot: id === BOT.userId, deleted: false, locale: 'sv-SE', tz: 'Europe/Stockholm' };
    return done({ user: { id, team_id: TEAM.id, name, real_name: realName, profile, ...kind } });
  }),
  'bots.info': method(['users:read'], (args) =>
    ['', BOT.botId].includes(textField(args, 'bot'))
      ? done({ bot: { id: BOT.botId, name: BOT.realName, app_id: APP_ID, user_id: BOT.userId, deleted: false } })
      : refused('bot_not_found'),
  ),
  'team.info': method(['team:read'], () => done({ team: { id: TEAM.id, name: TEAM.name, domain: TEAM.domain } })),
  'reactions.add': method(['reactions:write'], addReaction),
};

function addReaction(args: Json, world: World): Reply {
  const channel = world.channels.find(({ id }) => id === textField(args, 'channel'));
  if (channel === undefined || !channel.hasBot) return refused('channel_not_found');
  const name = textField(args, 'name').replaceAll(':', '');
  if (name === '') return badArguments('missing required field: name');
  if (!/^[a-z0-9_+'-]+$/.test(name)) return refused('invalid_name');
  const message = world.messages.get(channel.id, textField(args, 'timestamp'));
  if (message === undefined || message.deleted || message.onlyFor !== null) return refused('message_not_found');
  const reaction = `${channel.id}:${message.ts}:${name}`;
  if (world.reactions.has(reaction)) return refused('already_reacted');
  world.reactions.add(reaction);
  return done();
}
