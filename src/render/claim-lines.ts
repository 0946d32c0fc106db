import type { ClaimVerdict, Judgement } from '../answer/judgement.ts';
import type { Answer } from '../answer/turn.ts';
import { indicatorName, type Names, placeInSentence, shortName } from './names.ts';
import { list, percent, sentence } from './numbers.ts';
import { pasteSentence } from './paste-sentence.ts';
import { assertedText } from './restate-claim.ts';

type Lines = { readonly lead: readonly string[]; readonly beside: readonly string[] };

const VERDICT: Readonly<Record<ClaimVerdict, string>> = {
  supported: 'Ja, det stöds',
  'not-supported': 'Nej, det stöds inte',
  'cannot-be-told': 'Det går inte att säga',
};

/** The verdict and its reason, and the sentence that would be right. */
export function claimLines({ judgements }: Extract<Answer, { kind: 'claim' }>, names: Names): Lines {
  const groups = new Map<string, readonly Judgement[]>();
  for (const one of judgements) {
    const text = `${VERDICT[one.verdict]}: ${reasonText(one, names)}`;
    groups.set(text, [...(groups.get(text) ?? []), one]);
  }
  const told = [...groups].map(([text, of]) =>
    groups.size === 1 ? text : `${aboutText(of, judgements, names)} – ${lowerFirst(text)}`,
  );
  const sentences = distinct(
    judgements.flatMap((one) => one.rights.flatMap((right) => pasteSentence(right, names) ?? [])),
  );
  const head = judgements.some((one) => one.verdict !== 'supported')
    ? 'Så här går det att skriva:'
    : 'Skriv med mätår och källa:';
  return {
    lead: [...told, ...(sentences.length === 0 ? [] : [head, ...sentences.map((one) => `  ${one}`)])],
    beside: [],
  };
}

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('sv') + text.slice(1);

const distinct = (all: readonly string[]): readonly string[] => [...new Set(all)];

/** Which of several things a judgement is about: what was claimed, of what and where, as far as they differ. */
function aboutText(of: readonly Judgement[], all: readonly Judgement[], names: Names): string {
  const said = (these: readonly Judgement[]) => distinct(these.map((one) => assertedText([one.said])));
  const where = (these: readonly Judgement[]) =>
    distinct(these.map((one) => `${shortName(one.indicator, names)}, ${placeInSentence(one.place, names)}`));
  const differing = [said, where].filter((part) => part(all).length > 1).map((part) => list(part(of)));
  return sentence(differing.join(': '));
}

const DENOMINATOR = { municipalities: 'kommunerna', 'case-officers': 'handläggarna', persons: 'personerna' } as const;

/** Why, in one sentence. Closed over the reasons. */
function reasonText({ why, place }: Judgement, names: Names): string {
  switch (why.code) {
    case 'agrees':
      return `uppgiften för ${why.year} säger detsamma.`;
    case 'differs':
      return `uppgiften för ${why.year} säger något annat.`;
    case 'agrees-other-year':
      return `talet hör till ${why.year}, inte till det år som påståendet gäller.`;
    case 'complement-of-all':
      return 'ett Ja kräver att det görs i alla ärenden. Övriga kommuner kan göra det i en del av dem, så resten är inte ett nej.';
    case 'complement-of-strict':
      return 'andelen räknar bara det som var aktuellt, skriftligt och beslutat. Övriga kommuner kan ha haft det i annan form, så resten saknar det inte säkert.';
    case 'only-has':
      return 'källan anger bara hur stor andel som hade det, inte hur stor andel som saknade det.';
    case 'only-lacks':
      return 'källan anger bara hur många som saknade det, inte hur många som hade det.';
    case 'strict-no':
      return `så mycket säger inte svaret. Ett Nej betyder att ${placeInSentence(place, names)} inte hade något som var aktuellt, skriftligt och beslutat på ledningsnivå; det kan ha funnits i annan form.`;
    case 'partly':
      return `svaret ${why.year} var att det gjordes, men inte för alla.`;
    case 'points-not-percent':
      return `skillnaden mellan två andelar är procentenheter, inte procent.${why.relative === null ? '' : ` Räknat i procent av den första andelen var ändringen omkring ${percent(Math.abs(why.relative))}, beräknat av Måttstock på avrundade tal.`}`;
    case 'agrees-relative':
      return `räknat i procent av den första andelen var ändringen omkring ${percent(Math.abs(why.relative))}, beräknat av Måttstock på avrundade tal.`;
    case 'not-so-many-times':
      return 'ändringen var inte så stor.';
    case 'look-alike':
      return `talen hör till olika frågor. ${why.text}${names.indicators.has(why.other) ? ` Den andra är ”${indicatorName(why.other, names)}”.` : ''}`;
    case 'count-from-share':
      return 'bara andelen är publicerad, och den går inte att räkna om till ett antal.';
    case 'other-denominator':
      return `siffran är en andel av ${DENOMINATOR[why.denominator]}, inte av några andra.`;
    case 'not-comparable':
      return `${why.from} och ${why.to} ska inte jämföras.${why.text === null ? '' : ` ${why.text}`}`;
    case 'comparability-unknown':
      return `ingen källa här säger om ${why.from} och ${why.to} är jämförbara.`;
    case 'only-direction':
      return `för ${why.year} anger källan bara åt vilket håll det gick, ingen siffra.`;
    case 'only-words':
      return `för ${why.year} anger källan bara ord, och de räcker inte för att avgöra det.`;
    case 'derived':
      return `värdet för ${why.year} är inte publicerat. Det är härlett och kan slå fel, så exakt går det inte att skriva.`;
    case 'sources-disagree':
      return `källorna anger olika värden för ${why.year}, och vilket som är rätt framgår inte.`;
    case 'judgement':
      return 'vad som är bättre är en värdering. Ja och Nej rangordnas inte, och en enda kommuns svar går inte att ställa mot en andel av landets kommuner.';
    case 'extreme':
      return 'här finns inte alla kommuners svar, och Ja och Nej rangordnas inte.';
    case 'cause':
      return 'siffrorna visar inte orsaker, så det framgår inte varför det är så.';
    case 'not-every-year':
      return 'det gäller inte alla år som mättes.';
    case 'years-missing':
      return 'det gäller de år som finns här, men inte alla år finns med.';
    case 'steps-unknown':
      return 'här finns inte jämförbara uppgifter för varje år, bara för en del av dem.';
    case 'no-change-known':
      return 'här finns ingen tidigare uppgift att jämföra med.';
    case 'not-a-share':
      return 'uppgiften är av ett annat slag än det som påstås, så de går inte att ställa mot varandra.';
    case 'unit-not-trend':
      return 'en kommun svarar Ja eller Nej, så dess svar kan varken öka eller minska.';
  }
}
