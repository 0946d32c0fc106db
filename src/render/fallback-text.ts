import { fitMessage, shareRoom } from './fit-message.ts';
import { inert } from './inert.ts';
import { LIMITS } from './limits.ts';
import type { Message } from './message.ts';
import { shrink } from './shrink.ts';
import { messageText } from './text.ts';

/** What is said when there is nothing at all to say. */
export const NOTHING = 'Det finns inget att visa.';

/** The whole message in words, for the notification and the screen reader; shortened as the blocks are when it is too long. */
export function fallbackText(messages: readonly Message[]): string {
  const whole = joined(messages);
  if (whole.length <= LIMITS.messageText) return whole;
  return shrink(
    (room) => {
      const rooms = shareRoom(messages, room);
      return joined(messages.map((message, i) => fitMessage(message, rooms[i] ?? 0)));
    },
    (text) => text.length <= LIMITS.messageText,
    // Rooms are counted in ASCII and this limit in characters: some Swedish fits in more.
    2 * LIMITS.messageText,
  );
}

function joined(messages: readonly Message[]): string {
  const text = inert(messages.map(messageText).join('\n\n———\n\n'));
  return text.trim() === '' ? NOTHING : text;
}
