import { isJson, type Json, listField, textField } from './json.ts';
import type { StoredMessage } from './messages.ts';
import { messageBody } from './payloads.ts';
import type { Channel, Click, Person } from './workbench.ts';
import { APP_ID, TEAM } from './workspace.ts';
import { rememberResponseUrl, rememberTrigger, type World } from './world.ts';

/** The element that is clicked and the block it lies in; an error that names what could be clicked instead. */
function findElement(message: StoredMessage, click: Click): { readonly element: Json; readonly blockId: string } {
  const all = message.blocks.flatMap(elementsOf);
  const found = all.find(
    ({ element, blockId }) =>
      textField(element, 'action_id') === click.actionId && (click.blockId === undefined || click.blockId === blockId),
  );
  if (found !== undefined) return found;
  const there = all.map(({ element }) => textField(element, 'action_id')).join(', ') || 'nothing to click';
  throw new Error(`no element ${click.actionId} in message ${click.ts}; it has: ${there}`);
}

function elementsOf(block: Json): readonly { readonly element: Json; readonly blockId: string }[] {
  const blockId = textField(block, 'block_id');
  const own = [...listField(block, 'elements'), block['accessory']].filter(isJson);
  const inside = listField(block, 'child_blocks').filter(isJson).flatMap(elementsOf);
  return [
    ...own.filter((element) => element['action_id'] !== undefined).map((element) => ({ element, blockId })),
    ...inside,
  ];
}

/** docs.slack.dev/reference/interaction-payloads/block_actions-payload. A message shown to one person is not in it. */
export function blockActions(
  message: StoredMessage,
  click: Click,
  person: Person,
  channel: Channel,
  world: World,
): Json {
  const { element, blockId } = findElement(message, click);
  const ephemeral = message.onlyFor !== null;
  return {
    type: 'block_actions',
    user: { id: person.id, username: person.name, name: person.name, team_id: TEAM.id },
    api_app_id: APP_ID,
    token: 'verification-token',
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: ephemeral,
      ...(message.thread === null ? {} : { thread_ts: message.thread }),
    },
    trigger_id: rememberTrigger(world),
    team: { id: TEAM.id, domain: TEAM.domain },
    enterprise: null,
    is_enterprise_install: false,
    channel: { id: channel.id, name: shownName(channel) },
    ...(ephemeral ? {} : { message: messageBody(message, world) }),
    state: { values: {} },
    response_url: rememberResponseUrl(
      { channel: channel.id, user: person.id, original: { ts: message.ts, ephemeral } },
      world,
    ),
    actions: [{ ...actionOf(element, click), block_id: blockId, action_ts: world.ids.ts() }],
  };
}

function actionOf(element: Json, click: Click): Json {
  const type = textField(element, 'type');
  const base = { type, action_id: textField(element, 'action_id') };
  switch (type) {
    case 'feedback_buttons': {
      const buttons = [element['positive_button'], element['negative_button']].filter(isJson);
      const button = buttons.find((each) => each['value'] === click.value);
      if (button === undefined) throw new Error(`no feedback button has the value ${click.value ?? '(none told)'}`);
      return { ...base, text: button['text'], value: button['value'] };
    }
    case 'static_select':
    case 'overflow': {
      const options = listField(element, 'options').filter(isJson);
      const option = options.find((each) => each['value'] === click.value);
      if (option === undefined) throw new Error(`no option has the value ${click.value ?? '(none told)'}`);
      return { ...base, selected_option: option };
    }
    default: {
      const { text, value, style, url, icon } = element;
      return JSON.parse(JSON.stringify({ ...base, text, value, style, url, icon })) as Json;
    }
  }
}

/** docs.slack.dev/interactivity/implementing-slash-commands. */
export function slashCommand(
  command: { readonly name: string; readonly text: string },
  person: Person,
  channel: Channel,
  responseUrl: string,
  world: World,
): Json {
  return {
    token: 'verification-token',
    team_id: TEAM.id,
    team_domain: TEAM.domain,
    channel_id: channel.id,
    channel_name: shownName(channel),
    user_id: person.id,
    user_name: person.name,
    command: command.name,
    text: command.text,
    api_app_id: APP_ID,
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: rememberTrigger(world),
  };
}

function shownName(channel: Channel): string {
  switch (channel.kind) {
    case 'im':
      return 'directmessage';
    case 'private':
      return 'privategroup';
    case 'channel':
      return channel.name;
  }
}
