/** Who lives here, where they come from, and what they live on: what people say, a colon, what names say. See `lay-words.ts`. */
export const PEOPLE = `
folk, människor, medborgare, kommuninvånare, befolkning, kommunbor: invånare | personer
folkmängd, hur många bor, bor här, bor i kommunen, befolkningsstorlek, invånarantal: invånare totalt | folkmängd | invånare
bor, bosatta, bosatt, skriven, skrivna: invånare | folkbokförda
skrivna i en annan kommun, från andra kommuner: folkbokförda i annan kommun | inpendling
växer, krymper, växer eller krymper, folkökning, befolkningsökning, tillväxt, blivit fler, blir fler: befolkningsförändring | folkökning
jämfört med i fjol, sedan i fjol, från förra året: förändring
prognos, framtiden, kommande år: befolkningsprognos | framskrivning | kommande
ungar, småbarn, kids, knatte, knattar, telning: barn
småbarn, bebis, bebisar, nyfödda, spädbarn, småttingar: födda | barn 1-5 år | nyfödda
föds, fötts, barnafödande: födda | fruktsamhet | födelsetal
hur många barn får, barn per kvinna, barnafödande: fruktsamhet
fler föds än dör, föds minus döda: födelsenetto
tonåring, tonåringar, ungdom, ungdomar, unga vuxna: unga | ungdomar
skolålder, skolåldern, skolåldrarna: 7 15
arbetsför, arbetsföra, jobbålder, arbetsför ålder, yrkesverksam ålder: 20 64 | 20 65 | arbetskraft
tjejer, flickor: kvinnor | flickor
killar, pojkar, grabbar, gossar: män | pojkar
mamma, mammor, mödrar, morsa: kvinnor | föräldrar | mödra
pappa, pappor, fäder, farsa, farsor: män | föräldrar
ensam mamma, ensamma mammor, ensamstående mamma, ensamstående mammor: ensamstående kvinna med barn
ensam pappa, ensamma pappor, ensamstående pappa, ensamstående pappor: ensamstående man med barn
förälder, föräldrar, målsman: föräldrar | vårdnadshavare
ensamma, ensam: ensamstående | ensamhet | ensamboende
bor ensamma, bor själva, bor själv, lever ensamma, singelhushåll: ensamboende
gamla, gammal, pensionärer, åldringar, seniorer, äldre, gubbar, gummor, gamlingar: äldre | 65+
pensionärer: 65+ | ålderspension | äldre
jätte gamla, allra äldsta, riktigt gamla: 80+ | 85+
hundraåringar, fyller hundra: 100
könsfördelning, könsfördelat, kvinnor och män, könsbalans: könsfördelning | kvinnor | män
medelålder, snittålder, genomsnittsålder, hur gamla: medelålder
invandrare, invandrade, utlänningar, utlandsfödda, utomlands födda, födda utomlands, rötter i andra länder, från andra länder, andra länder: utrikes födda | utländsk bakgrund
utlandsfödda föräldrar, utländska föräldrar, rötter, påbrå, mångkulturell: utländsk bakgrund
svenskfödda, infödda: inrikes födda
flykting, flyktingar, asyl: flyktingmottagande | skyddsbehövande | nyinvandrade | uppehållstillstånd
asylsökande, väntar på besked om att få stanna, söker asyl, sökt asyl: asylsökande | Migrationsverkets mottagningssystem
migrationsverkets lägenheter, migrationsverkets boende: anläggningsboende | ABO
hos släkt, hos vänner, eget boende: EBO | eget boende
fått stanna, får stanna: uppehållstillstånd | kommunmottagna
tog emot, ta emot, tagit emot, tar emot, tog vi emot: mottagna | kommunmottagna | mottagande
ensamkommande, ensamma flyktingbarn, barn utan föräldrar: ensamkommande barn
nyanlända, nyanländ: nyanlända | nyinvandrade | skyddsbehövande
nya i sverige, nykomlingar, nyss kommit: nyinvandrade | nyanlända
flyttar in, flyttat hit, inflyttning, flyttade hit: inflyttade | flyttnetto
flyttar härifrån, flyttar ut, flyttat ut, flytt: utflyttade | flyttnetto
flyttar, flyttat, flyttade: flyttat | inflyttade | utflyttade | flyttnetto
in och utflyttning, flyttöverskott: flyttnetto
dör, död, döda, avlider, avled, dog, dött, gått bort, går bort, avlidit: döda | avlidna | dödlighet | dödsfall
livslängd, hur länge lever, blir gamla: medellivslängd | återstående medellivslängd
fattig, fattiga, fattigdom, ont om pengar, knapert, barnfattigdom: låg ekonomisk standard | ekonomiskt utsatta | låg inkomststandard | barnfattigdom
ekonomiskt utsatta, dålig ekonomi, svårt att få pengarna att räcka: ansträngd boendeekonomi | ekonomisk standard | låg inkomststandard
rika, rik, förmögna, höginkomsttagare, välbeställda: hög ekonomisk standard | inkomst | förmögenhet
klyftor, inkomstklyftor, ojämlikhet, inkomstskillnader, ojämlik: ginikoefficient
tjänar, tjäna, lön, löner, förtjänst, inkomst, inkomster, lönekuvert: nettoinkomst | förvärvsinkomst | medianinkomst | lön | sammanräknad förvärvsinkomst
kvar efter skatt, plånboken, i plånboken: nettoinkomst
lönegap, löneskillnad, tjänar mindre, tjänar mer: lönegap | kvinnors lön som andel av mäns
skuldsatta, kronofogden, skulder hos kronofogden: skuldsatta kronofogden | medianskuld
högutbildade, akademiker, pluggat vidare, pluggat på universitet, akademisk utbildning, universitetsutbildade, högskoleutbildade: eftergymnasial utbildning | högutbildade
pluggat vidare efter gymnasiet, mer än gymnasiet, efter gymnasiet: eftergymnasial utbildning
doktorer, disputerat, doktorsexamen, forskare: forskarutbildade | forskarutbildning
bara grundskola, bara gått grundskolan, inte gått gymnasiet, lågutbildade, saknar gymnasium: förgymnasial utbildning
gått gymnasiet, motsvarande gymnasium, gymnasiet som högst, gymnasium bakom sig: gymnasial utbildning | gymnasieutbildning
utbildade, hur utbildad, utbildningsnivå, välutbildade: utbildningsnivå | kompetensindex | utbildning
trångbodda, trångt, bor trångt, trångboddhet: trångboddhet | trångbodda
glesbygd, landsbygd, landet, på landet: glesbebyggt | utanför tätort
samhällen, tätort, tätorter, orter, samhälle med minst: tätort | tätorter
inne i samhällena, i stan, inne i stan: tätort | tätbebyggt
yta, hur stor yta, areal: landareal | kvadratkilometer | area
tätbefolkad, folktäthet, hur tätt bor: invånare/km2 | kvadratkilometer
pendlar, pendlare, åker till jobbet, reser till jobbet, jobbar i annan kommun: utpendling | inpendling
pendlar hit, kommer hit och jobbar, resande från andra kommuner: inpendling
pendlar ut, jobbar någon annanstans, åker härifrån: utpendling
dagbefolkning, har sin arbetsplats här, jobbar här, arbetar här, arbetsplatsen här: dagbefolkning | efter arbetsställets belägenhet
oavsett var de bor, var jobbet ligger: efter arbetsställets belägenhet | dagbefolkning
nattbefolkning, bor här och jobbar: nattbefolkning | efter bostadens belägenhet
jobb, jobba, jobbar, arbeta, arbete, arbetar: arbete | sysselsättning | förvärvsarbetande | sysselsatta | anställda
i arbete, har jobb, har arbete, har ett jobb, förvärvsarbetar: förvärvsarbetande | sysselsatta | sysselsättningsgrad
arbetslös, arbetslösa, jobblösa, utan jobb, går utan jobb, saknar jobb, arbetssökande: arbetslöshet | arbetslösa | öppet arbetslösa
långtidsarbetslösa, arbetslösa länge, utan jobb länge, varit det länge: långtidsarbetslösa | långtidsarbetslöshet
varken jobbar eller pluggar, varken pluggar eller jobbar, sysslolösa, gör ingenting: varken arbetar eller studerar
driver eget, eget företag, driver företag, företagare, egen firma, egna företagare: egenföretagare
butik, butiker, affär, affärer, parti, handeln: handel
bygge, byggjobb, byggare, byggbranschen: byggverksamhet
fabrik, fabriker, industri, industrin, industrier: tillverkning | industri | industriell
bönder, bonde, lantbruk, jordbruk: jordbruk | jordbruksmark | skogsbruk och fiske
skog, skogen: skogsbruk | skog
hotell, krog, krogar, restaurang, restauranger: hotell- och restaurangverksamhet | restaurang | serveringstillstånd
staten, statligt, statlig: staten | statlig | statsbidrag
privata sektorn, privat sektor, näringslivet: privat sektor | näringsliv
a-kassa, akassa, a-kassan: arbetslöshetsersättning
sjukskriven, sjukskrivna, sjukskrivning, sjukskrivningar, borta från jobbet: sjukfrånvaro | sjukpenning | sjukpenningtalet | sjukfall
sjukpension, förtidspension, sjukpensionerade, förtidspensionerade: sjukersättning | aktivitetsersättning
ohälsa, sjukdagar per person: ohälsotal
föräldraledig, föräldraledighet, pappaledig, pappaledighet, pappadagar, föräldrapeng: föräldrapenning | föräldrapenningdagar
vab, vabba, vabbar, hemma med sjuka barn, hemma med sjukt barn, barnen är sjuka, barn är sjuka, ungarna är sjuka: tillfälliga föräldrapenningdagar VAB
lever på bidrag, lever av bidrag, bidragstagare: försörjningsstöd | ersättningsformer helårsekvivalenter | ekonomiskt bistånd
handlar, shoppar, inköp, handla: handel | försäljningsindex | dagligvaruhandel
mataffär, matbutik, mataffären, matbutiken, ica: livsmedelsaffär | dagligvarubutik | dagligvaruhandel
kläder och möbler, sällanköp: sällanköpsvaruhandel
hushåll, familjer, singelhem, hem, hemmen, familj: hushåll
från utlandet, utlandet, till utlandet, andra sidan gränsen, lämnar sverige: utrikes inflyttade | utrikes flyttnetto | utrikes utflyttade
från andra delar av landet, inom sverige: inrikes inflyttade | inrikes flyttnetto
födelseland, blandad i födelseland, födda i olika länder: utrikes födda | utländsk bakgrund
nära till doktorn, nära till läkare, nära till sjukhus, nära vården: tillgång till hälso- och sjukvård inom rimligt avstånd
hur stort bor, bostadsyta, kvadratmeter, kvadratmeter per person: genomsnittlig boyta
nyöppnade, nya arbetsplatser, nya verksamheter: nystartade arbetsställen
arbetsplats, arbetsplatser, verksamhetsställen, verksamhetsställe: arbetsställen
etablering, från etableringen, ersättning från etableringen: etableringsersättning | etableringsuppdraget
betalt för att de är sjuka, sjukersättning och sjukpenning, får sjukpenning: ohälsotal | sjukpenning
åtgärder, arbetsförmedlingens åtgärder, i åtgärd: inskrivna i program med aktivitetsstöd
får a-kassa, ersättning som arbetslös: arbetslöshetsersättning
fotfäste i arbetslivet, fotfäste, kommit in på arbetsmarknaden, i arbete efter: etablerade på arbetsmarknaden
`;
