/** Jobs, firms, shops, energy, streets and homes. */
export const TRADE = `
startar eget, starta eget, startat eget, starta företag, startar företag, nya firmor, nya bolag, startups: nystartade företag
går i konkurs, konkurs, konkurser, företag som går omkull, kursar, gått omkull: företagskonkurser
egen firma, har egen firma, egenföretagare, småföretagare, driver eget: egenföretagare
mataffär, mataffärer, mataffärerna, livsmedelsbutik, livsmedelsbutiker, mataffären, ica, coop, handla mat, matbutik, matbutiker, matvaror: dagligvaruhandel | dagligvarubutik
säljer, säljs, omsätter, omsättning, försäljning: försäljning | försäljningsindex
handlar folk, handlar här, åker till grannkommunen och handlar, handlar i grannkommunen: försäljningsindex
handlar kläder, kläder och möbler, köpcentrum, shopping, shoppa: sällanköpsvaruhandel
utan jobb, går utan jobb, utan arbete, inget jobb, saknar jobb, står utan arbete, jobblösa, jobblöshet: arbetslösa | arbetslöshet
länge utan jobb, arbetslös länge, aldrig får jobb, gått arbetslös länge: långtidsarbetslösa | långtidsarbetslöshet
varken jobbar eller pluggar, gör ingenting, sysslolösa unga, hemmasittande unga: varken arbetar eller studerar
har jobb, har ett jobb, i arbete, förvärvsarbetar, jobbar av alla: sysselsättningsgrad | sysselsatta | förvärvsarbetande
jobb finns det, jobb i kommunen, jobb finns, arbetstillfällen, arbetsplatser i kommunen: sysselsatta efter arbetsställets belägenhet | sysselsatta inom
jobbar de som bor här, som bor här jobbar, bor här och jobbar: sysselsatta efter bostadens belägenhet
hyr ut, hyr ut och sköter hus, hyra ut, förvaltar hus, uthyrning: fastighetsverksamhet
inom el, el värme, el och vatten, energi och sopor, värme vatten: energiförsörjning och miljöverksamhet | energi, vatten och avfall
bönder, bönderna, lantbrukare, lantbruk, jordbrukare, gårdar, åkrar, åkrarna, åker: jordbruk | jordbruksmark | åkermark
utan bekämpningsmedel, ekoodling, ekologisk odling, odlas ekologiskt, kravmärkt, giftfritt: ekologiskt brukad
kor på bete, beteshagar, hagar, hagmark, ängar, äng, betar: betesmark | slåtteräng
pendlar, åker till jobb i annan kommun, reser till jobbet, jobbar i annan kommun: utpendling | inpendling
jobbprojekt, jobbåtgärder, jobbåtgärd, jobbenhet, jobbenheten, arbetsmarknadsåtgärder, jobbsatsning, jobbcoach: arbetsmarknadsverksamhet | arbetsmarknadsverksamheten
skickas till, skickar folk, skickas vidare, hänvisas, remitteras, slussas: anvisningar | överförts till annan myndighet
lämnar jobbenheten, slutar i jobbprojekt, avslutar, avslutas, går ut ur åtgärden: avslut | resultat vid avslut
någon annan, annat håll, andra som skickar: annan instans
solpanel, solpaneler, solpanelerna, solceller, solcell, sol på taket, solel: solcellsanläggningar
kraft, hur kraftiga, hur stark, megawatt: installerad effekt
strömavbrott, strömlös, strömlösa, elavbrott, går strömmen, ljuset släcks: avbrottstid | elavbrott | SAIDI
fjärrvärme, värme i husen, värmepris, uppvärmning kostar: fjärrvärmepris | fjärrvärmeproduktion
vindkraft, vindkraftverk, snurror, vindsnurror: vindkraft elproduktion
bygga ut el, elnät, elnätet, gas och el: el- och gasförsörjning | elförsörjning
blev klara, byggts klart, färdiga hus, inflyttningsklara, byggts: färdigställda bostäder
nya lägenheter, nya lägenheter och villor, nya hem, nybyggda hem: färdigställda bostäder nybyggnad
villa, villor, radhus, hus till salu, huspris, huspriser, villapriser: småhus | fastighetspris småhus
lägenhet, lägenheter, lägenheten, hyreshus, höghus: flerbostadshus
bostadsrättspris, bostadsrättspriser, insatslägenhet, köpa lägenhet: fastighetspris bostadsrätt
sommarstuga, sommarstugor, stuga, lantställe: fritidshus
överklagas, överklagar, överklagat, grannar klagar på planer: överklagade detaljplaner
bygga om, byggplaner, planera för hus, byggklar mark: detaljplaner | planberedskap
byggtillstånd, få bygga, altan, friggebod: bygglov
elbil, elbilar, eldrivna, eldriven, elfordon, kör på el, batteribil: elbilar
laddstolpe, laddstolpar, laddplats, laddplatser, ladda bilen, laddning, ladda elbil: elbilsladdpunkter
tankas, tankar, tanka, bränsle, soppa, macken: leverans | drivmedel
gator, gata, gatorna, bilvägar, vägarna: bilväg | väg i kommunen
gator och cykelbanor, vägar och cykelbanor: bil- och cykelväg
cykelbana, cykelbanor, cykelstråk: cykelväg
miljövänligt bränsle, grönt bränsle, miljöbränsle, fossilfritt bränsle, biogas: förnybara drivmedel
tippen, återvinningen, soptippen, sopstation, åvc, återvinningsstation, lämna skräp: återvinningscentral
glada, belåtna, belåten, glada när de varit: nöjdhet | nöjda
brinner, brann, brand, eldsvåda, elden sprider sig, branden sprider sig, sprider sig elden: byggnadsbränder med spridning | bränder i byggnad
blivit hotad, blivit hotade, hotas, hotad, hotade, hotats, hot om våld: utsatthet för hot
blivit rånad, rånad, rånade, rånas, ran: personrån | utsatthet för personrån
blivit lurad, lurade, lurad, bedragen, bluff, bedrägerier, bluffad: försäljningsbedrägeri | kortbedrägeri | bedrägeri
inbrottstjuv, inbrott, inbrott i hus: bostadsinbrott | bostadsinbrott
knark, knarkbrott, droger, narkotika, drogbrott: narkotikabrott
våldtäkt, våldtäkter, ofredad, tafsad, sexuella övergrepp: sexualbrott
bilstöld, bilstölder, bilen stulen: bilbrott
rattfylla, fortkörning, kör för fort: trafikbrott
gå ute på kvällen, ute på kvällarna, ute sent, gå ut på natten, rädd ute: otrygghet vid utomhusvistelse sen kväll
tar en annan väg, väljer annan väg, går omvägar: valt en annan väg
litar på polisen, litar på domstolar, litar på rättsväsendet, polisens arbete: förtroende för polisen | förtroende för rättsväsendet
grävmaskin, grävmaskiner, traktor, maskiner, lastmaskiner: arbetsmaskiner
flyg och båtar till utlandet, flyg utomlands, fartyg utomlands, färjor: utrikes transporter
fina partiklar, fint damm, småpartiklar, sotpartiklar, damm i luften: PM2.5 partiklar
kväveoxid, avgaser, nox: kväveoxider
klimatgas, klimatgaser, växthusgas, koldioxid, co2, klimatpåverkan: växthusgaser
hockeyrink, hockeyrinkar, rinkar, isrink, hockeyhallar, skridskohall: ishallar
badhus, simhall, simhallar, inomhusbad, bassäng: inomhusbassänger | simhallar
mest tjejer, flest tjejer, nästan bara tjejer: flickdominerad
mest killar, flest killar, nästan bara killar: pojkdominerad
musikskola, musikskolan, spelar instrument, lära sig spela, spelar fiol, kommunala musikskolan: musik- eller kulturskola | kulturskolan
lära sig dansa, dansskola, lära sig måla, lära sig teater, lära sig: ämneskurs kulturskolan | erbjuds som ämneskurs
konsert, konserter, teater och konserter, scenkonst: teater- och musikverksamhet
fritidsverksamheten, fritid och kultur, idrott och kultur: kultur och fritid
boka idrottshall, gräsplan, fotbollsplan, fotbollsplaner, konstgräs: fotbollsplaner
elljus, elljusspåret, motionsspår, löparspår, skidspår: elljusspår | motionsspår
låna böcker, böcker att låna, bokutbud, lånebok: bibliotek böcker | utbud av böcker
`;
