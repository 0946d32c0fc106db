interface LooseFigure {
  readonly value?: unknown;
  readonly display?: unknown;
  readonly year?: unknown;
  readonly place?: unknown;
  readonly indicator?: unknown;
  readonly area?: unknown;
  readonly unit?: unknown;
  readonly use?: unknown;
}

/** An answer as JSON, before anything is known about its figures. */
export interface LooseAnswer {
  readonly outcome: string;
  readonly figures: readonly LooseFigure[];
  readonly text: string;
  readonly caveats: readonly { readonly code: string; readonly text: string }[];
}

type Break = (answer: LooseAnswer) => LooseAnswer;

const everyFigure =
  (change: (figure: LooseFigure) => LooseFigure): Break =>
  (answer) => ({ ...answer, figures: answer.figures.map((figure) => ({ ...figure, ...change(figure) })) });

const withFigure =
  (figure: LooseFigure): Break =>
  (answer) => ({ ...answer, figures: [...answer.figures, figure] });

const bumped = (value: unknown): unknown => {
  if (value === 'Ja') return 'Nej';
  if (value === 'Nej') return 'Ja';
  return typeof value === 'number' ? value + 3.3 : 'okänt';
};

const asWritten = (value: unknown): unknown =>
  typeof value === 'number' ? `ca\u00a0${String(value).replace('.', ',')} %` : value;

/** Ways in which an answer can be right in another spelling, or wrong. */
export const BREAKS: Readonly<Record<string, Break>> = {
  'as it is': (answer) => answer,
  'values bumped': everyFigure((figure) => ({ value: bumped(figure.value) })),
  'value written as text': everyFigure((figure) => ({ value: asWritten(figure.value) })),
  'value null, shown as text': everyFigure((figure) => ({ value: null, display: asWritten(figure.value) })),
  'bumped value beside the right display': everyFigure((figure) => ({
    value: bumped(figure.value),
    display: String(figure.value),
  })),
  'half a point off': everyFigure((figure) => ({
    value: typeof figure.value === 'number' ? figure.value + 0.05 : figure.value,
  })),
  'wrong year': everyFigure(() => ({ year: 1999 })),
  'no year': everyFigure(() => ({ year: null })),
  'year 2022': everyFigure(() => ({ year: 2022 })),
  'wrong place': everyFigure((figure) => ({ place: figure.place === '0000' ? '0880' : '0000' })),
  'no place': everyFigure(() => ({ place: null })),
  'place by name': everyFigure((figure) => ({ place: figure.place === '0000' ? 'Riket' : 'Kalmar kommuns stad' })),
  'wrong indicator': everyFigure((figure) => ({
    indicator: String(figure.indicator).includes('IBIC') ? 'jour' : 'IBIC vid utredning',
  })),
  'opaque indicator': everyFigure(() => ({ indicator: 'u28549', area: 'lss-adult' })),
  'as comparison only': everyFigure(() => ({ use: 'comparison' })),
  'invented figure too': withFigure({
    value: 99,
    year: 2023,
    place: '0000',
    unit: 'percent',
    indicator: 'påhittad',
    use: 'answer',
  }),
  'invented answer too': withFigure({
    value: 'Nej',
    year: 2023,
    place: '0880',
    unit: 'answer',
    indicator: 'sip',
    use: 'comparison',
  }),
  'invented points': withFigure({
    value: 99,
    year: 2023,
    place: '0000',
    unit: 'percentage-points',
    indicator: 'våld',
    use: 'answer',
  }),
  'another place too': withFigure({
    value: 'Ja',
    year: 2020,
    place: '1480',
    unit: 'answer',
    indicator: 'våld',
    use: 'answer',
  }),
  'a known figure too': withFigure({
    value: 47,
    year: 2023,
    place: '0000',
    unit: 'percent',
    indicator: 'enskildas våld',
    use: 'answer',
  }),
  'figures only': (answer) => ({ ...answer, text: '' }),
  'text in a caveat': (answer) => ({
    ...answer,
    text: '',
    caveats: [{ code: 'x', text: answer.text.replaceAll(' ', '\u00a0') }],
  }),
  'text in capitals': (answer) => ({ ...answer, text: answer.text.toUpperCase() }),
  'text inside words': (answer) => ({ ...answer, text: `å${answer.text.replaceAll(/[ .]+/g, 'ö')}ä` }),
  'says yes': (answer) => ({ ...answer, text: `\n Ja, det är jämförbart, ca 15 %. <!here> ${answer.text}` }),
  'says no': (answer) => ({ ...answer, text: ` Nej, det är inte jämförbart, inte 15 procent. ${answer.text}` }),
  answered: (answer) => ({ ...answer, outcome: 'answered' }),
  clarify: (answer) => ({ ...answer, outcome: 'clarify' }),
  declined: (answer) => ({ ...answer, outcome: 'refused' }),
  'no data': (answer) => ({ ...answer, outcome: 'No_Data' }),
  'unknown outcome': (answer) => ({ ...answer, outcome: 'maybe' }),
  empty: () => ({ outcome: '', figures: [], text: '', caveats: [] }),
  'says everything': (answer) => ({
    ...answer,
    outcome: 'answered',
    text: `${answer.text} Det finns inga uppgifter, saknas, kan inte; våld sip arbete; uppföljning utredning olika; ungefär; 33 12 0780; nio`,
  }),
};
