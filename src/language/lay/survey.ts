/** What people are asked in surveys: citizens, pupils, teachers, staff, those who are cared for, enterprises, victims of crime. */
export const SURVEY = `
känns meningsfullt, meningsfullt, meningsfull, meningslöst, meningen med jobbet: mitt arbete känns meningsfullt
lär sig nytt, lär sig något nytt, lära sig nytt, utvecklas i jobbet, utvecklas på jobbet, lär sig saker: lär nytt och utvecklas i mitt dagliga arbete
längtar till jobbet, ser fram emot jobbet, glada att gå till jobbet, kul att gå till jobbet, gå till jobbet, vill gå till jobbet: ser fram emot att gå till arbetet
beröm av chefen, får beröm, uppskattning, uppskattade, chefen visar uppskattning, chefen berömmer, klapp på axeln: närmaste chef visar uppskattning för mina arbetsinsatser
chefen litar på, chefen litar, litar chefen, förtroende av chefen: närmaste chef visar förtroende för mig som medarbetare
ta ansvar, eget ansvar, får ta ansvar, möjlighet att ta ansvar: förutsättningar att ta ansvar i mitt arbete
insatt i målen, känner till målen, kan målen, vet målen, känner till arbetsplatsens mål: insatt i min arbetsplats mål
följs målen upp, målen följs upp, koll på om målen nås: arbetsplats mål följs upp och utvärderas
vad som förväntas, vet vad de ska göra, vad man förväntas göra, förväntas av dem: vet vad som förväntas av mig i mitt arbete
medarbetarindex, hur nöjd är personalen, trivs personalen, personalens trivsel, nöjd personal, trivs de anställda: medarbetarengagemang HME totalindex
betyg på chefen, betyg på sin chef, bra chefer, nöjda med chefen, vad tycker personalen om chefen, omdöme om chefen: medarbetarengagemang HME ledarskapsindex
motiverad personal, motivation, motiverade: HME motivationsindex
styrning, tydlig styrning, tydliga mål: HME styrningsindex
svarade på medarbetarenkäten, svarade på personalenkäten: medarbetarengagemang HME svarsfrekvens
tyst, lugnt, lugn och ro, tyst och lugnt: viktigt i boendemiljön tyst och lugnt
viktigt där man bor, viktigt när man bor, vill ha nära, viktigt att bo nära, vad är viktigt: viktigt i boendemiljön
nära till skog, nära natur, nära till naturen, nära grönområde: viktigt i boendemiljön närhet till natur
nära till affär, nära affären, nära mataffär: närhet till livsmedelsaffär
lite trafik, lite bilar, mindre bilar: begränsad biltrafik
blandat, blandade kulturer, mångkultur: blandning av människor från olika kulturer
bo kvar hela livet, bo kvar livet ut, genom livet: möjlighet bo kvar i kommunen genom livet
service på landsbygden, service utanför stan, service utanför centralorten: kommunal service utanför centralort
nära till vård, vård i närheten: hälso- och sjukvård inom rimligt avstånd
jobb i närheten, jobb på rimligt avstånd, nära till jobb: möjlighet arbete inom rimligt avstånd
utbud av kaféer, ställen att fika, ställen att äta, krogutbud: utbud av caféer barer restauranger
ställen för unga, ungdomar att hänga, hänga, ungdomar träffas, unga att vara: ställen för unga att träffas
författarbesök, bokcirklar, aktiviteter på biblioteket: bibliotekets aktiviteter
ta sig fram med bil, åka bil: transportera sig med bil
längre resor, resa långt utan bil, ta sig härifrån utan bil: göra längre resor från kommunen utan bil
dela bil, bilpool, bildelning: bilpooler
lysrör i spår, upplysta spår, upplysta motionsspår: belysta motionsspår
träna utomhus, träna ute, gym ute: allmänna träningsplatser utomhus
skötsel av torg, städat på stan, rent på stan, torg: skötsel av allmänna platser
hur sköts gatorna, gatuskötsel, lagade vägar: skötsel av gator och vägar
gå och cykla, gångvägar, trottoarer: gång- och cykelvägar
trygg när det är mörkt, rädd när det är mörkt, gå hem i mörkret, mörkret, ute i mörker: trygg utomhus när det är mörkt ute
orolig för inbrott, rädda för inbrott, oro inbrott, inbrott hemma: oro inbrott i hemmet | oro bostadsinbrott
orolig för våldtäkt, rädda för våldtäkt: oro våldtäkt sexuella angrepp
orolig för överfall, rädd för att bli slagen, bli nedslagen, bli misshandlad: oro misshandel | oro våldsbrott
orolig för rån, rädda för rån: oro personrån
rädd för att bli lurad på nätet, nätbedrägeri, lurad på internet: oro bedrägeri på internet
stulen identitet, id-kapning, kapad identitet: identitetsstöld
bilen stulen eller repad, skador på bilen: stöld av skadegörelse på bil
tagit en omväg, går en annan väg, tar en annan väg: valt en annan väg annat färdsätt
stannat hemma av rädsla, stannar hemma, låtit bli att gå ut, vågar inte gå ut, avstår att gå ut: avstått från aktivitet oro brott | avstår från att gå ut ensam
rädslan för brott påverkar livet, sämre liv, påverkar livskvaliteten: oro för brott påverkar livskvaliteten
råkat ut för brott, utsatts för brott, blivit utsatt, drabbats av brott, brottsoffer, varit med om brott: självrapporterad utsatthet brott
blivit rånad, blivit rånade: självrapporterad utsatthet personrån
blivit hotad, hotade, hotats: självrapporterad utsatthet hot
blivit slagen, blivit misshandlad: självrapporterad utsatthet misshandel
fått cykeln stulen, stulen cykel, cykelstölder: självrapporterad utsatthet cykelstöld
plånboken stulen, ficktjuv, ficktjuvar: fickstöld
kortet skimmat, kortbedrägeri, kontokort: kort-/kreditbedrägeri
köpt något på nätet och blivit lurad, lurad vid köp: försäljningsbedrägeri
trakasserad, trakasserade: trakasserier
stök, gäng, bråkiga gäng, ungdomsgäng, bråkar: gäng som bråkar eller stör
mopeder, epa, epatraktor, buskörning, fortkörning, bilar som kör för fort: störande körning | störande trafik med motorfordon | fortkörning
fulla på stan, påverkade personer, berusade: personer påverkade av alkohol eller narkotika
langare, langning, knarkförsäljning, knarkhandel, säljer knark: narkotikahandel
trasiga lampor, mörka gator, dålig belysning: bristande eller trasig utomhusbelysning
litar på polisen, lita på polisen, polisens jobb: förtroende för polisen
polisen syns, synliga poliser, polisen på plats: polisens närvaro
polisen bryr sig inte, polisen struntar i: polisen inte bryr sig om de problem
litar på domstolarna, domstolar, domstol, tingsrätt: förtroende domstolarna | rättsväsendet
litar på åklagare, åklagare: åklagarna
rättvisa, rättssystemet: rättsväsendet som helhet
mutor, muta, fusk i kommunen, korrupt, korrupta, mygel: fria från korruption
lyssnar politikerna, politiker som lyssnar, politikerna lyssnar: politiker lyhörda för idéer
tar politikerna ansvar, politiker tar ansvar: politiker ansvarstagande
kommunens bästa, jobbar för kommunen, för kommunens bästa: politiker arbeta för kommunens bästa
genomtänkta beslut, kloka beslut, bra beslut: beslut genomtänkta och genomarbetade
öppna beslut, öppenhet, transparens: beslut transparenta
litar på politikerna, tilltro till politikerna, lita på politikerna, litar på kommunens politiker: förtroende för kommunens politiker
litar på riksdagen, rikspolitiker, riksdagsledamöter: förtroende för riksdagens politiker
påverka politiken, påverka politiska beslut, göra sin röst hörd: möjlighet att påverka politiska beslut
vara sig själv, leva som man vill, vara den man är, leva sitt liv som man vill: vara den man är och leva det liv man vill
diskriminering, diskriminerade: minska diskriminering
tolerans, fördomar, acceptans: toleransen för människors olikheter
råda andra att flytta hit, råda någon, tipsa andra, rekommenderar andra: rekommendera andra att flytta till kommunen
klimatarbete, kommunens klimatarbete, miljöarbete: minska miljö- och klimatpåverkan
sopsortering nära, sortera nära hemmet, återvinna utan bil: återvinna avfall utan bil
krisinformation, information vid kris, info vid kris: informerar vid samhällsstörningar | samhällsstörning
få svar av kommunen, svar från kommunen, svarar kommunen: få svar på frågor till kommunen | e-post svar | telefoni svar
trevlig i telefon, bemötta i telefon, trevliga i växeln: bemötandet via telefoni
hjälp i telefon, få hjälp när man ringer: få hjälp med sin fråga via telefoni
företag, företagare tycker, näringslivets betyg: företagsklimat Insikt
matinspektör, livsmedelsinspektioner, krogkontroll: livsmedelskontroll
sälja till kommunen, anbud: upphandling
köpa tomt, tomtmark, mark av kommunen: markupplåtelse
miljöinspektör, miljökontoret, miljötillsyn: miljö- och hälsoskydd
brandtillsyn, brandinspektion: brandskydd
rättssäkert, rättssäker: rättssäkerhet
samverkansinsatser, finsam, samordningsförbund, rehabinsats: deltagarbedömning Finsam
förklarar, förklarar läraren, förklarar så man fattar, tydliga lektioner: lärarna förklarar så att du förstår | förklara för eleverna vad de behöver kunna
koncentrera sig, svårt att koncentrera sig, stör på lektionerna, pratigt: stökigt på lektionerna svårt att koncentrera dig
arbetsro, lugn på lektionen, lugnt på lektionerna, studiero: arbetsro på lektionerna | studiero på lektioner
intresserade, väcker intresse, intressant skola, skoltrött, motiverade elever: intresserad av skolarbetet | väcka elevernas intresse
elever mot varandra, eleverna snälla mot varandra, hur eleverna behandlar varandra, kamrater: eleverna bemöter varandra
hur eleverna beter sig mot vuxna, respekt för lärarna, uppför sig mot lärare: eleverna bemöter vuxna i skolan
koll på rasterna, rast, rastvakter, raster, ser vad som händer: koll på vad som händer på rasterna
orättvist, orättvist behandlade, lärare orättvisa, illa behandlad av lärare: orättvist behandlad av lärare
vara sig själv i skolan, våga vara sig själv, är sig själva: kan vara dig själv i skolan
griper in, ingriper, vuxna gör något, gör tillräckligt, illa behandlad, agerar vid mobbning: vuxna i skolan gör tillräckligt om någon elev blir illa behandlad
någon vuxen bryr sig, bryr sig om hur man mår, vuxna bryr sig: vuxen i skolan som bryr sig om hur du mår
elever får vara med och bestämma, elevinflytande, påverka lektionerna, påverka undervisningen: elever vara med och påverka hur ni ska arbeta
vuxna lyssnar på elever, lyssnar på förslag: vuxna i skolan lyssnar på förslag från elever
för svårt, skolan för svår, svåra uppgifter: skolarbetet är för svårt
för lätt, lätta uppgifter, utmaningar, utmanas, högpresterande: tillräckliga utmaningar | skolarbetet är för lätt
utvecklingssamtal, samtal med läraren: utvecklingssamtalet är till hjälp
källkritik, källkritiska, falska nyheter, fejknyheter, sant på nätet: allt man hör och läser är sant
könsroller, jämställt, lika behandling, flickor och pojkar lika, behandlas lika: behandlar alla elever lika oavsett flickor pojkar | samma möjligheter oavsett könstillhörighet
tror på sig själva, självförtroende, tro på sig själv: tro på sig själva
nöjd med skolan, nöjda med sin skola, gillar skolan, trivs i skolan: nöjd med din skola
kollegor, kolleger, jobbar ihop, samarbetar lärarna, dela med sig: samverkar kollegor | delar kollegor kunskap
skolledningen, rektorn, koll på undervisningen: skolledningen kunskap om undervisningen
resultaten följs upp, följa upp resultat: kunskapsresultat följs upp
likvärdig bedömning, rättvisa betyg, samma bedömning, bedömer lika: likvärdig bedömning betygssättning
extra anpassningar, anpassningar snabbt: extra anpassningar ges skyndsamt
utreder stödbehov, utredning av särskilt stöd: utreder behovet av särskilt stöd
samlat elevbetyg, elevernas samlade omdöme, elevenkät: elevenkätsindex
förskollärare tycker, enligt förskollärarna, förskollärarna tycker: förskollärarenkäten
tid för planering, prata pedagogik, snacka pedagogik, diskutera pedagogik, planeringstid: träffar andra förskollärare inplanerad tid diskutera pedagogiska
vem gör vad, roller, tydliga roller: tydlig rollfördelning
barn som behöver stöd, stöd till barn: särskilt stöd till barn i behov
lokaler bra för barn, inomhusmiljö: innemiljön främjar barns lärande
mer pengar till utsatta förskolor, socioekonomi, utsatta områden: socioekonomisk resursmodell | socioekonomiska resursfördelningen
varit med och bestämt, valt sina assistenter, bestämma assistenter: varit med och bestämt alla sina assistenter
trivs hemma, trivas hemma, gillar att bo: trivs alltid hemma
får bestämma, bestämmer själva, bestämma själva, bestämma viktiga saker: får bestämma om saker som är viktiga
får den hjälp de vill, hjälpen de vill ha, hjälp de vill ha: får den hjälp hen vill ha
vet vem man ska prata med, vem man vänder sig till, vart man vänder sig, säga till om något är fel, vem de ska prata med: vet vem hen ska kontakta om något är dåligt
rädd hemma, rädda hemma, är de rädda: aldrig rädd för något hemma
litar på personalen, lita på personalen, förtroende för personalen: förtroende för personalen
pratar svenska, kan svenska, personalen kan svenska: personalen pratar och förstår svenska
kunnig personal, kunnig, kompetent, kan sitt jobb: personalen har kunskap och kompetens
hemtjänsten kommer när den ska, kommer hemtjänsten i tid, hålla tider, passar tider: personalen kommer på avtalad tid
påverka tider, bestämma tider, välja tid, när hjälpen kommer: möjlighet påverka tider
har tid, tid för de gamla, tid nog, tillräckligt med tid, stress hos personalen: tillräckligt med tid
gör det de ska, utför, slarvar: personalen utför sina arbetsuppgifter
tar hänsyn till vad man vill, hänsyn, lyssnar på önskemål: hänsyn till åsikter och önskemål
själva valt, välja hemtjänst, välja utförare, valfrihet: välja utförare
samarbetar med anhöriga, kontakt med familjen: samarbete med anhöriga
trivs med rummet, rum, rummet, bostaden: trivs med rum/lägenhet
gemensamma rum, dagrum, vardagsrum: trivsamma gemensamma utrymmen
trivsamt ute, utemiljön, gården: utemiljö | trivsamt utanför
god mat, gott, smakar, smakar maten, äter gott: maten smakar | mat och måltidsmiljö
fest och underhållning, sociala aktiviteter, aktiviteter på boendet: sociala aktiviteter
träffa läkare på boendet, läkare på äldreboendet: läkare vid behov
träffa sköterska, sköterska på boendet: tillgång till sjuksköterska
fick önskat boende, önskat boende, det boende de ville: plats på äldreboende önskade
ta sig runt inne, gå inomhus, rör sig inne: rörlighet inomhus
upplevd hälsa, hur gamla mår, hur mår de gamla: hälsotillstånd
sambo, bor ihop med någon, lever med någon: bor med annan vuxen
anhöriga fyllt i, svarat själv, fyllt i själv: själv svarat på frågorna
visste vad mötet gällde, veta före mötet, i förväg veta: veta före mötet vad mötet skulle handla om
säga det viktiga, fick säga sitt: säga det som var viktigt på mötet
bra möte, hur var mötet: vad tyckte brukaren om mötet
lätt att nå, lätt att få tag på, få tag på socialsekreteraren, lätt att få kontakt: få kontakt
lätt att förstå informationen, begriplig information, fattar informationen: tydlig information
fråga efter åsikter, frågar vad man vill, frågade efter synpunkter, åsikter om stöd: inflytande
påverka hjälpen, påverka sitt stöd: påverka hjälp
hur bra på det hela, som helhet, helheten, i stort, nöjda totalt: helhetssyn
hjälp med läxor, läxhjälp, läxor: hjälp med läxor
hålla kontakt med familjen, träffa sin familj, kontakt med mamma och pappa: hålla kontakt med familj och vänner
bra fritid, fritidsintressen, hobby: ha en bra fritid
må bra, hjälp att må bra: stöd för att må bra
hjälp till läkare, kontakt med sjukvården, hjälp att få vård: kontakt med sjukvård tandvård
planera sin framtid, framtidsplaner, tänka på framtiden, tänka framåt: stöd att planera sin framtid
vuxen att prata med, någon att prata med: någon vuxen brukaren kan prata med
patientnöjdhet, nöjda patienter, patienterna nöjda, patienter nöjda, patienternas helhetsbetyg: positivt helhetsintryck | patientupplevd kvalitet
patienter känner sig delaktiga, med i besluten, vara delaktig i vården: patientupplevd kvalitet delaktighet och involvering
respektfullt, respekt, väl bemötta patienter, bemötta: patientupplevd kvalitet respekt och bemötande
stöttning känslomässigt, känslomässigt stöd, tröst: emotionellt stöd
träffa samma läkare, samma doktor, fast läkare: kontinuitet och koordinering
komma fram till vårdcentralen, lätt att komma i kontakt: tillgänglighet | telefonsamtal primärvården besvarats
litar på sjukhusen, lita på sjukhus: förtroende för sjukhus
litar på vårdcentralen, lita på vårdcentral: förtroende för vård-/hälsocentral
litar på vården, lita på sjukvården, lita på vården: förtroende för sjukvården i sin helhet
rättvis vård, lika vård, vård på lika villkor: vård ges på lika villkor
rimligt att vänta, lagom lång kö, rimlig kötid: rimlig väntetid
`;
