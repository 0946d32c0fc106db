/** What people ask a bot about that no public service is: a beginning of a word each, folded, and some whole turns of phrase. */
const TOPICS: readonly string[] = [
  // Weather, time, travel, places abroad
  'vader regna snoar soligt temperatur grader celsius klockan tidszon bussen flyg flyget flygbiljett hotell biljett tagtider restid kora bilen avstand kilometer karta huvudstad president drottning kung statsminister minister vm em os valuta euro dollar',
  'capital weather temperature flight train norway paris london tyskland frankrike frankrikes spanien italien norge danmark finland usa kina ryssland manen solen universum rymden',
  // Food and home
  'recept middag frukost kaka kakor baka grada bulle bullar pannkak lasagne pasta pizza tacos kokar koka agg steka stek ol sprit systembolag restaurang lunchmeny matsedel camping badplats soff vardagsrum farg malarfarg lonefor loneforhoj ica coop ikea stada tvattmaskin tapet gardin tradgard blomma blommor hund katt husdjur hundvalp julklapp fodelsedag brollop bukett',
  // Leisure
  'film netflix musik spotify melodifestival eurovision artist konsert spel datorspel fotboll hockey allsvensk ishockey zlatan match mastare landskamp traning gym lopning marathon schack sudoku korsord bok boken roman forfattare skamt gata dikt novell quiz trivia horoskop stjarntecken astrologi tarot lotto',
  // Money and things
  'aktie aktier bors borsen bitcoin krypto bolan ranta rantan rantor elpris bensin bensinpris moms bankid swish kreditkort lanelofte deklaration forsakringsbolag hyrbil dator skrivare skrivaren wifi router iphone android losenord python javascript programmera app appen css html',
  // Sums, language, small matters
  'oversatt oversatta engelska spanska finska franska tyska stava synonym rimmar matematik mattelaxa matteprov mattetal ekvation roten derivata gangra procentrakning logga klader skor frisor karlek dejta dejt flickvan pojkvan huvudvark forkyld magont bantning kalorier traningsprogram',
];
const WORDS = TOPICS.flatMap((line) => line.split(' '));
/** Those that are beginnings of words of public services as well stand alone. */
const WHOLE: ReadonlySet<string> = new Set(
  'vm em os ol bil app kung spel match film bok moms usa kora grader koka agg hund katt gata baka pasta farg ica gym trivia roman bors dikt stek'.split(
    ' ',
  ),
);
const alternatives = WORDS.map((word) => (WHOLE.has(word) ? `${word}\\b` : word));

/** Whole turns of phrase, whatever else their words may mean. */
export const SMALL_QUESTIONS =
  /\b(?:hur gick det for \w+ (?:ff|if|bk|aik|hk)|\w+ (?:ff|bk|hk|aik)\b|vem vann|(?:nar|vilken tid) (?:gar|avgar|kommer) .{0,20}\b(?:tag|taget|buss|bussen|flyget)\b|vad ar \d+ (?:ganger|plus|minus|delat|delat med|x) \d+|hur mycket ar \d+|hur langt ar det|vad ar meningen med livet|vem skapade dig|vad heter du|vilken ar din favorit\w*|hur mar du|vad gor du (?:i|pa|nu|ikvall|efter|annars)\b|vad har du for (?:planer|hobby)|gillar du|kanner du|alskar du|mar du bra|ar du (?:en )?(?:robot|manniska|ai|gpt)|vad betyder livet)\b/;

/** A word of another topic. */
export const ELSEWHERE = new RegExp(`\\b(?:${alternatives.join('|')})`);
