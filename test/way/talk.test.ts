import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answering, type OpenedWay, openWay } from './service.ts';

let way: OpenedWay;
beforeAll(async () => {
  way = await openWay();
});
afterAll(() => way.close());

/** A question with an answer, and one word that makes it another question. */
const NARROWED = [
  'Har Kalmar en kontinuitetsplan för hemtjänsten?',
  'Har Kalmar en kontinuitetsplan för förskolan?',
  'Hade Kalmar en kontinuitetsplan för hundar 2020?',
  'Har nattpersonalen i Kalmar handledning inom LSS?',
  'Har arbetsterapeuterna i Kalmar handledning?',
  'Har cheferna i Kalmar handledning inom LSS?',
  'Har lärarna i Kalmar handledning inom LSS?',
  'Hur stor andel av sjuksköterskorna har socionomexamen inom LSS?',
  'Hur stor andel av cheferna har socionomexamen inom LSS?',
  'Hur många procent av politikerna har socionomexamen?',
  'Hur stor andel av handläggarna har lärarexamen inom LSS?',
  'Hur stor andel av kommunerna har en våldsrutin för husdjur inom LSS?',
  'Hur många kommuner har en rutin för klagomål inom LSS?',
  'Hur många kommuner har en rutin mot mobbning inom LSS?',
  'Har Kalmar en rutin för brandskydd inom LSS?',
  'Har Kalmar en överenskommelse med polisen inom LSS?',
  'Har Kalmar en överenskommelse med skolan om LSS?',
  'Har Kalmar en överenskommelse med tandvården inom LSS?',
  'Har Kalmar en överenskommelse med kyrkan inom LSS?',
  'Har Kalmar en överenskommelse med veterinären inom LSS?',
  'Hur mycket kostar socialjouren i Kalmar?',
  'Hur många ringer socialjouren i Kalmar?',
  'Hur många anställda har socialjouren i Kalmar?',
  'Har Kalmar en kompetensplan för kökspersonalen inom LSS?',
  'Har Kalmar en kompetensplan för vikarierna inom LSS?',
  'Har Kalmar en kompetensplan för politikerna?',
  'Hur mycket kostar kompetensplanen i Kalmar?',
  'Hur långt är väntetiden till handledning inom LSS i Kalmar?',
  'Vilken lön har handläggarna med socionomexamen inom LSS?',
  'Hur många sjukskrivna handläggare med socionomexamen inom LSS?',
  'Har Solvändan en kontinuitetsplan?',
  'Har gruppbostaden Solvändan i Kalmar en kontinuitetsplan?',
  'Använder privata utförare IBIC inom LSS vuxen?',
  'Hur stor andel av brukarna är nöjda med IBIC inom LSS?',
  'Hur många brukare har utretts med IBIC inom LSS i Kalmar?',
  'Hur många timmar tar en IBIC-utredning?',
  'Hur många våldsutsatta fick hjälp genom våldsrutinen inom LSS?',
  'Hur många personer gick från daglig verksamhet till reguljärt arbete i Kalmar?',
  'Hur många gick från daglig verksamhet till universitetet?',
  'Hur många kommuner har en SIP-rutin för flyktingar?',
  'Hur många SIP gjordes i Kalmar 2023?',
  'Har Kalmar en våldsrutin för hot mot personal inom LSS?',
  'Har Kalmar en våldsrutin för slagsmål på fritidsgården?',
  'Hur stor andel av kommunerna har våldsrutin inom kriminalvården?',
  'Har Kalmar en rutin för läkemedel inom LSS?',
  'Har Kalmar en rutin för dödsfall inom LSS?',
  'Har Kalmar rutin för att pröva körkort inom LSS?',
  'Har Kalmar en rutin att pröva boende inom LSS?',
  'Hur många kommuner använder IBIC för asylsökande?',
  'Har Kalmar en digital kontinuitetsplan för spritförråd?',
  'Hur stor andel av kommunerna har ett personligt ombud för företagare?',
  'Hur stor andel av kommunerna har låsta dörrar i LSS-boenden?',
  'Har Kalmar en jourlägenhet för våldsutsatta inom LSS?',
  'Hur många män bland handläggarna har socionomexamen och körkort?',
  'Har Kalmar en kontinuitetsplan för vattenförsörjningen?',
  'Har Kalmar en kontinuitetsplan för datasystemen?',
  'Har Kalmar handledning för anhöriga inom LSS?',
  'Har Kalmar handledning för kontaktpersoner inom LSS?',
  'Har Kalmar handledning för elever?',
  'Hur många kommuner har en plan för skolavslutning inom LSS?',
  'Hur stor andel av kommunerna har betald handledning för familjehem?',
  'Hur många kommuner har ISU av personalens behov?',
  'Har Kalmar en kontinuitetsplan för barnens hästar?',
  'Har Kalmar en våldsrutin för hästar inom LSS?',
  'Har kommunerna råd med handledning inom LSS?',
  'Följs våldsrutinen i Kalmar inom LSS?',
  'Hur många känner till våldsrutinen i Kalmar inom LSS?',
  'Hur många läser våldsrutinen i Kalmar inom LSS?',
  'Hur lång är våldsrutinen i Kalmar inom LSS?',
  'Fungerar våldsrutinen i Kalmar inom LSS?',
  'Är handläggarna nöjda med handledningen inom LSS?',
  'Hur många handläggare slutade i Kalmar inom LSS 2021?',
  'Hur många artiklar har skrivits om våldsrutinen inom LSS?',
  'Hur många sidor är kontinuitetsplanen i Kalmar?',
  'Hur många möten har handledningen inom LSS?',
  'Hur många kommuner borde ha en våldsrutin inom LSS vuxen?',
];
/** Words that are one letter from a name's word and are words of their own. */
const OTHER_WORDS = [
  'Vad kostar rutinen i Kalmar?',
  'Har Kalmar en brand för LSS?',
  'Har Kalmar en risk för SIP?',
  'Hur många ruttna LSS-boenden?',
  'Har Kalmar en platta för SIP?',
  'Har Kalmar en ruin?',
  'Har Kalmar ett ombyte inom LSS?',
  'Har Kalmar handelsplan för LSS?',
  'Har Kalmar beställning för handläggarna?',
  'Har Kalmar en kontinuitetspeng?',
];
const WITH_TALK = [
  'Ursäkta, min kollega undrade i fredags om Kalmar har en kontinuitetsplan?',
  'Sitter och skriver på årsredovisningen och behöver veta hur många kommuner som hade våldsrutin inom LSS vuxen 2023',
  'asså hur många kommuner hade typ en våldsrutin inom LSS vuxen 2023?',
  'Ordföranden i nämnden frågade på mötet i torsdags om Kalmar hade socialjour dygnet runt 2020',
  'Jag måste få ihop en powerpoint till på måndag, hur ser andelen med IBIC i alla utredningar ut?',
  'FYI så behöver jag andelen med kompetensplan LSS till pressmeddelandet',
  'Hr klamar samverknasöverenskommlse me psykatrin',
  'hur manga prosent av komunerna har valdsrutin lss vuxen 2023',
  'Har Kalmar en rutn för SIP?',
  'personligt omubd i kalmar',
  'hade kalmar kontinuitetpslan',
  'Har klamar ö.k. m psyk?',
  'andel handl. m soc.ex. LSS',
];

describe('no figure for a neighbour', () => {
  test.each([...NARROWED, ...OTHER_WORDS])('%s', async (question) => {
    expect(answering(await way.ask(question))).toEqual([]);
  });
});

describe('what is put around a question changes nothing', () => {
  test.each(WITH_TALK)('%s', async (question) => {
    expect((await way.ask(question)).outcome).toBe('answered');
  });
});
