import type { DeclineReason } from '../query/draft.ts';
import type { Misunderstanding } from '../query/misunderstanding.ts';
import { list } from './numbers.ts';

const CAN = 'Däremot kan jag berätta vad Öppna jämförelser visar: siffran, mätåret, jämförelsen och källan.';

/** Why the question is not answered, and what can be done instead. */
export const DECLINED: Readonly<Record<DeclineReason, string>> = {
  opinion: `Jag kan inte bedöma vad som är bra eller dåligt, eller vad någon bör göra. ${CAN}`,
  cause: `Det kan jag inte svara på: uppgifterna visar hur det var, inte varför, och säger inget om orsak eller samband. ${CAN}`,
  forecast: `Jag gör inga prognoser; här finns bara det som redan är mätt. ${CAN}`,
  'personal-data': `Jag svarar inte på frågor om enskilda personer; här finns bara uppgifter om kommuner och grupper. ${CAN}`,
  'off-topic': `Det kan jag inte svara på. ${CAN}`,
  instruction: `Jag kan inte ta emot instruktioner eller hitta på siffror. ${CAN}`,
  'ranking-of-answers':
    'Ja och Nej går inte att rangordna, så jag kan inte ranka kommuner efter svar. Däremot kan jag visa vad en kommun svarade och hur stor andel som svarade Ja.',
  'too-long': 'Frågan är för lång för att jag säkert ska förstå den. Ställ den gärna i en eller två meningar.',
};

const EXAMPLE =
  'Fråga till exempel: ”Hur många kommuner har en rutin vid våld mot vuxna inom LSS?” eller ”Hade Kalmar en kontinuitetsplan 2020?”';

/** A number that nobody has counted here; with choices, whether one of them would do. */
export const notCountedLine = (choices: number): string =>
  `Det antalet finns inte i det material som Måttstock har. Här finns andelen av kommunerna och vad enskilda kommuner har svarat.${seeThese(choices)}`;

export const EVERY_PLACE =
  'Svar för varje kommun finns inte i det material som Måttstock har, så det går inte att lista, räkna eller jämföra kommunerna här.';

export const EMPTY_GROUP =
  'I den gruppen finns inga kommuner i registret här, så det finns inget att räkna eller jämföra med.';

/** What was unclear, in one sentence that ends where the choices begin. */
export function unclearLine(problem: Misunderstanding): string {
  switch (problem.kind) {
    case 'nothing-asked':
      return `Vad vill du veta? ${EXAMPLE}`;
    case 'unclear-indicator':
      if (problem.choices.length === 0) return 'Vilken indikator gäller det?';
      return problem.choices.every((choice) => choice.kind === 'snapshot')
        ? 'Vilken indikator gäller det? Eller vill du se en lägesbild?'
        : 'Det finns flera indikatorer som passar. Vilken menar du?';
    case 'unclear-place':
      if (problem.codes.length === 0) return 'Vilken kommun gäller det?';
      if (problem.near === true)
        return `Jag hittar ingen plats som heter ”${problem.words}”. Menar du ${problem.codes.length === 1 ? 'den här' : 'någon av dem här'}?`;
      return problem.words.includes(',') && problem.choices.every((choice) => choice.kind === 'snapshot')
        ? `En lägesbild gäller en plats i taget, och du nämner ”${problem.words}”. Vilken vill du se?`
        : `Det finns flera platser som passar på ”${problem.words}”. Vilken menar du?`;
    case 'unclear-words':
      if (problem.choices.length > 0 && problem.choices.every((choice) => choice.kind !== 'snapshot'))
        return `Frågan gäller för många år på en gång.${seeThese(problem.choices.length)}`;
      return `Jag kunde inte läsa ”${problem.words}”: en lägesbild gäller en plats och, om du vill, ett område och ett år, till exempel ”Kalmar LSS 2020”.${seeThese(problem.choices.length)}`;
    case 'excluded':
      return `Jag kan inte räkna bort något ur ett svar: ”${problem.words}”.${seeThese(problem.choices.length)}`;
    case 'unknown-place':
      return `Jag hittar ingen svensk kommun och inget län som heter ”${problem.words}”, så det finns inga uppgifter att visa.`;
    case 'unknown-subject':
      return problem.words === ''
        ? 'Det finns inga uppgifter här som svarar på frågan så som jag förstår den. Vilken indikator gäller den?'
        : `Det finns inga uppgifter här som svarar på hela frågan. ${unplaced(problem.words)}${meanThese(problem.choices.length)}`;
    case 'not-counted':
      return notCountedLine(problem.choices.length);
    case 'absent':
      return 'Det finns ingen indikator om det.';
    case 'impossible-year':
      return `${problem.year} är inget år som kan ha mätts. Vilket år menar du?`;
  }
}

const seeThese = (choices: number): string =>
  choices === 0 ? '' : ` Vill du se ${choices === 1 ? 'det här' : 'något av det här'} i stället?`;

const meanThese = (choices: number): string =>
  choices === 0 ? '' : ` Menar du ${choices === 1 ? 'det här' : 'något av det här'}?`;

/** More words than this are a phrase, and are quoted as one. */
const MOST_WORDS = 4;

/** "Jag kan inte placera ordet ”gap”.", "Jag kan inte placera orden ”hyra” och ”boende”." */
function unplaced(text: string): string {
  const words = text.split(' ');
  if (words.length > MOST_WORDS) return `Jag kan inte placera den här delen: ”${text}”.`;
  const quoted = list(words.map((word) => `”${word}”`));
  return `Jag kan inte placera ${words.length === 1 && !text.includes('\u00a0') ? 'ordet' : 'orden'} ${quoted}.`;
}
