/** Those who live here and how they manage: ages, families, income, moving, voting. */
export const LIVING = `
bebis, bebisar, spädbarn, nyfödda barn, småttingar under ett, ettåringar: invånare 0-1 år | invånare 0 år | födda
bor här, bor det, bor i kommunen, kommuninvånare: invånare | invånare antal
yngre pensionärer, nyblivna pensionärer, pigga pensionärer: 65-79 år | 67-79 år
äldsta, riktigt gamla, de allra äldsta, över åttio, åttio plus: 80+ | äldre äldre
hundraåringar, över hundra: invånare 100+
arbetsför ålder, jobbar ålder, i yrkesför ålder: 20-64 år | 16-64 år
hur gamla är folk, snittålder, genomsnittsålder: medelålder
försörja, försörjer, de som jobbar ska försörja, per arbetande: försörjningskvot | demografisk försörjningskvot
utan utbildning, bara gått grundskola, bara grundskola, lågutbildade, kort utbildning, nioårig skola: förgymnasial utbildning | högst förgymnasial utbildning | låg utbildningsnivå
studenten, gått gymnasiet, gymnasieutbildade, bara gymnasiet: gymnasial utbildning
pluggat vidare, akademiker, högutbildade, universitetsutbildade, läst på universitet: eftergymnasial utbildning | högutbildade
doktorer, doktorerat, forskare, disputerade: forskarutbildade
vet man inte vad de har pluggat, okänd utbildning, oklar utbildning, saknar uppgift om skola: uppgift om utbildningsnivå saknas
fattig, fattiga, fattigt, fattigdom, lever fattigt, har ont om pengar, låginkomsttagare, små inkomster, tjänar dåligt, dålig ekonomi: låg inkomst | låg ekonomisk standard | låg inkomststandard
fattiga länge, fattiga år efter år, aldrig kommer ur fattigdom: varaktigt låg ekonomisk standard
rika, rika och fattiga, klyftor, klyftan, inkomstklyftor, skillnad mellan rika: ginikoefficient
vad tjänar folk, vad har folk i lön, plånbok, plånboken, kvar efter skatt, disponibel: mediannettoinkomst | förvärvsinkomst
tjänar kvinnor jämfört med män, löneskillnad, löneskillnader, lönegap, tjänar kvinnor mindre: kvinnors mediannettoinkomst som andel av mäns | lönegap
barnfattigdom, fattiga barn, barn i fattiga familjer, barn som har det knapert: barn i ekonomiskt utsatta hushåll | låg ekonomisk standard
växer upp, uppväxt, barn som växer upp, ungar i familjer: barn i befolkningen som ingår i familjer
skulder, kronofogden, skyldiga pengar, skyldig pengar, inkasso, betalar inte räkningar: skuldsatta Kronofogden | medianskuld
lever på bidrag, lever på staten, försörjs av samhället, bidragsförsörjda: helårsekvivalenter | utbetalat stöd
pengar från försäkringskassan, ersättning från försäkringskassan, lever på pengar från: helårsekvivalenter | sjukpenning | rehabiliteringspenning
komma tillbaka till jobbet, tillbaka till jobbet, rehabiliteras, rehab till jobb: rehabiliteringspenning
förtidspension, förtidspensionär, förtidspensionärer, förtidspensionerade, sjukpension: sjukersättning | aktivitetsersättning
a-kassa, akassa, a kassan, akassan, stämplingskassa: arbetslöshetsersättning
vabbar, vab, vabba, hemma med sjuka barn, vård av barn: tillfälliga föräldrapenningdagar VAB
pappaledig, pappaledighet, mammaledig, föräldraledig, föräldralediga, föräldraledighet, pappor är hemma: föräldrapenningdagar | föräldrapenning
sjukskriven, sjukskrivna, sjukskrivning, sjukskrivningar: sjukpenningtal | ohälsotal | sjukfall
går in i väggen, utbränd, utbrända, utbrändhet, utmattade, stress på jobbet: stressrelaterade sjukfall
flyttar hit, flyttat hit, inflyttning, nyinflyttade, flyttar in: inflyttade
flyttar härifrån, flyttar ut, lämnar kommunen, flyttat ut, utflyttning: utflyttade
fler in än ut, flyttar fler hit, in och utflyttning: flyttnetto
från utlandet, flyttar hit från andra länder, invandrar, invandring: utrikes inflyttade
utvandrar, utvandring, flyttar utomlands: utrikes utflyttade
föds, föds det, barnafödande, nativitet, hur många barn föds: födda antal | födda barn
föds fler än som dör, fler dör än föds: födelsenetto
barn får varje kvinna, antal barn per kvinna, föder kvinnor, skaffar barn: summerad fruktsamhet | medelålder vid första barnet
dör, dött, dog, avlider, avlidit, går bort: döda | avlidna | dödsfall
dör i förtid, dör för tidigt, dör unga: förtida dödsfall
hur gamla blir, blir folk gamla, livslängd, livslängden, lever folk länge: medellivslängd
singlar, singelhushåll, bor själv, bor själva, ensamhushåll, bor ensam, bor ensamma: ensamstående hushåll | ensamboende
gifta, sambor, samboende, lever i par: sammanboende hushåll
ensam mamma, ensam pappa, ensamma föräldrar, ensamstående mammor, ensamstående föräldrar: ensamstående förälder
invandrare, invandrarna, utlandsfödda, utländsk bakgrund, utländskt påbrå, utomlands ifrån, annat land: utrikes födda
lika vanliga, lika vanligt, speglar, speglar invånarna, lika blandat, samma andel: balanstal
flykting, flyktingar, asyl, nyanlända, flytt från krig: skyddsbehövande | kommunmottagna | nyanlända
bara varit här några år, nyligen kommit, varit kort tid i landet, kort tid i sverige: kort vistelsetid
bott länge i sverige, varit här länge: vistelsetid
gick och röstade, röstade, röstar, gå till valurnorna, utnyttjar sin rösträtt, valdag, soffliggare, struntar i att rösta, skippade valet: valdeltagande
något val, åtminstone ett val, minst ett val, minst ett av valen: valdeltagande i minst ett av valen
kommunval, kommunvalet, valet till kommunen: kommunalvalet | kommunvalet
la sin röst på, röstade på, lägger sin röst, stödjer partiet: röster på
småpartier, små partier, andra partier, lokala partier: övriga partier
sossar, sossarna: Socialdemokraterna
moderater, moderaterna: Moderaterna
sd, sverigedemokrater: Sverigedemokraterna
politiker, kommunpolitiker, kommunpolitikern, beslutsfattare, folkvalda: förtroendevalda kommunpolitiker | kommunfullmäktige
hoppat av, hoppar av politiken, lämnat fullmäktige, lämnar sina uppdrag, avhoppade: hoppat av kommunfullmäktige
ordförande, höga poster, toppolitiker, högsta posterna: ordförandeposter
vilka styr, vem styr, vilka som styr, höger eller vänster, majoriteten i kommunen: politiskt styre
i samhällen, i tätort, tätbebyggt, i stan eller på landet, inne i samhället, i byar: tätortsgrad | tätort
på landet, landsbygd, landsbygden, glesbygd, ute på vischan, utanför stan: utanför tätort | glesbebyggt
till ytan, yta, ytan, hur stor kommunen är, kvadratkilometer: landareal
hur tätt, trångt, tätt bor: invånare per kvadratkilometer | trångboddhet
hållbar ekonomi, hållbar ekonomin: ekonomisk hållbarhet
litar på varandra, grannar, vänner och bekanta, gemenskap: sociala relationer och tillit | tillit
mår bra, lever gott, lever bra, bra liv, lycklig, lyckliga, trivs med livet: livskvalitet | subjektivt välbefinnande
`;
