/**
 * Turns of phrase that ask for something else than whether municipalities have a thing, whatever the thing is: who does it, what is said of it, which ones there are,
 * whether it is done in practice, how persons fare, their age, pay and training. Over folded words.
 */
export const OTHER_QUESTIONS: readonly RegExp[] = [
  // "Vad" and "hur" that ask for no figure: what was changed, what is paid, what is demanded.
  /^(?:(?:och|men|sa|hej|jag undrar|undrar|alltsa) )*(?:och )?vad (?!gor\b|handlar|menar|omfattar|ingar|inkluder|mater\b|raknas|beror|avser|ar\b|var\b|e\b|blev|blir|har|sager|sa\b|sade|visar|visade|svar|ligger|lag\b|landa|hamna|galler|gallde|vet|finns|fanns|heter|stod|star|for\b|sags|menas|betyder|innebar|tror|uppg|rapport|redovis|hande|hander|fick|tycker|gick|blivit|kan|ska|stannade|slutade|noter|mattes|mats|kom|brukar|gar|anger|angav|skriver|skrev|satt|pekar|lyder|lod|hade|i\b|man\b|undrar|tyckte|det\b|den\b)\w+/,
  /\bvad (?:har|hade) (?!du\b|ni\b|vi\b|kalmar|kommun\w* svar|de svar|man\b|det\b|den\b|riket|landet|sverige)\w+ (?:\w+ ){0,2}?(?!svarat|uppgett|sagt)\w{3,}t\b/,
  /\bvad (?:far|fick|tjanar) (?:de|dom|man|en|personerna|brukarna|deltagarna|han|hon|den)\b/,
  // How good it is and whether anything comes of it.
  /\b(?:ar|var|haller) .{0,60}\b(?:av (?:god|dalig|hog|lag|bra) kvalitet|hog kvalitet|valskriv\w*|val genomtankt\w*)\b|\b(?:blir|blev) (?!det\b).{0,50}\b(?:battre|samre|tryggare|enklare|effektivare)\b|\bhur mycket (?:\w+ )?(?:inflytande|hjalp|tid|pengar|utbildning|stod|personal|handledning|kompetens|makt|kunskap)\b/,
  // Instead of, or in another way.
  /\b(?:i stallet for|istallet for|snarare an) (?:en |ett )?(?:enkat\w*|rutin\w*|intervju\w*|plan\w*|pappersform|avtal\w*)\b/,
  // Asked of others than the municipalities ask, or what those whom it concerns think themselves.
  /\b(?:fragar|fragade|fragat|later|lat) (?:\w+ ){0,2}?(?:personalen|medarbetarna|anstallda|cheferna|anhoriga\w*|politikerna)\b|\b(?:brukar|handlaggar|deltagar|personal|chef|anhorig|foraldra|medarbetar)\w* (?:i \w+ \w+ |sjalva )?(?:tycker|anser|upplever|kanner) att\b|\b(?:miss)?nojda med\b|\b(?:siffra|procent|andel|statistik) (?:pa|over) vad (?:folk|brukar\w*|de|man|personal\w*)\b/,
  // Done by those to whom it should be done, or seen by children.
  /\bsjalva? (?:slar|slog|blir|blev|blivit|slass|hotar|hotas|utsatts|utsatter|anvander vald|begar)\b|\b(?:barnet|barnen|ungen|ungarna|tonaring\w*|ungdomen) (?:som )?(?:slar|slog|far stryk|blir slag\w*|misshandl\w*|far illa|hotar)\b|\bbarn som (?:ser|sett|bevittna\w*|far illa|blir|slar|upplev\w*)\b/,
  // Of time, and of the asker.
  /\bhur manga (?:manader|timmar|veckor|dagar|minuter|ganger|ar har (?!ni\b|du\b|vi\b|det\b))\b|\b(?:kan|far) (?:jag|man) (?:jobba|bli|arbeta|bo|byta|plugga|vikariera)\b|\b(?:var|hur lange|hur) (?:pluggar|utbildar|laser) man\b|\b(?:nagon|nan) (?:som )?(?:jag|man|vi) (?:kan|far) (?:prata|snacka|ringa|traffa)\b/,
  // Still at it, given up; how many answered; a wider crowd.
  /\b(?:jobbar|arbetar) (?:just nu )?pa (?:en\b|att\b)|\blagg(?:er|s) ner\b|\bhur manga svarade pa (?:enkaten|fragan) om\b|\blever med (?:en |nagon )?funktionsneds\w*/,
  // Another division than by sex.
  /\b(?:utifran|efter|per|uppdela\w* pa) (?:alder\w*|diagnos\w*|etnicitet|bakgrund|inkomst\w*|fodelseland|kommundel\w*|enhet\w*|aldersgrupp\w*)\b/,
  // Jobcoaches and others by profession, and other places to be.
  /\b\w*(?:coach|konsulent|(?<!inflytande)samordnare|koordinator|handledare|vardbitrade|skoterska|skoterskor|kurator|terapeut|pedagog|tolk|konsult|vikarie)(?:r|s|n|na|en|er|erna|or|orna)? (?:pa|for|i|inom|till)\b|\b(?:natt|akut|tak-?over-?huvudet)\w*(?:harbarge|boende)\w*\b/,
  // Who, asked of a person; "vem ligger bäst" is declined before.
  /^(?:(?:och|men|sa|hej|jag undrar|undrar) )*vem (?!vet\b|(?:har )?(?:sagt|sager|uppgett|uppger|uppgav|skriver|skrivit|skrev|pastar|pastatt|anger|angett|redovisar|redovisat|rapporterar|rapporterat|publicerar|publicerat|aterger|atergett|tror)\b)(?:\w+ )|\bvem (?:pratar|ringer|hittar|hjalper|bestam\w*|beslutade|sammanstall\w*|skoter|leder|betalar|far|ska|kan|i \w+ (?:bestam|beslut|ansvar|skrev|tog)\w*)\b/,
  // What is said of it by those whom it concerns, and what was done next.
  /\bvad (?:sager|sade|sa|tycker|tyckte|anser|kanner) (?:de(?: sjalva|ltagar\w*)?|dom(?: sjalva)?|deltagar\w*|brukar\w*|handlaggar\w*|personal\w*|chef\w*|anhorig\w*|foraldra\w*|barn\w*|folk|klient\w*|medarbetar\w*)\b(?! (?:har|siffr\w*))/,
  /\bvad (?:gjorde|gjordes) (?:\w+ ){0,2}(?:nar|om|efter|med|for (?:dem|de|dom|att))\b(?!.{0,20}\b(?:du|ni)\b)|\bvad gors? (?:\w+ ){0,2}(?:efter|med (?:resultat|svar|siffr|synpunkt)\w*)\b(?!.{0,20}\b(?:du|ni)\b)/,
  // Which ones.
  /\bvilk(?:a|en|et) (?:\w+(?:ig|ga|de|na|a) )?(?:lon|loner|amne|amnen|dagliga verksamheter|jobb|yrken?|arbetsplats\w*|foretag|arbetsgivare|chef\w*|diagnos\w*|tider|delar|moment|steg|krav|kriterier|verktyg|system|dataprogram|parter|enheter|gruppbostader|boenden|metoder|avtal|leverantor\w*|forening\w*|atgarder|forandringar|konsekvenser|fordelar|nackdelar|frageformular|mallar?|blankett\w*)\b(?!.{0,30}\b(?:ar|aret) )/,
  // Done as it is written?
  /\b(?:foljer|foljde|foljs|foljdes|efterlev\w*|lyder|tillamp\w*) (?!upp\b)(?:\w+ ){0,6}?(?:rutin|plan|overenskommelse|avtal|riktlinje)\w*/,
  /\b(?:haller|holl) (?:\w+ ){0,3}?sig till\b|\b(?:gor|gora|gjorde|agerar|jobbar) (?:\w+ ){0,3}?som (?:\w+ )?(?:rutinen|planen|avtalet|overenskommelsen) sager\b|\b(?:ligger|samlar damm) (?:\w+ ){0,3}?i (?:en |nagon )?(?:parm\w*|ladan?|byraladan?|hyllan?)\b/,
  /\b(?:handlaggar\w*|personal\w*|kommunerna) (?:faktiskt|verkligen|alltid|i praktiken|i verkligheten)\b|\b(?:handlaggar\w*|personal\w*) (?:\w+ )?verkligen\b|\bi (?:praktiken|verkligheten)\b/,
  // When it runs out.
  /\bnar (?:gar|gick|loper|lopte|slutar|upphor) .{0,60}\b(?:ut|galla)\b/,
  // Good enough, and what came of it for persons.
  /\btillrackligt (?:bra|manga|mycket|tydlig\w*|langt|hog\w*|utbildad\w*|kand\w*)\b|\b(?:fatt|far|fick) (?:det )?(?:battre|samre|mer|mindre|fler|farre) (?:\w+ an|i|efter|av|sedan)\b|\b(?:har|hade) (?:\w+ ){0,3}?fatt det (?:battre|samre)\b/,
  /\bhur manga (?:\w+ ){0,5}?(?:har |hade )?(?:blivit|blir|blev) (?:\w+ )?(?:slag\w*|utsatt\w*|hot\w*|misshandl\w*|krankt?\w*|anmald\w*|kallad\w*|tillfragad\w*|informerad\w*|provad\w*)\b/,
  /\bhur manga (?:ar|blir) vi\b/,
  // Jobs kept, and the other way round.
  /\bkvar\b.{0,20}\b(?:jobb|arbet|anstall|tjanst)\w*|\b(?:jobb|arbet|anstall)\w* (?:\w+ )?kvar\b|\b(?:fran|lamna\w*) (?:skyddat|reguljart|vanligt|oppna) .{0,40}\b(?:till|tillbaka) (?:\w+ )?daglig|\btillbaka (?:till|i) daglig|\bat andra hallet\b|\bga i pension\b|\bgar (?:\w+ )?i pension\b/,
  // Training and pay.
  /\b(?:gar|gick|gatt|fick|far|fatt|erbjuds?) (?:\w+ ){0,6}?(?:en|nagon|nan|sarskild) (?:\w+ )?(?:kurs|utbildning|fortbildning|vidareutbildning)\b|\b(?:kurs|kurser|utbildning|fortbildning) i (?:vald|ibic|sip|isu|freda|lss|bemotande|metod)\w*/,
  /\b(?:lon|loner|lonen|lonerna|lonelage\w*|manadslon|timlon|lonebidrag\w*)\b/,
  // How many at the same time, and of what age.
  /\b(?:minst|fler an|mer an|mindre an|hogst) (?:en|ett|tva|tre|fyra|fem|\d) (?:\w+-?)?insats\w*|\bflera (?:\w+-?)?insatser\b/,
  /\bhur manga .{0,60}\bar (?:over|under|aldre an|yngre an|mellan) \d{1,2}\b(?! ?(?:procent|%))/,
  // Those who work there, asked for as the ones who have it.
  /\b(?:har|far|fick|gar|kanner|anvander) (?:\w+ )?(?:chefer(?:na)?|personalen|boendepersonal\w*|assistenter(?:na)?|larar(?:e|na)|skolor(?:na)?|rektorer(?:na)?|arbetsgivar(?:e|na)|foretag(?:en)?|stodfamiljer(?:na)?|kontaktpersoner(?:na)?|god[ae] man(?:nen)?|politiker(?:na)?)\b|\bandel(?:en)? (?:av )?(?:de )?(?:\w+a )?(?:anstallda|skolor|chefer|enheter|verksamheter|foretag|assistenter|regioner|foraldrar|elever|larare|anhoriga|gruppbostader|familjehem)\b|\b(?:personalens|chefernas|handlaggarnas|medarbetarnas) (?:egna )?(?:behov|insatser|hot|vald)\b/,
  // What single persons may do, or dare.
  /\b(?:far|fick|kan|kunde|vagar|vagade|brukar|orkar) (?:\w+ )?(?:barn(?:en|et)?|ungdomar(?:na)?|brukar(?:e|en|na)|vuxna|folk|personer(?:na)?|klienter(?:na)?|anhoriga|foraldrar(?:na)?) .{0,40}\b(?:prata|beratta|tala|saga|samtala|klaga|bestamma|valja|traffa|anmala|ringa|flytta|bo)\b/,
  // Met with what is true.
  /\b(?:stammer|overensstammer) .{0,80}\bmed (?:hur|verklighet\w*)\b/,
  // New, after something was found.
  /\binfor(?:t|de) nya\b|\bandrat (?:sina|sitt|sin) \w+ (?:efter|till foljd)\b/,
];
