import { LIMITS } from '../limits.ts';
import { anyText, confirm, options, plainText } from './objects.ts';
import { address, byType, type Check, fault, flag, integer, list, object, oneOf, text, type } from './schema.ts';

const actionId = text(LIMITS.actionId.limit);

const button = object({
  required: { type, text: plainText(LIMITS.buttonText.limit) },
  optional: {
    action_id: actionId,
    value: text(LIMITS.buttonValue.limit, 0),
    url: address(LIMITS.buttonUrl.limit),
    style: oneOf('primary', 'danger'),
    confirm,
    accessibility_label: text(LIMITS.accessibilityLabel.limit),
  },
});

const feedbackButton = object({
  required: { text: plainText(LIMITS.feedbackText.limit), value: text(LIMITS.feedbackValue.limit) },
  optional: { accessibility_label: text(LIMITS.accessibilityLabel.limit) },
});

const feedbackButtons = object({
  required: { type, positive_button: feedbackButton, negative_button: feedbackButton },
  optional: { action_id: actionId },
});

const iconButton = object({
  required: { type, icon: oneOf('trash'), text: plainText(LIMITS.buttonText.limit) },
  optional: {
    action_id: actionId,
    value: text(LIMITS.buttonValue.limit),
    confirm,
    accessibility_label: text(LIMITS.accessibilityLabel.limit),
    visible_to_user_ids: list(100, text(20)),
  },
});

const staticSelect = object({
  required: { type, options: options(LIMITS.selectOptions.limit) },
  optional: {
    action_id: actionId,
    placeholder: plainText(LIMITS.placeholder.limit),
    initial_option: object({ required: { text: type, value: type } }),
    confirm,
    focus_on_load: flag,
  },
});

const overflow = object({
  required: { type, options: options(LIMITS.overflowOptions.limit) },
  optional: { action_id: actionId, confirm },
});

const choices = object({
  required: { type, options: options(LIMITS.choiceOptions.limit) },
  optional: { action_id: actionId, confirm, focus_on_load: flag, initial_option: type, initial_options: type },
});

const plainTextInput = object({
  required: { type },
  optional: {
    action_id: actionId,
    initial_value: text(LIMITS.inputValue.limit),
    multiline: flag,
    min_length: integer(0, LIMITS.inputValue.limit),
    max_length: integer(1, LIMITS.inputValue.limit),
    placeholder: plainText(LIMITS.placeholder.limit),
    focus_on_load: flag,
    dispatch_action_config: type,
  },
});

/** Either an address or a file of the workspace, and always a text for those who do not see it. */
export function image(optional: Readonly<Record<string, Check>> = {}): Check {
  return object(
    {
      required: { type, alt_text: text(LIMITS.altText.limit) },
      optional: {
        image_url: address(LIMITS.imageUrl.limit),
        slack_file: object({ optional: { id: text(40), url: address(LIMITS.imageUrl.limit) } }),
        ...optional,
      },
    },
    (value, pointer) =>
      (value['image_url'] === undefined) === (value['slack_file'] === undefined)
        ? fault('must define either `image_url` or `slack_file`', pointer)
        : [],
  );
}

const clickable = { button, static_select: staticSelect, overflow, radio_buttons: choices, checkboxes: choices };

export const actionsElement = byType(clickable);
export const accessory = byType({ ...clickable, image: image() });
export const contextElement = byType({
  image: image(),
  plain_text: anyText(LIMITS.textObject.limit),
  mrkdwn: anyText(LIMITS.textObject.limit),
});
export const contextActionsElement = byType({ feedback_buttons: feedbackButtons, icon_button: iconButton });
export const inputElement = byType({
  plain_text_input: plainTextInput,
  static_select: staticSelect,
  radio_buttons: choices,
  checkboxes: choices,
});
