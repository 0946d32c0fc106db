import { setTimeout as sleep } from 'node:timers/promises';
import { createActs } from './acts.ts';
import { createCourier } from './deliver/courier.ts';
import { httpTransport, verifyUrl } from './deliver/http-transport.ts';
import { createSocketMode } from './deliver/socket-transport.ts';
import type { Transport } from './deliver/transport.ts';
import { createFaults } from './faults.ts';
import { asSeen } from './messages.ts';
import { eventCallback } from './payloads.ts';
import { createRoutes } from './routes.ts';
import { createListener } from './server.ts';
import { isSubscribed } from './subscriptions.ts';
import { createWatch } from './watch.ts';
import type { Workbench, WorkbenchOptions } from './workbench.ts';
import { BOT, CHANNELS, DEFAULT_EVENTS, PEOPLE, TEAM } from './workspace.ts';
import { createWorld, type Event, threadKey } from './world.ts';

/** Slack removes a status that no message followed: docs.slack.dev/reference/methods/assistant.threads.setStatus. */
const STATUS_MS = 2 * 60_000;
const UNTIL_MS = 10_000;

/** Starts the stand-in on 127.0.0.1. It listens when the promise resolves, and ends with `close()`. */
export async function startWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const watch = createWatch();
  const world = createWorld(options, watch.changed);
  const granted = [...world.scopes];
  const socketMode = createSocketMode(world);
  let transport: Transport = socketMode;
  let httpUrl: string | null = null;

  const { faults, book } = createFaults({
    dropConnections: socketMode.drop,
    async restart(ms) {
      socketMode.drop(false);
      await listener.shut();
      await sleep(ms);
      await listener.listen(port);
    },
    revokeToken: () => {
      world.tokens.revoked = true;
    },
    removeScope: (scope) => world.scopes.delete(scope),
    grantAgain() {
      world.tokens.revoked = false;
      for (const scope of granted) world.scopes.add(scope);
    },
    release: () => courier.release(),
  });
  const courier = createCourier(
    () => transport,
    { ackMs: options.ackMs ?? 3_000, redeliverAfterMs: options.redeliverAfterMs ?? [0, 60_000, 300_000] },
    book,
  );

  const events = new Set(options.events ?? DEFAULT_EVENTS);
  const subscribed = (event: Event) => isSubscribed(event, events, world.scopes);
  // The app's own messages come back to it, as Slack sends them; nobody waits for that.
  const caused = (own: readonly Event[]) => {
    for (const event of own.filter(subscribed)) void courier.event(eventCallback(event, world), { inOrder: true });
  };

  const listener = createListener(
    createRoutes(world, book, caused, (request, response) => options.page?.(request, response, workbench) ?? false),
    socketMode.upgrade,
  );
  const port = await listener.listen(options.port ?? 0);
  world.origin = `http://127.0.0.1:${port}`;

  const workbench: Workbench = {
    apiUrl: `${world.origin}/api/`,
    pageUrl: `${world.origin}/`,
    botToken: world.tokens.bot,
    appToken: world.tokens.app,
    signingSecret: world.tokens.signingSecret,
    team: TEAM.id,
    bot: BOT,
    people: PEOPLE,
    calls: world.calls,
    faults,
    ...createActs(world, courier, subscribed, caused),
    deliverTo(target) {
      httpUrl = target.kind === 'http' ? target.url : null;
      transport =
        target.kind === 'http' ? httpTransport(target.url, world.tokens.signingSecret, world.now) : socketMode;
    },
    connected: socketMode.connected,
    verifyUrl: () => (httpUrl === null ? Promise.resolve(false) : verifyUrl(httpUrl, world)),
    asPayload: (event) => eventCallback(event, world),
    deliverEvent: (payload, retry) => courier.once({ kind: 'events_api', payload, retry: retry ?? null }),
    deliverInteraction: (kind, payload) => courier.once({ kind, payload, retry: null }),
    channels: () => CHANNELS,
    messages: (channel, user) => asSeen(world.messages.list(channel), user),
    suggestedPrompts: (channel) => world.prompts.get(channel) ?? [],
    status(channel, thread) {
      const status = world.statuses.get(threadKey(channel, thread));
      return status === undefined || world.now() - status.at > STATUS_MS ? null : status.text;
    },
    sessionStatus: (channel, thread) => world.sessions.get(threadKey(channel, thread)) ?? null,
    file(id) {
      const file = world.files.get(id);
      return file?.bytes == null ? null : { name: file.name, bytes: file.bytes };
    },
    until: (test, ms = UNTIL_MS) => watch.until(test, ms, world.messages.find),
    onChange: watch.onChange,
    forget() {
      world.calls.splice(0);
      world.messages.forget();
    },
    async close() {
      courier.close();
      watch.close();
      socketMode.close();
      await listener.shut();
    },
  };
  return workbench;
}
