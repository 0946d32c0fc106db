/** Swedish words that carry grammar and hardly any subject, folded. A question is full of them, names hold few. */
const WORDS =
  'a all alla allt an and annan annat andra att av bara bade bli blir blev blivit bland da dar de dem den denna deras dess dessa det detta dig din ditt dom du dock dit efter ej eller en enligt er era ett ' +
  'faktiskt far fick fatt fanns finns fran for fore fram fast genom ger gor gora gjort gav ga gar gick gatt ha had hade haft han hans har hit hej heller henne hennes hon honom hos hur i ibland icke igen ihop in inga ingen inget innan inne ' +
  'inom inte ja jag ju kan kanske kom kommer kunde lite man me med mellan men mer mest mig min mina mitt mot mycket nagon nagot nagra nan nat nej ni nog nu nar och ocksa om oss pa rad redan ' +
  'sa sadan sadana sag sager samma samt se sedan sen ser sig sin sina sitt ska skall skulle som snalla soka ta tack till tills tar tog tycker under upp ur ut utan va vad var vara vare varit varje vars vart vara vem vems vet vi vid vilka vilken vilket vill ville visa ' +
  'vore att an ar aven at over hejsan kolla undrar veta manga mangen fler stor del andel antal lange ofta vanligt procent siffra siffran siffror beratta dags galler ligger ligga laget';

/** The words that `isFunctionWord` knows, folded. */
export const FUNCTION_WORDS: readonly string[] = WORDS.split(' ');

const SET: ReadonlySet<string> = new Set(FUNCTION_WORDS);

/** True for words such as "hur", "av", "många": they say how something is asked, not about what. Takes the folded form. */
export const isFunctionWord = (folded: string): boolean => SET.has(folded);
