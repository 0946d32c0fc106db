import type { CaveatCode } from '../../src/domain/caveat.ts';

/** One thread of questions; what its last answer must show and must not, by the design's table of caveats, the five documents and `data/`. */
export interface CaveatLine {
  readonly ask: readonly string[];
  readonly must: readonly CaveatCode[];
  readonly not: readonly CaveatCode[];
}

const GROUPS = [
  'share-withheld',
  'unit-did-not-answer',
  'nonresponse',
  'small-group',
  'unweighted',
] as const satisfies readonly CaveatCode[];

const ask = (question: string | readonly string[], must: CaveatCode[], ...not: CaveatCode[]): CaveatLine => ({
  ask: typeof question === 'string' ? [question] : question,
  must,
  not: [...not, ...GROUPS],
});

const RIKET = ['structure-not-outcome', 'strict-definition', 'city-by-district'] as const;

/** Written before anything in `src/answer` was read, so that the first run measured it. */
export const CAVEAT_TABLE: readonly CaveatLine[] = [
  // value, the country
  ask(
    'Hur stor andel av kommunerna har en våldsrutin för vuxna inom LSS?',
    [],
    'old-measurement',
    'second-hand-source',
    ...RIKET,
  ),
  ask(
    'Hur många procent av kommunerna använder IBIC i alla utredningar inom LSS?',
    ['applies-to-all-cases', 'old-measurement'],
    ...RIKET,
  ),
  ask('Vad är andelen kommuner med kontinuitetsplan på LSS-boenden för vuxna 2020?', ['second-hand-source'], ...RIKET),
  ask(
    'Hur vanligt är det med en samlad kompetensplan för LSS-handläggare i landet?',
    ['stated-approximately', 'old-measurement', 'second-hand-source'],
    ...RIKET,
  ),
  ask(
    'Hur stor andel av kommunerna har socialjour med socionom dygnet runt?',
    ['stated-approximately', 'old-measurement'],
    ...RIKET,
  ),
  ask(
    'Andel kommuner med rutin för att pröva arbete inom LSS i riket 2019',
    ['sources-disagree'],
    'break-in-series',
    ...RIKET,
  ),
  ask('Hur många kommuner har en socialjour med socionom dygnet runt?', ['count-not-derivable'], ...RIKET),
  ask(
    'Hur stor andel av handläggarna inom LSS är socionomer i riket?',
    ['old-measurement', 'second-hand-source'],
    ...RIKET,
  ),
  ask('Hur många har LSS-insatser i Sverige?', ['different-data-source', 'old-measurement'], 'count-not-derivable'),
  ask('Hur många barn och unga har LSS-insatser?', ['age-definition', 'different-data-source'], 'count-not-derivable'),
  ask(
    'Andel kommuner där någon gick vidare till både reguljärt och skyddat arbete från daglig verksamhet',
    ['compound-condition', 'old-measurement'],
    ...RIKET,
  ),
  ask(
    'Hur stor andel av kommunerna hade våldsrutin för barn inom LSS 2022?',
    ['derived-from-rounded'],
    'old-measurement',
    ...RIKET,
  ),
  ask(
    'Hur stor andel av kommunerna följde upp LSS ur ett könsperspektiv?',
    ['old-measurement', 'second-hand-source'],
    ...RIKET,
  ),
  ask(
    'Hur stor andel av kommunerna gör ISU av stöd och insatser inom LSS?',
    [],
    'old-measurement',
    'second-hand-source',
    'first-measured',
    ...RIKET,
  ),
  ask(
    'Hur många procent av kommunerna saknar våldsrutin inom LSS vuxen?',
    ['counts-those-who-had'],
    'old-measurement',
    'structure-not-outcome',
  ),
  ask(
    'Hur stor andel av kommunerna använde IBIC vid alla uppföljningar 2018?',
    ['applies-to-all-cases', 'second-hand-source'],
    ...RIKET,
  ),
  // value, a municipality
  ask('Har Kalmar en våldsrutin inom LSS vuxen?', ['strict-definition', 'old-measurement'], 'structure-not-outcome'),
  ask('Har Kalmar socialjour?', ['old-measurement', 'structure-not-outcome'], 'strict-definition'),
  ask(
    'Har Kalmar en kontinuitetsplan för LSS-boenden för vuxna?',
    ['old-measurement', 'structure-not-outcome'],
    'strict-definition',
  ),
  ask(
    'Har Kalmar en överenskommelse med Försäkringskassan för LSS barn?',
    ['old-measurement'],
    'structure-not-outcome',
  ),
  ask(
    'Har Kalmar en överenskommelse med regionen för LSS barn?',
    ['structure-not-outcome', 'old-measurement'],
    'strict-definition',
  ),
  ask(
    'Använder Kalmar systematisk uppföljning i verksamhetsutveckling inom LSS?',
    ['old-measurement'],
    'structure-not-outcome',
  ),
  ask('Har LSS-handläggarna i Kalmar kontinuerlig handledning?', ['old-measurement'], 'structure-not-outcome'),
  ask(
    'Används standardiserade metoder för att upptäcka missbruk i Kalmar?',
    ['strict-definition', 'old-measurement'],
    'structure-not-outcome',
  ),
  ask('Har Kalmar en brukarinflytandesamordnare?', ['old-measurement'], 'structure-not-outcome', 'strict-definition'),
  ask(
    'Hur stor andel av LSS-handläggarna i Kalmar är socionomer?',
    ['old-measurement'],
    'structure-not-outcome',
    'strict-definition',
  ),
  ask('Hade Kalmar en rutin för att pröva arbete inom LSS 2018?', ['strict-definition'], 'structure-not-outcome'),
  ask('Hade Kalmar en rutin för att pröva arbete inom LSS 2017?', ['structure-not-outcome'], 'strict-definition'),
  ask('Använder Kalmar IBIC i utredningar inom LSS?', ['old-measurement'], 'strict-definition'),
  ask(
    'Har Kalmar en rutin för information om SIP inom LSS?',
    ['structure-not-outcome', 'old-measurement'],
    'strict-definition',
  ),
  ask('Har Stockholm en våldsrutin inom LSS vuxen?', ['city-by-district']),
  // another year than the measured
  ask('Hur stor andel av kommunerna hade våldsrutin inom LSS barn 2021?', ['year-differs-from-asked'], ...RIKET),
  ask(
    'Använde kommunerna enskildas uppfattning i myndighetsutövningen inom LSS 2022?',
    ['not-measured-that-year', 'reason-not-stated'],
    'measured-every-other-year',
  ),
  ask('Våldsrutin LSS barn i riket 2024?', ['measured-every-other-year'], ...RIKET),
  ask('Hur stor andel gjorde ISU av målgruppens behov inom LSS 2022?', ['first-measured'], 'not-measured-that-year'),
  ask(
    'Hade Kalmar en våldsrutin inom LSS vuxen 2023?',
    ['year-differs-from-asked', 'strict-definition'],
    'structure-not-outcome',
  ),
  ask('Hur stor andel hade våldsrutin inom missbruksvården 2024?', [], 'measured-every-other-year', 'old-measurement'),
  // trend and change
  ask(
    'Hur har rutinen för att pröva arbete inom LSS utvecklats i riket?',
    ['last-measured', 'sources-disagree'],
    'first-measured',
    ...RIKET,
  ),
  ask(
    'Hur har våldsrutinen för vuxna inom LSS utvecklats sedan 2022?',
    ['derived-from-rounded'],
    'last-measured',
    ...RIKET,
  ),
  ask(
    'Hur har systematisk uppföljning i verksamhetsutveckling inom LSS förändrats 2017–2021?',
    ['scale-differs'],
    ...RIKET,
  ),
  ask(
    'Hur har enskildas uppfattning i utförarverksamheten inom LSS utvecklats?',
    [],
    'scale-differs',
    'break-in-series',
    'comparability-unknown',
    'last-measured',
  ),
  ask('Hur har användningen av IBIC vid utredningar inom LSS utvecklats i landet?', ['direction-only'], ...RIKET),
  ask('Hur har Kalmar svarat genom åren om rutin för att pröva arbete inom LSS?', ['last-measured'], 'first-measured'),
  ask(
    'Hur mycket ökade rutinerna för information om SIP inom LSS barn mellan 2017 och 2018?',
    ['source-unit-doubtful'],
    ...RIKET,
  ),
  ask(
    'Hur mycket ökade enskildas uppfattning i myndighetsutövning inom LSS mellan 2021 och 2023?',
    [],
    'comparability-unknown',
    'scale-differs',
    'derived-from-rounded',
    'old-measurement',
  ),
  ask('Hur har kompetensplanerna för LSS-handläggare utvecklats sedan 2016?', ['direction-only'], ...RIKET),
  ask(
    'Hur mycket förändrades rutinen för att pröva arbete inom LSS mellan 2017 och 2018?',
    ['comparability-unknown'],
    'scale-differs',
    ...RIKET,
  ),
  ask('Hur ser trenden ut för ISU av resultat inom LSS?', ['look-alike-indicator'], ...RIKET),
  // comparison, snapshot, gaps, changes
  ask(
    'Jämför Kalmar med riket i fråga om våldsrutin inom LSS vuxen',
    ['strict-definition', 'old-measurement'],
    'break-in-series',
  ),
  ask(
    'Jämför andelen socionomer bland LSS-handläggarna i Kalmar med riket',
    ['old-measurement'],
    'structure-not-outcome',
    'strict-definition',
    'break-in-series',
  ),
  ask(
    'Hur ligger Kalmar till jämfört med riket i fråga om kontinuitetsplaner på LSS-boenden?',
    ['structure-not-outcome', 'old-measurement'],
    'break-in-series',
    'strict-definition',
  ),
  ask('Lägesbild för Kalmar', ['self-reported', 'structure-not-outcome', 'strict-definition'], 'old-measurement'),
  ask('Lägesbild för riket', [], 'old-measurement'),
  ask('Vad har ändrats för Kalmar mellan 2018 och 2021?', [], 'first-measured'),
  ask('Var har Kalmar Nej där de flesta andra har Ja?', [], 'break-in-series'),
  // across areas and comparability
  ask('Kan man jämföra habiliteringsersättningen mellan LSS och äldreomsorgen?', [], 'old-measurement'),
  ask(
    'Hur stor andel hade övergång till reguljärt arbete inom LSS respektive socialpsykiatri 2018?',
    ['stated-approximately'],
    'group-membership-changed',
  ),
  ask('Kan man jämföra LSS 2023 med LSS 2024?', ['comparability-unknown'], 'old-measurement'),
  ask(
    'Är ISU av målgruppens behov 2023 jämförbart med systematisk uppföljning i verksamhetsutveckling 2021?',
    ['look-alike-indicator'],
    'old-measurement',
  ),
  ask(
    'Kan jag jämföra enskildas uppfattning inom hela LSS 2018 med utförarverksamheten 2021?',
    ['look-alike-indicator'],
    'old-measurement',
  ),
  ask(
    'Går 2021 och 2023 att jämföra för enskildas uppfattning i utförarverksamheten inom LSS?',
    [],
    'comparability-unknown',
    'old-measurement',
  ),
  ask(
    'Går 2017 och 2018 att jämföra för systematisk uppföljning i verksamhetsutveckling inom LSS?',
    ['scale-differs'],
    'old-measurement',
  ),
  ask('Är våldsrutinen inom LSS vuxen 2020 jämförbar med 2023?', ['comparability-unknown'], 'old-measurement'),
  ask(
    'Ändrades tidsfönstret från 12 till 24 månader 2024, och kan man då jämföra med 2023?',
    ['comparability-unknown'],
    'old-measurement',
  ),
  // claims
  ask('Får jag säga att 47 procent av kommunerna har en våldsrutin inom LSS vuxen?', [], 'old-measurement', ...RIKET),
  ask(
    'Stämmer det att 81 procent av kommunerna inte använder IBIC vid utredningar inom LSS?',
    ['applies-to-all-cases'],
    ...RIKET,
  ),
  ask(
    'Kan jag skriva att Kalmar saknar våldsrutin inom LSS vuxen?',
    ['strict-definition', 'old-measurement'],
    'structure-not-outcome',
  ),
  ask(
    'Kan jag skriva att 43 procent av kommunerna har kontinuitetsplan på LSS-boenden för vuxna?',
    ['old-measurement', 'second-hand-source'],
    ...RIKET,
  ),
  ask('136 kommuner har en våldsrutin inom LSS vuxen, stämmer det?', ['count-not-derivable'], ...RIKET),
  ask('Får jag säga att ISU ökade från 7 procent 2021 till 20 procent 2023?', ['look-alike-indicator']),
  ask('Får jag säga att SIP-rutinerna inom LSS barn ökade med 8 procent till 2018?', ['source-unit-doubtful']),
  ask(
    'Är det rätt att 19 procent av kommunerna hade en rutin för att pröva arbete inom LSS 2019?',
    ['sources-disagree'],
    ...RIKET,
  ),
  ask(
    'Får jag skriva att 36 procent av kommunerna hade någon som gick till den öppna arbetsmarknaden 2017?',
    ['compound-condition'],
    ...RIKET,
  ),
  ask(
    '20 procent gör ISU av målgruppens behov, alltså 58 kommuner. Kan jag skriva så?',
    ['count-not-derivable'],
    ...RIKET,
  ),
  // words, method, availability, register
  ask('Vad betyder våldsrutin inom LSS vuxen?', [], 'old-measurement', 'second-hand-source', ...RIKET),
  ask('Vad menas med en aktuell rutin?', [], 'old-measurement', 'second-hand-source', ...RIKET),
  ask('Hur många kommuner svarade på LSS-delen 2022?', ['nonresponse-unknown-that-year'], 'old-measurement'),
  ask('Hur stor var svarsfrekvensen för LSS 2024?', [], 'nonresponse-unknown-that-year', 'old-measurement'),
  ask('Vilka år finns det siffror om kontinuitetsplan på LSS-boenden för vuxna?', [], ...RIKET),
  ask('Vilka kommuner ingår i grupp B3?', [], 'old-measurement', 'comparability-unknown'),
  // several at once
  ask(
    'Hur stor andel hade våldsrutin inom LSS vuxen respektive LSS barn 2023?',
    [],
    'old-measurement',
    'second-hand-source',
    ...RIKET,
  ),
  ask('Har Kalmar våldsrutin inom LSS vuxen, och har de en kontinuitetsplan för LSS-boenden?', [
    'strict-definition',
    'structure-not-outcome',
    'old-measurement',
  ]),
  ask(
    'Enskildas uppfattning i myndighetsutövning inom LSS 2021 och 2023 i riket',
    ['second-hand-source'],
    'comparability-unknown',
    'scale-differs',
  ),
  ask('Hur stor andel hade rutin för att pröva arbete inom LSS 2017, 2018 och 2019?', ['sources-disagree'], ...RIKET),
  ask(
    'Visa IBIC vid uppföljningar 2018 och IBIC vid utredningar 2019 bredvid varandra',
    ['look-alike-indicator', 'applies-to-all-cases'],
    ...RIKET,
  ),
  // threads
  ask(
    ['Hur stor andel av kommunerna har en våldsrutin inom LSS vuxen?', 'Och i Kalmar?'],
    ['strict-definition', 'old-measurement'],
    'structure-not-outcome',
  ),
  ask(
    ['Har Kalmar en kontinuitetsplan för LSS-boenden för vuxna?', 'och i riket?'],
    ['second-hand-source', 'old-measurement'],
    ...RIKET,
  ),
  ask(
    ['Hur stor andel av kommunerna har en våldsrutin inom LSS barn?', 'och 2022?'],
    ['derived-from-rounded'],
    'old-measurement',
    ...RIKET,
  ),
  ask(
    ['Hur stor andel gör ISU av målgruppens behov inom LSS?', 'hur har det utvecklats?'],
    ['look-alike-indicator'],
    ...RIKET,
  ),
  ask(
    ['Hur stor andel av LSS-handläggarna är socionomer i riket?', 'fördelat på kön?'],
    ['no-gender-breakdown'],
    ...RIKET,
  ),
];
