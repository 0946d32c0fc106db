/** Pre-school to adult education, and politics, books and staff of the public employer. */
export const LEARNING = `
fröken, fröknar, fröknarna, dagisfröken, dagisfröknar, dagispersonal, personal på dagis, dagislärare: anställda inom förskola | förskollärare | personal förskola
barnomsorg, barnomsorgen, dagis, dagiset, dagisen, lekis: förskola
största barnen, stora barnen, femåringar, äldre barn på dagis, fyra och femåringar: 4-5 år
småttingar, småttinggrupp, småttinggrupper, de minsta, minsta barnen, småbarn: småbarnsgrupp 1-3 år
i varje grupp, ungar i varje grupp, barn i varje grupp, hur stora är grupperna, gruppstorlek, stora grupper: barn per barngrupp
sexårsverksamhet, sexårsverksamheten, sexårsgrupp, sexårsgrupper, nollan, sexåringar, sexåringarna: förskoleklass
fritids, fritidset, fritis, efter skolan på fritids: fritidshem
småskolebarn, lågstadiebarn, lågstadiet, yngre skolbarn: 6-9 år
mellanstadiebarn, mellanstadiet: 10-12 år
femma, femmor, femmorna, femteklassare, femteklassarna: åk 5
sexa, sexor, sexorna, sjätteklassare: åk 6
åtta, åttor, åttorna, åttondeklassare: åk 8
nia, nior, niorna, niondeklassare, högstadieelever: åk 9
trea, treor, treorna, tredjeklassare: åk 3
tvåa på gymnasiet, gymnasietvåor, gymnasister, gymnasist, gymnasieungdomar: gymnasieelever
snälla mot varandra, schyssta mot varandra, behandlar varandra, är mot varandra: bemöter varandra
klarar, klarar av, godkänd, godkända, får godkänt, blir godkänd: lägst betyget E | godkända betyg | ej godkänd
bara e, minst e, betyget e, åtminstone e: lägst betyget E
bra betyg, vilka betyg, snittbetyg, hur höga betyg, medelbetyg, hur bra betyg: betygspoäng genomsnitt | meritvärde
sämre slutbetyg, lägre betyg, strängare betyg, sämre betyg än provet: lägre betyg än provbetyg
snällare betyg, glädjebetyg, högre betyg än provet: högre betyg än provbetyg
nationella, nationella provet, nationella prov, np: provbetyg ämnesprov
legg, lärarlegg, legitimation, legitimerade lärare, behörig, behöriga lärare, behöriga i ämnet: lärarlegitimation och behörighet
gympa, idrott i skolan, gympabetyg: idrott och hälsa
legat efter, hamna efter, komma ikapp: särskilt stöd | extra anpassningar
hjälp med plugget, hjälp med skolarbetet, plugget, hjälp i skolan, hjälp på lektionerna: hjälp du behöver | hjälp skolarbetet
bryr sig om vad, lyssnar på eleverna, elevrådet tycker, vad eleverna säger, elever bestämma: lyssnar på förslag från eleverna
elevråd, elevrådet, klassråd: elevråd klassråd
lektion, lektioner, själva lektionerna, lektionstid: undervisning
teoretiska program, teoretiska, studieförberedande, teoretisk linje: högskoleförberedande program
praktiska program, praktiska, yrkeslinjer, yrkeslinje: yrkesprogram
im-program, im program, im, introduktion, individuella programmet: introduktionsprogram
läsa vidare, plugga vidare, söka till universitet, behöriga till högskolan, behörig till universitetet, komma in på högskolan: grundläggande behörighet till universitet och högskola
inom fyra år, på fyra år: inom 4 år
inom tre år, på tre år: inom 3 år
inte full examen, tog inte examen, utan examen, inte tog full examen, saknar examen, utan slutbetyg: studiebevis
tog examen, tar examen, tagit studenten, tar studenten: gymnasieexamen | examen
jobbar eller pluggar, jobb eller studier, jobb eller plugg: etablerade på arbetsmarknaden eller studerar
skolkar, skolkat, skolk, skolkare: ogiltig frånvaro
csn, blir av med csn, studiebidrag, mister studiebidraget, förlorar studiebidrag, studiepeng: indraget studiestöd
nyss kommit till sverige, ny i landet, nya i sverige, nykomna: nyinvandrade elever
skolskjutsar, skoltaxi, skolbuss, skolbussar, taxi till skolan, taxi och buss, buss till skolan: skolskjuts reseersättning
gymnasiesärskola, gymnasiesär, gymnasiesärskolan, särgymnasium: anpassad gymnasieskola
grundsärskola, grundsär, grundsärskolan: anpassad grundskola
särvux, lärvux, vuxna i särskola, vuxna med utvecklingsstörning pluggar, vuxna med utvecklingsstörning: komvux som anpassad utbildning
mest anpassade, individuella, särskolans individuella: individuella program
komvux, vuxenskola, pluggar som vuxen, vuxenstuderande, kvällsgymnasium, vuxna som pluggar: kommunal vuxenutbildning | komvux
pluggar på komvux, läser på komvux, går på komvux: elever i kommunal vuxenutbildning | komvux
kurser på komvux, klarar sina kurser, klarat kursen, går ut kursen, fullföljer kursen: avslutat med godkända betyg | kursdeltagare
hoppar av kursen, avbryter kursen, hoppar av komvux: avbrutit kurs
läser svenska för invandrare, svenska för invandrare, svenskundervisning, lära sig svenska, svenskkurs: SFI
gått ut sfi, klar med sfi, färdig med sfi: avslutad utbildning inom sfi
timmar i veckan, lektioner i veckan, hur många timmar: undervisningstimmar per elev och vecka | timmar per vecka
folkhögskola, folkhögskolor, folkhögskolan: folkhögskoleverksamhet | utbildning region
dagis och skola, skola och dagis, hela skolan och förskolan, all skola: pedagogisk verksamhet
cirkus, cirkuskonster, jonglera: cirkus
boss, bossen, närmsta boss, högsta hönset, närmsta chef, chefen: närmaste chef
beröm, berömmer, uppskattad, uppskattas, uppskattas av chefen, tack för jobbet: visar uppskattning för mina arbetsinsatser
litar chefen, chefen litar, lita på sin personal, chefens tillit: visar förtroende för mig som medarbetare
bra chefer, bra på att leda, leda sina anställda, duktiga chefer, ledarskapet: ledarskapsindex
vet sina mål, målen, vilka mål som gäller, mål och förväntningar, tydliga mål: styrningsindex
peppade, taggade, motiverade, brinner för jobbet, meningsfullt jobb, arbetsglädje: motivationsindex | arbete känns meningsfullt
trivs på jobbet, gillar sitt jobb, engagerade i jobbet: medarbetarengagemang HME totalindex
städare, städerska, städerskor, lokalvårdare, lokalvård, tvätteri: städ, tvätt och renhållning
kökspersonal, kock, kockar, mattanter, bespisning, bamba: köks- och måltidsarbete
ingenjör, ingenjörer, tekniker, teknisk personal: tekniker | ingenjörer
slutade, slutat, slutar, sagt upp sig, säger upp sig, personalomsättning, lämnar sitt jobb: avgångna tillsvidareanställda under året
fast anställda, fast anställd, fast jobb, fasta jobb, tillsvidare: tillsvidareanställda
vikarier, vikarie, vick, vickar, inhoppare, extrapersonal: visstidsanställda | timavlönade
jobb som görs av vikarier, jobbet görs av vikarier, mycket av jobbet, arbete utfört av: arbetad tid utförd av
timvikarier, timmisar, går på timme, timanställd, timanställda: timavlönade
socialsekreterarna, socialsekreterare, på socialen, på socialkontoret, socialkontorets personal, socialarbetarna: individ- och familjeomsorg
med gamla och handikappade, gamla och handikappade, äldre och handikappade: omsorg om äldre och personer med funktionsnedsättning
lovar staten, staten lovar, staten garanterar, skattegaranti: garanterad skattekraft
skatteunderlag, skatteunderlaget, skattebas: skattekraft
skattetryck, skattetrycket, hög skatt, hur hög är skatten, skatten, kommunalskatt, kommunalskatten: skattesats
bygga nytt utan att låna, utan att låna, betala sina byggen själv, egna pengar till investeringar: självfinansieringsgrad
klara sina räkningar, betala räkningar, pengar i kassan, likviditet: kassalikviditet
går i borgen, gått i borgen, borgen, borgensåtagande: borgensförbindelser
lån, låneskuld, låneskulden, lånat, kommunens lån: långfristiga skulder | summa lån
räntenetto, går till räntor: finansnetto
räntor, räntan, ränteutgifter: finansiella kostnader | räntekostnader
skattepengar, skattepengarna, skattebetalarna, skattebetalarnas pengar: skatteintäkter och generella statsbidrag | nettokostnad
aktier, aktierna, egna bolag, aktier i egna bolag: aktier och andelar koncernföretag
går plus, går back, plus minus noll, överskott, underskott, vinst eller förlust: årets resultat | balanskravsresultat
eget kapital, egna pengar, förmögenhet: eget kapital | soliditet
pensionspengar, pensioner till anställda, pensionsskuld: avsättning för pensioner | ränta pensionsskuld
kommunen och bolagen, hela koncernen, med bolagen: kommunkoncern
mer än det borde, dyrare än väntat, dyrare än den borde, billigare än väntat, borde kosta, kostar för mycket: nettokostnadsavvikelse
länets tillväxt, tillväxt, tillväxten, regional tillväxt: regional utveckling
politiken, politik, politikens: politisk verksamhet
hela verksamheten, hela regionens verksamhet, all verksamhet: total verksamhetskostnad | verksamhetens kostnader
`;
