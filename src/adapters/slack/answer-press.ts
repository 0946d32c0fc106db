import { type Pressed, press } from '../../app/press.ts';
import type { SlackMessage } from '../../render/block-kit.ts';
import { buttonIdOf } from '../../render/buttons.ts';
import { changedLines, goneLine } from '../../render/changed-lines.ts';
import { methodBlocks } from '../../render/method-message.ts';
import { phraseMessage, said, unknownButton } from '../../render/slack-phrases.ts';
import { auditEntry, keepQueries, paceOf, postOnce } from './answer-question.ts';
import { dressed, hashText } from './dress.ts';
import { type PressPayload, payloadOf } from './payload.ts';
import type { Place } from './place.ts';
import { respondTo } from './respond.ts';
import type { SlackDeps, Taken } from './slack-deps.ts';
import { noteReason, noteVerdict } from './take-feedback.ts';

/** What the person sees when they press: where it was, and whether only they saw it. */
interface Scene {
  readonly taken: Taken;
  readonly payload: PressPayload;
  readonly value: string;
  /** The thread of the message that held the button. */
  readonly place: Place;
  readonly isPrivate: boolean;
  readonly url: string | null;
}

/** A press on any of our buttons, however old, and on buttons that are none of ours. */
export async function answerPress(taken: Taken, deps: SlackDeps): Promise<void> {
  const seen = payloadOf(taken.stored.payload);
  if (seen.kind !== 'press') return;
  const { payload } = seen;
  const [action] = payload.actions;
  const scene = sceneOf(taken, payload, action?.value ?? '');
  const pace = paceOf(taken.work.claimed.recent, deps.perMinute);
  if (pace !== 'within') {
    if (pace === 'first') await whisper(phraseMessage('rate-limit'), scene, deps);
    return;
  }
  const id = buttonIdOf(action?.action_id ?? '');
  switch (id) {
    case 'choose':
      return answerInThread(scene, { replace: true }, deps);
    case 'over-time':
    case 'compare-country':
      return answerInThread(scene, { replace: false }, deps);
    case 'method':
      return showMethod(scene, deps);
    case 'share':
    case 'share-method':
      return share(scene, id, deps);
    case 'feedback':
      return whisper(await noteVerdict(scene.value, messageName(scene), taken.work, deps), scene, deps);
    case 'feedback-reason':
      return whisper(await noteReason(scene.value, taken.work, deps), scene, deps, true);
    case null:
      deps.log.warn('unknown-button');
      return whisper(phraseMessage('unknown-button'), scene, deps);
  }
}

function sceneOf(taken: Taken, payload: PressPayload, value: string): Scene {
  const { channel, container, message, response_url } = payload;
  const ts = message?.ts ?? container.message_ts ?? '';
  const place = { team: payload.team.id, channel: channel?.id ?? '', thread: message?.thread_ts ?? ts };
  return { taken, payload, value, place, isPrivate: container.is_ephemeral === true, url: response_url ?? null };
}

/** Only the one who pressed sees it. In a DM there is nobody else. */
async function whisper(message: SlackMessage, scene: Scene, deps: SlackDeps, replace = false): Promise<void> {
  if (scene.url === null) return;
  const thread = scene.isPrivate ? {} : { thread: scene.place.thread };
  await respondTo(scene.url, { message, to: 'one', replace: replace && scene.isPrivate, ...thread }, deps.replies);
}

/** The button's question answered as of now; null when it could not be asked, which has then been said. */
async function pressed(scene: Scene, deps: SlackDeps): Promise<Extract<Pressed, { kind: 'answered' }> | null> {
  const outcome = await press(scene.value, deps.state.queries, deps);
  switch (outcome.kind) {
    case 'answered':
      return outcome;
    case 'gone':
      await whisper(said(goneLine(outcome.gone, outcome.before)), scene, deps);
      return null;
    case 'unknown':
      deps.log.warn('button', { why: outcome.why });
      await whisper(phraseMessage(unknownButton(outcome.why)), scene, deps);
      return null;
  }
}

/** The answer comes where the button was: in the thread, or to the one who alone saw it. The thread's next message leans on it. */
async function answerInThread(
  scene: Scene,
  { replace }: { readonly replace: boolean },
  deps: SlackDeps,
): Promise<void> {
  const outcome = await pressed(scene, deps);
  if (outcome === null) return;
  const { turn, catalogue, query, since } = outcome;
  const { work, client } = scene.taken;
  const message = dressed([turn], catalogue, scene.isPrivate ? 'one' : 'all', changedLines(since, catalogue));
  await keepQueries(message, deps);
  if (scene.isPrivate) await whisper(message, scene, deps, replace);
  else if (!(await postOnce(message, scene.place, work, client, deps))) return;
  const audit = auditEntry([turn], scene.place.team, work, 'click', deps);
  await work.finish({ as: 'done', leaning: scene.isPrivate ? null : query, audit });
}

/** "Att tänka på" in full, for the one who asked for it. */
async function showMethod(scene: Scene, deps: SlackDeps): Promise<void> {
  const outcome = await pressed(scene, deps);
  if (outcome === null) return;
  const message = methodBlocks(outcome.turn, outcome.catalogue, { audience: 'one', hash: hashText });
  await keepQueries(message, deps);
  await whisper(message, scene, deps);
}

/** What was shown to one person becomes public by that person's hand, and says whose. */
async function share(scene: Scene, what: 'share' | 'share-method', deps: SlackDeps): Promise<void> {
  const outcome = await pressed(scene, deps);
  if (outcome === null || scene.url === null) return;
  const { turn, catalogue, since } = outcome;
  const message =
    what === 'share'
      ? dressed([turn], catalogue, 'all', changedLines(since, catalogue))
      : methodBlocks(turn, catalogue, { audience: 'all', hash: hashText });
  await keepQueries(message, deps);
  await respondTo(scene.url, { message, to: 'channel' }, deps.replies);
  const audit = auditEntry([turn], scene.place.team, scene.taken.work, 'click', deps);
  await scene.taken.work.finish({ as: 'done', leaning: null, audit });
}

/** The message that is judged, by a name that tells nobody which it was. */
const messageName = ({ payload, place }: Scene): string =>
  `${place.channel}:${payload.message?.ts ?? payload.container.message_ts ?? ''}`;
