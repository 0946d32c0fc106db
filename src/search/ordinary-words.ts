/** Ordinary Swedish words (folded, as inflected) that lie one or two letters from a place's name and are never a misspelt place. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  (
    'sager saker satter svara skada komma nacka lacka packa backa avvika bodde borde trots kommer komna partiell hobby datum serum timma tiden kopling lopning ' +
    'holland norge danmark finland kopenhamn oslo island boras'
  )
    .split(' ')
    .filter((word) => word !== 'nacka' && word !== 'boras'),
);
