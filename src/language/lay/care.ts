/** Care of the old and of people with disabilities, and social services. */
export const CARE = `
hemhjälp, hemtjänst, hemtjänsten, hemhjälpen, hjälp hemma, hjälp i hemmet: hemtjänst | ordinärt boende
får hemtjänst, har hemtjänst, med hemtjänst: hemtjänsttagare | hemtjänst
äldreboende, äldreboendet, ålderdomshem, servicehus, äldreboenden, vårdhem, på hemmet, demensboende, vård och omsorgsboende: särskilt boende | särskilt boende äldreomsorg | äldreboende
bor hemma, bor kvar hemma, hemma: ordinärt boende
plats på äldreboende, kö till äldreboende, få plats, flytta in på: väntetid särskilt boende | erbjudet inflyttningsdatum | inflyttningsdatum
äldreomsorg, äldreomsorgen, äldrevård, äldrevården, gamlas omsorg, omsorg om gamla: äldreomsorg | äldre
personal och äldre, omsorgspersonal: omsorgspersonal | omsorg om äldre och personer med funktionsnedsättning
olika ansikten, olika personer, hur många olika personal, nya ansikten, nytt folk: personalkontinuitet
samma person, fast person, samma personal, fast kontakt: fast omsorgskontakt | kontaktperson | personalkontinuitet | namngiven
trygghetslarm, larm, larma, larmar: larm | trygghetslarm
nattfasta, middag till frukost, mat på natten, mellan kvällsmat och frukost: nattfasta
mat, maten, käk, måltid, lunch, frukost, middag: måltid | mat | måltider | maten
mysigt vid maten, matstunden: måltidsmiljö
komma ut, kommer ut, frisk luft, vara ute, utevistelse: utevistelse | utomhusvistelse
gå igenom mediciner, genomgång av mediciner, går igenom mediciner: läkemedelsgenomgångar
fel medicin, mediciner som inte är bra, olämplig medicin, medicin som man inte borde, olämpliga piller: olämpliga läkemedel
skrivs i journalen, dokumenteras, skriver ner: dokumenteras | dokumentation | journalen
varit med, fått vara med, vara delaktig, delta, fick vara med: delaktig | medverkar | deltagit | delaktighet
genomförandeplan, plan för hjälpen, plan för stödet: genomförandeplan
egen plan, individuell plan: individuell plan | genomförandeplan
rutin, rutiner, finns det rutiner, skrivna rutiner, handlingsplan: rutin | aktuell rutin | rutiner
säger till i förväg, meddelar, förvarnar, i förväg, blir ändrat, ändringar: meddelar tillfälliga förändringar | information om tillfälliga förändringar
i tid, passar tiden, kommer när de ska, kommer i tid: tider | personalen kommer på avtalad tid
hinner, gott om tid, stressar, tillräckligt med tid: tillräckligt med tid för arbete | tillräcklig tid
biståndsbeslut, beslutet, beslut om hjälp, passar behoven, hjälp som passar: beslut anpassat efter behov | biståndsbeslut
snälla, trevlig, trevliga, omtänksamma, vänlig: bemötande
bryr sig, bryr, omtanke: bryr sig | tar hänsyn | omtanke
lyssnar, lyssna: lyssnar | tar hänsyn till åsikter
begriper, fattar, förstår, förstår vad personalen säger: förstår | pratar så brukaren förstår
förstår inte personalen, personal ej förstår, obegripliga: personalen förstår | förstår brukaren
nöjd, nöjda, nöjdhet, gillar, på det hela taget: nöjdhet | helhetssyn | sammantaget nöjd | helhetsintryck
klaga, klagomål, missnöje, missnöjda, framföra åsikter, lämna synpunkter: synpunkter och klagomål | synpunkter | klagomål
kan få tag på, få tag i, nå, kontakta, få tag på: få kontakt | kontakta
trygg, trygga, trygghet, otrygg, rädd, rädda, rädsla, oroliga, vågar: trygghet | trygg | rädd | otrygghet | oro | känner sig trygg
ensamhet, ensamma, sällskap, känner sig ensam: besväras av ensamhet | ensamhet
aktiviteter, hitta på, sysselsättning, göra på dagarna: aktiviteter | sysselsättning | daglig verksamhet
brukare, brukaren, brukarna, boende, klient, klienter: brukarbedömning | brukare
enkät, enkäten, fråga, tycker, upplever, anser: brukarbedömning | medborgarundersökningen
demens, dement, dementa, alzheimer, glömska: demenssjukdom | demens
trillar, ramlar, ramla, fall, faller, fallolyckor, ramlat: fallskador | fall
liggsår, sår av att ligga: trycksår
undernärda, för lite mat, matvägran, magra: undernäring | undernärd
sista tiden, döende, livets slut, sista dagarna, döden nära: vård i livets slutskede | brytpunktssamtal | palliativ vård | livets slut
korttids, avlastning, växelvård, korttidsplats: korttidsboende | korttidsvård | växelvård | korttidsvistelse
anhörigvårdare, anhöriga, närstående, familjen: anhörig | närstående
färdtjänst, taxi för gamla: färdtjänst | riksfärdtjänst
hjälp dygnet runt, nattpersonal, på natten: natt | nattid
skötare, undersköterskor, usk, undersköterska: undersköterskor och skötare | undersköterska
vårdbiträde, vårdbiträden, biträden: vårdbiträden
sjuksyrra, sjuksyrror, syrra, syrror, sköterska, sköterskor, sjuksköterska: sjuksköterskor | sjuksköterska
arbetsterapeut, at: arbetsterapeuter
sjukgymnast, fysio, fysioterapeut, fysioterapeuter: fysioterapeuter | sjukgymnaster
biståndsbedömare, biståndshandläggare: biståndshandläggare
hemsjukvård, sjukvård hemma, sjukvård i hemmet: hemsjukvård | hälso- och sjukvård ordinärt boende | kommunal hälso- och sjukvård
utskriven från sjukhus, färdigbehandlade, kan åka hem men blir kvar, klar på sjukhuset: utskrivningsklara
handikapp, handikappade, funktionshindrade, funktionshinder, funkis, funktionsnedsatta, funktionsvarierade: funktionsnedsättning | personer med funktionsnedsättning | LSS | funktionshinder
utvecklingsstörning, utvecklingsstörda, särskola, särskolan: anpassad | utvecklingsstörning
assistent, assistenter, egen assistent, personliga assistenter, personlig assistent: personlig assistans
gruppbostad, gruppboende, gruppbostäder, gruppboenden, lss-boende, lss boende: gruppbostad | bostad med särskild service LSS | bostad med särskild service
servicelägenhet, servicelägenheter, servicebostad: servicebostad
psykiatriboende, boende för psykiskt sjuka, psykboende: boende särskild service SoL | bostad med särskild service SoL | socialpsykiatri
boendestödjare, boendestöd, stöd hemma: boendestöd | boendestödjare
dagcenter, daglig verksamhet, dagliga verksamheten, dc: daglig verksamhet
korttids för barn, kortis: korttidsvistelse | korttidstillsyn
ledsagare, ledsagning: ledsagarservice
kontaktperson, kontaktfamilj: kontaktperson | kontaktfamilj
stöd och rådgivning, råd och stöd: rådgivning och annat personligt stöd | råd och stöd LSS
bara då och då, ibland, någon gång: ibland | några
alltid, jämt, hela tiden: alltid | alla
bestämma plats, var mötet ska vara, platsen för mötet, plats för träffen: bestämma plats för mötet | välja plats för möte
handläggare, handläggaren, tjänsteman, tjänstemän, socialsekreterare, soc handläggaren, sochandläggaren, soctant: handläggare | socialsekreterare | handläggaren
fortbildning, vidareutbildning, vidareutbilda, lära sig mer: kompetensutveckling | fortbildning
fortbildningsplan, plan för fortbildning, plan för kompetens: kompetensutvecklingsplan | individuella kompetensutvecklingsplaner | kompetensutvecklingsplaner
varje anställd, alla anställda, för varje, var och en: samtliga i personalgruppen | individuella
handledning, handledda: handledning
lättläst, enkel svenska, lätt svenska: lättläst
teckenspråk, bildstöd, hjälp att prata, kommunicera utan tal, alternativ kommunikation, akk: alternativ och kompletterande kommunikation AKK | samtalsapparater | närkommunikation
tvångsåtgärder, låsta dörrar, sänggrindar, begränsningsåtgärder: skyddsåtgärder | begränsningsåtgärder
soc, socialen, socialtjänst, socialtjänsten, socialkontoret: socialtjänst | individ- och familjeomsorg IFO | IFO | ekonomiskt bistånd
hela verksamheten, hela socialtjänsten, soc totalt: IFO totalt | individ- och familjeomsorg totalt
bidrag, socialbidrag, socialbidragen, soss, försörjningsstöd, bistånd, bidrag från soc: ekonomiskt bistånd | försörjningsstöd | biståndsmottagare
går på soc, får socialbidrag, lever på socialbidrag, lever på soc, lever på försörjningsstöd, bidragstagare: biståndsmottagare | mottagare av ekonomiskt bistånd | ekonomiskt bistånd försörjningshinder
socialbidrag länge, länge på soc, gått på socialbidrag länge, bidragsberoende: långvarigt ekonomiskt bistånd
hemma med bebis, hemma med barn: föräldraledighet | försörjningshinder föräldraledighet
komma tillbaka till soc, komma tillbaka, kom inte tillbaka, tillbaka till soc, återkommer, kommer tillbaka: återaktualiserade | ej återaktualiserade
återkrav, betala tillbaka, återbetalning: återbetalning | återkrav | intäkter
orosanmälan, orosanmälningar, anmälan om barn: anmälan | aktualiserats | förhandsbedömning
utredning, utreder, utreda: utredning | barnutredningar | utredningstid
fosterhem, fosterbarn, fosterfamilj, fosterföräldrar, jourhem, familjehem: familjehem | familjehemsvård | familjehemsplacerade
placerade barn, placerad, omhändertagna, omhändertagen, tagits från föräldrarna: placerade | heldygnsvård | familjehemsvård
behandlingshem, ungdomshem, institution, hvb-hem, hvb, institutioner: HVB | institutionsvård | hem för vård eller boende
träningslägenhet, träningslägenheter, stödboende, utsluss: stödboende
öppenvård, stöd utan placering, hjälp hemma för familjer: öppenvård | öppna insatser
tänka framåt, tankar om framtiden, framtid: framtid | tro på framtiden
hjälp att klara skolan, skolan eller jobbet, klara skolan, jobb och plugg: stöd skola arbete | stöd med skola sysselsättning
missbrukare, missbruk, alkis, alkoholister, beroende, knarkare, narkomaner: missbruksvård | missbruk | missbruksproblem | beroendevård | missbrukar
vuxna på institution, vuxna på behandlingshem: institutionsvård vuxna missbruksproblem
slagen, slår, misshandel i hemmet, kvinnovåld, kvinnomisshandel, våld hemma, våld i hemmet: våld i nära relation | våldsutsatta | kvinnofridskränkning
kvinnojour, skyddat boende, gömma sig: skyddat boende | kvinnojour
heder, hedersvåld, hedersförtryck: hedersrelaterat våld
vräkt, vräkta, vräkning, vräkningar, avhyst: avhysning | vräkningar | verkställda vräkningar
hemlös, hemlösa, uteliggare, sover ute, utan bostad, bostadslösa: hemlöshet | hemlösa
skilsmässa, skilda, separation, separerade, bråkar om barnen: samarbetssamtal | vårdnad boende umgänge | familjerätt
familjerådgivning, parterapi, prata med någon om förhållandet: familjerådgivning
adoption, faderskap: familjerätt
förståelse, förstår min situation, förstår situation, förstår deras situation: visar förståelse | förståelse situation
bättre situation, blivit bättre, läget bättre: förbättrad situation
personalens utbildning, socionomer, utbildade socialsekreterare: socionomexamen | socionomutbildning
förmyndare, förmyndaren, under tillsyn för sina pengar: överförmyndare | förvaltare | ställföreträdarskap
syster, systern: sjuksköterska
inplanerade träffar, inbokade möten, planerade möten, regelbundna träffar: schemalagda möten
är det bestämt, är det bestämt hur, vet vad de ska göra, vet hur de ska göra, instruktion, skriven instruktion, vet personalen: aktuell rutin
äter för lite, får i sig för lite, slutar äta, tappar i vikt, magrar: undernärd eller felnärd
vågar bo hemma, känner sig trygga hemma, trygg hemma: hemtjänst äldreomsorg trygghet | trygga
inte alls, aldrig, inte alls den hjälp: aldrig
händer saker, aktiviteter och gemenskap: aktiviteter
gruppbostäder, lss, assistans, funktionshindrade: funktionsnedsättning
andra sociala, annat socialt, social omsorg i regionen: social verksamhet | handikapp
sjukvård hemma av kommunen, kommunens sjukvård: kommunal hälso- och sjukvård
nyanlända på soc, hushåll med nyanlända: flyktinghushåll
per månad i snitt, i månaden: genomsnittlig månadsutbetalning
hjälp till utsatta vuxna, ej missbruk, annan vuxenvård: övrig vuxenvård
söker socialbidrag första gången, få svar när man söker, första gången: ansökan vid nybesök till beslut försörjningsstöd
vända sig till, vem de ska vända sig till, klaga hos: vet vem hen ska kontakta om något är dåligt
`;
