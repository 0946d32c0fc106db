import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Bundle } from '../../../src/domain/bundle.ts';
import { ANNA, ask, mention, openWorld, STATS, type World } from './bot.ts';
import { FREELY, plain, pressing, seenAfter, words } from './doing.ts';
import { dataLike } from './other-data.ts';

const NASTY = '<!channel> *fet* _lutad_ ~struken~ `kod` <@U0BJORN0001> <https://evil.se|här> :tada: & https://evil.se';
const ROUTINE = 'valdsrutin-lss-vuxen';

/** Everything that a publisher words is worded against us. */
const nasty = (bundle: Bundle): Bundle => ({
  ...bundle,
  indicators: bundle.indicators.map((one) =>
    one.id === ROUTINE
      ? {
          ...one,
          name: `${one.name} ${NASTY}`,
          shortName: '*Rutin* <!here> :x:',
          definition: `${one.definition} ${NASTY}`,
          phrase: { ...one.phrase, yes: `${one.phrase.yes} ${NASTY}` },
        }
      : one,
  ),
  releases: bundle.releases.map((one, i) => ({
    ...one,
    title: `${one.title} ${NASTY}`,
    publisher: `*${one.publisher}*`,
    url: i % 2 === 0 ? 'https://www.socialstyrelsen.se/oj' : 'https://evil.se/socialstyrelsen.se',
  })),
  notes: bundle.notes.map((note) => ({ ...note, text: `${note.text} ${NASTY}` })),
});

let world: World;
beforeAll(async () => {
  world = await openWorld({ data: await dataLike(nasty), bot: FREELY });
});
afterAll(() => world.close());

/** Every text of every post that Slack would read as mrkdwn, and the `text` beside the blocks. */
function posted(): readonly string[] {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null) {
      if ('type' in value && value.type === 'mrkdwn' && 'text' in value) found.push(String(value.text));
      Object.values(value).forEach(walk);
    }
  };
  for (const { method, args } of world.workbench.calls) {
    if (!method.startsWith('chat.') && method !== 'response_url') continue;
    found.push(String(args['text']));
    walk(args['blocks']);
  }
  return found;
}

const ALLOWED_LINK = /^https:\/\/([a-z.]+\.)?(socialstyrelsen|skr|scb|kolada)\.se(\/|$)/;

describe('whatever the words are', () => {
  const asked = (text: string) => ask(world, `${mention(world)} ${text}`, { channel: STATS });

  test('of a publisher, they stand as they are', async () => {
    const { answer } = await asked('våldsrutin LSS vuxen riket 2023');
    expect(plain(answer.text)).toMatch(/^47 %/);
    expect(words(answer)).toMatch(/&lt;!channel&gt;/);
    await seenAfter(world, STATS, ANNA.user, pressing(world, answer, 'method'));
    await seenAfter(world, STATS, ANNA.user, pressing(world, answer, 'over-time'));
    await asked('Vad betyder IBIC?');
    await asked('Ge mig en lägesbild av riket LSS 2023');
    await asked('Vilka indikatorer finns om våld?');
  });

  test.each([
    'Hade *Ankeborg* _där_ en våldsrutin?',
    'Hade @channel Ankeborg en våldsrutin?',
    'Hade <b>Ankeborg</b> & <!here> en våldsrutin?',
    'Har ni siffror om ~kvalitet~ `i skolan` https://evil.se/x?',
    'Vad betyder :tada: *trygghetsfaktorn* <@U0BJORN0001>?',
    '&lt;!channel&gt; i Ankeborg?',
  ])('of a question, echoed back: %s', async (text) => {
    const { answer } = await asked(text);
    expect(answer.text).not.toBe('');
  });

  test.each([
    '<!channel>',
    '<@U0BJORN0001>',
    'Växjö <script>alert(1)</script>',
    '*Ankeborg* <https://evil.se|Kalmar>',
    '`Kalmar` ~och~ _Ankeborg_',
    'x'.repeat(4_000),
    '\u202eramlaK',
  ])('after /kommun: %s', async (text) => {
    const command = { name: '/kommun', text, user: ANNA.user, channel: STATS };
    const said = await seenAfter(world, STATS, ANNA.user, () => world.workbench.command(command));
    expect(said).toHaveLength(1);
  });

  test('nothing of it is obeyed by Slack: no call on anybody, no link but to the sources, no unfolding', () => {
    const texts = posted();
    expect(texts.length).toBeGreaterThan(40);
    for (const text of texts) {
      expect(text).not.toMatch(/<[!@#]/);
      for (const [, address = ''] of text.matchAll(/<([^|>]*)/g)) expect(address).toMatch(ALLOWED_LINK);
      // A bare address would be made a link.
      expect(text.replaceAll(/<[^>]*>/g, '')).not.toMatch(/https?:\/\//);
      expect(text).not.toMatch(/[`~]|:tada:|(^|\s)_\S/);
      // Bold is ours alone: the titles of sections.
      for (const [, bold = ''] of text.matchAll(/\*([^*\n]*)\*/g)) expect(bold).not.toMatch(/fet|Rutin|Ankeborg/);
    }
    for (const { method, args } of world.workbench.calls) {
      if (!method.startsWith('chat.') && method !== 'response_url') continue;
      expect([String(args['unfurl_links']), String(args['unfurl_media'])]).toEqual(['false', 'false']);
    }
    expect(texts.some((text) => text.includes('<https://www.socialstyrelsen.se/oj|'))).toBe(true);
    expect(world.lines.filter(({ severity }) => severity === 'warn' || severity === 'error')).toEqual([]);
  });
});
