import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { missesOf } from './misses-of.ts';
import { type OpenedWay, openWay } from './service.ts';

let way: OpenedWay;
beforeAll(async () => {
  way = await openWay();
});
afterAll(() => way.close());

const misses = (question: string, wanted: string) => missesOf(way, question, wanted);

describe('what things are called, as people who never saw the names ask', () => {
  test.each<[string, string]>([
    [
      'Kan jag vara säker på att det finns en backup för gruppboendena om det blir kris? hur många kommuner har det',
      '^answered & kontinuitetsplan-lss-boende-vuxen',
    ],
    [
      'har kommunerna en plan B för lss-boendena vid ett långt strömavbrott',
      '^answered & kontinuitetsplan-lss-boende-vuxen',
    ],
    [
      'om pandemin kommer igen, är boendena förberedda? hur stor andel',
      '^answered & kontinuitetsplan-lss-boende-vuxen',
    ],
    ['Går det att få tag i en socionom på natten i kommunerna?', '^answered & socialjour-socionom'],
    ['kan man ringa soc mitt i natten å få prata med utbildat folk', '^answered & socialjour-socionom'],
    ['Hur många av LSS-handläggarna har rätt utbildning?', '^answered & handlaggare-socionomexamen-lss'],
    ['hur välutbildade är biståndshandläggarna på LSS i Kalmar', '^answered & handlaggare-socionomexamen-lss & 0880'],
    ['what proportion of LSS case workers hold a social work degree', '^answered & handlaggare-socionomexamen-lss'],
    [
      'Är handläggarna i kommunerna socionomer eller kan vem som helst jobba där?',
      '^answered & handlaggare-socionomexamen-lss',
    ],
    ['Har kommunerna skrivit avtal med psyket om LSS-brukarna?', '^answered & overenskommelse-psykiatri-lss'],
    [
      'Finns det papper på hur LSS och vuxenpsykiatrin ska samarbeta i Kalmar',
      '^answered & overenskommelse-(psykiatri|vuxenpsykiatri)-lss & 0880',
    ],
    [
      'I vilken utsträckning har kommunerna formaliserat sin samverkan med psykiatrin?',
      '^answered & overenskommelse-psykiatri-lss',
    ],
    ['Har kommunerna tänkt igenom hur handläggarna ska vidareutbildas?', '^answered & kompetensplan-lss'],
    ['fortbildningsplan för lss-handläggare, finns det i de flesta kommuner?', '^answered & kompetensplan-lss'],
    ['får lss-handläggarna i kalmar handledning regelbundet', '^answered & handledning-lss & 0880'],
    [
      'Har handläggarna i Kalmar någon utomstående att prata med om svåra fall regelbundet?',
      '^answered & handledning-lss & 0880 || ^clarify & handledning',
    ],
    [
      'använder man något formulär i kommunerna för att se om folk knarkar',
      '^answered & bedomningsmetod-missbruk-lss || ^clarify & missbruk || ^no-data & !FIG .',
    ],
    [
      'Kollar Kalmar om LSS-vuxna har alkohol- eller drogproblem på något standardiserat sätt?',
      '^answered & bedomningsmetod-missbruk-lss & 0880 || ^clarify',
    ],
    [
      'Hur många kommuner hjälper folk från dagis-för-vuxna, alltså daglig verksamhet, ut i arbetslivet',
      '^answered & (overgang|rutin-prova) || ^clarify',
    ],
    ['Finns det rutiner för att få ut folk från daglig verksamhet i jobb?', '^answered & rutin-prova-arbete-lss'],
    [
      'Hur stor del av kommunerna undersöker regelbundet om deltagare i daglig verksamhet kan ta ett arbete?',
      '^answered & rutin-prova-arbete-lss',
    ],
    ['Testar Kalmar om de som går på DV skulle klara en praktik?', '^answered & rutin-prova-arbete-lss & 0880'],
    [
      'socialpsykiatri: andel kommuner där någon lämnat sysselsättningen för ett riktigt arbete',
      '^answered & overgang-reguljar-arbetsmarknad-socialpsykiatri',
    ],
    ['hur många kommuner jobbar enl IBIC när de utreder alla vuxna', '^answered & ibic-utredning-lss'],
    ['Individens behov i centrum - hur vanligt är det vid utredning?', '^answered & ibic-utredning-lss'],
    ['Använder Kalmar IBIC för alla som utreds?', '^answered & ibic-utredning-lss & 0880'],
    ['IBIC follow-ups, share of municipalities 2018', '^answered & ibic-uppfoljning-lss & 2018'],
    ['Upplyser socialtjänsten om rätten till SIP?', '^answered & rutin-sip-lss'],
    [
      'Brukar handläggarna säga till folk att det går att få en vårdplan ihop med sjukvården?',
      '^answered & rutin-sip-lss || ^clarify & sip',
    ],
    ['hade kalmar nån rutin för att tipsa om sip 2018', '^answered & rutin-sip-lss & 0880'],
    [
      'Är det vanligt att kommuner lär sig något av sina uppföljningar?',
      '^answered & systematisk-uppfoljning-verksamhetsutveckling-lss || ^clarify',
    ],
    [
      'Sammanställer kommunen vad som framkommit i uppföljningarna och gör förbättringar?',
      '^answered & systematisk-uppfoljning-verksamhetsutveckling-lss || ^clarify',
    ],
    ['genusperspektiv på uppföljningarna, hur vanligt?', '^answered & systematisk-uppfoljning-konsperspektiv-lss'],
    [
      'Analyserar man om tjejer och killar får olika hjälp inom LSS?',
      '^answered & systematisk-uppfoljning-konsperspektiv-lss || ^no-data || ^clarify',
    ],
    ['Andel kommuner som vet vad målgruppen behöver genom individuell uppföljning', '^answered & isu-behov-lss'],
    ['Hur många kommuner har gjort ISU på insatserna?', '^answered & isu-stod-insatser-lss || ^clarify'],
    ['har kommunerna mätt om stödet gett effekt för brukarna 2023', '^answered & isu-resultat-lss'],
    [
      'Frågar kommunerna brukarna vad de tycker om handläggningen och gör nåt åt det?',
      '^answered & enskildas-uppfattning-myndighetsutovning-lss',
    ],
    [
      'Använder boendena brukarnas åsikter för att bli bättre?',
      '^answered & enskildas-uppfattning-utforarverksamhet-lss',
    ],
    [
      'hur många kommuner lyssnar på dom som bor på gruppboende',
      '^answered & enskildas-uppfattning-utforarverksamhet-lss || ^clarify & uppfattning',
    ],
    [
      'Tar biståndsenheten in synpunkter från de sökande i Kalmar?',
      '^answered & enskildas-uppfattning-myndighetsutovning-lss & 0880',
    ],
    [
      'Vet LSS-handläggarna hur de ska agera vid misstanke om att en vuxen blir slagen?',
      '^answered & valdsrutin-lss-vuxen',
    ],
    [
      'Är kommunen beredd när en mamma till ett barn med LSS blir slagen av sin man?',
      '^answered & valdsrutin-lss-barn',
    ],
    ['hur mång kommuner har riktlinjer mot våld i nära relation på LSS barn', '^answered & valdsrutin-lss-barn'],
    ['Har Kalmar Funktionsstöd Vuxen rutin för våld', '^answered & valdsrutin-lss-vuxen & 0880'],
    [
      'hur många kommuner saknar överenskommelser om barn med funktionsnedsättning',
      '^answered & rutiner-overenskommelser-barn-lss',
    ],
    [
      'Har Kalmar kommun avtal med Försäkringskassan om LSS-barn?',
      '^answered & overenskommelse-forsakringskassan-lss-barn & 0880',
    ],
    ['kalmars avtal med regionen om barn i lss, finns det?', '^answered & overenskommelse-region-lss-barn & 0880'],
    ['finns det PO i kalmar?', '^answered & personligt-ombud & 0880'],
    ['Har Kalmar en BISAM anställd?', '^answered & brukarinflytandesamordnare & 0880'],
    ['Får brukarna i Kalmar själva kontrollera verksamheten?', '^answered & brukarstyrd-brukarrevision & 0880'],
    ['Åker Kalmar ut och söker upp hemlösa', '^answered & uppsokande-hemlosa & 0880'],
    ['Hur många har LSS i Sverige?', '^answered & personer-med-lss-insats'],
    ['antal individer med insatser enligt LSS, nationellt', '^answered & personer-med-lss-insats'],
    ['hur många ungar har lss', '^answered & barn-unga-med-lss-insats'],
    ['Var kommer siffran 20 000 ifrån?', '^answered & barn-unga-med-lss-insats'],
    ['vad är det för 57 procent ni pratar om?', '^answered & enskildas-uppfattning-lss'],
    ['43 procent - vad gäller det?', '^answered & kontinuitetsplan-lss-boende-vuxen'],
    ['Vad står siffran 90,9 för?', '^answered & handlaggare-socionomexamen-lss'],
    ['vad handlar 36-procentaren från 2017 om?', '^answered & overgang-reguljar-och-skyddat-lss'],
    ['de 61 procenten, vilken indikator är det', '^answered & enskildas-uppfattning-utforarverksamhet-lss'],
    ['Varifrån har ni 43 % för kontinuitetsplaner', '^answered & Kalmar'],
    ['Vem har återgett 2018 års resultat?', '^answered & SKL'],
    ['När publicerade SKL sin artikel om öppna jämförelser 2018?', '^answered & 14 juni 2018'],
    ['Vilket datum lades Kalmars sida ut första gången', '^answered & 4 juli 2017'],
    ['hur ofta uppdateras siffrorna hos er', '^answered || ^no-data'],
    ['när kom metodbeskrivningen', '^answered & juni 2024'],
    [
      'Hur får man tag i en alternativ version av rapporten för personer med funktionsnedsättning',
      '^answered & alternativaformat',
    ],
    ['Vilken lag är LSS?', '^answered & 1993:387'],
    ['Vart vänder man sig med frågor om gamla metodbeskrivningar?', '^answered & OJ-socialtjanst'],
    ['Hur skickades enkäten ut?', '^answered & (e-post|webbenkät)'],
    ['Är enkäten på papper eller nätet?', '^answered & webb'],
    ['Vilken veckodag stängde enkäten 2024?', '^answered & (tisdag|26 mars)'],
    ['hur lång tid hade kommunerna på sig att svara', '^answered & 24 januari & 11 mars'],
    ['kan man hoppa över en del av enkäten?', '^answered & frivillig'],
    ['Är resultaten viktade efter befolkning?', '^answered & vägd'],
    ['Finns det nån statistisk osäkerhet i siffrorna?', '^answered & totalundersökning'],
    ['räknas stockholm som en kommun?', '^answered & Stockholm'],
    ['hur många stadsdelar har stockholm i undersökningen', '^answered & 14'],
    ['Vad menas med fördjupningsindikator?', '^answered & vartannat'],
    ['vad innebär utförare', '^answered & utför'],
    ['Kan du förklara skillnaden mellan myndighetsutövning och utförare?', '^answered & utred'],
    ['Vad betyder bortfall?', '^answered & svarat'],
    ['what does ISU stand for', '^answered & individbaserad'],
    ['Vad är en procentenhet för något?', '^answered & skillnaden'],
    ['Är 12 till 19 procent en ökning med 7 procent?', '^answered & procentenheter'],
    ['varför skriver ni procentenheter och inte procent', '^answered & procentenhet'],
    ['Varför skiljer sig siffrorna 17 och 19 för 2019?', '^answered & oense'],
    ['vem har rätt, kalmar eller csd, om arbetsrutinen 2019', '^answered & (oense|17 %) & 19'],
    ['vilken kommun har kod 0880', '^answered & Kalmar'],
    ['1480 vilken kommun är det?', '^answered & Göteborg'],
    ['Vad har Göteborg för kommunkod?', '^answered & 1480'],
    ['vilket län ligger Borgholm i', '^answered & Kalmar län'],
    ['Hur många kommuner finns det i Skåne?', '^answered & 33'],
    ['Hur många invånare har Kalmar?', '^answered & 7\\d \\d\\d\\d'],
    ['vilken kommungrupp är Emmaboda', '^answered & C\\d'],
    ['hur många kommuner har Sverige', '^answered & 290'],
  ])('%s', async (question, wanted) => {
    expect(await misses(question, wanted)).toBe('');
  });
});
