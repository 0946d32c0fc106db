/** Slack's limit on posts to one channel. Null: there is room; else how many seconds to wait. */
export type PostLimit = (channel: string) => number | null;

/** "Short bursts are allowed": how many, Slack does not say. docs.slack.dev/apis/web-api/rate-limits; the number is own caution. */
const BURST = 5;

/** About `perSecond` posts a second and channel; null turns the limit off. */
export function createPostLimit(perSecond: number | null, now: () => number): PostLimit {
  if (perSecond === null) return () => null;
  const buckets = new Map<string, { room: number; at: number }>();
  return (channel) => {
    const at = now();
    const before = buckets.get(channel) ?? { room: BURST, at };
    const room = Math.min(BURST, before.room + ((at - before.at) / 1000) * perSecond);
    if (room < 1) {
      buckets.set(channel, { room, at });
      return Math.max(1, Math.ceil((1 - room) / perSecond));
    }
    buckets.set(channel, { room: room - 1, at });
    return null;
  };
}
