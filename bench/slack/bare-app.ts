import { join } from 'node:path';
import { App, LogLevel } from '@slack/bolt';
import sqlite3 from 'sqlite3';
import { execute, openDatabase } from '../database.ts';
import type { ChildSettings } from './child.ts';

/** As little as a Slack bot that keeps what it is asked can be: Bolt as its tutorial has it, one row committed, the same two calls with the same message. */
export async function bareApp(settings: ChildSettings): Promise<{ stop(): Promise<void> }> {
  const { botToken, appToken, apiUrl, folder, answers } = settings;
  const db = await openDatabase(join(folder, 'bare.sqlite'), sqlite3.OPEN_READWRITE | sqlite3.OPEN_CREATE);
  await execute(db, 'PRAGMA journal_mode = WAL');
  await execute(db, 'PRAGMA synchronous = NORMAL');
  await execute(db, 'CREATE TABLE inbox (id TEXT PRIMARY KEY, body TEXT NOT NULL)');
  const insert = db.prepare('INSERT INTO inbox (id, body) VALUES (?, ?)');
  const commit = (id: string, body: string): Promise<void> =>
    new Promise((resolve, reject) => insert.run([id, body], (error) => (error === null ? resolve() : reject(error))));
  const app = new App({
    token: botToken,
    appToken,
    socketMode: true,
    clientOptions: { slackApiUrl: apiUrl },
    logLevel: LogLevel.ERROR,
  });
  app.message(async ({ message, body, client }) => {
    if (message.subtype !== undefined || message.text === undefined) return;
    const { channel, ts } = message;
    await commit(body.event_id, JSON.stringify(body));
    await client.assistant.threads.setStatus({ channel_id: channel, thread_ts: ts, status: 'söker i uppgifterna …' });
    const answer = answers[message.text];
    const blocks = (answer?.blocks ?? []) as never[];
    await client.chat.postMessage({ channel, thread_ts: ts, text: answer?.text ?? '–', blocks });
  });
  await app.start();
  return {
    async stop() {
      await app.stop();
      insert.finalize();
    },
  };
}
