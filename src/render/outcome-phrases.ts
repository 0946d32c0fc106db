import type { DeclineReason } from '../query/draft.ts';
import type { Misunderstanding } from '../query/misunderstanding.ts';

const CAN = 'Jag kan svara på vad Öppna jämförelser visar: siffran, mätåret, jämförelsen och källan.';

/** Why the question is not answered, and what can be done instead. */
export const DECLINED: Readonly<Record<DeclineReason, string>> = {
  opinion: `Jag kan inte bedöma vad som är bra eller dåligt, eller vad någon bör göra. ${CAN}`,
  cause: `Det kan jag inte svara på: uppgifterna visar hur det var, inte varför, och säger inget om orsak eller samband. ${CAN}`,
  forecast: `Jag gör inga prognoser; jag kan bara svara på det som är mätt. ${CAN}`,
  'personal-data': `Jag svarar inte på frågor om enskilda personer; här finns bara uppgifter om kommuner och grupper. ${CAN}`,
  'off-topic': `Det ingår inte i det jag kan svara på. ${CAN}`,
  instruction: `Jag kan inte ta emot instruktioner eller hitta på siffror; jag svarar bara på frågor om det som är publicerat. ${CAN}`,
  'ranking-of-answers':
    'Jag kan inte ranka kommuner efter svar: Ja och Nej går inte att rangordna. Jag kan visa vad en kommun svarade och hur stor andel som svarade Ja.',
  'too-long': 'Frågan är för lång för att jag säkert ska förstå den. Ställ den gärna i en eller två meningar.',
};

const EXAMPLE =
  'Fråga till exempel: ”Hur många kommuner har en rutin vid våld mot vuxna inom LSS?” eller ”Hade Kalmar en kontinuitetsplan 2020?”';

export const NOT_COUNTED =
  'Det antalet finns inte i det material som Måttstock har. Här finns andelen av kommunerna och vad enskilda kommuner har svarat. Menar du den?';

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
        : `Det finns inga uppgifter här som svarar på hela frågan. Ordet eller orden jag inte kan placera är ”${problem.words}”.`;
    case 'not-counted':
      return NOT_COUNTED;
    case 'absent':
      return 'Det finns ingen indikator om det.';
    case 'impossible-year':
      return `${problem.year} är inget år som kan ha mätts. Vilket år menar du?`;
  }
}

const seeThese = (choices: number): string =>
  choices === 0 ? '' : ` Vill du se ${choices === 1 ? 'den här' : 'någon av dem här'}?`;
