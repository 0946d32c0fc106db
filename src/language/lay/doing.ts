/** What the public bodies do and what happens to people, in verbs and compounds of everyday speech. */
export const DOING = `
avdelning, avdelningar, dagisavdelningar, dagisgrupper: barngrupper i förskolan
jobbar med småbarn, jobbar med barn, småbarnspersonal: anställda inom förskola
ganska unga, unga själva, rätt unga, yngre personal: anställda -34 år
i medelåldern, medelålders: 35-54 år
barnmorska och bvc, under samma tak, familjecenter, familjecentralen: familjecentraler
alla årskurser, från sexårs till nian, hela grundskolan, ettan till nian: grundskola F-9
kristendom, islam, livsåskådning, religioner: religionskunskap
svenska som inte är modersmål, inte har svenska som modersmål, svenska för dem som inte: svenska som andraspråk
går det för, hur går det för, lyckas, hur väl lyckas, presterar, prestera, skolresultat: betygspoäng genomsnitt
klart för sig, vad de ska göra, vad som krävs, vet sina uppgifter: vet vad som förväntas av mig i mitt arbete
strävar efter, vad arbetsplatsen vill, arbetsplatsens mål, målen på jobbet: insatt i min arbetsplats mål
följs målen upp, kollar målen, utvärderas målen: arbetsplats mål följs upp och utvärderas
ser fram emot jobbet, vill gå till jobbet: ser fram emot att gå till arbetet
ta ansvar, eget ansvar, får ta ansvar, bestämma själv på jobbet: ta ansvar i mitt arbete
utvecklas på jobbet, lär sig på jobbet, får lära sig nytt: lär nytt och utvecklas i mitt dagliga arbete
flera kommuner har ihop, kommunernas gemensamma, delad skola: kommunalförbund
firma, firmor, bolag, företagare: företag
öppnar firma, ny firma, öppnar eget, nya entreprenörer, entreprenör: nystartade företag
i förhållande till befolkningen, i förhållande till folkmängden, jämfört med hur många som bor: antal/1000 inv
privata firmor, privat sektor, privata arbetsgivare, privatanställda: näringslivet | privata utförare
tandläkeri, tandläkeriet, tandvårdare: tandvård
grannregioner, andra regioner, andra landsting: från regioner
grannkommun, grannkommuner, grannkommunerna, andra kommuner, kommunerna runt: från andra kommuner
insatslägenheter, bytte ägare, byter ägare, såldes, sålts, sålda, köpt och sålt: försäljning
inspekterar, inspektion, inspektioner, kollar restauranger, livsmedelskontroll, livsmedelskontroller, kontrollerar företag, miljökontoret, miljöinspektör: miljö- och hälsoskydd myndighetsutövning
gator, parker och räddningstjänst, gator och parker, vägar parker: infrastruktur, skydd
får in, in i avgifter, tar in, drar in, kassa in, tjänar på, intäkt: intäkter
värmeverk, värmeverken, kraftvärmeverk, fjärrvärmeverk: el och fjärrvärme
fabriker, fabrik, industri, industrin, industrier: industri
vedeldning, kamin, kaminer, brasa, eldar ved: egen uppvärmning
reningsverk, avlopp, soptipp, soptippar: avfall (inkl. avlopp)
inklusive dess bolag, med alla bolag, inklusive bolagen, bolagen inräknade, hela koncernen: koncern | regionkoncern | kommunkoncern
mindre än tre fjärdedelar, under tre fjärdedelar, jobbar ganska lite, små tjänster: deltidsanställda 1-74 %
regionens folk, kommunens folk, hemtjänstens folk, folk i kommunen, de som jobbar där: anställda | personal
landstingsskatt, landstingsskatten, regionskatt, regionskatten, skatt till regionen: skattesats till region
nöjesliv, nöjeslivet, uteliv, kulturliv, händer på stan, nöjen: kultur- och nöjeslivet
blev klara med etableringen, klara med etableringen, gick ut etableringen, lämnade etableringen: lämnat etableringsuppdraget
granskare, granskar, granskning, granskningen, revisor: revision
flyktingbarn, barn utan föräldrar, utan föräldrar, kom ensamma, barn som kom ensamma: ensamkommande barn
företräder, företrädare, vuxen som företräder, ställföreträdare, god man, gode män: god man
psykiatriboende, psykiatriboendet, psykiatriboenden: boende särskild service SoL
servicelägenheterna, servicelägenhet lss: servicebostad LSS
utsatta barn, vården för utsatta barn, barn i kläm, barn som soc hjälper, barnavårdsärenden: barn- och ungdomsvård
föräldrarna tycker, tycker föräldrarna, vad föräldrar tycker: vårdnadshavare
blivit bättre hemma, bättre sedan soc, har det blivit bättre, läget hemma, hjälpte det: förbättrad situation
soc-klienter, socklienter, de som har kontakt med soc, socialtjänstens klienter: individ- och familjeomsorg totalt
bestämma om hjälpen, vara med och bestämma, vara med och tycka till, tycka till, säga till om, ha ett ord med i laget, vara med och påverka: påverka | inflytande
gympasal, gympasalar, sporthall, sporthallar, gymnastiksalar, idrottshall: idrottshallar
löpning, hopp, kast, friidrott, löpbanor, löpbana: friidrottshallar | friidrott
kommunens andra delar, andra delar av kommunen, betalar inom kommunen, mellan förvaltningar: interna köp och övriga interna kostnader
hittat arbete, hittat jobb, fått jobb, fått arbete, kommit i jobb, börjat jobba, fick jobb: förvärvsarbetande | börjat arbeta
fem år i sverige, efter fem år, efter några år: vistelsetid 4-6 år
skicka iväg, skickas iväg, skickar på behandling: institutionsvård
särskoleelev, särskoleelever, särskolebarn, barn i särskolan: elever i anpassad grundskola
vanlig klass, vanliga klasser, i vanlig skola, ihop med andra: integrerade i grundskolan
litar inte på folk, litar inte på andra, misstror, misstro, misstänksamma, inte lita på folk: avsaknad av tillit
blåsa, blåser, lungtest, blåstest, mäta lungorna, testat lungorna: spirometriundersökning
veta vad som pågår, vad som händer, blir informerad, får information, informeras, får besked om vad: information och kunskap
akuten, akutintag, akutmottagningen: akutmottagning
gjort illa sig, gör illa sig, skadar sig, olycksfall, slagit sig, skadade barn: skadehändelse | skador
hamnar på sjukhus, hamna på sjukhus, läggs på sjukhus: slutenvårdats | slutenvård
djurskötare, bonde, trädgårdsmästare, naturbruk, djur och natur: naturbruk
utbildar sig till, utbilda sig till, lär sig ett yrke, yrkesutbildning som vuxen, yrkeskurser, yrkesvux: yrkespaket med inriktning
undersköterskeutbildning, bli undersköterska, utbildar sig till undersköterska: yrkespaket vård och omsorg
bli snickare, bli byggare, bli elektriker, bli rörmokare: yrkespaket bygg och anläggning | yrkespaket el | yrkespaket VVS
lättaste nivån, kort skolgång, knappt gått i skola, analfabeter, lära sig läsa och skriva: studieväg 1
högsta nivån på sfi, välutbildade på sfi: studieväg 3
arbetstid, jobbarnas tid, timmar personalen lägger: arbetstid arbetsmarknadsverksamheten
anställa tillfälligt, beredskapsjobb, beredskapsarbete, extratjänst, extratjänster, kommunala tillfälliga jobb: kommunala arbetsmarknadsanställningar
jobbverksamhet, kommunens jobbverksamhet, jobbtorg, jobbcenter: arbetsmarknadsverksamheten
matavfall, bioavfall, kompost, bruna påsen, matrester: mat- och restavfall | matavfall
sopavgift, sopavgifter, soptaxa, sophämtning, sopbil, hämta sopor: avfallsavgift | insamling av avfall
vattentaxa, vattenräkning, va-avgift, vatten och avlopp kostar: va avgift typfastighet Nils Holgersson
dricksvatten, kranvatten, vattnet i kranen: dricksvatten
elpris, elräkning, elnätsavgift: elnätsavgift
träna, gym, motion, motionera, röra på sig, rör på sig: fysiskt aktiva | motionsanläggningar
tjocka, överviktiga, fetma, övervikt, väger för mycket: fetma | övervikt
röker, rökning, cigaretter, ciggar, snusar: daglig rökare | rökare
dricker, dricker för mycket, super, alkohol, sprit: riskkonsumtion alkohol | riskabla alkoholvanor
ensamma gamla, gamla som känner sig ensamma: besväras av ensamhet
gamla ramlar, gamla som ramlar, ramlar hemma: fallskador bland personer 80+
dör ensamma, ensam när de dog, någon hos sig när de dog, satt med vid dödsbädden: närvarande vid dödsögonblicket
olika ansikten, olika människor hem, nya ansikten, hur många olika, så många olika som kommer hem: personalkontinuitet hemtjänst
timmar hjälp, hur många timmar hemtjänst, timmar hemtjänst: hemtjänsttimmar
larm, trygghetslarm, larmknapp: trygghetslarm
bostadsanpassning, anpassa bostaden, ramp, ramper: bostadsanpassning
parkering, parkeringar, p-platser, parkera, ställa bilen: parkering
snöröjning, plogning, plogar, ploga, plogas, snö, sandning, halka: snöröjning
potthål, gropar, asfalt, asfalterar, asfaltering, laga vägar, gropiga vägar: beläggningsunderhåll | underhåll av gator
gatlyktor, gatubelysning, mörkt ute, belysning, lampor ute: belysning
skräp, skräpigt, skräpar ner, nedskräpat: nedskräpning
fiber, wifi, internet hemma, snabbt internet, bra uppkoppling: bredband
turist, turister, turism, turistbyrå, turistbyrån: turistverksamhet | turism
övernattar, övernattningar, hotellnätter, nätter på hotell, campingnätter: gästnätter
krissituation, kris, krig, kriser, krisberedskap, beredskap: totalförsvar och samhällsskydd | krisberedskap
konsumentvägledning, råd om skulder, skuldrådgivning, energiråd, energitips: konsument och energirådgivning | budget- och skuldrådgivning
samhällsbygge, stadsplanering, stadsplanerare, planering av staden: fysisk och teknisk planering
skolmat, skollunch, maten i skolan, skolbespisning, skolköket: måltider grundskola | skolmåltider
läroböcker, läromedel, skolböcker, material till eleverna: läromedel, utrustning och skolbibliotek
skolsköterska, skolkurator, kurator i skolan, skolpsykolog: elevhälsa
mobbad, mobbade, mobbas, mobbning, mobbar, retad, elaka mot varandra, elak: kränkande behandling | kränkningar
lugnt i klassrummet, lugn och ro, arbetsro, stökigt, stimmigt, stök på lektionerna: arbetsro på lektionerna
koll på rasterna, vuxna på rasten, vad som händer på rasterna: vuxna i skolan har koll på vad som händer på rasterna
nyfiken, lust att lära, nyfikna, vilja lära sig mer: skolarbetet nyfiken lära mer
på fritids, fritidsbarn, fritidsplats, plats på fritids: fritidshem
intäkterna räknats bort, intäkter räknats bort, inkomsterna räknats bort, räknat bort inkomster, när avgifterna dragits av: nettokostnad
gymnasielärarna, lärarna på gymnasiet, gymnasiets lärare, gymnasiepersonal: personal gymnasieskola | HME gymnasieskola
väntar sig av dem, väntar sig av, förväntas av, vad man väntar sig, krävs av dem: vet vad som förväntas av mig i mitt arbete
engagerad, engagerade, hur engagerade, engagemang, brinner: medarbetarengagemang HME totalindex | motivationsindex
än man kunde tro, kunde tro, man kunde vänta sig, än väntat: avvikelse från modellberäknat värde
rekommendera, rekommenderar, tipsa, tipsar, tipsa vänner, råda andra, bosätta sig: kan rekommendera andra att flytta till kommunen
tjuvar hemma, rädda för tjuvar, rädda för inbrott, oroliga för inbrott: oro för att utsättas för bostadsinbrott
företagare svarade, service till företag, företagarnas svar, frågorna om servicen: Företagsklimat Insikt
kroppsliga, kroppsliga sjukdomar, kroppssjukvård: specialiserad somatisk vård
ungdomsdiabetes, ungdomsdiabetiker, barndiabetes, typ ett diabetes: diabetes typ 1
åldersdiabetes, vuxendiabetes: diabetes typ 2
gett plats för, plats i planerna, med i planerna, klubbat planer för: planlagts | detaljplaner
släkt, släkten, släktingar, barn till gamla, de anhöriga: anhöriga
jobba ihop, jobbar ihop, samarbetar, samarbeta, samarbetet: samarbete | samarbetar | samverkan
är det bestämt hur, finns det bestämt, nedskrivet, uppskrivet hur: aktuell rutin
gått klart, går klart, klart eller hoppat av, slutfört: avslutat | avslutat eller avbrutit kurs
ökar utgifterna, utgifter ökar, ökar snabbare, stiger kostnaderna, dyrare för varje år: kostnadsutveckling årlig förändring
högskolor, högskolorna, universitet, universiteten: universitets- och högskolesektorn
forskning, forska, forskar: forskning och utveckling | FoU
hållbar, hållbart, hållbara: hållbarhet
miljömässigt hållbar, grön kommun, miljövänlig kommun: miljömässig hållbarhet
socialt hållbar: social hållbarhet
lågstadie och mellanstadieåldern, lågstadieålder, mellanstadieålder: 6-12 år
tonåringar, tonåring, tonårsåldern: 13-15 år | 16-18 år
dagisålder, förskoleålder, i dagisåldern: 1-5 år
skolålder, skolpliktiga, i skolåldern: 7-15 år
lever på att vara politiker, heltidspolitiker, avlönade politiker, politiker på heltid: förtroendevalda kommunpolitiker på heltid
fritidspolitiker, politiker på fritiden: förtroendevalda fritidspolitiker | förtroendevalda kommunpolitiker
kommunens åtgärder, åtgärder, åtgärd, insatser för jobb: arbetsmarknadsverksamhet | arbetsmarknadsinsatser
riktigt jobb, vanligt jobb, kom i arbete, går till jobb, får jobb efter: börjat arbeta
börjar plugga, går till studier, vidare till studier: börjat studera
försäkringskassan betalar, statlig assistans, assistans från staten: personlig assistans enligt SFB
runt åttio procent, åttio procent, nittio procent, nästan hela dagar: deltidsanställda 75-99 %
hur sjuka är, sjuka är, sjuka anställda, borta från jobbet sjuka, sjukfrånvarande: sjukfrånvaro
äldre medarbetare, äldre anställda, äldre på jobbet: anställda >49 år | anställda 55+
robin hood, robin hood-skatten, utjämningspengar, utjämningsbidrag, utjämning mellan kommuner: utjämningssystemet
ta bussen, tar bussen, åka buss, åka kollektivt, åker kollektivt, buss och tåg: använda kollektivtrafik | kollektivtrafik
flyktingars pengar, flyktingars försörjning, nyanländas inkomster: nettoinkomsten bland skyddsbehövande
kommer från soc, pengar från soc: försörjningsstöd
mindre än tre månader, inom tre månader, under tre månader: högst 90 dagar
i operationskön, operationskö, operationskön, väntar på operation: väntande operation/åtgärd
vågar gå ut, inte vågar gå ut, inte går ut själv, håller sig hemma, stannar inne av rädsla: avstår från att gå ut ensam
eftermiddagspassning, passning av skolbarn, passas efter skolan: fritidshem
skolbarn: skolbarnsomsorg | elever
länder och kartor, kartor, världsdelar: geografi
räkna, matte, mattetal, räknar: matematik
skriva och läsa, läsning: svenska
spanska, franska, tyska, andra språk, extraspråk: moderna språk
företagande, firmor och hus, företag och bostäder: näringsliv och bostäder
rum, bostad på äldreboende: plats | platser
emellanåt, stundtals, ibland bara: ibland
lika invandrad, invandrad, invandrade: utrikes födda balanstal
dagispersonalen, dagispersonals: anställda inom förskola
sjö, insjö, insjöar, sjöarna, badsjö: sjöar
å, åar, älv, älvar, bäck, bäckar: vattendrag
havet, skärgården, kusten: kustvatten
insjöar mår bra, sjöar mår bra, friska sjöar, rena sjöar, rent vatten i sjöar: sjöar med god ekologisk status
miljötillsyn, tillsynen av miljön, tillsyn av miljön: miljö- och hälsoskydd myndighetsutövning
avgifterna är avdragna, avgifter avdragna, avdragna: nettokostnad
från kassan, ersättning från kassan, borta från jobbet: ohälsotal | sjukpenningtalet
betala tillbaka inom ett år, snart betalas, lån som ska betalas snart, korta lån: kortfristiga skulder
långa lån, lån på lång sikt: långfristiga skulder
gjort ett bra jobb, bra jobb, klapp på axeln, säger tack: visar uppskattning för mina arbetsinsatser
studieförbund, studieförbunden, studiecirklar, bildningsförbund: stöd till studieorganisationer | studieförbund
`;
