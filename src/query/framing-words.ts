import type { Word } from '../language/word.ts';
import { SOURCE_FRAMES } from './source-frames.ts';

/** Turns of phrase that only ask whether something may be said, or for something to be done with it. The same verbs inside a question say what is asked ("fungerar rutinen?"). Folded. */
const FRAMES: readonly RegExp[] = [
  /^(?:(?:snalla|hej|kan du|kan ni|vill du) )*(?:dubbelkolla|bekrafta|verifiera|faktakolla|kontrollera)(?: (?:att|det|detta|den|siffran|uppgiften))?\b/,
  /\b(?:haller|funkar|fungerar|duger|gar) (?:det|den|de|detta|rubriken|formuleringen|meningen|texten) (?:(?:att )?(?:trycka|skriva sa|saga sa|publicera|sta for)|som (?:rubrik|mening|formulering|text|pastaende))\b/,
  /\bhaller (?:det|den|de|detta|rubriken|formuleringen|meningen|texten|pastaendet|siffran|uppgiften)(?: vatten| streck)?(?= |$)/,
  /^(?:(?:men|och|hej) )*(?:jag|vi) (?:har )?(?:nyss |precis )?(?:laste|last|horde|hort|sag|sett|fick hora|minns)(?: (?:om|nagonstans|i tidningen|pa natet))* att\b/,
  // What is done with the question, and not in it.
  /^(?:(?:kan|vill|skulle) (?:du|ni) (?:kunna )?)?sammanstall\b/,
  /(?<=\b(?:kommun\w*|manga|de|dom) )haller pa med\b/,
  /^(?:(?:kan|vill) (?:du|ni) )?rada upp\b/,
  /\bi (?:ratt |kronologisk |tids)?ordning$/,
  /\b(?:ar|var|ligger|lag|star) (?:den|det|de|dom|vi|siffran|andelen) (?:uppe|nere) (?:i|pa)\b/,
  /\b(?:jag|vi) (?:tanker|tankte|planerar|overvager|funderar pa|har tankt|skulle vilja|vill|vagar) (?:att )?(?:skriva|saga|pasta|trycka|publicera|ange|uppge|ta med|ha med)(?: att)?\b/,
  /\bklarar (?:av )?(?:det|den|detta|kravet|kraven)\b/,
  /\bde olika (?:ar(?:en)?|matningarna|omgangarna)\b|\b(?:hela )?list(?:an|a) (?:av|over|med) (?:alla )?ar(?:en)?\b/,
  // To lack, said as a reproach.
  /\b(?:strunta(?:r|de|t)?|skiter|skita|sket|skitit|slarvar|slarvade|fuskar|fuskade) (?:(?:helt|fullstandigt|bara|totalt) )?(?:i|med)\b(?! (?:sin|sina|sitt|den|de)\b)|\b(?:later|lat|latit) bli(?: med)?\b|\bbryr sig inte om\b|\bavsta(?:r|tt|dde) fran\b/,
  ...SOURCE_FRAMES,
  /\bkop(?:er|te) (?:du|ni|man) (?:det|den|detta)\b/,
];

/** The words of the question that stand in such a turn. */
export function framingWords(words: readonly Word[]): ReadonlySet<Word> {
  const starts: number[] = [];
  let folded = '';
  for (const word of words) {
    starts.push(folded.length);
    folded += `${word.folded} `;
  }
  const spans = FRAMES.flatMap((frame) => {
    const hit = frame.exec(folded.trimEnd());
    return hit === null ? [] : [{ from: hit.index, to: hit.index + hit[0].length }];
  });
  if (spans.length === 0) return NONE;
  return new Set(
    words.filter((_, i) => spans.some(({ from, to }) => (starts[i] ?? 0) >= from && (starts[i] ?? 0) < to)),
  );
}

const NONE: ReadonlySet<Word> = new Set();
