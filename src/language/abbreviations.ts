import { nameOfficers } from './case-officers.ts';
import { ENGLISH } from './english.ts';

/**
 * What municipal officers shorten in chat, written out. Only what has one meaning here: "uppf." may be uppföljning or uppfattning and stays as it is
 * but after "syst." or IBIC. Small letters mean either case; capitals are meant as written ("VIN" is no wine).
 */
const SHORT: readonly (readonly [short: string, whole: string])[] = [
  ['kn', 'kommun'],
  ['knr', 'kommuner'],
  ['komm', 'kommuner'],
  ['bhv', 'behov'],
  ['handl', 'handläggare'],
  ['handlägg', 'handläggare'],
  ['hlgg', 'handläggare'],
  ['hl', 'handläggare'],
  ['soc.ex', 'socionomexamen'],
  ['socex', 'socionomexamen'],
  ['soc-ex', 'socionomexamen'],
  ['ins', 'insatser'],
  ['verks', 'verksamhet'],
  ['ö.k', 'överenskommelse'],
  ['överensk', 'överenskommelse'],
  ['ö-k', 'överenskommelse'],
  ['samv', 'samverkan'],
  ['rut', 'rutin'],
  ['komp.plan', 'kompetensplan'],
  ['kompplan', 'kompetensplan'],
  ['komputv', 'kompetensutveckling'],
  ['komp.utv', 'kompetensutveckling'],
  ['kont.plan', 'kontinuitetsplan'],
  ['kontplan', 'kontinuitetsplan'],
  ['indik', 'indikator'],
  ['syst. uppf', 'systematisk uppföljning'],
  ['syst uppf', 'systematisk uppföljning'],
  ['syst', 'systematisk'],
  ['ibic-uppf', 'IBIC vid uppföljning'],
  ['ibic uppf', 'IBIC vid uppföljning'],
  ['ibic vid uppf', 'IBIC vid uppföljning'],
  ['ngt', 'något'],
  ['ngn', 'någon'],
  ['ngra', 'några'],
  ['äldre siffror', 'tidigare siffror'],
  ['äldre siffra', 'tidigare siffra'],
  ['äldre resultat', 'tidigare resultat'],
  ['äldre uppgifter', 'tidigare uppgifter'],
  ['äldre mätningar', 'tidigare mätningar'],
  ['äldre värden', 'tidigare värden'],
  ['äldre data', 'tidigare data'],
  ['äldre metodbeskrivningar', 'tidigare metodbeskrivningar'],
  ['enl', 'enligt'],
  ['fr.o.m', 'från och med'],
  ['t.o.m', 'till och med'],
  ['bl.a', 'bland annat'],
  ['pers', 'personer'],
  ['pers.ombud', 'personligt ombud'],
  ['dagl.verks', 'daglig verksamhet'],
  ['dagl. verks', 'daglig verksamhet'],
  ['AF', 'Arbetsförmedlingen'],
  ['FK', 'Försäkringskassan'],
  ['GB', 'gruppbostad'],
  ['VIN-rutin', 'våldsrutin'],
  ['VIN-rutiner', 'våldsrutiner'],
  ['VIN', 'våld i nära relationer'],
  ['VINR', 'våld i nära relationer'],
  ['vinr', 'våld i nära relationer'],
  ['psyk ohälsa', 'psykisk ohälsa'],
  ['psyk', 'psykiatrin'],
  ['soc.psyk', 'socialpsykiatri'],
  ['socpsyk', 'socialpsykiatri'],
  ['ek.bist', 'ekonomiskt bistånd'],
  ['ekbist', 'ekonomiskt bistånd'],
  ['lss v', 'LSS vuxen'],
  ['lss vux', 'LSS vuxen'],
  ['lss-v', 'LSS vuxen'],
  ['lss b', 'LSS barn'],
  ['lss-b', 'LSS barn'],
  ['arb/prakt', 'arbete eller praktik'],
  ['arb', 'arbete'],
  ['prakt', 'praktik'],
  ['utredn', 'utredningar'],
  ['myndutövn', 'myndighetsutövning'],
  ['mynd.utövn', 'myndighetsutövning'],
  ['kval', 'kvalitet'],
  ['budgetberedning', 'beredning'],
  ['budgetberedningen', 'beredningen'],
  ['budgetarbetet', 'arbetet'],
  ['budgetmötet', 'mötet'],
  ['m', 'med'],
  ['o', 'och'],
  ['el', 'eller'],
  ['funktionsneds', 'funktionsnedsättning'],
  ['ibik', 'IBIC'],
  ['lagen för funktionshindrade', 'LSS'],
  ['lagen om funktionshindrade', 'LSS'],
  ['funktionshinderlagen', 'LSS'],
  ['hört talas om', 'hört om'],
  ['höra talas om', 'höra om'],
  ['slå upp', 'visa'],
  ['slår upp', 'visar'],
  ['nedskrivet', 'skriftligt'],
  ['nedskriven', 'skriftlig'],
  ['nedskrivna', 'skriftliga'],
  ['nerskrivet', 'skriftligt'],
  ['nerskriven', 'skriftlig'],
  ['nedtecknat', 'skriftligt'],
  ['nedtecknad', 'skriftlig'],
  ['svart på vitt', 'skriftligt'],
  ['på pränt', 'skriftligt'],
  ['inför nämnden', 'till nämnden'],
  ['inför ett möte', 'till ett möte'],
  ['inför mötet', 'till mötet'],
  ...ENGLISH,
];

const WHOLE: ReadonlyMap<string, string> = new Map(SHORT);
const quoted = (text: string): string => text.replaceAll('.', '\\.').replaceAll(' ', '\\s');
const LONGEST_FIRST = [...WHOLE.keys()].sort((a, b) => b.length - a.length).map(quoted);
/** Alone between blanks and signs, with or without the point; not a letter that counts ("5 m", "B3"), nor a part of a word written with a hyphen. */
const ANY = new RegExp(
  `(?<![\\p{L}\\p{N}.\\-/'’])(?<![0-9]\\s(?=\\p{L}{1,2}(?!\\p{L})))(${LONGEST_FIRST.join('|')})\\.?(?![\\p{L}\\p{N}'’]|[-/][\\p{L}])`,
  'giu',
);

/** The text with its abbreviations written out; a point that ends the sentence is lost with the abbreviation. */
export function writeOut(text: string): string {
  return nameOfficers(text).replace(ANY, (written, short: string) => {
    const lower = short.toLocaleLowerCase('sv').replace(/\s/g, ' ');
    const whole = WHOLE.get(short) ?? WHOLE.get(lower);
    // "M" and "O" by themselves are a party and a letter.
    return whole === undefined || (short.length === 1 && short !== lower) ? written : whole;
  });
}
