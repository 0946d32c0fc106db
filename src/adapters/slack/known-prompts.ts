import type { ConverseDeps } from '../../app/converse.ts';
import { suggestedPrompts } from '../../app/suggested-prompts.ts';
import { type Prompt, promptPhrases } from '../../render/prompt-phrases.ts';

/** The examples of the newest store version, made once for each: finding them asks the store many questions. */
export function knownPrompts(deps: ConverseDeps): () => Promise<readonly Prompt[]> {
  let known: { readonly asOf: number; readonly prompts: Promise<readonly Prompt[]> } | null = null;
  return async () => {
    const { asOf } = await deps.catalogues.newest();
    if (known?.asOf !== asOf) known = { asOf, prompts: suggestedPrompts({ ...deps, phrase: promptPhrases }) };
    const { prompts } = known;
    return prompts.catch((cause: unknown) => {
      if (known?.prompts === prompts) known = null;
      throw cause;
    });
  };
}
