import { beforeAll, describe, expect, it } from 'vitest';
import { type Candidates, findCandidates } from '../../src/query/candidates.ts';
import { buildCatalogue, type Catalogue } from '../../src/query/catalogue.ts';
import { hear, hearNoteBefore, hearOther, nearestHeard } from '../../src/query/hear.ts';
import type { Misunderstanding } from '../../src/query/misunderstanding.ts';
import type { Meaning, UtteranceIndex } from '../../src/search/utterances.ts';
import { aKnowledge } from '../builders/evidence.ts';
import { shippedBundle } from '../builders/shipped.ts';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = buildCatalogue(aKnowledge({}, await shippedBundle()));
});

const UNKNOWN: Misunderstanding = { kind: 'unknown-subject', words: 'strömmen', choices: [] };
const TEXT = 'vad gör boendet om strömmen försvinner';
const PLAN = 'kontinuitetsplan-lss-boende-vuxen';

/** An index that always means the same. `used`: the stems that somebody used for the first; `others`: for something not held. */
const meaning = (
  meanings: readonly Meaning[],
  used: readonly string[] = [],
  others: readonly string[] = [],
): UtteranceIndex => ({
  classify: () => meanings,
  holds: (id, stem) => id === meanings[0]?.id && used.includes(stem),
  knows: () => true,
  isOfOthers: (stem) => others.includes(stem),
});
const stemsOf = (text: string): string[] => findCandidates(text, catalogue).words.map((word) => word.stem);
const first = (given: Candidates | undefined) => given?.indicators[0];

describe('an indicator is heard', () => {
  it('where it is likely, well before the next, and every telling word has been used for it', () => {
    const index = meaning(
      [
        { id: PLAN, odds: 9 },
        { id: 'handledning-lss', odds: 3 },
      ],
      stemsOf(TEXT),
    );
    const heard = hear(UNKNOWN, findCandidates(TEXT, catalogue), catalogue, index);
    expect(heard?.kind).toBe('candidates');
    expect(first(heard?.kind === 'candidates' ? heard.candidates : undefined)).toMatchObject({ id: PLAN, support: 1 });
  });

  it.each<[string, readonly Meaning[]]>([
    ['too unlikely', [{ id: PLAN, odds: 3.9 }]],
    [
      'too near another question',
      [
        { id: PLAN, odds: 9 },
        { id: 'handledning-lss', odds: 7.5 },
      ],
    ],
    ['unknown in this store', [{ id: 'nothing', odds: 30 }]],
    ['nothing at all', []],
  ])('not where it is %s', (_, meanings) => {
    expect(hear(UNKNOWN, findCandidates(TEXT, catalogue), catalogue, meaning(meanings, stemsOf(TEXT)))).toBeNull();
  });

  it('not where a word names for whom, and nobody has used it so', () => {
    const text = 'vad gör boendet för elefanterna om strömmen försvinner';
    const used = stemsOf(text).filter((stem) => !stem.startsWith('elefant'));
    expect(
      hear(UNKNOWN, findCandidates(text, catalogue), catalogue, meaning([{ id: PLAN, odds: 30 }], used)),
    ).toBeNull();
  });

  it('not where a word has been used to ask for something else', () => {
    const text = 'vad gör boendet om strömmen krånglar';
    const used = stemsOf(text).filter((stem) => !stem.startsWith('krangl'));
    const candidates = findCandidates(text, catalogue);
    const others = stemsOf(text).filter((stem) => stem.startsWith('krangl'));
    expect(hear(UNKNOWN, candidates, catalogue, meaning([{ id: PLAN, odds: 30 }], used, others))).toBeNull();
  });

  it('not of two words, nor where a place or a count was what went wrong', () => {
    const index = meaning([{ id: PLAN, odds: 30 }], stemsOf(TEXT));
    expect(hear(UNKNOWN, findCandidates('strömmen boendet', catalogue), catalogue, index)).toBeNull();
    const wrong: Misunderstanding = { kind: 'unknown-place', words: 'Ankeborg' };
    expect(hear(wrong, findCandidates(TEXT, catalogue), catalogue, index)).toBeNull();
    expect(hear({ ...UNKNOWN, lacks: 'count' }, findCandidates(TEXT, catalogue), catalogue, index)).toBeNull();
  });

  it('together with the same question of another area that is nearly as likely', () => {
    const index = meaning(
      [
        { id: 'valdsrutin-lss-vuxen', odds: 12 },
        { id: 'valdsrutin-lss-barn', odds: 8 },
      ],
      stemsOf(TEXT),
    );
    const heard = hear(UNKNOWN, findCandidates(TEXT, catalogue), catalogue, index);
    const ids =
      heard?.kind === 'candidates'
        ? heard.candidates.indicators.filter(({ support }) => support === 1).map(({ id }) => id)
        : [];
    expect(ids).toEqual(['valdsrutin-lss-vuxen', 'valdsrutin-lss-barn']);
  });
});

describe('a note is heard', () => {
  it('where it is likely and well before the next, whatever the other words are', () => {
    const heard = hear(
      UNKNOWN,
      findCandidates(TEXT, catalogue),
      catalogue,
      meaning([
        { id: 'ovagt', odds: 5 },
        { id: PLAN, odds: 3 },
      ]),
    );
    expect(heard).toMatchObject({ kind: 'note', note: { id: 'ovagt' } });
  });

  it('not where it is hardly likelier than something else', () => {
    expect(
      hear(
        UNKNOWN,
        findCandidates(TEXT, catalogue),
        catalogue,
        meaning([
          { id: 'ovagt', odds: 9 },
          { id: PLAN, odds: 8 },
        ]),
      ),
    ).toBeNull();
  });

  it('before a figure only where it is much likelier', () => {
    const [plan] = [...catalogue.indicators.keys()].filter((id) => id === PLAN);
    const at = (lead: number) =>
      hearNoteBefore(
        plan === undefined ? [] : [plan],
        findCandidates(TEXT, catalogue),
        catalogue,
        meaning([
          { id: 'ovagt', odds: 9 },
          { id: PLAN, odds: 9 - lead },
        ]),
      );
    expect([at(5)?.id, at(3)]).toEqual(['ovagt', null]);
  });
});

it('what is likely is offered first, and never sure enough to be answered', () => {
  const near = nearestHeard(
    findCandidates(TEXT, catalogue),
    catalogue,
    meaning([
      { id: 'ovagt', odds: 9 },
      { id: PLAN, odds: 2 },
      { id: 'handledning-lss', odds: 1.9 },
    ]),
  );
  expect(first(near ?? undefined)?.id).toBe(PLAN);
  expect(near?.indicators.every(({ support }) => support < 0.5)).toBe(true);
  expect(nearestHeard(findCandidates(TEXT, catalogue), catalogue, meaning([]))).toBeNull();
});

describe('another indicator than the one whose name was found', () => {
  const OTHER = 'handledning-lss';
  const other = (named: string, odds: number, text = TEXT) =>
    hearOther(
      [...catalogue.indicators.keys()].filter((id) => id === named),
      findCandidates(text, catalogue),
      catalogue,
      meaning([
        { id: OTHER, odds },
        { id: named, odds: 5 },
      ]),
    );

  it('is asked about where such words have meant it much more often', () => {
    expect([other(PLAN, 8), other(PLAN, 7.9)]).toEqual([OTHER, null]);
  });

  it('is not asked about where the name is wholly there', () => {
    expect(other(PLAN, 30, 'Kontinuitetsplan, LSS-boenden vuxna i Kalmar')).toBeNull();
  });
});
