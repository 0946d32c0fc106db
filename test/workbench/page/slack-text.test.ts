import { expect, it } from 'vitest';
import { slackText } from '../../../src/workbench/page/slack-text.ts';

const KNOWN = {
  bot: { userId: 'UBOT', botId: 'B', name: 'mattstock', realName: 'Måttstock' },
  people: [{ id: 'UBJORN', name: 'bjorn', realName: 'Björn Berg' }],
};

it.each<[string, string]>([
  ['@Okänd, @ och a@mattstock.se', '@Okänd, @ och a@mattstock.se'],
  ['@Måttstocken', '@Måttstocken'],
  ['<@UBOT> & <b>', '&lt;@UBOT&gt; &amp; &lt;b&gt;'],
  ['@Måttstock hur många?', '<@UBOT> hur många?'],
  ['Hej @måttstock, och @mattstock!', 'Hej <@UBOT>, och <@UBOT>!'],
  ['(@Björn) @bjorn', '(<@UBJORN>) <@UBJORN>'],
])('%j', (typed, sent) => expect(slackText(typed, KNOWN)).toBe(sent));
