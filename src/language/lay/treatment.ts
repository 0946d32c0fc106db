/** Hospital care, medicine, aids and digital care in detail. */
export const TREATMENT = `
propplösande, lösa proppen, proppmedicin: trombolys | reperfusionbehandling
strokeavdelning, specialavdelning för stroke: strokeenhet
dör efter stroke, avlider efter stroke, stroke och dog: avlidna stroke
dör efter hjärtinfarkt, dör av hjärtinfarkt, överlever inte infarkten: avlidna inom 28 dagar efter hjärtinfarkt
får hjärtinfarkt, nya hjärtinfarkter, insjuknar i hjärtinfarkt: incidens av hjärtinfarkter | förekomst av akut hjärtinfarkt
får cancer, nya cancerfall, insjuknar i cancer, cancerfall: incidens av cancer | förekomst av cancer
hur vanligt är, hur vanlig är, hur många lider av, hur många har: förekomst
svälja, sväljer, sväljning: bedömning av sväljförmåga
slutat röka, sluta röka, fimpat: rökstopp | slutat röka
kranskärl, ballongsprängning, ballongvidgning: PCI | kranskärlsröntgen | kranskärl
pacemaker: pacemakerimplantat
hjärtrytm, oregelbundet hjärta, hjärtrytmrubbning: hjärtarytmi
blodfetter, kolesterol: LDL-kolesterol
kärlkramp, bröstsmärtor: kärlkramp
halspulsåder, åderförkalkning: förträngning av halspulsådern
ljumskbråck, bråck: ljumskbråck
gallsten, gallblåsa, galla: kolecystektomi
livmodern bortopererad, ta bort livmodern, livmoder: hysterektomi
framfall, prolaps: framfall
läcker urin, urinläckage, kissar på sig, inkontinens: urininkontinens
halsmandlar, mandlar, tonsiller: tonsillektomi
nässkiljevägg, näsan: septumplastik
titthål i knät, titthålsoperation knä: artroskopi i knäled
prostata opererad, stor prostata, förstorad prostata: prostataförstoring
skrapning: skrapning
ta bort bröstet, bortopererat bröst: mastektomi | bröstrekonstruktioner
behålla bröstet, bevara bröstet: bröstbevarande operation
nytt bröst, bröst återskapat: omedelbara bröstrekonstruktioner
hittats vid mammografi, upptäckt vid mammografi: bröstcancerfall upptäckts vid screening
kontaktsköterska, egen sköterska vid cancer: kontaktsjuksköterska
läkare från olika områden, specialistmöte, teamkonferens: multidisciplinär konferens
snabbspår cancer, cancerutredning, snabb cancerutredning: standardiserat vårdförlopp
helt bortopererad tumör: radikalt opererade
lungcancer, cancer i lungorna: lungcancer
livmoderhalscancer: livmoderhalscancer
astma: astma
kol, rökarlungor: KOL
lungtest, blåser i apparat, blåst: spirometriundersökning
ms, multipel skleros: MS | sjukdomsmodifierande behandling MS
schizofreni, psykos: schizofreni
dålig sockerkontroll, för högt blodsocker, högt socker: blodsocker HbA1c
fötter, fotkontroll, fotsår: fotundersökning | fotproblem
barn under 7 år som skadas, små barn skadas, barnolyckor: slutenvårdats skadehändelse 0-6 år
unga som skadar sig själva, skär sig, självskada: avsiktligt självdestruktiv handling
unga på sjukhus för alkohol, alkoholförgiftning, fyllor: slutenvård alkoholrelaterade diagnoser
barn som blivit slagna, misshandlade barn på sjukhus: slutenvård övergrepp av annan person
dött i förtid, dör unga, dör för tidigt, dog för tidigt: förtida dödsfall
dödsfall som vården kunnat förhindra, onödiga dödsfall, vården kunde räddat: sjukvårdsrelaterad åtgärdbar dödlighet
samtal sista tiden, pratat om att döden är nära, informerad om att döden är nära: brytpunktssamtal
smärtlindring i slutet, smärtan mätts, mätt smärtan: smärtskattning | vidbehovsordination opioider
ångestdämpande i slutet: vidbehovsordination ångestdämpande
dog ensam, någon vid sin sida, inte dö ensam, någon hos sig: någon närvarande vid dödsögonblicket
dör på sjukhus: avlidna på sjukhus
munnen kollad, munvård: munhälsobedömning
förlossningsblödning, blöder mycket, blödning vid födsel: stor blödning vid vaginal förlossning | blödning kejsarsnitt
frågar gravida om våld, fråga om våld: screening för våldsutsatthet under graviditet
röker gravida, gravida som röker, gravida röker: rökare vid inskrivning till mödrahälsovård
snusar gravida, gravida som snusar: kvinnor som röker eller snusar vid graviditetsvecka
efterkontroll, efter förlossningen, efterkoll: eftervårdsbesök på barnmorskemottagning
hygien, tvättar händerna, klädregler, handhygien: följsamhet till basala hygienrutiner och klädregler
infektion på sjukhus, infektioner i vården: vårdrelaterad infektion
skadas av vården, skador i vården, vårdskador: vårdtillfälle med vårdskada | vårdtillfälle med skada
checklista vid operation: WHO:s checklista för säker operation
patient på fel avdelning, läggs på fel avdelning: utlokaliserade patienter
hur fullt, beläggning, fyllda platser: beläggningsgrad för disponibla vårdplatser
behandling på dagtid, dagkirurgi, hem samma dag: dagsjukvårdsbesök
besök hos annan än läkare, besök hos sköterska: andra besök än läkarbesök
privat vårdcentral, privata vårdcentraler, privata doktorer: annan vårdgivare primärvård | köp av primärvård från privata
träffa läkare inom tre dagar, tid inom tre dagar, snabb tid på vårdcentralen: medicinsk bedömning inom tre dagar i primärvård
svarar vårdcentralen i telefon, ringer vårdcentralen: telefonsamtal till primärvården som besvarats samma dag
första besöket på bup, tid hos bup, kö till bup: första besök inom 90 dagar i barn- och ungdomspsykiatrisk vård
utredning på bup, utredningar bup: startade utredningar och behandlingar inom 30 dagar i barn- och ungdomspsykiatri
besöker akuten, åker till akuten, gamla på akuten: besök på akutmottagning
1177, vårdappar, e-tjänster, vård på nätet: 1177 Vårdguidens e-tjänster
läkare på skärm, videosamtal, nätläkare, videobesök, skärmen: videomöte med vårdpersonal
läsa journalen på nätet, journal på nätet: tillgång till vårdinformation/patientjournal via internet
bokar tid på nätet, boka läkartid, boka på nätet: digital tjänst boka tid vårdbesök
googla sjukdomar, söker information om sjukdomar, söker på nätet: internet söka information om sjukdom
behandling på nätet, kbt på nätet, terapi på nätet: internetbaserad behandling
skickar mätvärden, mäter hemma: skicka mätvärden till vården
digitala besök, ersätta vanliga besök: digitala tjänster ersätter fysiska möten
tyngdtäcke, tyngdtäcken, täcken: tyngdtäcken
permobil, elrullstol, eldriven rullstol: el-rullstolar
gåstol, gåbord, gåhjälpmedel: gåstolar | gåbord | gåstativ
patientlyft, lyft, lift: lyftar
skena, skenor, ortos, knäskydd: ortoser | knäortoser | ankelortoser
benprotes, protes, konstgjort ben: proteser
vårdsäng, sjukhussäng hemma: sängar
förstoringsapparat, förstora text, synhjälpmedel: förstorande videosystem | läsmaskiner
klocka för funktionsnedsatta, tidshjälpmedel: ur och klockor | kalendrar och tidtabeller
gps, gps-larm, spåra dementa: GPS-larm
kamera på natten, nattkamera, tillsyn med kamera, kameratillsyn: tillsyn med digitalteknik natt
medicinrobot, medicinautomat, piller automat: läkemedelsfördelare
digitala lås, låsa upp med mobilen, nyckelfria: digitala lås
robot, robotar, ai, automatiska beslut, datorn beslutar, automatiskt: automatiserade handläggnings- administrativa processer | automatiserad beslutsfunktion
välfärdsteknik, digital teknik i omsorgen: välfärdsteknik
wifi på boendet, internet på äldreboendet: uppkoppling till internet i den enskildes rum
it-säkerhet, webbsäkerhet: domänens IT-hälsa
signera mediciner digitalt: digital signering
många mediciner, tio mediciner, mer än tio läkemedel: tio eller fler läkemedel
psykmediciner, tre psykmediciner, lugnande till gamla: tre eller fler psykofarmaka | antipsykotiska läkemedel
väger för lite, för smala, magra äldre, lågt bmi: BMI lägre än 22
risk för fall, fallrisk, fallförebyggande: åtgärder mot fall undernäring trycksår | riskförebyggande åtgärder
vaccinerade barn, barn vaccinerade, mässlingsvaccin, tvååringar vaccinerade: MPR-vaccinerade 2-åringar
hpv, livmodervaccin, flickor vaccinerade: HPV-vaccinerade flickor
höga ljud, trafikbuller, bullrigt, störs av trafik: störd sömn av trafikbuller
inte någon att anförtro sig åt, saknar nära vän, ingen att prata med, saknar stöd: avsaknad av emotionellt stöd
litar inte på andra, misstror: avsaknad av tillit till andra
vågar inte gå ut ensam, vågar inte gå ut: avstår från att gå ut ensam
kränkta, kränkt, illa behandlade: utsatts för kränkande behandling
ekonomisk kris, svårt att betala räkningar, räkningarna, pengarna tar slut, klara löpande utgifter: haft ekonomisk kris
rädda att bli av med jobbet, förlora jobbet, bli av med jobbet: oroliga över att förlora sitt arbete
niondeklassare som druckit, nior som dricker: elever i åk 9 som druckit alkohol
nior som testat knark, knark nior, nior narkotika: elever i åk 9 som använt narkotika
hjärnan och nerver, hjärna, nerver, neurologi: sjukdomar i nervsystemet
öron näsa hals, öra: sjukdomar i öra, näsa, mun och hals
ögonsjukdomar, ögat: sjukdomar i öga
lever, bukspottkörtel: sjukdomar i lever, gallvägar och bukspottkörtel
ämnesomsättning, hormoner, sköldkörtel: endokrina, metabola och nutritionssjukdomar
blodsjukdom, blod: blodsjukdomar och immunologiska
infektioner, smitta, hiv: infektions- och parasitsjukdomar
förgiftning, förgiftningar: skador, förgiftningar och toxiska effekter
brännskada, brännskadade: brännskador
kvinnosjukdomar, gyn, underliv: sjukdomar i kvinnliga könsorgan | gynekologisk
mansjukdomar: sjukdomar i manliga könsorgan
olycksfall, svåra olyckor, flera skador: multipelt trauma
tandutdragning, dra ut tänder, utdragna tänder, dragit ut tänder: tänder utdragna
tänder kvar, egna tänder, kvar tänder gamla: kvarvarande tänder
treåringar utan hål: kariesfria 3-åringar
gå till tandläkaren, besökt tandläkaren, varit hos tandläkaren, tandläkarbesök: besökt vuxentandvården | undersökning inom vuxentandvården
privattandläkare, privat tandläkare: tandvård privat regi
`;
