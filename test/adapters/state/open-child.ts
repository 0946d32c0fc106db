import { openStateStore } from '../../../src/adapters/state/open-state.ts';

/** A real process that opens a state store: `open-child.ts PATH [UID]`, and says "opened" with null or the problem. */
const [path = '', uid] = process.argv.slice(2);
if (uid !== undefined) {
  process.setgid?.(Number(uid));
  process.setuid?.(Number(uid));
}
const result = await openStateStore({ path });
process.stdout.write(`opened ${JSON.stringify(result.ok ? null : result.error)}\n`);
if (result.ok) await result.value.close();
