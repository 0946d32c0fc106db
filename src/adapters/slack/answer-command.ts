import { showSnapshot } from '../../app/show-snapshot.ts';
import { smallTalk } from '../../interpret/small-talk.ts';
import { phraseMessage } from '../../render/slack-phrases.ts';
import { auditEntry, keepQueries, paceOf } from './answer-question.ts';
import { dressed } from './dress.ts';
import { payloadOf } from './payload.ts';
import { plainWords } from './place.ts';
import { respondTo } from './respond.ts';
import type { SlackDeps, Taken } from './slack-deps.ts';

/** `/kommun Kalmar [område] [år]`: a snapshot that only the asker sees. */
export async function answerCommand({ stored, work }: Taken, deps: SlackDeps): Promise<void> {
  const seen = payloadOf(stored.payload);
  if (seen.kind !== 'command') return;
  const { response_url: url, text, team_id: team } = seen.payload;
  const pace = paceOf(work.claimed.recent, deps.perMinute);
  if (pace !== 'within') {
    if (pace === 'first') await respondTo(url, { message: phraseMessage('rate-limit'), to: 'one' }, deps.replies);
    return;
  }
  const words = plainWords(text, deps.botUser);
  if (smallTalk(words) !== null)
    return respondTo(url, { message: phraseMessage('how-to-command'), to: 'one' }, deps.replies);
  const { turns, catalogue } = await showSnapshot(words, deps);
  const message = dressed(turns, catalogue, 'one');
  await keepQueries(message, deps);
  await respondTo(url, { message, to: 'one' }, deps.replies);
  await work.finish({ as: 'done', leaning: null, audit: auditEntry(turns, team, work, 'command', deps) });
}
