import {
  FEEDBACK_REASONS,
  type FeedbackReason,
  type FeedbackValue,
  type ReasonValue,
} from '../query/feedback-value.ts';
import { type SlackMessage, section } from './block-kit.ts';
import { buttonRow, numberedButton } from './buttons.ts';
import { inert } from './inert.ts';

/** What Måttstock says in Slack that is no answer to a question. */
export const SLACK_PHRASES = {
  'rate-limit': 'Du har frågat mycket på kort tid. Vänta någon minut och fråga igen, så svarar jag.',
  'lost-command': 'Jag startades om innan jag hann svara. Gör om det du gjorde, så svarar jag.',
  'other-workspace': 'Jag kan bara svara i den arbetsyta där Måttstock är installerat.',
  'unknown-button': 'Den här knappen känner jag inte igen. Ställ frågan i ord, så svarar jag.',
  'newer-button': 'Knappen hör till en annan version av Måttstock. Ställ frågan i ord, så svarar jag.',
  'query-not-kept': 'Frågan bakom knappen sparas inte längre. Ställ den i ord, så svarar jag.',
  'already-answered': 'Svaret finns redan i tråden.',
  shared: 'Delat. Nu ser alla här svaret.',
  welcome: 'Varsågod! Fråga gärna om du vill veta något mer.',
  noted: 'Fråga gärna om du vill veta något mer.',
  'how-to-command':
    'Vilken kommun gäller det? Skriv till exempel ”/kommun Kalmar” eller ”/kommun Kalmar LSS 2020”. Bara du ser svaret, tills du själv delar det.',
  'thanks-good': 'Tack! Det är bra att veta.',
  'thanks-reason': 'Tack, det är noterat.',
} as const;
export type SlackPhrase = keyof typeof SLACK_PHRASES;

/** One sentence of ours as a message. */
export const phraseMessage = (phrase: SlackPhrase): SlackMessage => said(SLACK_PHRASES[phrase]);

/** One sentence, made for the occasion (`goneLine`), as a message. */
export const said = (text: string): SlackMessage => ({ text: inert(text), blocks: [section(inert(text))] });

/** No answer came of it: the log has the rest under this id. */
export const failureMessage = (
  errorId: string,
  why: 'surprise' | 'importing' | 'store-unavailable' = 'surprise',
): SlackMessage => said(`${FAILURES[why]} Felnummer: ${errorId}`);

const FAILURES = {
  surprise: 'Något gick fel hos mig, så det blev inget svar. Försök gärna igen.',
  importing: 'Nya uppgifter läses in just nu. Fråga igen om en liten stund, så svarar jag.',
  'store-unavailable': 'Jag kommer inte åt uppgifterna just nu. Fråga igen om en stund.',
} as const;

/** Why a button that was pressed can't be answered. */
export function unknownButton(why: 'malformed' | 'unknown-version' | 'not-kept'): SlackPhrase {
  switch (why) {
    case 'malformed':
      return 'unknown-button';
    case 'unknown-version':
      return 'newer-button';
    case 'not-kept':
      return 'query-not-kept';
  }
}

/** An empty mention, or "hjälp": what can be asked, with examples from what the store holds (`suggestedPrompts`). */
export function helpMessage(examples: readonly string[]): SlackMessage {
  const what =
    'Hej! Jag svarar på frågor om Öppna jämförelser: siffran, mätåret, vad den kan jämföras med, vad som är bra att tänka på och var den kommer ifrån.';
  const how = 'Ställ följdfrågor i tråden, till exempel ”och 2022?”. Skriv inga personuppgifter till mig.';
  const asked = examples.slice(0, 3);
  const such = asked.length === 0 ? [] : [`Fråga till exempel:\n${asked.map((one) => `• ${inert(one)}`).join('\n')}`];
  const paragraphs = [what, ...such, how];
  return { text: paragraphs.join('\n\n'), blocks: paragraphs.map(section) };
}

/** The five reasons, in the words of their buttons. */
const REASON_WORDS: Readonly<Record<FeedbackReason, string>> = {
  'wrong-figure': 'Siffran är fel',
  misunderstood: 'Frågan missförstods',
  unclear: 'Svaret är svårt att förstå',
  'caveat-missing': 'Ett förbehåll saknas',
  other: 'Något annat',
};

/** Asks why an answer was bad. `message` is the judged message as the feedback store knows it. */
export function feedbackReasons(value: FeedbackValue, message: string): SlackMessage {
  const { verdict: _, ...judged } = value;
  const buttons = FEEDBACK_REASONS.map((reason, i) =>
    numberedButton(
      'feedback-reason',
      i,
      REASON_WORDS[reason],
      JSON.stringify({ ...judged, reason, message } satisfies ReasonValue),
    ),
  );
  const text = 'Tack för att du säger till. Vad var det som inte var bra?';
  return { text, blocks: [section(text), ...buttonRow('reasons', buttons)] };
}

/** Shown while a question is worked on: "Måttstock söker i Öppna jämförelser …". */
export const STATUS = {
  status: 'söker i Öppna jämförelser …',
  loading_messages: ['Läser frågan …', 'Hämtar siffrorna …', 'Kontrollerar förbehållen …'],
} as const;
