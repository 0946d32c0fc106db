import { z } from 'zod';
import { err, ok, type Result } from '../domain/result.ts';

const LineSchema = z.object({
  id: z.coerce.string().optional(),
  conversation: z.coerce.string().optional(),
  question: z.string(),
});

export interface AskLine {
  readonly id: string;
  readonly conversation: string;
  readonly question: string;
}

export interface AskLineError {
  readonly id: string | null;
  readonly code: 'invalid-utf8' | 'invalid-json' | 'invalid-line';
  readonly message: string;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** One line of standard input: plain text, or {"id","conversation","question"}. An empty line is no question (null). Without a conversation each line is its own. */
export function parseAskLine(bytes: Uint8Array, number: number): Result<AskLine | null, AskLineError> {
  let text: string;
  try {
    text = decoder.decode(bytes).trim();
  } catch {
    return err({ id: null, code: 'invalid-utf8', message: 'raden är inte giltig UTF-8. Spara den som UTF-8.' });
  }
  if (text === '') return ok(null);
  if (!text.startsWith('{')) return ok({ id: String(number), conversation: `rad ${number}`, question: text });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return err({
      id: null,
      code: 'invalid-json',
      message: 'raden börjar med { men är inte giltig JSON. Rätta den, eller skriv frågan som vanlig text.',
    });
  }
  const line = LineSchema.safeParse(value);
  if (!line.success) {
    return err({
      id: idOf(value),
      code: 'invalid-line',
      message: 'raden saknar fältet "question" med en text. Lägg till det.',
    });
  }
  const id = line.data.id ?? String(number);
  return ok({ id, conversation: line.data.conversation ?? `rad ${number}`, question: line.data.question });
}

const idOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : null;
