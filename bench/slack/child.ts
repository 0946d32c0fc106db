import { bareApp } from './bare-app.ts';
import { wholeBot } from './whole-bot.ts';

/** What a child is told, as JSON in its argument. */
export interface ChildSettings {
  readonly kind: 'bot' | 'bare';
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  /** Its files: an empty folder of its own. */
  readonly folder: string;
  readonly data: string;
  /** What the bare app answers, by question. */
  readonly answers: Readonly<Record<string, { readonly text: string; readonly blocks: readonly unknown[] }>>;
}

/** Runs one of the two, tells its memory when it is asked, and stops when it is told. The parent's end is its own. */
const settings: ChildSettings = JSON.parse(process.argv[2] ?? '{}');
const app = await (settings.kind === 'bot' ? wholeBot(settings) : bareApp(settings));
process.on('disconnect', () => process.exit(1));
process.on('message', (message) => {
  if (message === 'memory') process.send?.(process.memoryUsage().rss);
  if (message === 'stop') void app.stop().then(() => process.exit(0));
});
process.send?.('ready');
