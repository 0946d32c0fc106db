import { indicatorId, SCALES } from '../../domain/indicator.ts';
import { placeCode } from '../../domain/place.ts';
import {
  ANSWERS,
  GENDERS,
  type MeasureRound,
  MISSING_STATUSES,
  type ObservedValue,
  QUALIFIERS,
  type Reading,
  type StatedChange,
} from '../../domain/reading.ts';
import { type Locator, releaseId } from '../../domain/release.ts';
import { type Cell, everyOf, flag, number, oneOf, optional, optionalNumber, optionalText, text } from './cells.ts';
import type { Row, SqlValue } from './handle.ts';

type Cells = readonly SqlValue[];
type Stated = Extract<Reading, { status: 'stated' }>;

const parseGender = oneOf(GENDERS, 'gender');
const parseQualifier = oneOf(QUALIFIERS, 'qualifier');
const answer = oneOf(ANSWERS, 'answer');
const trend = everyOf<StatedChange['trend']>({ up: true, down: true, unchanged: true }, 'trend');
const parseDirection = everyOf<Stated['direction']>({ has: true, lacks: true }, 'direction');
const comparable = everyOf<MeasureRound['comparableWithPrevious']>(
  { yes: true, no: true, unknown: true },
  'comparability',
);
const roundScale = optional(oneOf(SCALES, 'scale of a round'));
const missingStatus = oneOf(MISSING_STATUSES, 'status');
const observedScale = everyOf<ObservedValue['scale']>({ answer: true, percent: true, count: true }, 'scale of a value');

export const parseLocator = (section: Cell, line: Cell, raw: Cell): Locator => ({
  section: text(section),
  line: Number(text(line)),
  raw: text(raw),
});

/**
 * Cells as `readings` in tables.ts without its fractions, which stand in the row: key 0–4, then status, scale, word, qualifier, …
 * Each shape is written out whole: spreading the common part into it makes a thousand rows three times as slow.
 */
export function parseReading(cells: Cells, row: Row): Reading {
  const indicator = indicatorId(text(cells[0]));
  const place = placeCode(text(cells[1]));
  const year = number(cells[2]);
  const release = releaseId(text(cells[3]));
  const gender = parseGender(cells[4]);
  const yearStated = flag(cells[11]);
  const note = optionalText(cells[12]);
  const locator = parseLocator(cells[13], cells[14], cells[15]);
  switch (cells[5]) {
    case 'observed': {
      const scale = observedScale(cells[6]);
      const value: ObservedValue =
        scale === 'answer' ? { scale, answer: answer(cells[7]) } : { scale, number: number(row['value']) };
      const qualifier = parseQualifier(cells[8]);
      return {
        indicator,
        place,
        year,
        gender,
        release,
        locator,
        yearStated,
        note,
        status: 'observed',
        value,
        qualifier,
      };
    }
    case 'stated': {
      const qualifier = parseQualifier(cells[8]);
      const [wording, direction] = [text(cells[7]), parseDirection(cells[9])];
      const [low, high] = [optionalNumber(row['low']), optionalNumber(row['high'])];
      const bounds = { wording, low, high, direction, qualifier };
      return { indicator, place, year, gender, release, locator, yearStated, note, status: 'stated', ...bounds };
    }
    case 'direction-only': {
      const course = { trend: trend(cells[9]), since: optionalNumber(cells[10]), wording: text(cells[7]) };
      return {
        indicator,
        place,
        year,
        gender,
        release,
        locator,
        yearStated,
        note,
        status: 'direction-only',
        ...course,
      };
    }
    default: {
      const status = missingStatus(cells[5]);
      return { indicator, place, year, gender, release, locator, yearStated, note, status };
    }
  }
}

export const parseChange = (cells: Cells, row: Row): StatedChange => ({
  indicator: indicatorId(text(cells[0])),
  place: placeCode(text(cells[1])),
  from: number(cells[2]),
  to: number(cells[3]),
  points: optionalNumber(row['points']),
  trend: trend(cells[5]),
  doubtfulUnit: flag(cells[6]),
  release: releaseId(text(cells[4])),
  locator: parseLocator(cells[7], cells[8], cells[9]),
});

export const parseRound = (cells: Cells): MeasureRound => ({
  indicator: indicatorId(text(cells[0])),
  year: number(cells[1]),
  asked: flag(cells[2]),
  reason: optionalText(cells[3]),
  first: flag(cells[4]),
  scale: roundScale(cells[5]),
  comparableWithPrevious: comparable(cells[7]),
  why: optionalText(cells[8]),
  release: releaseId(text(cells[9])),
  locator: parseLocator(cells[10], cells[11], cells[12]),
});
