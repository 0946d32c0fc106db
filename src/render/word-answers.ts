import type { Answer } from '../answer/turn.ts';
import type { PartSurvey } from '../domain/area.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { PlaceGroup } from '../domain/place.ts';
import { areaInSentence, type Names } from './names.ts';
import { list, number, percent } from './numbers.ts';

type Lines = { readonly lead: readonly string[]; readonly beside: readonly string[] };
type AnswerOf<K extends Answer['kind']> = Extract<Answer, { kind: K }>;

const SCALE = {
  'yes-no': 'Varje kommun svarar Ja eller Nej; för riket och länen visas andelen Ja.',
  ordinal: 'Varje kommun svarar på en skala i ord; för riket och länen visas andelen som uppfyller indikatorn.',
  percent: 'Värdet är en andel i procent.',
  count: 'Värdet är ett antal.',
} as const;

/** What one indicator measures, and how a unit answers. */
export const definitionText = (indicator: Indicator): string =>
  `${indicator.name}: ${indicator.definition} ${SCALE[indicator.scale]}`;

export function definitionLines(answer: AnswerOf<'definition'>, names: Names): Lines {
  const terms = answer.notes.map((note) => note.text);
  const indicators = answer.indicators.map(definitionText);
  const areas = answer.indicators.flatMap((indicator) =>
    indicator.area === null ? [] : [`Område: ${names.areas.get(indicator.area)?.name ?? indicator.area}.`],
  );
  return { lead: [...terms, ...indicators], beside: answer.indicators.length === 1 ? areas : [] };
}

export function methodLines(answer: AnswerOf<'method'>): Lines {
  return { lead: [...answer.rates.map(rateLine), ...answer.notes.map((note) => note.text)], beside: [] };
}

/** Only the share is published for 2023; n and N are not guessed. */
export function rateLine(part: PartSurvey): string {
  const what = part.number === 0 ? 'minst en delenkät' : `delenkät ${part.number}, ${part.name}`;
  const counts = part.answered === null || part.asked === null ? '' : ` (${part.answered} av ${part.asked})`;
  return `${percent(part.percent)} besvarade ${what}, ${part.year}${counts}.`;
}

export function registerLines(answer: AnswerOf<'register'>): Lines {
  const { place, county, municipalities } = answer;
  switch (answer.ask) {
    case 'code':
      return line(`${place.name} har ${place.kind === 'county' ? 'länskod' : 'kommunkod'} ${place.code}.`);
    case 'count':
      return line(
        `${where(place.name)} har ${municipalities.length}\u00a0kommuner.`,
        municipalities.length <= 50
          ? `${list(municipalities.map((one) => one.name).toSorted((a, b) => a.localeCompare(b, 'sv')))}.`
          : null,
      );
    case 'list':
      return line(
        `${where(place.name)} har ${municipalities.length}\u00a0kommuner${municipalities.length <= 60 ? `: ${list(municipalities.map((one) => one.name).toSorted((a, b) => a.localeCompare(b, 'sv')))}` : ''}.`,
      );
    case 'county':
      return line(county === null ? `${place.name} är ett eget län.` : `${place.name} ligger i ${county.name}.`);
    case 'groups':
      return line(`${place.name} hör till ${list(answer.groups.map(groupText))}.`);
    case 'population':
      return line(
        place.population === null
          ? `Antalet invånare i ${place.name} finns inte här.`
          : `${place.name} hade ${number(place.population)}\u00a0invånare den 31 december 2024.`,
      );
  }
}

const where = (name: string): string => (name === 'Riket' ? 'Sverige' : name);

const groupText = (group: PlaceGroup): string =>
  group.kind === 'skr'
    ? `SKR-gruppen ${group.name}`
    : `invånar${group.name.toLocaleLowerCase('sv').replace(/: (.*)$/u, ' ($1)')}`;

const line = (lead: string, beside: string | null = null): Lines => ({
  lead: [lead],
  beside: beside === null ? [] : [beside],
});

export function comparabilityLines(answer: AnswerOf<'comparability'>, names: Names): Lines {
  if (answer.subject === 'indicators') {
    return line(
      `Nej, ”${answer.indicator?.name}” och ”${answer.other?.name}” är olika indikatorer och ska inte jämföras.`,
      answer.why,
    );
  }
  const marked = list(answer.marked.map((area) => areaInSentence(area.id, names)));
  if (answer.subject === 'areas') {
    const asked = list(
      (answer.asked.length > 0 ? answer.asked : answer.marked).map((area) => areaInSentence(area.id, names)),
    );
    const about = answer.indicator === null ? '' : ` om ”${answer.indicator.name.replace(/, [^,]*$/, '')}”`;
    if (answer.verdict === 'yes')
      return line(
        `Ja, ${asked} är jämförbara i frågan${about}.`,
        `Enligt Tabell 2 i Metodbeskrivning 2024 är frågan jämförbar mellan ${marked}.`,
      );
    const table =
      marked === ''
        ? 'Frågan finns inte i Tabell 2 i Metodbeskrivning 2024.'
        : `Tabell 2 i Metodbeskrivning 2024 anger frågan som jämförbar bara mellan ${marked}.`;
    return line(`Det går inte att säga att ${asked} är jämförbara i frågan${about}.`, table);
  }
  const [from, to] = answer.years;
  const span = `${from} och ${to}`;
  const { why } = answer;
  switch (answer.verdict) {
    case 'yes':
      return line(`Ja, ${span} går att jämföra.`, why);
    case 'no':
      return line(`Nej, ${span} ska inte jämföras.`, why);
    case 'unknown':
      return line(`Det går inte att säga om ${span} är jämförbara: ingen källa här svarar på det.`, why);
  }
}
