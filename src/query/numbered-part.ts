const PART = '(?:delenkäten|delenkät|delenkat|enkätdelen|enkätdel|enkäten|enkät|enkat|formuläret|formulär|delen|del)';
const COUNTS = 'ett två tre fyra fem sex sju åtta nio tio'.split(' ');
const ORDINALS = 'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde'.split(' ');
const BY_NUMBER = new RegExp(
  `(?<!\\p{L})${PART}(?:\\s+(?:nummer|nr\\.?))?\\s+(\\d{1,2}|${COUNTS.join('|')})(?![\\p{L}\\d])(?!\\s+(?:år|procent|kommuner|personer|av)(?!\\p{L})|\\s*%)`,
  'giu',
);
const BY_ORDER = new RegExp(`(?<!\\p{L})(?:den\\s+)?(${ORDINALS.join('|')})\\s+${PART}(?!\\p{L})`, 'giu');
const BY_NICKNAME =
  /(?<!\p{L})(ettan|tvåan|trean|fyran|femman|sexan|sjuan|åttan|nian|tian)(?=\s+(?:handlar|gäller)|\s+om(?!\p{L}))/giu;
const NICKNAMES = 'ettan tvåan trean fyran femman sexan sjuan åttan nian tian'.split(' ');

/** "Del sju", "delenkät nr 7", "den sjunde enkäten", "vad handlar sjuan om": each as "enkät 7", which is what the survey's parts are called here. */
export function numberedParts(text: string): string {
  const at = (words: readonly string[], word: string): string => {
    const found = words.indexOf(word.toLowerCase());
    return found < 0 ? `enkät ${word}` : `enkät ${found + 1}`;
  };
  return text
    .replace(BY_NUMBER, (_, word: string) => at(COUNTS, word))
    .replace(BY_ORDER, (_, word: string) => at(ORDINALS, word))
    .replace(BY_NICKNAME, (_, word: string) => at(NICKNAMES, word));
}
