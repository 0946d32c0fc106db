/** Shell lines of the fenced `sh` blocks, in order; a line that ends with a backslash goes on in the next. Prompts and comments are not commands. */
export function shellCommands(markdown: string): readonly string[] {
  return fencesOf(markdown, 'sh').flatMap((body) =>
    body
      .replace(/\\\n\s*/g, '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#')),
  );
}

const fencesOf = (markdown: string, language: string): readonly string[] =>
  [...markdown.matchAll(/^```(\w*)[^\n]*\n([\s\S]*?)^```[ \t]*$/gm)]
    .filter(([, info]) => info === language)
    .map(([, , body]) => body ?? '');

/** Text that a reader would type or look for: every fence and every code span. */
function codeOf(markdown: string): readonly string[] {
  const fences = [...markdown.matchAll(/^```[^\n]*\n([\s\S]*?)^```[ \t]*$/gm)].map(([, body]) => body ?? '');
  const prose = markdown.replace(/^```[\s\S]*?^```[ \t]*$/gm, '');
  return [...fences, ...[...prose.matchAll(/`([^`\n]+)`/g)].map(([, span]) => span ?? '')];
}

/** Scripts that the text tells people to run with npm, each once. */
export const npmScripts = (markdown: string): readonly string[] =>
  unique(
    codeOf(markdown).flatMap((code) => [
      ...[...code.matchAll(/\bnpm run (?:--?\S+ )*([\w:-]+)/g)].map(([, name]) => name ?? ''),
      ...[...code.matchAll(/\bnpm (test|start)\b/g)].map(([, name]) => name ?? ''),
    ]),
  );

/** Commands of the program that the text names: `mattstock ask`, `npm run mattstock -- ask`. Placeholders in capitals are left out. */
export const programCommands = (markdown: string): readonly string[] =>
  unique(
    codeOf(markdown).flatMap((code) =>
      [...code.matchAll(/(?:^|[\s;&|])mattstock (?:-- )?([a-z][\w-]*)/gm)].map(([, name]) => name ?? ''),
    ),
  );

export const settingsIn = (text: string): readonly string[] =>
  unique([...text.matchAll(/\bMATTSTOCK_[A-Z0-9_]+/g)].map(([name]) => name));

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)].sort();
