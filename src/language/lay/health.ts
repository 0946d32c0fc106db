/** Health, hospitals, teeth. */
export const HEALTH = `
doktor, doktorn, läkare, doktorer: läkare
läkarbesök, gått till doktorn, besök hos läkare, träffar läkare: läkarbesök | besök läkare
medicin, mediciner, piller, tabletter, läkemedel: läkemedel
antibiotika, penicillin, pencillin: antibiotika
sömnmedel, lugnande, sömntabletter: sömnmedel och lugnande | psykofarmaka
antidepressiva, lyckopiller: antidepressiva läkemedel
sjukhus, lasarett, sjukhuset, inlagd, inlagda, ligger inne, inneliggande: slutenvård | vårdtillfällen | sjukhus | sluten vård
inlagd på sjukhus, ligger på sjukhus, ligger inne, dagar på sjukhus: vårdtillfällen | medelvårdtid | vårddagar
hur länge ligger, hur många dagar ligger, hur många dar ligger, hur länge blir man kvar: medelvårdtid
sjukhusdygn, sjukhusdagar, dygn på sjukhus: vårddagar | vårddygn | disponibla vårdplatser
sängar på sjukhus, sängplatser, sjukhussängar: vårdplatser | disponibla vårdplatser
överfullt, fullbelagt, fler patienter än platser: överbeläggningar | utlokaliserade patienter
universitetssjukhus, stora sjukhus: regionsjukhus | universitetssjukhus
länssjukhusen, länslasarett: länssjukhus
lilla sjukhuset, mindre sjukhus: länsdelssjukhus
öppen mottagning, mottagning, polikliniskt, utan att läggas in: öppenvård | öppen vård | mottagningsverksamhet | specialiserad öppenvård
vårdcentral, vårdcentralen, husläkare, familjeläkare, distriktsläkare, vårdcentralerna: primärvård | vårdcentral | allmänläkarvård
akut, akuten, akutmottagning: akutmottagning
ambulans, ambulansen, utryckning ambulans: ambulans | sjuktransporter | ambulanssjukvård
åka till sjukhuset, resor till vården, sjukresa, taxi till sjukhuset: sjukresor
opererad, opererade, opereras, operera, operation, operationer: operation | operationer | opererade
väntar på operation, kö till operation, står i kö till operation: väntande operation | väntande operation/åtgärd
vänta, väntar, väntat, kö, köa, köer, kötid, köar, står i kö: väntetid | väntat | väntande | vårdgaranti
redan blivit opererade, väntat på operation: genomförd operation väntetid
tid hos specialist, remiss, träffa specialist, komma till specialist: förstabesök specialiserad vård | specialiserad vård
vårdgaranti, inom tre månader, inom 90 dagar: vårdgarantin | 90 dagar
psyk, psykvård, psykiatrin, vuxenpsyk: psykiatri | vuxenpsykiatri | psykiatrisk vård
bup, barnpsyk, barn och ungdomspsyk: barn- och ungdomspsykiatri | BUP
tvångsvård, rättspsyk, dömda till vård: rättspsykiatri | tvångsvård
psykiskt, deprimerad, depression, nere, mår dåligt, må dåligt, psykisk ohälsa, psykiskt dåligt, dåligt psykiskt: nedsatt psykiskt välbefinnande | psykisk | allvarlig psykisk påfrestning | psykiska
ångest, ängslig, orolig, ängslan, oro: ängslan, oro eller ångest | ångest
stressade, stress, stressad, utbränd, utbrända: stressade | stressrelaterade
självmord, tar livet av sig, tog livet av sig, suicid: självmord | suicid | självdestruktiv
sover dåligt, sömnproblem, sova: sömn | sömnbesvär
feta, fet, tjock, tjocka, kraftigt överviktiga, fetma: fetma
överviktig, överviktiga, övervikt, väger för mycket: övervikt | fetma
sitter still, rör sig inte, soffpotatis, stillasittande: stillasittande
motionerar, tränar, rör på sig, motion: fysiskt aktiva | fysisk aktivitet
röker, röka, rökare, cigaretter, feströker: röker dagligen | rökning | röka | tobak
snusar, snus, snusa: snusar | snus
dricker, sprit, supa, full, alkohol, alkoholvanor, dricker för mycket: riskkonsumtion av alkohol | alkohol | alkoholvanor | riskabla alkoholvanor
knark, knarkar, droger, hasch: narkotika | cannabis
äter, grönsaker, frukt och grönt: frukt och grönt
mår bra, bra hälsa, frisk, friska, känner sig friska: god hälsa | bra hälsa | självskattat hälsotillstånd | gott självskattat
sjuk, sjuka, sjukdom: sjukdom | sjuk
hjärtfel, svagt hjärta, dåligt hjärta, hjärtsvikt: hjärtsvikt
hjärta och kärl, hjärt kärl, hjärtsjukdom, hjärt och kärlsjukdomar: cirkulationsorganens sjukdomar | hjärt- och kärlsjukdom
hjärtattack, hjärtinfarkt, infarkt: hjärtinfarkt
hjärtflimmer, flimmer: förmaksflimmer
blodpropp i hjärnan, propp i hjärnan, slaganfall, hjärnblödning: stroke
blodförtunnande, waran: antikoagulantia | blodförtunnande
högt blodtryck, blodtryck, blodtrycket: blodtryck
socker, sockersjuka, diabetiker, diabetes, blodsocker: diabetes | blodsocker HbA1c
tumör, tumörer, cancer, kräfta: cancer | tumörer
cancer i grovtarmen, grovtarmscancer, grovtarmen, tarmcancer: tjocktarmscancer | ändtarmscancer
bröstcancer, cancer i bröstet, knöl i bröstet: bröstcancer
mammografi, röntga brösten: mammografi | screening
cellprov, cellprover, gynekologprov: cellprovskontroll | livmoderhalscancer
prostata, cancer i prostatan: prostatacancer
hudcancer, elakartade födelsemärken: malignt melanom
strålning, cellgifter, cellgift: strålbehandling | kemoterapi
överlever, överleva, klarar sig, lever kvar, överlevnad: överlevnad
första månaden, en månad: 30 dagar
ett år, inom ett år: ett år | 1 år
inbokad, inplanerad, planerad: planerad
brutet, bruten, benbrott, bryter benet: fraktur
höft, höften, höftben, lårbenshalsen, bruten höft: höftfraktur | höftprotes
ny höft, konstgjord höft, höftled: höftprotes | höftprotesoperationer
nytt knä, konstgjort knä, knäled: knäprotes | knäprotesoperationer
starr, gråstarr, ögonoperation, ögon, synen: kataraktoperation | ögonsjukvård | synnedsättning
hörsel, hörapparat, hör dåligt, döv, döva, hörseln: hörselvård | hörapparater | hörselnedsättning | audionom
hud, hudsjukdomar, hudåkommor, eksem: sjukdomar i hud och underhud | hud
lungor, kol, luftrör, andning: andningsorganens sjukdomar | KOL | lung
mage, magen, tarm, tarmar: matsmältningsorganens sjukdomar | tarm
njurar, njure, dialys: njursvikt | njure
skelett, leder, muskler, rygg, ryggont, värk: muskuloskeletala | sjukdomar muskler, skelett
gravid, gravida, föda, föder, förlossning, förlossningar, bb: förlossning | graviditet | kejsarsnitt
kejsarsnitt, snittas: kejsarsnitt
spricker, bristning vid förlossning, förlossningsskada: bristningar
abort, aborter: abort
mvc, mödravård, barnmorskan: mödrahälsovård | barnmorskemottagning
bvc, barnavårdscentral: barnhälsovård
vaccin, vaccination, vaccinera, vaccinerad, spruta: vaccinerade | vaccination
influensa, säsongsinfluensa: influensa
mässling, barnvaccin: MPR vaccinerade
könssjukdom, klamydia: klamydiafall
smittad på sjukhus, sjukhussjuka, vårdsjuka: vårdrelaterade infektioner | sjukhusförvärvade
handsprit, tvättar händerna, ringar och klockor: basala hygienrutiner och klädregler | hygienrutiner
felbehandlad, skadas i vården, fel i vården: vårdskada
läggs in igen, tillbaka på sjukhus, åter på sjukhus: återinskrivning
onödiga sjukhusvistelser, hade kunnat undvikas: undvikbar slutenvård
vårdpoäng, drg, drg poäng, drg-poäng, viktad vårdpoäng, per poäng: kostnad per DRG-poäng | DRG-poäng | kr/DRG
rullstol, rollator, hjälpmedel, rullstolar: hjälpmedel | rullstolar | rollatorer
prata med hjälp, hjälpmedel för att prata, pratapparat: hjälpmedel kommunikation | samtalsapparater
kurator, kuratorer, samtalsstöd: kuratorer | kurator
psykolog, psykologer: psykologer
barnmorska, barnmorskor: barnmorskor
dietist, dietister, kostrådgivare: dietister
logoped, talpedagog: logopeder
hörselpedagoger, tolkar, hjälpmedelskonsulenter: rehabilitering övrig personal | hörselvård tolk
sjukhuspersonal, vårdpersonal, sjukhuspersonalen: hälso- och sjukvård personal | anställda hälso- och sjukvård
rehab, återhämtning, träning efter skada: rehabilitering
tandläkare, tandläkaren, tandis, tandvård, tandläkarbesök: tandvård | tandläkare | tandläkarvård
folktandvården, folktandvård: tandvård | folktandvård | allmäntandvård
tandhygienist, tandhygienister: tandhygienister
tandsköterska, tandsköterskor: tandsköterskor
hål i tänderna, hål, lagningar, tandröta: karies
inga hål, utan hål, friska tänder: kariesfria
tandlossning, tandfickor, djupa tandfickor, tappar tänder: parodontit | tandlossning | fördjupade tandköttsfickor | sjukdomsbehandling
tandreglering, tandställning: tandreglering | specialisttandvård
inte råd, för dyrt, har inte råd, av ekonomiska skäl, fast de behöver, låter bli: avstått ekonomiska skäl | avstått trots behov | avstår
söker inte vård, avstår vård: avstått vård trots behov
få vård, tillgång till vård, vården man behöver: tillgång till den hälso- och sjukvård | behov
sista månaderna, livets slut: livets slutskede
oregelbundna hjärtslag, hjärtslag, hjärtklappning: hjärtarytmi och överledningsstörningar
dagar på sjukhus i åldern, dygn på sjukhus: vårdtid i dagar
tänder, munhälsa, mun: tandvård
munhälsa: munhälsa | tandvård
hål dragna, dragna tänder, dra ut: tänder utdragna
träffar gravida, gravida barnmorska, besök hos barnmorska: besök mödrahälsovård
ny höftled, ny höft, höftledsoperation: operationer höftprotes
ingrepp: operationer | operation
misstänks ha cancer, misstänkt cancer, utreds för cancer: standardiserat vårdförlopp i cancervården
mailat in, skickar in värden, egna prover, skickar prover: skicka mätvärden till vården
pålitlig, säker är siffran, osäker, osäkerheten: osäkerhetstal
`;
