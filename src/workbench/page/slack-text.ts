import type { PageSetting } from './page-state.ts';

/** What Slack makes of what somebody typed: `& < >` escaped, and `@Name` of those it knows turned into mentions. */
export function slackText(
  typed: string,
  setting: Pick<PageSetting, 'people'>,
  bot: { readonly userId: string; readonly name: string },
): string {
  const known = [...setting.people, { id: bot.userId, name: bot.name }];
  const escaped = typed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped.replace(/(^|[^\p{L}\p{N}@])@(\p{L}[\p{L}\p{N}_-]*)/gu, (whole, before: string, name: string) => {
    const found = known.find((one) => one.name.toLowerCase() === name.toLowerCase());
    return found === undefined ? whole : `${before}<@${found.id}>`;
  });
}
