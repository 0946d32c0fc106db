import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { pinoLog } from '../../../src/adapters/log/pino-log.ts';
import { ANNA, ask, BJORN, mention, openWorld, STATS, type TransportKind, type World } from './bot.ts';
import { FREELY, pressing, seenAfter, settled } from './doing.ts';

const SECRETS = [
  'Lindkvist',
  '19121212-1212',
  'Ankeborg',
  'qvarnstenen',
  ANNA.user,
  BJORN.user,
  'Andersson',
  'björn',
  ANNA.dm,
];

/** Everything that the bot logs, as it would be written, at the finest level. */
function written() {
  const lines: string[] = [];
  const to = new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return { lines, log: pinoLog('debug', to) };
}

test.each<TransportKind>(['socket', 'http'])(
  'over %s no line tells words, people or tokens, whatever goes wrong',
  async (transport) => {
    const { lines, log } = written();
    let fails = 0;
    const world: World = await openWorld({ transport, bot: { ...FREELY, log } });
    try {
      const { faults } = world.workbench;
      const { store } = world.service;
      await world.restart({
        store: {
          ...store,
          read: (...args) => {
            fails -= 1;
            if (fails === 0)
              throw new Error('Lindkvist 19121212-1212', { cause: { text: 'qvarnstenen', user: ANNA.user } });
            return store.read(...args);
          },
        },
      });
      const asks = [
        'Hade Ankeborg en våldsrutin, undrar Svea Lindkvist?',
        'Har 19121212-1212 rätt till LSS?',
        'Vad är qvarnstenen?',
      ];
      for (const text of asks) await ask(world, text);
      const { answer } = await ask(world, `${mention(world)} våldsrutin LSS vuxen riket 2023`, {
        channel: STATS,
        user: BJORN.user,
      });
      await seenAfter(world, STATS, ANNA.user, pressing(world, answer, 'method'));
      // The store rejects, with words in the fault.
      fails = 1;
      await ask(world, 'Hur många kommuner hade en kontinuitetsplan 2020?');
      for (const error of ['invalid_blocks', 'channel_not_found', 'missing_scope', 'brand_new'])
        faults.platformError('chat.postMessage', error, 1);
      for (const text of asks) await world.workbench.say({ channel: ANNA.dm, user: ANNA.user, text });
      faults.serverError('chat.postMessage', 1);
      faults.rateLimit('assistant.threads.setStatus', 1, 1);
      await world.workbench.say({ channel: ANNA.dm, user: ANNA.user, text: 'Lindkvist?' });
      faults.platformError('response_url', 'used_url', 1);
      await world.workbench.command({ name: '/kommun', text: 'Ankeborg Lindkvist', user: ANNA.user, channel: STATS });
      await world.workbench.command({ name: '/kommun', text: '19121212-1212', user: ANNA.user, channel: STATS });
      await world.workbench.deliverEvent({
        type: 'event_callback',
        team_id: 'T0GRANNEN01',
        event_id: 'Ev1',
        event: { type: 'message', text: 'Lindkvist', user: ANNA.user, ts: '1.1', channel: ANNA.dm, channel_type: 'im' },
      });
      await world.workbench.deliverInteraction('interactive', {
        type: 'qvarnstenen',
        user: { id: ANNA.user, name: 'björn' },
      });
      if (transport === 'socket') {
        faults.dropConnections({ announce: true });
        await world.workbench.connected();
      } else {
        const { port } = JSON.parse(lines.findLast((line) => line.includes('"connected"')) ?? '{}');
        const forged = await fetch(`http://127.0.0.1:${port}/slack/events`, {
          method: 'POST',
          body: '{"text":"Lindkvist"}',
        });
        expect(forged.status).toBe(401);
      }
      await settled(world);
      await world.restart();
    } finally {
      await world.close();
    }
    const all = lines.join('');
    const { botToken, appToken, signingSecret } = world.workbench;
    expect(
      [...SECRETS, botToken, appToken, signingSecret, 'xoxb-', 'xapp-'].filter((secret) => all.includes(secret)),
    ).toEqual([]);
    expect(lines.length).toBeGreaterThan(20);
    const said = new Set(lines.map((line) => String(JSON.parse(line).msg)));
    expect([...said]).toEqual(
      expect.arrayContaining([
        'answered',
        'surprise',
        'slack-refused',
        'blocks-refused',
        'reply-refused',
        'foreign-workspace',
      ]),
    );
  },
);
