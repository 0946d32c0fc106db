/** The economy, the staff and the government of municipalities and regions. */
export const MONEY = `
pengar, kosta, kostar, kostnader, dyrt, utgift, utgifter, lägger på, lägger kommunen på, betala, betalar, går åt till: kostnad | nettokostnad | bruttokostnad
lägger ut, satsar, satsa, satsning: nettokostnad | investeringar
vad kostar, hur mycket kostar, hur dyrt, hur dyr, hur mycket lägger, vad lägger: kostnad | nettokostnad
när statens pengar räknats bort, räknat bort intäkter, netto: nettokostnad
kostnad per elev, kostar en elev, kostar eleven: kostnad kr/elev
kostar ett barn, kostar det per barn, kostar en plats: kostnad kr/inskrivet barn
intjänat, får in, drar in, inkomster, intäkt: intäkter | skatteintäkter
intäkter från avgifter, taxa, taxor, avgifter: avgift | avgiftsintäkter
skatt, skatten, kommunalskatt, kommunalskatten, skattetryck, drar i skatt: skattesats | skattesats kommun | kommunal skattesats
regionskatt, landstingsskatt, regionens skatt: skattesats region | skattesats till region
skattekraft, skattebas: skattekraft
bidrag från staten, statligt stöd, statligt bidrag, statliga pengar, statsbidrag: statsbidrag | riktade statsbidrag | regleringsbidrag
utjämning, utjämningssystem, utjämningssystemet: kommunalekonomisk utjämning | kostnadsutjämning | inkomstutjämning | utjämningssystemet
beräknad utgift, borde kosta, vad det borde kosta, förväntad kostnad: standardkostnad | referenskostnad | strukturkostnad
dyrare än väntat, dyrare än förväntat, mer än det borde, än förväntat, än väntat: nettokostnadsavvikelse
räknat bort olikheter, hänsyn till förutsättningar, justerat för, olikheter i förutsättningar: strukturjusterad | referenskostnadskorrigering | korrigerad | nettokostnadsavvikelse
lån, skuld, skulder, lånat, belånad, låna pengar: skulder | långfristiga skulder | låneskuld | bruttolåneskuld
räntor, ränta, räntan: räntekostnader | finansiella kostnader | ränteintäkter
gått i borgen, borgen, går i god för: borgensåtagande | borgensförbindelser
överskott, underskott, vinst, minus, plus, förlust, gick back, går runt, bottenlinje, sista raden: årets resultat | resultat före extraordinära poster | balanskravsresultat
betala räkningar, betalningsförmåga, kassa, pengar på banken, likvida: kassalikviditet | likvida medel
soliditet, egna pengar, eget kapital, ekonomisk styrka: soliditet | eget kapital
bygger för, investerar, investerat, investering: investeringar | investeringsutgifter | bruttoinvesteringar
betalar investeringarna själv, egna pengar till investeringar: självfinansieringsgrad
pensioner, pensionsskulden, framtida pensioner, pensionslöften: pensionsförpliktelser | pensionsskuld | ansvarsförbindelse
fonder, aktier, placerade pengar: finansiella tillgångar | aktier och andelar | placeringar
budget, höll budgeten, spräckte budgeten: budgetavvikelse
bokslut, balansräkningen: balansräkning | summa tillgångar
hela koncernen, kommunens bolag, bolag, bolagen, koncernen: kommunkoncern | koncernföretag | kommunägda företag
utlagd, outsourcat, lagt ut, lagt ut på andra, privata bolag, entreprenad, privat, privata, köper in, köper, inköpt, upphandlat: köp av verksamhet | privata utförare | enskild regi | privat regi | privata företag
kommunens egna, kommunen driver, i kommunens regi, drivs av kommunen, kommunal drift, egen: kommunal regi | egen regi | kommunal | kommunala
ideella, föreningar, föreningslivet, stiftelser: föreningar och stiftelser | ideella
försäljning, säljer, sålt: försäljning | intäkter
hyra, hyror, lokaler, fastigheter, byggnader, hus, huset: lokaler | lokalkostnad | fastighet | fastigheter | lokalyta
per kvadrat, per kvadratmeter, kvadrat: kr/kvm | kvadratmeter | kr/m2 | kvm
skötsel, drift, sköta: driftkostnad | drift | skötsel | fastighetsskötsel
el och värme, uppvärmning, värmen, elräkning: energianvändning | elförbrukning | värmeförbrukning | uppvärmning | media
renovering, renoveringar, planerade reparationer, inplanerade: planerat underhåll | underhåll
reparationer, lagningar, akuta reparationer, lagar: felavhjälpande underhåll | underhåll
anställda, medarbetare, jobbar hos, jobbar i kommunen, folket: anställda | personal | årsarbetare | månadsavlönad
heltider, heltidare, heltidstjänster, tjänster, årsarbeten, omräknat till heltid: årsarbetare | heltidstjänster
hur många jobbar, hur många anställda, hur många har kommunen: anställda | månadsavlönad personal | årsarbetare
har regionen, hur många har regionen: region årsarbetare | regionanställda | region månadsavlönad personal
fast tjänst, fast anställda, fast anställning, fast jobb, fasta tjänster: tillsvidareanställda
vikarie, vikarier, tillfälliga, visstid, inhoppare: visstidsanställda
timvikarie, timvikarier, timanställda, springvikarier, inhoppare: timavlönade | visstidsanställda timavlönade
hyrpersonal, stafettläkare, bemanningsföretag, inhyrda, hyrläkare, hyr in: inhyrd personal | bemanningsföretag
utförda timmar, arbetade timmar, jobbade timmar, kommunens arbete: arbetad tid
deltid, halvtid, jobbar deltid, mindre än heltid: deltid | deltidsanställda
heltid, jobbar heltid: heltid | heltidsanställda | heltidsarbetande
slutar, sagt upp sig, säger upp sig, slutat, personalomsättning: personalomsättning | avgångna | externa avgångar
nyanställda, börjat jobba: nyanställda | börjat
sjukfrånvaro, frånvaro, sjuka anställda, sjuk personal: sjukfrånvaro
trivs på jobbet, trivsel, arbetsmiljö, motivation, motiverade, engagemang, engagerade, arbetsglädje: medarbetarengagemang HME | motivationsindex | hållbart medarbetarengagemang
chef, chefen, chefer, chefens, ledarskap, ledare: ledarskapsindex | närmaste chef | ledarskap | chefer
målen, mål, utvärderas, följs upp, vad som krävs, vet vad målen är: styrningsindex | utvärderas | insatt i mål | vet vad som förväntas
utvärderas målen: arbetsplatsens mål följs upp och utvärderas
medarbetarenkät, medarbetarenkäten, personalenkät, på jobbet: medarbetarengagemang HME | HME | medarbetarenkät
vet vad chefen kräver, vad som förväntas, vad chefen kräver, kräver av dem: vet vad som förväntas av mig
under samma ledning: samma ansvarsområde | gemensam
administratör, administratörer, kontorister, byråkrater: administratörer | handläggare | administration
kockar, mattanter, kökspersonal: måltidsarbete | kockutbildning | storkök
städare, städpersonal, städning, städ: städ | städarbete | renhållningsarbete
vaktmästare, vaktis, fastighetsskötare: vaktmästeri | fastighetsskötsel
ung personal, unga anställda: anställda -34 år | anställda 29 år eller yngre
nära pension, äldre personal, snart i pension: anställda 55+ | 55 64
medelålders: 35 54
under 35: 34
under 30: 29
under 65, yngre än 65: 64 | 0 64
över 65, 65 plus, äldre än 65: 65+
över 80, 80 plus, äldre än 80: 80+
hundratusen invånare, per hundratusen: 100 000
politiker, politikerna, kommunpolitiker, lokalpolitiker, lokalpolitikerna, förtroendevalda, beslutsfattare: förtroendevalda | kommunpolitiker | politiker
regionpolitiker, landstingspolitiker: förtroendevalda regionpolitiker | regionpolitiker
bisyssla, halvt arvode, på deltid: deltid
heltidspolitiker, politik på heltid: förtroendevalda på heltid
leder nämnder, ordförande, ordföranden, leder nämnder och styrelser: ordförandeposter
fullmäktige, kommunens parlament: kommunfullmäktige | kommunfullmäktigeledamöter
hoppat av, hoppar av, avhopp, lämnat sina uppdrag: hoppat av | avgångna
röstade, rösta, röstat, röstar, valet, valdeltagande, gick och röstade, gick o röstade, val: valdeltagande | röster | röstande
förstagångsväljare, unga väljare, rösta för första gången: förstagångsväljare
kommunval, kommunvalet, lokalt val: kommunvalet | kommunfullmäktigevalet
regionval, landstingsval: regionvalet | regionfullmäktigevalet
riksdagsval, valet till riksdagen: riksdagsvalet
eu-val, eu valet, europavalet: Europaparlamentsvalet
sossarna, sosse, sossar: Socialdemokraterna
moderater, moderata, moderaterna: Moderaterna
vänstern, vänsterpartister: Vänsterpartiet
sd, sverigedemokrater, sverigedemokratiska: Sverigedemokraterna
centern, centerpartister: Centerpartiet
kd, kristdemokratiska: Kristdemokraterna
mp, de gröna, miljöpartister: Miljöpartiet
liberala, folkpartiet: Liberalerna
granskar, revisor, revisorer, granskning: revision | revisorer
god man, gode män, goda män, förvaltare, ställföreträdare: ställföreträdarskap | överförmyndare | god man
hemsida, hemsidan, sajt, webben, webbplatsen, nätet: webbplats | webb
svar på mejl, mejl, mail, e-post, svarar på mejl: e-post
ringer, ringa, telefon, luren, växeln: telefon | telefoni | samtal
svarar på frågor, få svar, bemötande, trevliga: gott bemötande | bemötande | direktsvar
info, upplysning, upplysningar, berättar, informera, informerar: information
berättar, informerar om förändringar, stora ändringar: information större förändringar
insyn, påverka, säga sitt, tycka till, demokrati, vara med och bestämma, bestämma, inflytande, medbestämmande: inflytande | insyn | påverka | delaktighet | delaktighetsindex | bestämma
tillit, lita på varandra, litar på folk: man kan generellt lita på människor | tillit
förtroende, litar på, lita på: förtroende | tillit
svarade på enkäten, brydde sig om att svara, svarade på frågorna, hur många svarade, hur många deltog, hur många var med: svarande | antal svar | svarsfrekvens
scb frågade, scb, medborgarenkät, invånarenkät: medborgarundersökningen
invånarna tycker, tycker invånarna, tycker folk, folk tycker, enligt folk, enligt invånarna, invånarna anser: medborgarundersökningen | NTU
fungerar bra, funkar bra, funkar, fungerar, sköts bra, duger: fungerar bra
rekommendera, rekommenderar, tipsa: rekommendera
bra plats att bo, trivas i kommunen, trivs i kommunen, bra att bo, bo och leva: bra plats att bo och leva
företagsklimat, bra för företag, företagarna tycker, företagen tycker, företag tycker: företagsklimat Insikt | företagsklimat
bygglov, bygglovet, bygga altan: bygglov
tillstånd att sälja sprit, utskänkning, servera alkohol: serveringstillstånd | alkoholtillstånd
nystartade företag, startar företag, nya företag: nystartade företag
konkurs, konkurser, gått omkull: företagskonkurser
turister, turism, gäster, hotellnätter, övernattar, övernattningar: gästnätter | turistverksamhet
bnp, ekonomins storlek, produktionen: bruttoregionprodukt BRP
fou, forskning, forskar, uppfinningar: forskning och utveckling FoU
skyldig, skyldiga, är skyldig, står i skuld, skuldsatt kommun: skulder totalt | summa skuld
plus eller minus, går plus, går minus, plus minus: årets resultat | resultat före extraordinära poster
gles, glesa, små förutsättningar, svag befolkning: strukturbidrag
köper kommunen in, köper in från andra, köps in, handlas upp, köp: köp totalt | kommunens köp
grannkommunerna, grannkommun, andra kommuner: från andra kommuner | annan kommun
löner som del, del är löner, hur mycket av kostnaden är löner, personalens löner: personalkostnad som andel av kostnaden
del av kommunens pengar, del av pengarna, går till de: andel av total driftskostnad
allt från dagis till gymnasium, hela skolväsendet, skola och dagis, all utbildning, skola och förskola: pedagogisk verksamhet
dyrare än väntat, dyrare än man kan vänta, än man kan vänta sig, dyrare eller billigare: nettokostnadsavvikelse
nästan heltid, nästan full tid, inte riktigt heltid: deltidsanställda 75 99 | deltidsarbetande 75 99
full tid, jobbar full tid, heltidsjobb: heltidsanställda | heltidsarbetande
kommunfolk, kommunanställda, kommunens folk, kommunens anställda: kommunalt anställda | anställda kommun
känner till målsättning, målsättning, målsättningen, känner till mål: insatt i min arbetsplats mål
chefen litar, rektorn litar, litar på dem: närmaste chef visar förtroende för mig som medarbetare
rektorn, förskolechefen, enhetschefen, verksamhetschefen: närmaste chef
enligt folk på, enligt personalen, tycker personalen, personalen tycker: HME
godkänt i fullmäktige, utan kritik, kritik efter granskning, ansvarsfrihet: ansvarsprövning utan anmärkning beviljad ansvarsfrihet
väl förberedda, förberedda beslut: beslut genomtänkta och genomarbetade
egen forskning, företagens forskning: företagens utgifter för egen FoU
bolagen här, företagen här: företagens
`;
