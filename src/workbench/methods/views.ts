import { checkViewBlocks } from '../blocks/check-blocks.ts';
import { plainText } from '../blocks/objects.ts';
import { type BlockFault, type Check, fault, flag, object, oneOf, text } from '../blocks/schema.ts';
import { faultsAsSlackTells } from '../content.ts';
import { isJson, type Json, parseJson, textField } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { APP_ID, BOT, PEOPLE, TEAM } from '../workspace.ts';
import type { World } from '../world.ts';
import { done, type Method, method, type Reply, refused } from './method.ts';

/** "You have 3 seconds": https://docs.slack.dev/reference/methods/views.open. */
const TRIGGER_MS = 3_000;

export const VIEWS: Readonly<Record<string, Method>> = {
  'views.open': method([], open),
  'views.publish': method([], publish),
};

const both: Readonly<Record<string, Check>> = {
  private_metadata: text(LIMITS.privateMetadata.limit, 0),
  callback_id: text(LIMITS.callbackId.limit, 0),
  external_id: text(LIMITS.callbackId.limit, 0),
};
const blocks: Check = (value) => checkViewBlocks(value);
const home = object({ required: { type: oneOf('home'), blocks }, optional: both });
const modal = object({
  required: { type: oneOf('modal'), title: plainText(LIMITS.viewTitle.limit), blocks },
  optional: {
    ...both,
    close: plainText(LIMITS.viewButton.limit),
    submit: plainText(LIMITS.viewButton.limit),
    clear_on_close: flag,
    notify_on_close: flag,
    submit_disabled: flag,
  },
});

function open(args: Json, world: World): Reply {
  const id = textField(args, 'trigger_id');
  const trigger = world.triggers.get(id);
  if (trigger === undefined) return refused('invalid_trigger_id');
  if (trigger.used) return refused('exchanged_trigger_id');
  if (world.now() - trigger.at > TRIGGER_MS) return refused('expired_trigger_id');
  const view = readView(args);
  const faults = view === null ? fault('missing required field: view', '/') : viewFaults(view, modal);
  if (view === null || faults.length > 0) return refused('invalid_arguments', faultsAsSlackTells(faults));
  trigger.used = true;
  return done({ view: shown(view, world) });
}

function publish(args: Json, world: World): Reply {
  const view = readView(args);
  if (!PEOPLE.some((person) => person.id === textField(args, 'user_id'))) return refused('user_not_found');
  const faults = view === null ? fault('missing required field: view', '/') : viewFaults(view, home);
  if (view === null || faults.length > 0) return refused('invalid_arguments', faultsAsSlackTells(faults));
  return done({ view: shown(view, world) });
}

/** A modal with an input must have a button that submits it. */
function viewFaults(view: Json, check: Check): readonly BlockFault[] {
  const wrong = check(view, '/view');
  const inputs =
    Array.isArray(view['blocks']) && view['blocks'].some((each) => isJson(each) && each['type'] === 'input');
  if (wrong.length > 0 || check === home || !inputs || view['submit'] !== undefined) return wrong;
  return fault('missing required field: submit', '/view');
}

function readView(args: Json): Json | null {
  const view = typeof args['view'] === 'string' ? parseJson(args['view']) : args['view'];
  return isJson(view) ? view : null;
}

function shown(view: Json, world: World): Json {
  const id = world.ids.next('V', 10);
  return {
    ...view,
    id,
    team_id: TEAM.id,
    app_id: APP_ID,
    bot_id: BOT.botId,
    state: { values: {} },
    hash: id,
    root_view_id: id,
  };
}
