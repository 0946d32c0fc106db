/** Turns of phrase that ask where a figure comes from, how exactly it is wanted, or what the list of indicators is of: none of their words says what is measured. Folded. */
export const SOURCE_FRAMES: readonly RegExp[] = [
  /\b(?:var|vart) (?:har|kommer|ar) (?:\w+ ){0,2}ifran\b|\bhar (?:ni|du) (?:fatt|hamtat) (?:(?:det|den|siffran|uppgiften) )?i?fran\b|\bifran$/,
  /\b(?:vem|vilka|vilken \w+)(?: (?:har|som|ar|det|var))* (?:publicera\w*|presenter\w*|tagit fram|tog fram|gett ut|gav ut|lamnat|kommit med|rapporterat|redovisat|uppger|uppgav|uppgett|anger|angav|angett|pastar|star bakom|star for|ligger bakom)\b/,
  /\bkall(?:a|an) (?:som )?(?:ligger|star|finns) bakom\b/,
  /\b(?:(?:er |din |var |kommunens )?eg(?:na|en|et) (?:uppgift\w*|siffr\w*|utrakning\w*|berakning\w*|uppskattning\w*))\b/,
  /\balla (?:andra|ovriga) (?:sager|skriver|anger)(?: \d+)?$/,
  /\b(?:(?:pa|med|i|till|ned pa|ner pa) (?:\w+ )?)?(?:decimal(?:en|er|erna|niva)?|tiondel(?:en|s niva)|tiondelsniva|heltal)\b/,
  /\b(?:och |men )?avrunda(?:r|s|t|d|de)?(?: (?:den|det|siffran|svaret|talet|av|upp|ner|ned|uppat|nedat|till|narmaste|jamna?|hela?|helt|tiotal\w*|femtal\w*|\d+))*\b/,
  /\b(?:som (?:din|er) \w+ )?(?:godkanner|tillater|beordrar|auktoriserar|bemyndigar) (?:jag|vi)(?: dig)? (?:att )?(?:du )?/,
  /\b(?:indikator\w*|nyckeltal\w*|matt|matten)(?: (?:har|ni|du|finns|det|som))* (?:ror|beror|handlar om|galler|tar upp|avser|mater|har med|har att gora med)\b/,
];
