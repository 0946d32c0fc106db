/** Single everyday words of all fields, and the ways in which figures are asked for. */
export const COMMON = `
slant, slantar, kosing, stålar, miljoner, miljarder, tusenlappar, kronor, spenderar, bränner, punga, notan, prislapp, priset, räkning: kostnad
går åt, dras, slukar, äter upp: kostnad | andel av total driftskostnad
betalar patienterna, avgift för, får betala, egenavgift, vad får man betala: avgift | avgiftsintäkter
snitt, snittet, i snitt, medel, medeltal, genomsnittet: genomsnitt | medelvärde
mitten, typiska, typisk: median
årligen, varje år, på ett år: år
de flesta, majoriteten: andel
karln, karlar, herrar, gubbar: män
damer, fruntimmer, tanter: kvinnor
tant, tanter, farbror, farmor, mormor, farfar, morfar, mormödrar, åldringar: äldre
barnfamilj, barnfamiljer: barn | föräldrar
syskon: familj
vuxna, vuxen: vuxna | 18+
minderåriga, omyndiga: 0-17 år | barn
myndiga: 18+
tjugoåringar, tjugoåring: 20-29 år
trettioåringar: 30-39 år
småkillar, småtjejer: barn
folkbokförda, skrivna: folkbokförda | invånare
par, parförhållande: sammanboende
änka, änkling, ensamstående: ensamboende | ensamstående
gästarbetare, ukrainare, krigsflyktingar: skyddsbehövande | flyktingar
integration, integrerade, komma in i samhället: integration
svenskar: inrikes födda
utomeuropeiska, från afrika, från asien, utanför europa: födda i öst- och sydeuropa Afrika Asien Sydamerika | utrikes födda exklusive EU/EFTA
medborgarskap: utrikes födda
arbetsgivare, jobbgivare: arbetsgivare | arbetsställen
löntagare, yrkesverksamma, knegare: sysselsatta | förvärvsarbetande
lediga, jobbsökande, går och stämplar, stämplar: arbetslösa | arbetslöshet
sektor, statligt anställda, jobbar åt staten, myndigheter: statlig sektor
jobbar åt kommunen, offentliganställda, offentligt anställda: kommun-/regionsektor | offentlig förvaltning
verkstad, verkstäder, fabriksarbetare, industrijobb: tillverkning och utvinning
bank, banker, försäkring, bankjobb: finans- och försäkringsverksamhet
it-jobb, dataföretag, it, telekom: information och kommunikation
lastbil, lager, åkeri, frakt, transportjobb: transport och magasinering
krogjobb, servitör, kockar, turistjobb: hotell- och restaurangverksamhet
mäklare, fastighetsbolag: fastighetsverksamhet
konsult, konsulter, företagstjänster: företagstjänster
frisör, frisörer, nöje och fritid: kulturella och personliga tjänster
vårdjobb, omsorgsjobb, jobbar i vården: vård och omsorg, sociala tjänster
lärarjobb, jobbar i skolan: utbildning
byggnadsarbetare, snickare, hantverkare: byggverksamhet
elbolag, energibolag, kraftbolag: energiförsörjning
skogsarbetare, fiskare: jordbruk, skogsbruk och fiske
sjukdagar, sjukdag: sjukfrånvaro | sjukpenningtalet | ohälsotal
rehabilitering, rehabersättning: rehabilitieringspenning
bostadsbidrag: bostadsersättning
invånarnas skulder, skuldfälla, betalningsanmärkning: skuldsatta Kronofogden
kapital, aktievinster, vinst på huset, kapitalinkomst: kapitalvinst | kapitalvinster/förluster
levnadsstandard, har det knapert, små marginaler: låg inkomststandard | låg ekonomisk standard
bostadskostnad, dyrt boende, hyran äter: ansträngd boendeekonomi
skolk, skolkare: ogiltig frånvaro
kille eller tjej, könsidentitet: flickor pojkar
klasskamrater, kompisar, kamrater: elever
klass, klasser, klassrum, klassrummet: elever | lektioner
skolbyggnad, skolhus, skolans lokaler: lokaler skola
plugghjälp, stödundervisning: särskilt stöd | hjälp skolarbetet
betygsätter, sätter betyg: betygssättning
ämnen, ämne: ämnen
bild, teckning, rita: bild
syslöjd, träslöjd: slöjd
gymnastik, gympan: idrott och hälsa
naturkunskap: naturorienterande
religion: religionskunskap
samhälle, samhällsorientering: samhällskunskap
historia: historia
läsa, läsförmåga, läskunniga: svenska
programmet, programmen, linje, linjer, linjen: program
elprogrammet, bygg, fordon, hantverksprogram: yrkesprogram
natur, teknik, ekonomi, samhäll: högskoleförberedande
examensbevis, avgångsbetyg: examen | studiebevis
studiebevis: studiebevis
avbryter, avbryta, avbrott, slutar i förtid: avbrutit | avbrott
nollställda, utan betyg, saknar betyg, helt utan: ej godkänd
distansstudier, på distans: distans
nybörjare: nybörjare
barnskötarna, fritidsledare: barnskötare
leker, lekrum, förskolegård: innemiljö
dagmamman, familjedaghem: pedagogisk omsorg
obekväma tider, kvällar, helger, nätter, jobbar natt: obekväma tider | natt | kväll helg
gamlingar, boende på äldreboendet: särskilt boende äldreomsorg
rörelsehindrade, handikappad, rullstolsburen, synskadade, blinda: funktionsnedsättning
autism, autistiska, down, intellektuell: funktionsnedsättning LSS
psykiskt sjuka, psykiskt funktionshindrade: socialpsykiatri | psykisk funktionsnedsättning
alkoholproblem, spritproblem, drogproblem, spelberoende, spelmissbruk: missbruksproblem | skadligt bruk och beroende
avgiftning, rehabhem, vårdhem missbruk: institutionsvård vuxna missbruksproblem
socialarbetare, socionomer, soctanter: socialsekreterare | handläggare
hembesök: hembesök
ungar som far illa, barn som far illa, vanvård, vanskötta: barn och ungdomsvård | barnutredningar
omhändertas, omhändertagna barn, lvu-barn: placerade | heldygnsvård
bor i familj, ny familj, familjehemsföräldrar: familjehem
familjestöd, familjebehandling, stöd till familjer, föräldrastöd: öppna insatser | familjebehandlaren
faderskapsutredning: familjerätt
krogen, utskänkningstillstånd: serveringstillstånd
vräker, bli av med bostaden, förlora bostaden: vräkningar | förlora sitt boende
tak över huvudet, sover på gatan: hemlöshet
läkartid, doktorsbesök, konsultation: läkarbesök
sjukstuga, mottagningen, hälsocentral: vård-/hälsocentral | primärvård
barnläkare, barnkliniken, barnavård: barnhälsovård
gyn, gynekolog, kvinnoklinik: gynekologisk
frakturer, brott på benet, armbrott: fraktur
ramlat, halkat, halkar, halkolyckor: fallskador | fall
cellgiftsbehandling, cellgift: kemoterapi
prostatan: prostatacancer
livmodern: livmoder
medfödd, för tidigt födda, prematur: nyfödda och vissa perinatala tillstånd
lungsjukdom, lunginflammation, lungor: andningsorganens sjukdomar
magsår, magsjukdom, tarmsjukdom: matsmältningsorganens sjukdomar
urinvägar, urinblåsa: sjukdomar i njure och urinvägar
reumatism, artros, ledvärk: sjukdomar i muskler, skelett och bindväv
utomlänsvård, patienter från andra regioner, köpt vård: ytterfall | köp
inom vår region, egna mottagningar, regionens egna: egen produktion | egen prod
privata vårdgivare, privata läkare, privatläkare: annan vårdgivare | privata vårdgivare
invånarnas besök, våra invånares: konsumtionsperspektiv
utförda besök, regionens besök: produktionsperspektiv
inläggningar, inläggning, läggs in, inskrivningar: vårdtillfällen
psykiatriska besök, besök på psyk: besök psykiatrisk vård
kroppslig vård, sjukhusvård, vanlig sjukhusvård, specialistvård, specialister: specialiserad somatisk vård
geriatrik, äldreklinik, gamla på sjukhus: geriatrisk
rättspsykiatrisk, brottslingar psyk: rättspsykiatri
recept, utskrivna recept, skrivs ut: recept | förskrivet | förskrivna
utskrivna hjälpmedel, hjälpmedel skrivits ut, har skrivits ut, lämnats ut: förskrivna
kostnadsfria mediciner, högkostnadsskydd, läkemedelsförmån: läkemedelsförmånen
sjuktaxi, sjukresor: sjukresor
helikopter, ambulanser: ambulans- och sjuktransporter
folkhälsa, hälsofrämjande, förebygger: folkhälsofrågor
hemsjukvården, sköterska hem: hemsjukvård
regionråd, landstingsråd, regionens ledamöter: förtroendevalda regionpolitiker
region utveckling, utveckling av länet, länets utveckling: regional utveckling
bussbolag, resor med buss, åker buss: resor med kollektivtrafik
teatern, symfoniorkester, orkestern: teater- och musikverksamhet
folkhögskolorna: folkhögskoleverksamhet
värme, elda, eldar, panna: egen uppvärmning
flyget, bilar, utsläppen från bilar: transporter
gräv, grävmaskiner, traktorer: arbetsmaskiner
sopbilar: insamling av mat- och restavfall
förpackningar, pappersinsamling, tidningspapper: förpackningar och returpapper
elskrot, kemikalier: farligt avfall
miljö, miljön: miljö
klimatsmart, fossilfri, hållbar: fossiloberoende | förnybara
bilägare, bilinnehav, har bil, äger bil: bilar antal/1000 inv
kör långt, mil per år: körsträcka
spårvagnar, tunnelbana, pendeltåg: spårbunden trafik
bostadsbyggande, bygger bostäder, nya bostäder, nyproduktion: färdigställda bostäder
bostadsko, bostadsbrist, svårt att hitta boende: bostadsmarknadsläge
hyresgäst, hyra bostad: hyresrätter
ägt boende, äger sin bostad: äganderätter
nybyggen: nybyggnad
stugor, stugägare: fritidshus
el, strömmen, strömförbrukning: elförbrukning | elproduktion
uppkoppling, surfa, nät, surfhastighet: bredband | internetuppkopplingen
larmet går, sos, 112: larmbehandlingstid | responstid
eldsvådor, villabränder, lägenhetsbränder: bränder i byggnad
olycka, olyckor, skadas: olyckor | skador
stulits, tjuv, tjuvar, snott, sno: stöld
bråk, slåss: misshandelsbrott
smet, klottrare: klotter
säkerhet, säkert, tryggt: trygghet
lekpark, gunga: lekplatser
grönska, träd, blommor: parker
vandra, vandringsleder, friluftsliv, naturområde: friluftsområden
idrottsplats, arena, hall, hallar: idrottsanläggningar
basket, innebandy, handboll: idrottshallar
boll, fotbollslag: fotbollsföreningar
simma, simning: simidrottsföreningar
hästsport: ridsportsföreningar
spela hockey: ishockey
bibliotekslån, lånade böcker: lån från kommunala bibliotek
kursutbud, kurser i kulturskolan: ämneskurser
sång, musicera, musik: musik
semesterfirare, hotellgäster, campinggäster: gästnätter
nämnder, styrelser, möten i nämnder: nämnd- och styrelseverksamhet
kommunalråd, makten, makthavare: förtroendevalda på heltid | ordförandeposter
väljare, röstberättigade, valurna, gå och rösta: röstade | valdeltagande
parti, partier: röster
revisorerna: revision
kommunhuset, kommunkontoret, kommunalhuset, stadshuset: kommunen
kontakt med kommunen, ringa kommunen, mejla kommunen: servicemätning
handläggningstid, dröjer beslut, väntar på besked: handläggningstid | väntetid
hur länge, hur lång tid, hur snabbt, hur fort: tid | väntetid | medelvårdtid
it, data, datorer, digitalt, appar: digital
säkerhetsteknik, sensorer, fallsensor: sensor | passivt larm/sensor
handla på nätet mat, matvaror på nätet: digitala inköp
utvärderar, följer upp, uppföljning: uppföljning
möten, mötas, träffar: möten
hyfsat, rätt bra: ganska bra
poäng, poängen: poäng
`;
