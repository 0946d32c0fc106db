import { describe, expect, it } from 'vitest';
import type { Utterance } from '../../src/domain/utterance.ts';
import { learnWords } from '../../src/search/learn-words.ts';
import { indexUtterances, NOTHING_LEARNT } from '../../src/search/utterances.ts';

const of = (means: readonly string[], ...texts: readonly string[]): readonly Utterance[] =>
  texts.map((text) => ({ text, means }));

const INDEX = indexUtterances(
  learnWords([
    ...of(
      ['jour'],
      'får man prata med någon utbildad mitt i natten',
      'vem svarar när man ringer på natten',
      'ringa soc nattetid',
    ),
    ...of(
      ['plan'],
      'vad gör boendet om strömmen går',
      'är gruppboendet förberett på strömavbrott',
      'boendet när strömmen försvinner',
    ),
    ...of([], 'hur många ringde på natten', 'vad kostar strömmen på boendet', 'blev samtalen fler'),
  ]),
);

describe('what other words may mean', () => {
  it.each([
    [['natt', 'ring', 'utbild'], 'jour'],
    [['strom', 'boend', 'forbered'], 'plan'],
  ])('%j is %s', (stems, id) => {
    const [best] = INDEX.classify(stems);
    expect(best?.id).toBe(id);
    expect(best?.odds).toBeGreaterThan(0);
  });

  it('finds words likelier elsewhere where they ask for something not held', () => {
    expect(INDEX.classify(['kost']).every(({ odds }) => odds < 0)).toBe(true);
  });

  it('is not moved by words that nobody has used', () => {
    const [first] = INDEX.classify(['natt']);
    const [again] = INDEX.classify(['natt', 'elefant']);
    expect(again).toEqual(first);
  });

  it('gives no order of its own to what it knows nothing of', () => {
    expect(INDEX.classify([]).map(({ odds }) => odds)).toEqual([0, 0]);
    expect(indexUtterances(NOTHING_LEARNT).classify(['natt'])).toEqual([]);
  });

  it('counts a message for each thing it may mean', () => {
    const both = indexUtterances(
      learnWords([...of(['a', 'b'], 'rutin vid våld'), ...of(['a'], 'för vuxna'), ...of(['b'], 'för barn')]),
    );
    const [one, two] = both.classify(['vald']);
    expect(one?.odds).toBe(two?.odds);
  });

  it('tells whose a word is', () => {
    expect([INDEX.holds('jour', 'natt'), INDEX.holds('plan', 'natt'), INDEX.holds('nothing', 'natt')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([INDEX.isOfOthers('kost'), INDEX.isOfOthers('forbered')]).toEqual([true, false]);
  });
});
