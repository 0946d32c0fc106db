import type { PageWorkbench } from './page-state.ts';

/** What Slack makes of what somebody typed: `& < >` escaped, and `@Name` of those it knows turned into mentions. */
export function slackText(typed: string, { bot, people }: Pick<PageWorkbench, 'bot' | 'people'>): string {
  const byName = new Map(
    [...people, { ...bot, id: bot.userId }].flatMap(({ id, name, realName }) =>
      [name, realName.split(' ')[0] ?? name].map((known) => [known.toLowerCase(), id] as const),
    ),
  );
  const escaped = typed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped.replace(/(^|[^\p{L}\p{N}@])@(\p{L}[\p{L}\p{N}_-]*)/gu, (whole, before: string, name: string) => {
    const id = byName.get(name.toLowerCase());
    return id === undefined ? whole : `${before}<@${id}>`;
  });
}
