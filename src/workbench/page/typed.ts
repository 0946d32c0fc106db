/** What somebody meant by what they typed. */
export type Typed =
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'command'; readonly name: string; readonly text: string }
  | { readonly kind: 'refused'; readonly reason: string };

const COMMAND = /^(\/\p{L}[\p{L}\p{N}_-]*)(?:\s+([\s\S]*))?$/u;

/** A command as Slack reads it: first on the line, never in a thread, and only those that the app has registered. */
export function readTyped(input: string, where: 'channel' | 'thread', commands: readonly string[]): Typed {
  const text = input.trim();
  if (text === '') return { kind: 'refused', reason: 'Skriv något först.' };
  const [, name, rest] = COMMAND.exec(text) ?? [];
  if (name === undefined) return { kind: 'message', text };
  if (!commands.includes(name))
    return {
      kind: 'refused',
      reason: `Kommandot ${name} finns inte. Det som finns: ${commands.join(', ') || 'inget'}.`,
    };
  if (where === 'thread')
    return { kind: 'refused', reason: `Kommandon fungerar inte i trådar. Skriv ${name} i kanalen i stället.` };
  return { kind: 'command', name, text: (rest ?? '').trim() };
}
