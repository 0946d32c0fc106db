/** How people ask for a figure about anything: forms of the question, amounts, time, who runs it. */
export const ASKING = `
per invånare, per person, per skalle, per huvud, per kommuninvånare, varje invånare, per medborgare, per capita: kr/inv | inv
per unge, per barn, varje barn: kr/barn | kr/inskrivet barn
per elev, varje elev, per skolelev: kr/elev
samlat betyg, samlat mått, sammanvägt, helhetsbetyg, sammanvägt betyg, samlat index, betygsindex, totalbetyg: kvalitetsindex | kommunindex | index
var med i enkäten, svarade på enkäten, fyllde i enkäten, fyllde i, besvarade enkäten, hur många svar, deltog i undersökningen: antal svar | deltagande enheter | svarsfrekvens
hur många ställen, hur många enheter, verksamheter som svarade: deltagande enheter | enheter antal
hur säker är siffran, hur pålitlig är siffran, felmarginal, felmarginalen, osäker siffra, statistisk osäkerhet: osäkerhetstal
väntas, förväntas, beräknas bli, kommer vi ha, kommer vara, kommer det finnas, framöver, i framtiden, prognos, prognosen: framskrivning förväntat
väntas öka, hur många fler, växer gruppen: framskrivning förväntad förändring | befolkningsförändring
blivit fler, blivit färre, vuxit, krympt, krymper, växer kommunen, folkökning, befolkningstillväxt: befolkningsförändring
köps in, köper in, köpa in, utifrån, läggs ut, lägger ut, utkontrakterat, entreprenad, på entreprenad, externa utförare: köp av | köp från
vinstdrivande, vinstdrivande bolag, bolag, riskkapitalbolag, aktiebolag: privatägda företag | privata utförare
sköts av privata, görs av privata, privat aktör, privata aktörer, privata alternativ, privata bolag: privata utförare | enskild regi | annan vårdgivare
hos privata, privat mottagning, privata mottagningar, går privat: annan vårdgivare | privata vårdgivare
från andra kommuner och staten, andra myndigheter, andra kommuner och regioner: offentliga utförare
ideella, idéburna, välgörenhet, frivilligorganisationer, eldsjälar: föreningar och stiftelser | civilsamhället
kommunens egna, i egen drift, sköter kommunen själv, gör kommunen själv: kommunal regi | egen regi
dragit av inkomsterna, dragit ifrån intäkterna, räknat bort intäkter, efter intäkter, när inkomster är borta: nettokostnad
utan att räkna bort inkomster, innan intäkter, före avdrag: bruttokostnad | brutto
nästan heltid, nästan full tid, lite mindre än heltid, nästan full tjänst, tre fjärdedels tjänst: deltidsanställda 75-99 % | deltidsarbetande 75-99 %
full tid, full tjänst, hundra procent: heltidsanställda | heltidsarbetande
halvtid, kort deltid, få timmar: deltidsanställda 1-74 %
omräknat till heltid, i heltider, räknat i heltider, heltidstjänster, motsvarande heltider: årsarbetare
över 55, äldre än 55, går snart i pension, pension snart, närmar sig pension, snart pensionärer, nära pensionen: anställda 55+ | anställda 55-64 år
kunde vara pensionärer, över 65 och jobbar, jobbar efter pensionen: anställda 65+
yngre anställda, unga anställda: anställda -34 år
alla utom, räknar inte med, borträknat: exkl
tusen invånare, på tusen: antal/1000 inv
inte hade råd, klarar inte betala: avstått
delat lika, jämnt fördelat, lika mycket mammor och pappor: jämställdhet | föräldrapenning
rättvist, orättvist, taskigt, taskig, taskigt behandlade: rättvist | orättvist behandlad
i år, det här året, förra året: år
`;
