/** Further services of municipalities: what is offered, built, taught, delivered. */
export const SERVICES = `
friidrott, friidrottsarena, löparbanor: friidrottsplatser | friidrottsföreningar
bandy: bandyplaner | bandyföreningar
konståkning: konståkning
ungdomens hus, allaktivitetshus: ungdomens hus/allaktivitetshus
bibliotekets öppettider, öppet på biblioteket, meröppet: öppethållande huvudbiblioteket | öppettid bibliotek
besök på bibliotek, biblioteksbesök, går till biblioteket, springer på biblioteket: fysiska besök vid kommunala bibliotek
lånekort, aktiva låntagare, använder biblioteket: aktiva låntagare
eböcker, e-bok, lån av e-böcker: lån av e-böcker
barnböcker, barnbok: barnbokslån
sagostunder, aktiviteter för barn på biblioteket: aktivitetstillfällen för barn och unga bibliotek
dansa, dans: dans erbjuds kulturskolan
spela teater, drama: teater/drama erbjuds kulturskolan
måla, rita, målning: bild och form erbjuds kulturskolan
göra film, filmkurs: film/animation erbjuds kulturskolan
snickra, hantverk, sy: slöjd/hantverk erbjuds kulturskolan
sjunga, kör, band, orkester: musik ensemble orkester kör
skriva berättelser, skrivarkurs: skrivande/berättande erbjuds kulturskolan
kulturskola för funktionsnedsatta: kurser barn och unga med funktionsnedsättning i kulturskolan
flickor i idrott, tjejidrott, mest tjejer: flickdominerad
mest killar: pojkdominerad
marknadsföra, locka turister, turistbyrå: turistverksamhet
satsar på företagen, stöd till företag, locka företag: näringslivsfrämjande åtgärder
småbarnsgrupp, grupper för de minsta, minsta barnen: barngrupp 1-3 år
personal utan utbildning på dagis, outbildade på förskolan, outbildad: heltidstjänster förskola övrig utbildning
förskollärarexamen, utbildade förskollärare: heltidstjänster i förskolan med förskollärarexamen
privata förskolor, fristående förskolor: förskoleenheter i fristående regi | förskola enskild regi
gratis skolskjuts, bussa elever, resor till skolan: skolskjuts reseersättning inackordering
hur stora är skolorna, skolornas storlek: antal elever per skolenhet
andel tjejer i skolan: flickor i grundskola
föräldrarnas utbildning, välutbildade föräldrar, högutbildade föräldrar: elever vars föräldrar har eftergymnasial utbildning
behöriga lärare, legitimerade lärare, utbildade lärare, riktiga lärare: lärare med lärarlegitimation och behörighet | lärare med pedagogisk högskoleexamen
natur och teknik, naturvetenskap, behöriga till natur: behöriga till naturvetenskaps- och teknikprogrammen
samhäll och ekonomi, behöriga till samhäll: behöriga till ekonomi-, humanistiska och samhällsvetenskapsprogrammen
estetiska, estet: behöriga till estetiska programmet
väntat resultat, med hänsyn till elevernas bakgrund, bättre än väntat, jämfört med förväntat, bättre än modellen: avvikelse från modellberäknat värde | SALSA
klarar nationella i trean, trean nationella prov: elever i åk 3 klarat alla delar av nationella proven
pengar per lektion, undervisningens kostnad: kostnad för undervisning kr/elev
inte började gymnasiet, började inte gymnasiet, inte i gymnasiet: ej återfanns i gymnasieskolan på hösten
gå på gymnasiet i annan kommun, pendlar till gymnasiet: gymnasieelever som går i annan kommuns gymnasieskola
fick sitt förstahandsval, kom in på förstahandsvalet, kom in där de ville: intagna på förstahandsval
indraget studiebidrag, förlorat studiebidraget, studiebidrag, skolkar från gymnasiet: indraget studiestöd ogiltig frånvaro
aktivitetsansvar, hoppat av gymnasiet, unga som inte går i skolan, utanför skolan: kommunens aktivitetsansvar
pluggar på högskola efter gymnasiet, gått vidare till högskola, vidare till universitet: studerar på högskola/universitet 2 år efter gymnasieexamen | övergång universitet/högskola direkt efter
snittbetyg gymnasiet, slutbetyg gymnasiet: genomsnittlig betygspoäng gymnasieelever med examen
läser på distans, nätkurser, distanskurser: läser kurs på distans
lärare i sfi utan legitimation, legitimerade sfi-lärare: lärare i sfi med lärarlegitimation
hoppat av sfi, slutat sfi i förtid, avbryter sfi: kursdeltagare i sfi som avbrutit kurs
godkända i sfi, klarar sfi, sfi godkänt: kursdeltagare sfi avslutat kurs med godkända betyg
jobbar efter sfi, jobb efter sfi: arbetar året efter avslutad utbildning inom sfi
jobb efter komvux, jobbar efter komvux: arbetar året efter avslutad utbildning i komvux
grundläggande vuxenutbildning, läsa in grundskolan, läsa upp grundskolan: komvux på grundläggande nivå | grundläggande vuxenutbildning
läsa upp betyg, läsa in gymnasiet: komvux på gymnasial nivå | gymnasial vuxenutbildning
underkända i sfi, fick underkänt, underkända: ej godkända betyg | icke godkänd
skogs och jordbruksskola: naturbruk
timmar hemtjänst, hemtjänsttimmar, hur mycket hemtjänst: beviljade hemtjänsttimmar | hemtjänsttimmar
hur stor del av tiden är hos de gamla, tid hos brukarna: brukartid hemtjänst
hur länge bor man på äldreboende, bor kvar på äldreboende, tid på boendet: medelvårdtid i särskilt boende
väntar på lss-boende, kö till gruppboende, kö till lss: väntetid från beslut till inflyttningsdatum boende LSS
hur lång tid tar det att få beslut om lss, lss-ansökan, beslut lss: utredningstid från ansökan till beslut LSS-insats
väntar på beslut om socialbidrag, hur lång tid tar det att få socialbidrag, beslut om försörjningsstöd: väntetid från ansökan vid nybesök till beslut försörjningsstöd
hur lång tid tar en barnutredning, barnutredning tid: utredningstid barn och unga
personal per gammal, personaltäthet, personal per boende, bemanning: omsorgspersonal/plats | omsorgspersonal per
boråd, husmöten, husmöte, möten för de boende: borådsmöten | gemensamma möten för de boende
träningsrum, gym på boendet, träningslokal: träningslokal
demensteam, team för dementa: multiprofessionella demensteam
hot eller slag mot gamla, våld mot äldre, utsatt för våld gammal: rutin våld övergrepp
gamla som missbrukar, gammal dricker för mycket: rutin misstanke missbrukar
gammal öppnar inte dörren, ingen öppnar: hemtjänsttagare inte öppnar dörren
dålig aptit, äter dåligt, svält: undernärd
vårdplanering, planering vid utskrivning, hemgång, skrivs ut från sjukhus: vårdplanering utskrivning
utåtagerande, bråkiga brukare, utmanande: utmanande beteende
personal som är utbildad på gruppbostad, utbildade i lss: tillsvidareanställda med adekvat utbildning
stödpedagoger, yh utbildade: stödpedagog på yrkeshögskola
brukarrevision, brukare granskar: brukarstyrd brukarrevision
personligt ombud, hjälp att kontakta myndigheter: personligt ombud
talad information, uppläst, lyssna på hemsidan: talad information på kommunens webbplats
försäkringskassans del, pengar från försäkringskassan: ersättning från försäkringskassan
statens pengar räknats bort: minus ersättning från Försäkringskassan
timmar assistans, assistanstimmar: timmar per vecka, personlig assistans
barn i familjer med socialbidrag, barn med socialbidrag, barn som lever på soc: barn i befolkningen som ingår i familjer med ekonomiskt bistånd
sjukskrivna på soc, sjuka som lever på socialbidrag: försörjningshinder sjukskrivna med läkarintyg
arbetslösa på soc, arbetslösa som lever på socialbidrag: försörjningshinder arbetslösa
medelbidrag, socialbidrag per månad, utbetalt per månad: genomsnittlig månadsutbetalning
utbetalat socialbidrag, pengar ut i socialbidrag: utbetalt ekonomiskt bistånd
placerade barn som klarar gymnasiet, fosterbarn gymnasium: avslutat treårigt gymnasium placerade
fosterbarn behöriga, placerade behöriga till gymnasiet: behörighet till gymnasieutbildning placerade
lvu, tvångsomhändertagna, mot sin vilja: placerade enligt LVU
frivillig behandling, frivilligt: frivillig institutionsvård
uppsökande, söker upp hemlösa, letar upp: uppsökande verksamhet för akut hemlösa
bostad först: erbjuder varaktigt boende först till personer i hemlöshet
rusmedel, tid till missbruksvården, snabb hjälp mot missbruk: tid till första personliga besök skadligt bruk- och beroendevården
skilda föräldrar, föräldrar som separerar, föräldrar som bråkar: barn berörda av samarbetssamtal
vårdnadstvist, vårdnadstvister: umgängesutredningar | vårdnad, boende eller umgänge
slagna kvinnor som fått hjälp, hjälp vid våld i hemmet: fått insats utsatthet för våld i nära relation
anmält våld mot barn, barnmisshandel: anmält våld mot barn och unga
våld mot kvinnor hemma, slår sin fru, misshandlade kvinnor: misshandelsbrott mot kvinna inomhus bekant
hatar, ofrid, hemfridsbrott: brott mot frihet och frid
rattfylla, trafikförseelser: trafikbrott
knarkbrott, narkotikainnehav: narkotikabrott
laddbara, snabbladdning, snabbladdstolpar: snabbladdare
gasbil, biogas, biogasbilar: gasbilar
etanolbil, etanol: etanolbilar
hybrid, hybrider: elhybridbilar
kommunens bilar, kommunens fordon, tjänstebilar: personbilar i kommunorganisationen | fossiloberoende fordon i kommunorganisationen
förnybart i bussarna, miljöbussar, bussar på biogas: förnybara drivmedel i kollektivtrafiken
tankar diesel, såld diesel, dieselförsäljning: dieselleverans
såld bensin, bensinförsäljning, tankar bensin: bensinleverans
rt bredband, hundra mega, 100 mega: bredband om minst 100 Mbit/s
gigabit, tusen mega, en gig, 1 gig: bredband om minst 1 Gbit/s
uppmätt hastighet, hur snabbt är nätet, surfhastighet: bredbandskollen genomsnittligt mätresultat
tid till detaljplan, planprocessen, hur lång tid tar en detaljplan: mediantid från planuppdrag till antagande
överklagas, överklagat, överklagade: överklagade detaljplaner
hur lång tid tar bygglov, vänta på bygglov: handläggningstid bygglov
boyta, hur stort bor man, kvadratmeter per person: boyta kvm/inv
sålda hus, hus som sålts, husförsäljningar: försäljning av småhus
sålda lägenheter, lägenheter sålda: försäljning av bostadsrätt
lägenhetspriser, pris på lägenhet, kvadratmeterpris: fastighetspris bostadsrätt
kostar en stuga, pris på sommarstuga: fastighetspris fritidshus
brist på studentlägenheter, studentbostäder: bostadsmarknadsläget studenter
bostäder för nyanlända, bostad till nyanlända: bostadsmarknadsläget nyanlända | erbjuda anvisade nyanlända bostad
tid från larm till utryckning, larmtid: larmbehandlingstid
ambulans tid, hur snabbt kommer ambulansen: responstid ambulans
brandmän åker på hjärtstopp, brandkåren i väntan på ambulans: IVPA
asfaltera, ny asfalt: beläggningsunderhåll
kostar en gatlykta, lyktstolpens kostnad: driftkostnad gatubelysning
cykelbanor plogas: cykelväg som snöröjs och halkbekämpas
soptaxa, vad kostar sophämtningen, sopavgift: avfallsavgift
soptippens öppettider, återvinningen öppet: återvinningscentralens tillgänglighet
matrester, kompost, kompostera: matavfall biologisk återvinning
deponi, grävs ner: avfall till deponi
gifter, kväve, avgaser: utsläpp till luft kväveoxider
partiklar i luften, sot: PM2.5
ammoniak: ammoniak
lösningsmedel: flyktiga organiska ämnen
äng, ängar: slåtteräng
hagar, betesmarker, kor: betesmark
skyddade hav: marint skyddad havsareal
långt till natur, avstånd till naturreservat: medelavstånd till skyddad natur
bygga vid havet, hus vid stranden: byggnader i havsstrandnära läge
grus, sten, sand: ballastleveranser
k-märkt, gamla hus, byggnadsvård, kulturarv: kulturmiljöprogram | antikvarisk kompetens
reningsverk, vattenverk: vattenförsörjning och avloppshantering
energirådgivare, energiråd, konsumentvägledare: konsument och energirådgivning
hur mycket energi används, energiförbrukning: slutanvändning av energi totalt
kommunens hyreshus, allmännyttan, bostadsbolag: bostadsverksamhet
industrimark, industriområden: arbetsområden och lokaler
färja, färjor, båttrafik: sjötrafik
hur många företag går omkull, går i konkurs: företagskonkurser
omsättning, företagen omsätter: företagens ekonomiska omsättning
en enda bransch, beroende av få branscher, olika branscher: branschbredd
lönen totalt, alla löner ihop: lönesumma
arbetsskador, olyckor på jobbet, skadade på jobbet: arbetsolyckor
jobb som matchar utbildningen, rätt jobb för sin utbildning: yrken som stämmer överens med deras utbildning
äldre än 85, allra äldst: äldre äldre
få barn sent, förstföderskor, ålder när man får barn: medelålder vid första barnet
har flyttat till en annan del av kommunen, flyttat inom: bytt distrikt
sambor, gifta, par: sammanboende
försörja, försörjningsbörda, hur många ska en försörja: försörjningskvot
flyktingar som är kvar, stannat kvar efter tre år: kvarboende kommunmottagna tre år
flyktingars arbete, flyktingar i jobb: förvärvsarbetande skyddsbehövande och anhöriga
etableringen, etableringsprogrammet: etableringsuppdraget
studera efter etablering: lämnat etableringsuppdraget börjat studera
ungdomar som fått sommarjobb: sökt och erhållit feriejobb
arbetstränar, arbetsträning: arbetsprövning -träning
studievägledning, syv, vägledning: studie-, yrkes- och arbetsvägledning
samma chef som, samma förvaltning, samma nämnd, hör ihop med, under samma tak som: ingår i samma förvaltning
kom på eget initiativ, själva sökt, sökt själva: initierats av individen själv
lyckats, resultat efter avslutad, vad hände med deltagarna: resultat vid avslut
bara grundskola i jobbprojekt: deltagare inom arbetsmarknadsverksamheten högst grundskoleutbildning
vegetariskt, vego, veganmat: vegetariskt alternativ
utbildade kockar, utbildad kökspersonal: storköksutbildning kockutbildning
svinn på tallriken, lämnar på tallriken, slänger från tallriken: tallrikssvinn
svinn i serveringen, mat som blir över: serveringssvinn
mat sex gånger om dagen, antal måltider: minst 6 måltider per dygn
hållbarhet, ekologisk hållbarhet: miljömässig hållbarhet
sammanlagt index för trygghet, index trygghet: trygghet och säkerhet kommunindex
livskvalitet, bra att leva: livskvalitet kommunindex
resurser, resurser i förhållande: resursindex
effektiv, effektivt, valuta för pengarna, får ut mest: effektivitetsindex
hur bra är skolan, skolans kvalitet: kvalitetsindex kommunal grundskola
hur bra är äldreomsorgen: kvalitetsindex äldreomsorg
vuxenutbildning, fler vuxna: kommunal vuxenutbildning
`;
