import type { Json } from '../json.ts';
import type { Confirm, Control, Option } from './drawn.ts';
import { objectAt, objectsAt, textAt } from './json-fields.ts';
import { textObject } from './mrkdwn.ts';

/** An interactive element of an actions, context_actions or section block. */
export function readControl(element: Json, blockId: string | null): Control {
  const type = textAt(element, 'type') ?? '?';
  const actionId = textAt(element, 'action_id') ?? '';
  const text = words(element, 'text');
  switch (type) {
    case 'button': {
      const url = textAt(element, 'url');
      const style = textAt(element, 'style');
      return {
        kind: 'button',
        actionId,
        blockId,
        text,
        spoken: textAt(element, 'accessibility_label'),
        style: style === 'primary' || style === 'danger' ? style : 'default',
        url: url !== null && /^https?:\/\//u.test(url) ? url : null,
        confirm: 'confirm' in element ? confirm(objectAt(element, 'confirm')) : null,
      };
    }
    case 'feedback_buttons':
      return {
        kind: 'feedback',
        actionId,
        blockId,
        options: [option(objectAt(element, 'positive_button')), option(objectAt(element, 'negative_button'))],
      };
    case 'static_select':
      return {
        kind: 'choice',
        actionId,
        blockId,
        label: words(element, 'placeholder') || 'Välj',
        options: optionsOf(element),
      };
    case 'overflow':
      return { kind: 'choice', actionId, blockId, label: 'Mer', options: optionsOf(element) };
    default:
      return { kind: 'unknown', type };
  }
}

const words = (object: Json, key: string): string => textAt(objectAt(object, key), 'text') ?? '';

const option = (object: Json): Option => ({
  text: words(object, 'text'),
  spoken: textAt(object, 'accessibility_label'),
  value: textAt(object, 'value') ?? '',
});

const optionsOf = (element: Json): readonly Option[] =>
  [
    ...objectsAt(element, 'options'),
    ...objectsAt(element, 'option_groups').flatMap((group) => objectsAt(group, 'options')),
  ].map(option);

const confirm = (dialog: Json): Confirm => ({
  title: words(dialog, 'title') || 'Är du säker?',
  text: textObject(objectAt(dialog, 'text')),
  yes: words(dialog, 'confirm') || 'Ja',
  no: words(dialog, 'deny') || 'Avbryt',
});
