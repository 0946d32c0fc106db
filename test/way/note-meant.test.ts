import { afterAll, beforeAll, expect, test } from 'vitest';
import { missesOf } from './misses-of.ts';
import { type OpenedWay, openWay } from './service.ts';

let way: OpenedWay;
beforeAll(async () => {
  way = await openWay();
});
afterAll(() => way.close());

test.each<[question: string, wanted: string]>([
  // the whole message means a note, though nobody has used some of its words
  ['Bygger LSS-måtten på register eller på något kommunerna fyllt i?', 'answered & lss-fran-enkat & !FIG'],
  ['Vad krävs för att länets andel ska döljas i redovisningen när grannarna struntat i enkäten?', '!FIG & !declined'],
  ['När kommer LSS-resultaten från 2024, metodbeskrivningen är ju redan ute?', 'forsta-sista-ar-lss & !FIG'],
  ['IBIC – kan någon förklara det för en nykomling som aldrig hört talas om det', 'term-ibic & !FIG'],
  ['En sjua i den socioekonomiska sorteringsnyckeln, är det bra?', 'socioekonomisk-nyckel & !FIG'],
  ['Vilka indelningar av liknande kommuner finns i Socialstyrelsens filer?', 'fyra-grupperingar & !FIG'],
  ['Förkortningen SIP, vad står den för, och när ska en sådan göras?', 'answered & term-sip & !FIG'],
  ['är du uppkopplad mot Socialstyrelsen eller måste någon mata in nya resultat åt dig?', 'hur-ofta-uppdateras-har'],
  // what is found by its name stays unless something else is much likelier
  ['Vad är bortfall?', 'term-bortfall & !FIG'],
  ['Hur många svarade på LSS-enkäten?', '288 av 300'],
  ['vad betyder B4?', 'term-grupp-b4'],
  // near misses: a figure is asked for, or something is only named
  ['Andelen kommuner med överenskommelse med regionen om läkarbedömning dygnet runt 2024?', '!"method"'],
  ['krisberedskap, alltså delenkät 10: hur stor andel av kommunerna övade 2024', '!enkat-10'],
  ['storstäderna (A1) och deras siffror för enskildas uppfattning hos utförarna', '!skr-grupper'],
  ['Sammanfatta 2018 års nationella resultat för funktionshinderområdet', '!brukarundersokning'],
  ['Är de som har personligt ombud nöjda med hjälpen?', '!term-personligt-ombud'],
  ['Är Kalmar bra på LSS?', '!"method"'],
  ['Vad blir det för väder i morgon?', 'declined'],
])('%s', async (question, wanted) => expect(await missesOf(way, question, wanted)).toBe(''));

test.each<[question: string, wanted: string]>([
  // sources against each other: what the note says, and the figure with all who tell it
  [
    'Jag läste 19 procent hos Centrum för sällsynta diagnoser och 17 hos Kalmar för samma rutin 2019, vad är rätt?',
    'FIG & 17 % & 19 %',
  ],
  ['ni har två olika siffror för 2019 om jobbrutinen, varifrån kommer de?', 'FIG & 17 % & 19 %'],
  ['Krockar Kalmars uppgift med CSD:s om prövning av arbete 2019?', 'FIG & 17 % & 19 %'],
  ['SKL skriver knappt hälften om SIP, Kalmar omkring hälften. Motsäger de varandra?', 'FIG & stämmer överens'],
  ['Är SKL och Kalmar oense om hur många som tog in enskildas uppfattning 2018?', 'FIG & 57 % & stämmer överens'],
  ['Sajten Centrum för sällsynta diagnoser påstår 19 procent, vad säger ni?', 'FIG & 17 % & 19 %'],
  ['går det att lita på 17 procent när en annan sida skriver 19?', 'FIG & 17 % & 19 %'],
  // near misses
  ['Är källorna överens om våldsrutin 2023?', '!19 %'],
  ['En bloggare påstår 99 procent, vad säger ni?', '!FIG'],
  // beyond the break of 2016
  ['Hur långt bakåt kan man jämföra? Jag har papper från 2014.', 'omarbetning-2016 & !FIG'],
  ['kan jag lägga in siffror från 2012 i samma diagram?', 'omarbetning-2016 & !FIG'],
  ['går det att jämföra med 2011', 'omarbetning-2016 & !FIG'],
  // near misses: a figure of that year is asked for
  ['Hur många kommuner hade våldsrutin LSS vuxen 2014, jämfört med nu?', '!omarbetning-2016'],
  ['Visa trenden för kontinuitetsplan från 2012', '!omarbetning-2016'],
])('%s', async (question, wanted) => expect(await missesOf(way, question, wanted)).toBe(''));
