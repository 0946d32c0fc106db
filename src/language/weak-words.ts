import { foldText } from './fold.ts';
import { stem } from './stem.ts';

/** Ordinary words that may be about anything. In a question they help a little where the title has them, and mislead where it is rare. */
const WORDS =
  'använda arbeta behöva berätta besked betala bestämma bo bolag bort bra bry byta bygga chans deras dra driva dålig dyr dröja egen enkel enskild ensam erbjuda exakt fel fin fixa fort framåt fråga full fungera funka ' +
  'få färdig följa förra förändra genomsnitt gammal gilla given gång göra hamna handla heta hela hinna hitta hjälpa hålla hända höra ihop jämfört kalla klar klara komma kosta krav kräva känna kör köra lagom leda lite ' +
  'leva ligga liknande liten lova lyckas lång läge lägga lämna läsa låta låg lösa medel mål möta närmast normal nu nya ny olika ordna orsak osv passa period person plats problem pröva rätt räkna ' +
  'samlad samtidigt sak se sista sitta självklar skicka sköta skriva slippa slut sluta snabb snart stanna stark stå stänga större ställe stämma svara svår säga sälja sänka sätta sätt söka tid tiden tidigare total träffa tro trots ' +
  'typ tycka tydlig under upp upplever utanför vanlig varandra veta verka viktig vilja visa vänta väg väldigt ålder år äga ändra ökar öka minska minskar övrig överhuvudtaget egentligen ungefär ' +
  'människor folk befolkning invånare kommun kommunen kommunens kommunerna län regionen region här härifrån vårt våra sammanlagt sammanvägt ihopräknat mått index betyg enligt undersökning enkät helst själva vardag högst minst mest ' +
  'faktisk riktigt procent totalt alltså saknas saknar beror grund egentlig dag dagar månad vecka senaste hög höga';

const STEMS: ReadonlySet<string> = new Set(WORDS.split(' ').map((word) => stem(foldText(word))));

/** True for words that seldom tell one indicator from another. Takes the folded stem. */
export const isWeakWord = (stemmed: string): boolean => STEMS.has(stemmed);
