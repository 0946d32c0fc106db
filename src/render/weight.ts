/** How much room something takes in a message at the very most: its JSON with everything beyond ASCII written as \uXXXX. Never less than its characters. */
export function weight(value: unknown): number {
  const json = JSON.stringify(value) ?? '';
  let size = 0;
  for (let i = 0; i < json.length; i += 1) size += json.charCodeAt(i) < 128 ? 1 : 6;
  return size;
}

/** The same for a text without the quotes around it. */
export const textWeight = (text: string): number => weight(text) - 2;
