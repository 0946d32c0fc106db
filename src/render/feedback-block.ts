import type { StoreVersion } from '../domain/release.ts';
import type { Hash, KeptQuery } from '../query/button-value.ts';
import { type FeedbackValue, judge } from '../query/feedback-value.ts';
import type { Query } from '../query/query.ts';
import { plainText, type SlackBlock } from './block-kit.ts';
import { actionId } from './buttons.ts';

/** The two thumbs below an answer. `keep` as for any button. */
export function feedbackBlock(
  query: Query | null,
  asOf: StoreVersion,
  room: number,
  hash: Hash,
): { readonly block: SlackBlock; readonly keep: KeptQuery | null } {
  const { judged, keep } = judge(query, asOf, room - VERDICT, hash);
  const value = (verdict: FeedbackValue['verdict']) => JSON.stringify({ ...judged, verdict } satisfies FeedbackValue);
  return {
    block: {
      type: 'context_actions',
      block_id: 'feedback',
      elements: [
        {
          type: 'feedback_buttons',
          action_id: actionId('feedback'),
          positive_button: {
            text: plainText('Bra svar'),
            accessibility_label: 'Bra svar',
            value: value('good'),
          },
          negative_button: {
            text: plainText('Dåligt svar'),
            accessibility_label: 'Dåligt svar, säg vad som var fel',
            value: value('bad'),
          },
        },
      ],
    },
    keep,
  };
}

/** What the verdict takes in the value, and later the reason and the name of the message. */
const VERDICT = 300;
