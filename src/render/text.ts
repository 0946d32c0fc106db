import type { Message } from './message.ts';

/** The message as plain text: the figure, the rows under their titles, what stands beside them, how the question was read, what to think of, the source. */
export function messageText(message: Message): string {
  const blocks = [
    message.lead,
    ...(message.sections ?? []).map(({ title, lines }) => [title, ...lines.map((line) => `  ${line}`)]),
    message.beside,
    message.choices.map((choice, i) => `  ${i + 1}. ${choice.label}`),
    titled('Så tolkade jag frågan:', message.restated),
    titled(
      'Att tänka på:',
      message.caveats.map((caveat) => `• ${caveat.text}`),
    ),
    message.sources.map((source) => `Källa: ${source}`),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}

const titled = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [title, ...lines];
