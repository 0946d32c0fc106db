/** Preschool, school and adult education. */
export const SCHOOL = `
dagis, förskolan, förskola, dagisar, förskolor: förskola | förskolor
dagispersonal, dagisfröken, dagisfröknar, fröken på dagis, förskolepersonal: anställda förskola | personal förskola | förskollärare
dagmamma, dagmammor, hos dagmamma: pedagogisk omsorg | dagbarnvårdare
går på dagis, har plats, går i förskola, med plats: inskrivna i förskola | inskrivna barn
barn per vuxen, hur många barn per, barn på varje: barn per årsarbetare | barn/årsarbetare
gruppstorlek, barngrupp, stora grupper, hur stora är grupperna: barn per barngrupp | barngrupp
utbildade förskollärare, legitimerade, behöriga, utbildad personal: legitimation | behörighet | pedagogisk högskoleexamen | förskollärarlegitimation
barnskötare, barnskötarutbildade: barnskötare
nattis, kväll och helg, obekväm arbetstid, nattöppet: obekväm arbetstid | nattis | obekväma tider
öppnar, öppet tidigt, öppettider: öppet före | öppettider
plats på önskat datum, få plats på dagis, kö till dagis: plats på önskat datum | väntetid förskola | önskat placeringsdatum
sammanvägt betyg, samlat betyg, sammanvägt mått, samlat mått: kvalitetsindex | index | totalindex
öppna förskolan: öppen förskola
fritids, fritis, fritidshem, fritidshemmet: fritidshem
sexåringar, sexårs, nollan, f-klass, sexårsverksamhet, förskoleklass: förskoleklass
grundskola, skolan, grundskolan, skola, plugget: grundskola | skola | grundskola F-9
sjuåringar till femtonåringar: grundskola
elev, skolbarn, skolelever, elever: elever
lärare, lärarna, fröken, magister, fröknar: lärare | pedagogisk personal
lärare tycker, tycker lärarna, enligt lärarna, lärarna anser, vet lärarna: pedagogisk personal
lärartäthet, elever per lärare, elever går det på varje lärare, tätt mellan lärarna, hur många elever per lärare: elever/lärare | antal elever per lärare | lärartäthet
nia, nian, nior, niorna, niondeklassare, niondeklassarna: åk 9 | årskurs 9
åtta i skolan, åttan, åttor, åttorna, åttondeklassare: åk 8 | årskurs 8
sjuan, sjuor, sjuorna, sjundeklassare: åk 7 | årskurs 7
sexan, sexor, sexorna, sjätteklassare: åk 6 | årskurs 6
femman, femmor, femmorna, femteklassare, mellanstadiet, mellanstadieelever: åk 5 | årskurs 5
fyran, fyror, fyrorna, fjärdeklassare: åk 4 | årskurs 4
trean, treor, treorna, tredjeklassare, lågstadiet: åk 3 | årskurs 3
högstadiet, högstadieelever: åk 8 | åk 7-9
tvåan i gymnasiet, gymnasietvåor, gymnasieelever tycker: gymnasieelever år 2 | år 2
friskola, friskolor, privatskola, privatskolor, privata skolor: fristående | fristående skolor | fristående huvudman | enskild
privat gymnasium, privata gymnasier, fristående gymnasium, gymnasiefriskolor: gymnasieelever fristående skolor | fristående gymnasieskolor
kommunens skolor, kommunens egna skolor, kommunala skolor, egna skolor: kommunala skolor | kommunal
bor i kommunen oavsett skola, oavsett var de går, elever som bor i kommunen, skrivna här: hemkommun | folkbokförda i kommunen
skolor i kommunen, skolor som ligger i kommunen: lägeskommun
flera kommuner tillsammans, flera kommuner driver: kommunalförbund
regionens skola, landstingsskola: region regi
betyg, betygen, godkänt, godkända, klarar, underkända, klarade, får godkänt: lägst betyget E | betyg | uppnått kunskapskraven | godkända
inte godkända, icke godkänt, underkända, underkänd, ej godkänt: ej godkänt | icke godkänt | F
klarar alla ämnen, godkänt i alla ämnen, alla ämnen: uppnått kunskapskraven i alla ämnen | alla ämnen
behöriga till gymnasiet, komma in på gymnasiet, kommer in på gymnasiet: behöriga till yrkesprogram | behörighet gymnasiet
snittmerit, snittmeriten, snittbetyg, meritvärde, meritpoäng, medelbetyg, genomsnittsbetyg: meritvärde genomsnittligt | betygspoäng
högre betyg än nationella, bättre slutbetyg, bättre betyg än provet, presterade på nationella, snällbetyg, glädjebetyg: högre slutbetyg än provbetyg | slutbetyg högre provbetyg
lägre betyg än nationella, sämre slutbetyg: lägre slutbetyg än provbetyg
nationella prov, nationella proven, nationella, np: ämnesprov | nationella prov | provbetyg
matte, räkna, mattebetyg: matematik
idrottsbetyg, gympa, gymnastik: idrott och hälsa
so, so-ämnen: samhällskunskap | samhällsorienterande
no, no-ämnen: naturorienterande | biologi | fysik | kemi
hemkunskap: hem- och konsumentkunskap
sva, svenska som andraspråk: svenska som andraspråk
språk, franska, tyska, spanska: moderna språk | språkval
hemspråk, modersmål: modersmål
ligger till i skolan, hur det går i skolan, hur de ligger till: vet hur det går i skolarbetet | får veta hur det går
vad som krävs, kraven, krävs av dem, vad man ska kunna, för betygen: vet vad som krävs | kunskapskraven | förstår vad jag ska kunna
stöd i skolan, hjälp i skolan, extra hjälp, får hjälp, får stöd: extra anpassningar | särskilt stöd | hjälp | stöd
stöd under lektionstid, hjälp på lektionen: får den hjälp de behöver | stöd lektionstiden
hjälp snabbt, sätts in snabbt, sätts hjälp in: skyndsamt | stödinsatser | extra anpassningar
inte bli godkända, på väg att inte klara, riskerar underkänt: riskerar att inte uppnå | riskerar
lugnt, arbetsro, stökigt, bråkigt, pratigt: arbetsro | stökigt
mobbning, mobbad, mobbade, retas, mobbar: kränkningar | kränkande behandling | trakasserier | mobbning
rädd för elever, rädda för andra elever, rädd i skolan: rädd för andra elever
trygga i skolan, trygg i skolan: trygg i skolan
debattera, tycka olika, diskutera, argumentera: diskutera | argumentera | olika åsikter
vuxen att prata med, vuxen som bryr sig, någon vuxen: någon vuxen
roligt i skolan, lust att lära, nyfikna, tråkigt: nyfiken | intresserad | vilja att lära
olika arbetssätt, variera, omväxlande, variation, varierar: variera undervisningen | arbeta på olika sätt
lektioner, lektion, undervisning: undervisning | lektioner | undervisningen
lektionstimmar, undervisningstid, timmar i veckan: undervisningstimmar
skolsköterska, skolkurator, skolsköterskan, skolpsykolog, kurator och skolsköterska, elevvård: elevhälsan | elevhälsa
resursperson, resurspersoner, elevassistent, elevresurs, assistent i skolan: elevassistenter
skolskjuts, skolbuss, skoltaxi: skolskjuts
skolmat, skolmaten, skollunch, bamba, matsal: skolmåltider | måltider skola | skolmaten
skollokaler, skolhus: lokaler grundskola | lokalkostnad
läromedel, skolböcker, material: läromedel | lärverktyg
skolk, ogiltig frånvaro, skolkar: ogiltig frånvaro | skolfrånvaro
rektor, skolledare, skolledning: skolledningen | rektor
särskola, särskolan, grundsärskola, grundsärskolan, gamla grundsärskolan: anpassad grundskola | grundsärskola
gymnasiesärskola, gymnasiesärskolan, särgymnasium: anpassad gymnasieskola | gymnasiesärskola
kallades, förr kallades, förr hette, gamla: tidigare
särvux, vuxna med utvecklingsstörning, vuxensärskola: komvux som anpassad utbildning | särvux
gymnasium, gymnasiet, gymnasist, gymnasister, gymnasieelever: gymnasieelever | gymnasieskola
gymnasielärare, gymnasielärarna, lärare på gymnasiet: lärare gymnasieskola | pedagogisk personal gymnasie | gymnasielärare
grundskolelärare, grundskolelärarna, lärarna på grundskolan: pedagogisk personal grundskola | lärare grundskola
tog studenten, tagit studenten, ta studenten, examen, slutbetyg, studenten: gymnasieexamen | examen
på utsatt tid, i tid, på tre år: inom 3 år
efter fyra år, på fyra år, ett extra år: inom 4 år
teoretiska linjer, teoretiska program, studieförberedande, teoretisk linje: högskoleförberedande program
praktiska linjer, praktiska gymnasielinjer, yrkeslinjer, yrkesprogram, yrkesutbildning, praktisk linje: yrkesprogram
introduktionsprogram, individuella programmet, individuellt program, im, iv: introduktionsprogram
vanlig linje, vanlig gymnasielinje, vanligt program, nationellt program: nationellt program
byte, byter, bytt, går över till: övergång | övergått | bytt
hoppar av, hoppat av, avbrutit, avbryter, avhopp: avbrutit | studieavbrott | hoppat av
söka vidare, plugga vidare, söka till universitetet, behöriga till högskola, läsa vidare: grundläggande behörighet till universitet och högskola | grundläggande behörighet | studerar på högskola
efter studenten, efter gymnasiet, efter gymnasieexamen: 2 år efter gymnasieexamen | efter gymnasieskolan
varken jobb eller plugg, utanför: varken arbetar eller studerar
pluggar, plugga, plugg, studera, läser, läsa: studerar | studier | kursdeltagare | studera
högskola, universitet, uni: universitet/högskola | högskola
folkhögskola, folkis: folkhögskola | folkhögskolor
naturbruk, naturbruksgymnasium, lantbruksskola: naturbruk | naturbruksgymnasier
komvux, vuxenskola, vuxenstuderande, vuxenutbildning, skola för vuxna: vuxenutbildning | komvux
yrkesvux, yrkesutbildning för vuxna: yrkespaket | yrkesutbildning komvux
yrkeshögskola, yh: yrkeshögskola
sfi, svenska för invandrare, svenska för nyanlända, svenskundervisning, läser svenska: sfi | svenska för invandrare
snabbaste spåret, studievana, van att studera, hög studievana: studieväg 3
långsammaste spåret, ovana att läsa, analfabeter, studieovana: studieväg 1
gick hela kursen, hela kursen, slutfört kursen, gått klart, gick klart: slutfört kurs | slutförd kurs
kurser, kurs: kurs | kurser
säljer kurser, kurser åt företag, säljer utbildning: uppdragsutbildning
folkbildning, studieförbund, studieförbunden, studiecirkel, studiecirklar: studieförbund | studieförbundens | stöd till studieorganisationer
jobbprojekt, jobbprojekten, jobbenhet, jobbenheten, jobbcenter, arbetsmarknadsåtgärder, arbetsmarknadsenheten, ame, kommunens jobb: arbetsmarknadsverksamhet | kommunala arbetsmarknadsverksamheten | arbetsmarknadsåtgärder
skickades till, anvisades, remitterade, hänvisade: anvisats | anvisade
lämnade för att jobba, fick jobb, började jobba, får jobb: börjat arbeta | avslutats arbete
lämnade för att plugga, började plugga, börjar plugga, för att plugga: börjat studera | avslutats studera
lämnade, lämnar, slutade, efter avslut: avslut | avslutats | resultat vid avslut
coachning, jobbcoach, hjälp att söka jobb: coachning | jobbsökaraktivitet | matchning
prova jobb, praktik, provjobba: arbetsprövning | praktik
sommarjobb, feriejobb: feriejobb | feriepraktik
arbetsförmedlingen, af: Arbetsförmedlingen
utslussning, kommer i arbete, etablering, etablerade: etablerade på arbetsmarknaden | etableringsuppdraget
förr kallades gymnasiesärskolan, det som förr kallades: anpassad gymnasieskola
godkänt i allt, godkänt i allting, godkänt i alla, klarar allt, klarar allting: uppnått betygskriterierna i alla ämnen
borde få, borde niorna få, väntas få, förväntade betyg: modellberäknat värde SALSA
snällare betyg, snällare slutbetyg, generösa betyg: fått ett högre betyg än provbetyg
hårdare betyg, strängare betyg: fått ett lägre betyg än provbetyg
högstadier, högstadieskolor: åk 9 | åk 7-9
betyg från utlandet, utländska betyg, utländsk examen: validerad utbildning
papper, papper och chefer, administration: administrativt stöd
går gymnasiet där, gymnasium i grannkommun: gymnasieskola annan kommun
grundskolepersonal, grundskolans personal, skolpersonal: HME grundskola | anställda grundskola
dagispersonalen, förskolans personal: HME förskola | anställda förskola
fritids: fritidshem
fritidsbudgeten: fritidshem kostnad
`;
