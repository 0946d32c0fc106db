import { LIMITS } from '../limits.ts';
import { byType, type Check, flag, list, object, oneOf, text, type } from './schema.ts';

export function plainText(most: number, least = 1): Check {
  return byType({
    plain_text: object({ required: { type, text: text(most, least) }, optional: { emoji: flag } }),
  });
}

export function anyText(most: number): Check {
  return byType({
    plain_text: object({ required: { type, text: text(most) }, optional: { emoji: flag } }),
    mrkdwn: object({ required: { type, text: text(most) }, optional: { verbatim: flag } }),
  });
}

export const confirm: Check = object({
  required: {},
  optional: {
    title: plainText(LIMITS.confirmTitle.limit),
    text: anyText(LIMITS.confirmText.limit),
    confirm: plainText(LIMITS.confirmButton.limit),
    deny: plainText(LIMITS.confirmButton.limit),
    style: oneOf('primary', 'danger'),
  },
});

const option: Check = object({
  required: { text: anyText(LIMITS.optionText.limit), value: text(LIMITS.optionValue.limit) },
  optional: { description: plainText(LIMITS.optionDescription.limit) },
});

export function options(most: number): Check {
  return list(most, option);
}
