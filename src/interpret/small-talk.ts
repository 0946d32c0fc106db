import { foldWords } from '../language/fold.ts';

/** What is said to Måttstock without asking for anything it knows: a call or a greeting, thanks, or a sign that it was read. */
export type SmallTalk = 'help' | 'thanks' | 'noted';

const HELP =
  /^(hjalp|help|info|manual|kommandon?|hej( pa dig| dar| igen| alla)?|hejsan|halla|tjena|tja|god (morgon|dag|middag|kvall)|goddag|(kan du |kan ni )?hjalpa? (mig|oss)|jag behover hjalp|(hej )?(vad|hur) (kan|gor) (du|jag)( gora| hjalpa till med)?|hur (funkar|fungerar) (du|det|det har)|vem ar du|vad ar du|vad ar mattstock|test|testar)$/;

/** Every word of such a message is one of these, so that nothing asked is passed over. */
const THANKS = /^(tack|tackar|tackas|thanks)$/;
const COURTESY =
  /^(tack|tackar|tackas|thanks|tusen|stort|sa|mycket|massor|for|hjalpen|svaret|det|den|var|ar|blev|jatte|jattebra|jattefint|bra|super|superbra|toppen|perfekt|fint|fin|kanon|utmarkt|snyggt|harligt|kul|intressant|ok|okej|okey|oki|ja|jo|japp|nej|na|jaha|aha|precis|just|absolut|visst|da|vet|jag|forstar|forstatt|uppfattat|mattstock|hej|ha|en|dag|helg|trevlig)$/;

/** As Slack writes emoji. */
const EMOJI = /:[a-z0-9_+'-]+:/g;
/** The authority is a source, and folds to "bra". */
const BRA = /(?<!\p{L})brå(?!\p{L})/iu;

/** Null when the message may be a question. Takes what a person wrote, without mentions. */
export function smallTalk(text: string): SmallTalk | null {
  if (BRA.test(text)) return null;
  const folded = foldWords(text.replaceAll(EMOJI, ' '));
  // Only signs: "?" asks for something to ask, "👍" says that it was read.
  if (folded === '') return text === '' || text.includes('?') ? 'help' : 'noted';
  if (HELP.test(folded)) return 'help';
  const words = folded.split(' ');
  if (text.includes('?') || !words.every((word) => COURTESY.test(word))) return null;
  return words.some((word) => THANKS.test(word)) ? 'thanks' : 'noted';
}
