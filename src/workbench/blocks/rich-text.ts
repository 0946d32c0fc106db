import { LIMITS } from '../limits.ts';
import { address, byType, type Check, flag, integer, list, object, oneOf, text, type } from './schema.ts';

const style = object({ optional: { bold: flag, italic: flag, strike: flag, code: flag, underline: flag } });
const most = LIMITS.messageBlockText.limit;

const inline = byType({
  text: object({ required: { type, text: text(most) }, optional: { style } }),
  link: object({ required: { type, url: address(3_000) }, optional: { text: text(most), style, unsafe: flag } }),
  emoji: object({ required: { type, name: text(100) }, optional: { unicode: text(40), style } }),
  user: object({ required: { type, user_id: text(20) }, optional: { style } }),
  channel: object({ required: { type, channel_id: text(20) }, optional: { style } }),
  date: object({
    required: { type, timestamp: integer(0, Number.MAX_SAFE_INTEGER), format: text(200) },
    optional: { url: address(3_000), fallback: text(200), style },
  }),
});

const inlines = list(1_000, inline, 0);
const border = integer(0, 1);
const section = object({ required: { type, elements: inlines } });

const part = byType({
  rich_text_section: section,
  rich_text_preformatted: object({ required: { type, elements: inlines }, optional: { border, language: text(50) } }),
  rich_text_quote: object({ required: { type, elements: inlines }, optional: { border } }),
  rich_text_list: object({
    required: {
      type,
      style: oneOf('bullet', 'ordered'),
      elements: list(1_000, byType({ rich_text_section: section })),
    },
    optional: { indent: integer(0, 8), offset: integer(0, 10_000), border },
  }),
});

export const richText: Check = object({
  required: { type, elements: list(1_000, part) },
  optional: { block_id: text(LIMITS.blockId.limit) },
});
