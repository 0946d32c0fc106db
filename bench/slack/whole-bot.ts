import { join } from 'node:path';
import { pinoLog } from '../../src/adapters/log/pino-log.ts';
import { openStateStore } from '../../src/adapters/state/open-state.ts';
import { pseudonymiser } from '../../src/adapters/system/pseudonym.ts';
import { openService } from '../../src/cli/open-service.ts';
import { startBot } from '../../src/main.ts';
import type { ChildSettings } from './child.ts';

/** The bot as `mattstock start` runs it, on stores of its own, with no limit on what one person may ask. */
export async function wholeBot(settings: ChildSettings): Promise<{ stop(): Promise<void> }> {
  const { botToken, appToken, apiUrl, folder, data } = settings;
  const service = await openService({ store: join(folder, 'store.sqlite'), data, now: () => new Date() });
  if (!service.ok) throw new Error(service.error);
  const state = await openStateStore({ path: join(folder, 'state.sqlite') });
  if (!state.ok) throw new Error(state.error.detail);
  const bot = await startBot({
    ...service.value,
    state: state.value,
    pseudonym: pseudonymiser('a key for the benchmark'),
    log: pinoLog('error'),
    config: {
      botToken,
      transport: { kind: 'socket', appToken },
      apiUrl,
      host: '127.0.0.1',
      port: null,
      logLevel: 'error',
      pseudonymKey: null,
    },
    pace: { perMinute: Number.MAX_SAFE_INTEGER },
  });
  if (!bot.ok) throw new Error(bot.error);
  return {
    async stop() {
      await bot.value.stop();
      await state.value.close();
      await service.value.close();
    },
  };
}
