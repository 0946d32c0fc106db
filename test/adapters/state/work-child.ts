import { mkdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { opened } from './backends.ts';
import { aDelivery, anAuditEntry, DONE } from './contract/deliveries.ts';

/**
 * A real process on a state store: `work-child.ts PATH HOW NAME [DELIVERIES CONVERSATIONS FOLDER]`. Says words with JSON on standard output.
 * `work`: receives every delivery, works at once on what it was given, and then claims until nothing is unfinished. A folder for each
 * conversation stands while somebody works in it; that it can be made proves that nobody else does.
 * `hold`: receives one, says so, and stays until it is killed.
 */
const [path = '', how = '', name = '', deliveries = '0', conversations = '1', folder = ''] = process.argv.slice(2);

const say = (word: string, about: unknown): void => {
  process.stdout.write(`${word} ${JSON.stringify(about)}\n`);
};
const store = await opened({ path });
const { inbox } = store;
const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function work(id: string, conversation: string): Promise<void> {
  const busy = join(folder, conversation);
  await mkdir(busy);
  await nextTurn();
  await rmdir(busy);
  // The rows of the audit are numbered as they are committed: their order is the order of the work.
  const audit = anAuditEntry({ reason: id, team: name });
  if (!(await inbox.finish(id, name, { ...DONE, audit }, Date.now()))) throw new Error(`${id} was no longer ours`);
}

if (how === 'hold') {
  say('received', await inbox.receive(aDelivery('e1'), { worker: name, room: true }, Number(deliveries)));
  process.stdin.resume();
} else {
  say('begin', name);
  await new Promise<void>((resolve) => process.stdin.once('data', () => resolve()));
  for (let n = 0; n < Number(deliveries); n += 1) {
    const conversation = `c${n % Number(conversations)}`;
    const delivery = aDelivery(`e${n}`, { conversation, twin: `t${n}` });
    const received = await inbox.receive(delivery, { worker: name, room: n % 3 === 0 }, Date.now());
    if (received.kind === 'claimed') await work(delivery.id, conversation);
  }
  while ((await inbox.backlog()).unfinished > 0) {
    const claimed = await inbox.claim(name, Date.now());
    if (claimed === null) await nextTurn();
    else await work(claimed.id, claimed.conversation);
  }
  await store.close();
  say('done', name);
  process.stdin.destroy();
}
