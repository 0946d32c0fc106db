import type { Indicator } from '../domain/indicator.ts';
import type { Catalogue } from './catalogue.ts';

/** LSS, or common to all areas: what is looked at first when no area is named. */
export const isOurs = ({ area }: Indicator): boolean => area === null || area === 'common' || area.startsWith('lss');

/** The same question asked in several areas, itself among them: those of its family, and a whole with its parts. */
export function kinOf(indicator: Indicator, { indicators }: Pick<Catalogue, 'indicators'>): readonly Indicator[] {
  const whole = indicator.partOf ?? indicator.id;
  return [...indicators.values()].filter(
    (one) => one.id === whole || one.partOf === whole || (one.family !== null && one.family === indicator.family),
  );
}
