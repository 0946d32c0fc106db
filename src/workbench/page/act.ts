import { isJson, type Json } from '../json.ts';
import type { Click, Person } from '../workbench.ts';
import { textAt } from './json-fields.ts';
import { channelsOf, type PageWorkbench } from './page-state.ts';
import { slackText } from './slack-text.ts';
import type { ActName, PageSetting } from './view.ts';

/** What a person did, checked. `run` resolves with whether the app took it within Slack's time. */
export type Act =
  | { readonly ok: true; readonly run: () => Promise<boolean> }
  | { readonly ok: false; readonly reason: string };

const LONGEST = 12_000;

const refused = (reason: string): Act => ({ ok: false, reason });

/** Reads the body of a POST. The reason of a refusal is shown on the page. */
export function readAct(name: ActName, body: unknown, setting: PageSetting, workbench: PageWorkbench): Act {
  if (!isJson(body)) return refused('Begäran är inte ett JSON-objekt.');
  const person = workbench.people.find(({ id }) => id === body['user']);
  if (person === undefined) return refused('Okänd person (user).');
  if (name === 'open-dm') return { ok: true, run: async () => all(await workbench.openDm(person.id)) };
  const channel = channelsOf(person, workbench).find(({ id }) => id === body['channel']);
  if (channel === undefined) return refused('Okänd kanal (channel).');
  switch (name) {
    case 'say':
      return say(body, person, channel.id, workbench);
    case 'command':
      return command(body, person, channel.id, setting, workbench);
    case 'click':
      return click(body, person, channel.id, workbench);
  }
}

const all = (deliveries: readonly { readonly acknowledged: boolean }[]): boolean =>
  deliveries.every(({ acknowledged }) => acknowledged);

function say(body: Json, person: Person, channel: string, workbench: PageWorkbench): Act {
  const text = textAt(body, 'text')?.trim() ?? '';
  const thread = textAt(body, 'thread');
  if (text === '') return refused('Meddelandet är tomt (text).');
  if (text.length > LONGEST) return refused('Meddelandet är för långt: högst 12 000 tecken.');
  const known = workbench.messages(channel, person.id);
  if (thread !== null && !known.some(({ ts, thread: of }) => ts === thread || of === thread))
    return refused('Tråden finns inte (thread).');
  const message = { channel, user: person.id, text: slackText(text, workbench) };
  return {
    ok: true,
    run: async () => all((await workbench.say(thread === null ? message : { ...message, thread })).delivered),
  };
}

function command(body: Json, person: Person, channel: string, setting: PageSetting, workbench: PageWorkbench): Act {
  const name = textAt(body, 'name') ?? '';
  const text = textAt(body, 'text') ?? '';
  if (!setting.commands.includes(name)) return refused(`Kommandot finns inte: ${name} (name).`);
  if (text.length > LONGEST) return refused('Kommandot är för långt: högst 12 000 tecken.');
  return {
    ok: true,
    run: async () => (await workbench.command({ name, text, user: person.id, channel })).acknowledged,
  };
}

function click(body: Json, person: Person, channel: string, workbench: PageWorkbench): Act {
  const [ts, actionId, blockId, value] = ['ts', 'actionId', 'blockId', 'value'].map((key) => textAt(body, key));
  if (!workbench.messages(channel, person.id).some((message) => message.ts === ts && !message.deleted))
    return refused('Meddelandet finns inte (ts).');
  if (typeof ts !== 'string' || typeof actionId !== 'string' || actionId === '')
    return refused('Knappen saknar id (actionId).');
  const clicked: Click = {
    channel,
    ts,
    user: person.id,
    actionId,
    ...(typeof blockId === 'string' ? { blockId } : {}),
    ...(typeof value === 'string' ? { value } : {}),
  };
  return { ok: true, run: async () => (await workbench.click(clicked)).acknowledged };
}
