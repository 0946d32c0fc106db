import { plain } from './plain-text.ts';

/** The names that the questions use for places, and the codes that answers use. Other places are compared as they are written. */
const PLACES: ReadonlyMap<string, string> = new Map([
  ['riket', '0000'],
  ['sverige', '0000'],
  ['hela riket', '0000'],
  ['hela landet', '0000'],
  ['landet', '0000'],
  ['nationellt', '0000'],
  ['kalmar', '0880'],
  ['växjö', '0780'],
  ['nybro', '0881'],
  ['borgholm', '0885'],
  ['umeå', '2480'],
  ['göteborg', '1480'],
  ['stockholm', '0180'],
  ['linköping', '0580'],
  ['habo', '0643'],
  ['håbo', '0305'],
  ['kalmar län', '08'],
  ['blekinge län', '10'],
  ['stockholms län', '01'],
  ['blekinge', '10'],
  ['köpenhamn', 'x-kph'],
  ['00', '0000'],
  ['se', '0000'],
]);

/** One key for a place, whether it is written as code, name, genitive or "Kalmar kommun"; null when none is given. */
export const placeKey = (value: unknown): string | null => {
  if (value === null || value === undefined || value === '') return null;
  const text = plain(value)
    .trim()
    .toLowerCase()
    .replace(/^(?:kommun|region):/, '');
  const short = text.replace(/s? (?:kommun|stad)$/, '');
  for (const spelling of [text, short, `${short}s`, short.replace(/s$/, '')]) {
    const code = PLACES.get(spelling);
    if (code !== undefined) return code;
  }
  return text;
};
