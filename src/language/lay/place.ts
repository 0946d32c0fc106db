/** Where people live, move about and spend their time; safety, nature, waste and energy. */
export const PLACE = `
brott, kriminalitet, brottslighet, kriminella, brå: anmälda brott | brott | brottsligheten | NTU
rädd kriminalitet, rädda för brott, rädd för brott, oro för brott, oroliga för brott: NTU oro | oro över brottsligheten | oro utsatt för brott
rädd familj, oro för familj, familj vänner utsatta, någon närstående utsätts: oro närstående utsatt för brott
mer kriminalitet, ökat brott, fler brott, brotten ökar: antalet brott har ökat
anmälningar, anmäls, polisanmälningar, polisanmälda, anmälda: anmälda brott
stöld, stölder, snatteri, snattar: stöld | tillgreppsbrott
inbrott, tjuvar hemma, bryter sig in: bostadsinbrott | inbrott
bilinbrott, stulna bilar: bilbrott | bilstöld
lurad, bedragare, bluff, bedrägeri, bedrägerier, blåst på pengar: bedrägeri | bedrägeribrott
skattefusk, bokföringsbrott, ekonomisk brottslighet, fiffel: ekobrott
klotter, vandalisering, förstörelse, slår sönder: skadegörelse | klotter
misshandel, slagsmål, våld, spöad: misshandel | våldsbrott | misshandelsbrott
våldtäkt, sexövergrepp, ofredande: sexualbrott | våldtäkt
rånad, rånade, rån: personrån
näthat, hat på nätet, hot: nätkränkning | hot
gå ute på kvällen, ute sent, ute på kvällen, mörkt ute: trygg utomhus kväll | mörkt ute
polis, poliser, polisen: polisen
brandkår, brandkåren, brandbil, brandmän, räddningstjänst: räddningstjänst | räddningstjänsten | brandpersonal
rycker ut, utryckning, hur ofta rycker: räddningsinsatser | utryckning
krock, krockar, trafikolycka, trafikolyckor, bilolyckor: trafikolyckor | olyckor
bränder, brand, eldsvåda, brinner, brann: bränder | utvecklad brand | byggnadsbränder
snabbt fram, tid till hjälp, tid innan räddningstjänsten: responstid
kris, krig, beredskap, krisberedskap: kris | totalförsvar | krisberedskap
bil, bilar, bilen, bilpark: personbilar | bilar
el, går på el, elbil, elbilar, eldrivna: elbilar | elfordon
laddstolpe, laddstolpar, laddplatser, ladda bilen: laddpunkter | elbilsladdpunkter | laddningsstationer
diesel, kör diesel, dieslar: dieselbilar
bensinare, bensin, kör bensin: bensinbilar
laddhybrid, laddhybrider: laddhybridbilar
kör, köra, mil, kör bil: körsträcka | bil
kollektivtrafik, buss, bussar, tåg, spårvagn, kollektivtrafiken, åka kommunalt, kollektivt: kollektivtrafik | kollektivtrafiken
resenärer, passagerare, de som åker, bussresenärer: resenärernas | resor
busshållplats, nära till bussen, nära hållplats: kollektivtrafiknära
flyg, flygplats, flygplatsen: flygtrafik | flygplats
båt, båtar, kaj, hamn, hamnen, småbåtar: hamnverksamhet | sjötrafik | hamn
cykel, cykla, cyklar, cykelbana, cykelbanor: cykelväg | gång- och cykelvägar | cykel
gator, vägar, gata, asfalt, gropar, vägnät: gator och vägar | vägar | beläggningsunderhåll
plogning, plogar, ploga, snö, saltning, sanda, snöröjning, snöskottning: vinterväghållning | snöröjning | halkbekämpning
gatlyktor, lampor, gatubelysning, belysning, lyktstolpar, mörkt: gatubelysning | utomhusbelysning | ljuspunkt
parkering, parkera, p-platser: parkering | parkeringsmöjligheter
parker, park, lekplats, lekplatser, grönytor, grönområden, gräsmattor, planteringar: parker | lekplatser | park
gata, park: gator parker
sopor, skräp, soptömning, sophämtning, sophämtningen, soptunna, sopbil: avfall | avfallsavgift | hushållsavfall | avfallshantering
slängs, slänger, kastar, kastas: avfall | svinn | restavfall
matsvinn, slänger mat, slängd mat, mat slängs, matavfall: serveringssvinn | matsvinn | måltidssvinn | tallrikssvinn | matavfall
återvinna, återvinning, källsortering, sorterar, sortera: materialåtervinning | återvinning
sopstation, tippen, återvinningscentral, återbruk: återvinningscentral
grovsopor, skrymmande sopor: grovavfall
farligt avfall, batterier, färgburkar: farligt avfall
nedskräpat, skräpigt, nerskräpat: nedskräpning
vatten, kranvatten, dricksvatten, gör av med vatten, vattenåtgång: vattenanvändning | dricksvatten | vattenförbrukning | vattenförsörjning
avlopp, va, vatten och avlopp, brunn: vatten och avlopp | VA | avlopp
luft, luften, dålig luft, avgaser, partiklar: luft | kväveoxider | partiklar PM2,5
klimat, utsläpp, koldioxid, växthusgas, klimatutsläpp, släpper ut, co2: utsläpp växthusgaser | växthusgaser | utsläpp till luft
natur, skyddad natur, naturreservat, reservat: skyddad natur | naturreservat | naturområden
sjö, sjöar, åar, badvatten, vattendrag: sjöar | vattendrag | ekologisk status | god ekologisk status
grundvatten: grundvattenförekomster
bada, badplats, badplatser, badstrand: badplatser
strand, stränder, havet, kust: havsstrandlinje | kustvatten
åker, åkrar, odla, odling, åkermark: åkermark | jordbruksmark
eko, ekologisk, ekologiskt, kravmärkt, ekomat, ekologisk mat: ekologiska livsmedel | ekologisk | ekologiskt odlad
vindkraft, vindsnurror, vindkraftverk, snurror: vindkraft | vindkraftverk
megawatt, effekt: installerad effekt MW
solceller, solpaneler, solel: solcellsanläggningar | solkraft
fjärrvärme, värme i rör, rören i marken, uppvärmning genom rör: fjärrvärme | fjärrvärmeförsörjning
elpris, elpriset, elräkning: elpris
strömavbrott, elen går, strömlöst: elavbrott | avbrott
elproduktion, producerar el, gör el: elproduktion
energi, energianvändning, elförbrukning, energiåtgång: energianvändning | slutanvändning energi | elförbrukning
förnybart, grön energi, förnybar: förnybara energikällor
internet, nätet, bredband, fiber, wifi, uppkoppling: bredband | fast bredband | internet
snabb fiber, riktigt snabb fiber, snabbt internet, supersnabbt: bredband minst 1 Gbit/s | bredband 100 Mbit/s
mobiltäckning, täckning, mobilen fungerar: mobil | mobiltelefoni
villa, villor, radhus, småhus, egnahem: småhus | en- och tvåfamiljshus
lägenhet, lägenheter, lgh, höghus, hyreshus, insatslägenheter: flerbostadshus | lägenheter | bostäder i flerbostadshus
insatslägenhet, insatslägenheter, bostadsrätt, bostadsrätter, brf: bostadsrätter | bostadsrätt
hyreslägenhet, hyresrätt, hyreslägenheter: hyresrätter
nybyggda, nybyggt, byggs, byggts, blev klara, inflyttningsklara: färdigställda | nybyggnad | nybyggda
bostadsbrist, brist på bostäder, bost brist, ont om bostäder, svårt att få lägenhet: bostadsmarknadsläge underskott | bostadsmarknadsläget | underskott på bostäder
huspriser, vad kostar ett hus, villapriser: fastighetspris | köpeskilling småhus
sommarstuga, stuga, sommarstugor, fritidshus: fritidshus
områdesplan, områdesplaner, detaljplan, detaljplaner, byggplaner: detaljplaner | antagna detaljplaner | planuppdrag
klubbat, beslutat om, antagit, godkänt planen: antagna | antagande
översiktsplan, hur kommunen ska byggas: översiktsplan
bibliotek, biblan, bibban, biblioteket: bibliotek | folkbibliotek
böcker, bok, lånar böcker: böcker | bokbestånd | bokutlån | lån
låna, lånar, lånas, lånade: lån | utlån | låntagare
tidningar, tidskrifter: tidningstitlar | tidskriftstitlar
idrott, sport, träning, sporta: idrott | idrottsanläggningar | idrottsföreningar
klubb, klubbar, klubbarna, idrottsklubb, idrottsklubbar, föreningar: idrottsföreningar | föreningar
träningar, träningspass, aktivitetsstöd: deltagartillfällen | LOK-stöd | lok-stödsberättigade
stöd till klubbarna, stöd till idrotten, bidrag till klubbar: LOK-stöd | bidrag till föreningar
simklubb, simklubbar, simförening: simidrottsföreningar | deltagartillfällen simidrottsföreningar
simhall, badhus, bad, pool, inomhuspool, simbassäng, inomhusbad: simhall | inomhusbassäng | badanläggning | bassäng
ridhus, ridskola, ridning, rida, hästar, stall: ridhallar | ridsportsföreningar | ridanläggningar
gympasal, sporthall, idrottshall, gymnastiksal: idrottshallar | sporthall
fotbollsplan, fotboll, fotbollsplaner: fotbollsplaner | konstgräs | spelplaner
ishall, hockey, skridskor, rink: ishallar | ishockey
skidspår, löparspår, elljusspår, springa, joggingspår: motionsspår
utegym, utomhusgym: utegym
skejtpark, skatepark: skatepark
kultur, kulturen, kulturliv: kulturverksamhet | kultur | kulturliv
bio, biograf: biograf
teater, teatrar, scen: teater | teateranläggningar
museum, museer: museiverksamhet | museum | museer
konst, utställningar, utställning, konsthall: konsthallar
konsert, konserter, konserthus: konserthus | musikverksamhet
hus för kultur, allt under samma tak, kulturhus: kulturhus
musikskola, kulturskola, lär sig spela, spela instrument, kommunala musikskolan: kulturskola | musikskola | musik- och kulturskola
fritidsgård, ungdomsgård, fritidsgårdar, ungdomsgårdar, fritidsgården, fritidsledare: fritidsgårdar | fritidsgårdsverksamhet | ungdomsgårdar
fritid, fritiden, på fritiden: fritid | fritidsverksamhet | fritidsaktiviteter
bibliotek och fritid: kultur och fritid
uteliv, nattliv, nöjen: nöjeslivet
kaféer, fik, restauranger och kaféer: caféer, barer och restauranger | caféer
villkor för funktionsnedsatta, rullstolsanpassat, tillgängligt: tillgänglighet | tillgänglig
kolväten, flyktiga kolväten: flyktiga organiska ämnen
trafik, trafiken, trafikens, biltrafiken: transporter | vägtransporter
lantbrukets utsläpp, djurhållning: jordbruk
hem skulle kunna byggas, byggas direkt, godkända planer, får byggas: planberedskap för nya bostäder som kan byggas detaljplaner
egnahem, egnahems villor, äga sitt hus: äganderätter i småhus
stod klara, stått klara, byggts klart: färdigställda
köpt lägenhet, köpt lägenhet förening, bostadsförening: bostadsrätter
annat än bensin, inte bensin, utan fossilt, fossilfria bilar, fossilfritt: fossiloberoende
ställa bilen, parkera och ta tåget, infartsparkering, pendlarparkering: pendlarparkering
strömmen går, vattnet är dåligt, strömavbrott, när det händer något: informerar vid samhällsstörningar
blivit lurade, lurade på blocket, lurad på blocket, köpt på blocket: självrapporterad utsatthet försäljningsbedrägeri
behandlade av kommunens tjänstemän, väl behandlade, väl bemötta: bemötande
företagare: företagsklimat Insikt
miljöindex, hur mår miljön, miljön sammantaget: miljökvalitet
`;
