/** The employer and the books: staff by kind, purchases, investments, equalisation. */
export const EMPLOYER = `
andel utlandsfödda i personalen, mångfald, mångkulturell, speglar befolkningen, lika mångkulturell, samma bakgrund som invånarna: utrikes födda anställda balanstal
gemensamma utgifter, overhead, administration som slås ut, fördelade kostnader, gemensamt: gemensamma kostnader fördelade
interna fakturor, köper av sig själv, internt, interna: kostnad för interna köp och övriga interna kostnader
köper av privata, köpt av företag, bolag sköter, drivs av privata, utlagt på företag, i privat drift: köp från privatägda företag | köp från privata utförare | enskild regi
köper av föreningar, köpt av föreningar, ideella drivs: köp från föreningar och stiftelser
köper av andra kommuner, offentliga köp: köp från offentliga utförare
nyanställningar, nyanställda, anställt, nya medarbetare: nya tillsvidareanställda under året
slutade sin tjänst, slutar på jobbet, lämnat sin tjänst, sa upp sig, personalflykt: avgångna tillsvidareanställda under året
tjänstledig, tjänstlediga, lediga: ledig från sitt arbete | helt lediga
går ner i tid, valt deltid, jobbar mindre än de får, deltidare: deltidsanställda | deltidsanställd månadsavlönad
hur mycket jobbar de i snitt, sysselsättningsgrad, tjänstgöringsgrad: genomsnittlig sysselsättningsgrad
högskoleutbildad personal, anställda med högskola, pluggat på högskola: anställda med eftergymnasial utbildning
vikarier med månadslön, visstid med månadslön: visstidsanställda månadsavlönade
arbete som görs av vikarier, vikariernas timmar: arbetad tid utförd av visstidsanställda
timmar av timanställda, timvikariernas timmar: arbetad tid utförd av visstidsanställda timavlönade
långtidssjuka, långa sjukskrivningar, sjuka längre än två månader, sjuka länge: sjukfrånvaro mer än 59 dagar | sjukfrånvaro
korttidssjuka, sjukanmäler sig: sjukfrånvaro
sjuka unga anställda: sjukfrånvaro 29 år eller yngre
sjuka på jobbet, sjukskrivna i kommunen: sjukfrånvaro totalt bland anställda
utmattning, utmattade, stressjuka: stressrelaterade sjukfall
kvinnors löner, kvinnor tjänar, lön för kvinnor: medianlön kvinnor | kvinnors medianlön som andel av mäns medianlön
inom förskolan, på dagis: förskola
inom skolan: grundskola
inom äldreomsorgen: omsorg om äldre
inom soc, på soc, på socialkontoret: individ- och familjeomsorg
gata park och räddningstjänst, gatukontoret, tekniska, tekniska kontoret: infrastruktur, skydd m.m | teknikarbete
ingenjör, ingenjörer, tekniker: ingenjörer | tekniker
bibliotekarie, bibliotekarier, bibliotekspersonal: bibliotekarier biblioteksassistenter | anställda vid kommunala bibliotek
fritidsledare: fritidsledare
fritidspedagog, fritidspedagoger, fritidslärare: lärare i fritidshem
socionom, socionomer, kuratorer, sociala jobb: socionomexamen | kurativt och socialt arbete
behandlare, behandlingsassistent: behandlingsassistenter och socialpedagoger
chefer, ledning, ledningsjobb, chefsjobb: ledningsarbete
läkare under utbildning, st-läkare, at-läkare, underläkare: icke specialistkompetenta läkare
specialistläkare, överläkare: specialistkompetenta läkare
medicinska sekreterare, läkarsekreterare: vårdadministratörer
labbpersonal, laboratorium, bma: biomedicinska analytiker
brandmän, brandmän i kommunen: räddningstjänstarbete | brandpersonal
kvinnliga brandmän: kvinnor som arbetar som brandpersonal i utryckningstjänst
ledig personal, vakanser, tomma tjänster, obesatta: vakansgrad
kommunens utgifter totalt, hela kommunens kostnad, totalt för kommunen: kostnad kommunens driftverksamhet totalt | nettokostnad egentlig verksamhet
hur stor del av kostnaderna, del av kommunens budget, del av kommunens pengar, andel av budgeten: andel av total driftskostnad
bygger och investerar, nya byggnader, investerar kommunen: investeringsutgifter | nettoinvesteringar
statliga bidrag, riktade pengar från staten: statliga driftbidrag | övriga bidrag från staten
extra stöd för gles bygd, strukturstöd: strukturbidrag
övergångsstöd, mildra förändringar: införandebidrag
rika kommuner betalar, robin hood, skatteutjämning, fattiga kommuner får: inkomstutjämning | utjämningssystemet
får eller betalar i utjämning, utjämningen för: kostnadsutjämning | kostnadsutjämningsnetto
behov enligt modellen, modellens behov: behovsnivå | åldersersättning
går med förlust, går med vinst, går kommunen med: årets resultat
vinst i bolagen, kommunala bolagens vinst: årets resultat kommunens egna företag
sparade pengar, buffert, reserv, rainy day, sparat i ladorna: resultatutjämningsreserv
värdeminskning, slitage: avskrivningar
pensionsskuld utanför balansräkningen, gömda pensioner, gamla pensionslöften: pensionsförpl löneskatt ej redov i balansräkning
avsatt till pensioner: avsättning för pensioner och löneskatt
inklusive pensioner, med pensionsskulden: inkl pensionsåtag.
hela kommunen med bolag, kommun och bolag ihop: kommunkoncern
skulder som ska betalas snart, korta skulder: kortfristiga skulder
långa lån, långa skulder: långfristiga skulder
pengar utlånade, utlånat, ska ha tillbaka: långfristiga fordringar
allt kommunen äger, kommunens ägande, ägodelar: tillgångar totalt | anläggningstillgångar
finansiella poster, räntor minus, ränteresultat: finansnetto | finansiella kostnader
sålt mark, sålt byggnader: försäljning av anläggningstillgångar
betala kortsiktiga skulder: kassalikviditet
bidrag till vägar och järnväg, medfinansiering: bidrag till statlig infrastruktur
spräckt budget, budgeten höll: budgetavvikelse
läkemedelsbidrag, statens bidrag till medicin: bidrag för läkemedelsförmånen
hyra ut lokaler, hyresgäster: externt uthyrda lokaler | hyresintäkter
hyr in lokaler, förhyrda lokaler: inhyrda lokaler
sköta gräsmattor runt, utomhus runt byggnader, gräsklippning: kostnad utemiljö
värmen i lokaler: värme lokaler
elen i lokaler: el lokaler
kyla, kylning: kyla | fjärrkyla
tillsyn och skötsel, drifttekniker: tillsyn och skötsel
krisreserv, underskott som ska täckas, återställa underskott: balanskravsresultat att återställa
lokalernas ränta, kapitalkostnader: kapitalkostnad lokaler
partistöd, pengar till partierna, bidrag till partier: stöd till politiska partier
politikens kostnad, politikerna kostar, vad kostar politiken: politisk verksamhet | nämnd- och styrelseverksamhet
granskarna, revisorernas: revision
revisorerna klagade, anmärkningar, prickade: revisionsberättelse utan anmärkning | ansvarsfrihet
vem styr, vilka styr, höger eller vänster, styre, borgerlig, rödgrön: politiskt styre
unga politiker, politiker under 30: förtroendevalda 18-29 år | kommunfullmäktigeledamöter 18-29 år
politiker födda utomlands, utlandsfödda politiker: utrikes födda i kommunfullmäktige | utrikes födda i regionfullmäktige
kvinnliga politiker: kvinnor bland förtroendevalda
kvinnor som ordförande, kvinnliga ordförande: kvinnor på ordförandeposter
hot mot politiker, hotade politiker, politiker hotas: förtroendevalda utsatts för trakasserier hot våld
fattiga som röstar, låginkomsttagare röstar: inkomstkvintil 1 som röstade
rika som röstar, höginkomsttagare röstar: inkomstkvintil 5 som röstade
lägst valdeltagande, röstar minst, området där minst röstade: valdistrikt lägst andel röstande
högst valdeltagande, röstar mest: valdistrikt högst andel röstande
god man utan lön, gratis: arvode inte tas ut
redo, lön, politikerlön: mediannettoinkomst förtroendevalda
invånare per politiker, hur många per politiker: antal invånare per förtroendevald
`;
