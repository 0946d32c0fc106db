import { type Pressed, press } from '../../app/press.ts';
import { canonicalJson } from '../../query/canonical-json.ts';
import { buttonIdOf } from '../../render/buttons.ts';
import { changedLines, goneLine } from '../../render/changed-lines.ts';
import { methodBlocks } from '../../render/method-message.ts';
import { sharedBy } from '../../render/shared-by.ts';
import { phraseMessage, said, unknownButton } from '../../render/slack-phrases.ts';
import { auditEntry, keepQueries, paceOf, postOnce } from './answer-question.ts';
import { dressed, hashText } from './dress.ts';
import { payloadOf } from './payload.ts';
import { conversationAt } from './place.ts';
import { type Scene, sceneOf, tellAll, whisper } from './press-scene.ts';
import type { SlackDeps, Taken } from './slack-deps.ts';
import { noteReason, noteVerdict } from './take-feedback.ts';

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
  const { team, user } = payload;
  if (user.team_id !== undefined && user.team_id !== team.id)
    return whisper(phraseMessage('other-workspace'), scene, deps);
  const id = buttonIdOf(action?.action_id ?? '');
  switch (id) {
    case 'choose':
    case 'over-time':
    case 'compare-country':
    case 'snapshot':
      // Two presses in one thread are answered one after the other, so that the second sees that the first was.
      return deps.inTurn(conversationAt(scene.place), () => answerInThread(scene, id === 'choose', deps));
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

type Answered = Extract<Pressed, { kind: 'answered' }>;

/** The button's question answered as of now; null when it could not be asked, which has then been said. */
async function pressed(scene: Scene, deps: SlackDeps): Promise<Answered | null> {
  const outcome = await press(scene.value, deps.state.queries, deps);
  switch (outcome.kind) {
    case 'answered':
      return outcome;
    case 'gone':
      deps.log.warn('button', { why: 'gone' });
      await whisper(said(goneLine(outcome.gone, outcome.before)), scene, deps);
      return null;
    case 'unknown':
      deps.log.warn('button', { why: outcome.why });
      await whisper(phraseMessage(unknownButton(outcome.why)), scene, deps);
      return null;
  }
}

/** The answer comes where the button was: in the thread, or to the one who alone saw it, in place of a question back. The thread's next message leans on it. */
async function answerInThread(scene: Scene, replace: boolean, deps: SlackDeps): Promise<void> {
  const outcome = await pressed(scene, deps);
  if (outcome === null) return;
  const { turn, catalogue, query, since } = outcome;
  const { work, client } = scene.taken;
  if (!scene.isPrivate && (await isTheLastAnswer(outcome, scene, deps)))
    return whisper(phraseMessage('already-answered'), scene, deps);
  const message = dressed([turn], catalogue, scene.isPrivate ? 'one' : 'all', changedLines(since, catalogue));
  await keepQueries(message, deps);
  if (scene.isPrivate) await whisper(message, scene, deps, replace);
  else if (!(await postOnce(message, scene.place, work, client, deps))) return;
  const audit = auditEntry([turn], scene.place.team, work, 'click', deps);
  await work.finish({ as: 'done', leaning: scene.isPrivate ? null : query, audit });
}

/** The thread's last answer was to this very question, and nothing has changed since. */
async function isTheLastAnswer({ query, since }: Answered, { place }: Scene, { state }: SlackDeps): Promise<boolean> {
  if (since.kind !== 'nothing') return false;
  const last = await state.threads.last(conversationAt(place));
  return last !== null && canonicalJson(last) === canonicalJson(query);
}

/** "Att tänka på" in full, for the one who asked for it. In a DM that is everybody, and there it stays. */
async function showMethod(scene: Scene, deps: SlackDeps): Promise<void> {
  const outcome = await pressed(scene, deps);
  if (outcome === null) return;
  const audience = scene.isDm ? 'all' : 'one';
  const message = methodBlocks(outcome.turn, outcome.catalogue, { audience, hash: hashText });
  await keepQueries(message, deps);
  if (!scene.isDm) return whisper(message, scene, deps);
  await postOnce(message, scene.place, scene.taken.work, scene.taken.client, deps);
}

/** What was shown to one person becomes public by that person's hand, and says whose. It can't be shared again: what only they saw then says that it was shared. */
async function share(scene: Scene, what: 'share' | 'share-method', deps: SlackDeps): Promise<void> {
  const outcome = await pressed(scene, deps);
  if (outcome === null) return;
  const { turn, catalogue, since } = outcome;
  const message =
    what === 'share'
      ? dressed([turn], catalogue, 'all', changedLines(since, catalogue))
      : methodBlocks(turn, catalogue, { audience: 'all', hash: hashText });
  await keepQueries(message, deps);
  await tellAll(sharedBy(message, scene.payload.user.name ?? null), scene, deps);
  const { work } = scene.taken;
  await work.finish({ as: 'done', leaning: null, audit: auditEntry([turn], scene.place.team, work, 'click', deps) });
  await whisper(phraseMessage('shared'), scene, deps, true);
}

/** The message that is judged, by a name that tells nobody which it was. */
const messageName = ({ payload, place }: Scene): string =>
  `${place.channel}:${payload.message?.ts ?? payload.container.message_ts ?? ''}`;
