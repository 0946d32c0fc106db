/** Care and treatment as patients, the old, the disabled and those whom social services help speak of them. */
export const TENDING = `
går till tandläkaren, tandläkaren, tandläkare, tandläkarbesök, tandis, tandvården: tandvård | allmäntandvård | tandläkare
tandreglering, tandställning, käkkirurgi, rotfyllning, tandspecialist, tandspecialister: specialisttandvård
hål i tänderna, hål, tandröta, lagade tänder, friska tänder, inga hål: karies | kariesfria
letar upp, letas upp, söks upp, söker upp, tandvård hemma, hembesök av tandvården: uppsökta | uppsökande
tappat tänder, tänder kvar, egna tänder: kvarvarande tänder
medicin, mediciner, medicinen, piller, tabletter, medicin på recept, apoteket: läkemedel | läkemedelsförmånen
många mediciner, massor av mediciner, tio mediciner, många piller: tio eller fler läkemedel samtidigt hos äldre
penicillin, antibiotika, antibiotikarecept: antibiotikaförsäljning
sockersjuka, sockersjuk, diabetiker, sockersjukan: diabetes
högt socker, blodsocker, sockervärden, långtidssocker, sockret: blodsocker HbA1c
hudcancer, farlig hudcancer, födelsemärken, elakartade födelsemärken: malignt melanom
får cancer, insjuknar, insjuknade, drabbas av, nya fall, nyinsjuknade: incidens | förekomst
blodcancer, leukemi, lymfom: myeloproliferativa sjukdomar tumörer
lungor, kol, rökarlunga, rökhosta: KOL
astmatiker, astma: astma
propp i hjärnan, hjärnblödning, slaganfall: stroke
propp i hjärtat, hjärtattack, hjärtattacker, infarkt: hjärtinfarkt
hjärtat slår fel, oregelbunden hjärtrytm, hjärtflimmer, förmaksflimmer: hjärtarytmi
svagt hjärta, hjärtat orkar inte: hjärtsvikt
trånga kärl, ballongvidgning, ballongsprängning: planerad PCI kranskärlsförträngning
ta bort livmodern, livmodern borttagen: hysterektomi
ta bort halsmandlarna, halsmandlar, mandlarna, tonsiller: tonsillektomi
ta bort gallan, gallsten, gallblåsan, gallan: kolecystektomi
bråck, ljumsken: ljumskbråck
nytt knä, nya knän, konstgjort knä, knäoperation, knäoperationer: knäprotes
ny höft, nya höfter, konstgjord höft, höftoperation, höftoperationer: höftprotes
bruten höft, brutit höften, bryter höften, lårbenshals, höftbrott: höftfraktur | höftfrakturer
titthål i knät, titthålsoperation: artroskopi
magåkomma, mag, mage, mag och tarm, mag- och tarmsjukdomar, tarmar: matsmältningsorganens sjukdomar
ögonsjukdomar, ögon, ögat, syn, synen: sjukdomar i öga
öron, hörsel, hals, näsa: sjukdomar i öra, näsa, mun och hals
hjärta, hjärtsjukdomar, hjärtsjuka: cirkulationsorganens sjukdomar
nerver, hjärnan, hjärnsjukdomar: nervsystemets sjukdomar
barnafödande, förlossningar: förlossning och barnsängstid
små sjukhus, mindre sjukhus, mindre sjukhusen, lilla sjukhuset: länsdelssjukhus
stora sjukhus, länets sjukhus: länssjukhus
storsjukhus, universitetssjukhus: regionsjukhus
per poäng, vårdpoäng, kostnad för sjukhusvård per fall: DRG-poäng
blöder mycket, blöder, blödning, förlorar mycket blod: stor blödning
föder barn, föder, föda barn, förlossningen, vanlig förlossning: vaginal förlossning | förlossning
snitt, kejsarsnittet: kejsarsnitt
spricker, sprickor, rivs upp, bristningar: bristningar
gravid, gravida, blivande mammor, väntar barn, havande, mödravård, mvc: mödrahälsovård | graviditet
bvc, barnavårdscentral, barnavårdscentralen, barnhälsan: barnhälsovård
barnmorska, barnmorskan, barnmorskor: barnmorskemottagning | barnmorskor
röker när de väntar barn, röker som gravida, gravida som röker: rökare vid inskrivning mödrahälsovård
vårdcentral, vårdcentralen, vårdcentralerna, husläkare, distriktsläkare, familjeläkare: primärvård | vård- eller hälsocentral
vänta lagom länge, rimlig väntan, rimligt att vänta, lagom lång väntan, rimlig kö: rimlig väntetid
träffa läkare, träffar läkare, går till doktorn, till läkaren, läkaren, doktorn, doktor: läkarbesök
träffar sköterska, sköterska eller sjukgymnast, annan personal än läkare, andra än läkare, inte läkare: andra besök än läkarbesök
struntar i läkaren, inte gått till läkaren, avstår från läkare, går inte till doktorn: avstått läkarvård trots upplevt behov
ringer vårdcentralen, kommer fram på telefon, svarar i telefon, ringer till vårdcentralen: telefonsamtal till primärvården som besvarats
får tid i vården, tre månader, vårdgaranti, vårdgarantin, väntat för länge: högst 90 dagar | väntande
vårdköer, vårdkö, står i kö, kön till operation, köer: väntande | väntetid
blir liggande, ligger kvar på sjukhus, blir kvar på sjukhuset: utskrivningsklara
läggs in igen, tillbaka på sjukhus, åker in igen, akut tillbaka: oplanerade återinskrivningar
sängar, sjukhussängar, sjukhusplatser, vårdsängar, sängplatser, sängar på sjukhus: disponibla vårdplatser
fulla sjukhus, fullbelagt, överbelagt, överbeläggningar, hur fullt: beläggningsgrad vårdplatser
ligger på sjukhus, ligger inne, inlagda, dagar på sjukhus: medelvårdtid | vårddagar | vårdtillfällen
fel i vården, skadas i vården, skadats av vården, felbehandlade, vårdslarv: vårdskada | vårdtillfälle med skada
tvätta händerna, handtvätt, spritar händerna, handsprit: hygienrutiner och klädregler
psyket, psyk, psykvård, psykvården, psykakuten: specialiserad psykiatrisk vård | psykiatrisk
bup, barnpsyk, barnpsykiatrin, unga psyk: barn- och ungdomspsykiatri
mår psykiskt dåligt, mår dåligt, deppiga, deprimerade, ångest, nedstämda, psykisk hälsa: psykisk påfrestning | psykisk ohälsa
stressad, stressade, stressiga liv: stressade
tar livet av sig, tagit livet av sig, suicid, begår självmord: självmord
buller, oväsen, väcks av trafiken, trafikbuller, sover dåligt: störd sömn av trafikbuller
kroniska sjukdomar, kronisk sjukdom, vanliga sjukdomar, vanliga kroniska sjukdomar, folksjukdom: folksjukdomar | kronisk sjukdom
ovanliga, ovanligt, sällsynta, få som har: låg förekomst
vaccin mot mässling, mässlingen, mpr, barnvaccin: MPR-vaccinerade
cellprov, cellprover, cellprovtagning, gyncellprov: gynekologisk cellprovskontroll
videosamtal, digital läkare, nätläkare, läkare via mobilen: videomöte med vårdpersonal
rollator, gångstöd, rullator, rullatorer: rollatorer | gånghjälpmedel
rullstol, rullstolar, permobil: rullstolar
hörapparat, lomhörda, hör dåligt: hörapparater
hemmet, gamla på hemmet, ålderdomshem, ålderdomshemmet, äldreboende, äldreboenden, servicehus, sjukhem: särskilt boende äldreomsorg
möten där de boende bestämmer, boendemöte, boendemöten, husmöte, husmöten, möten för de boende: borådsmöten | boenderådsmöten
dagcenter för gamla, gamla på dagcenter, gamla får gå på, dagvård, dagverksamhet, träffpunkt för gamla: dagverksamhet
gamla personer, åldringar, pensionärer, äldre människor, gamla människor, gammal: äldre | 65+
hemtjänst för yngre, yngre, yngre som får hjälp, under pensionsåldern: 0-64 år
avlastning för anhöriga, avlösning, avlösare, någon som avlöser: avlösarservice
någon som följer med, följer med på saker, sällskap till aktiviteter, kompis från kommunen, medmänniska: kontaktperson | ledsagarservice
passning efter skolan, tillsyn efter skolan, passning, fritids för äldre barn, efter skoltid: korttidstillsyn
handikappade, handikappomsorg, handikappomsorgen, funktionshindrades: funktionsnedsättning | LSS
har lss, med lss, beviljade lss, lss-insats, lss-insatser: insatser enligt LSS
gruppbostad eller liknande, bor i gruppbostad, bor på gruppboende: boende enligt LSS
daglig sysselsättning, sysselsättning för utvecklingsstörda, jobb för utvecklingsstörda: daglig verksamhet
hjälp i hemmet på grund av psykisk sjukdom, stöd hemma psykisk sjukdom, psykiskt sjuka hemma, boendestödjaren: boendestöd SoL
litar på personalen, litar personal, litar på all personal, trygg med de som jobbar: trygg med personalen | trygg med alla i personalen
slagna av sin partner, blir slagen, slagen av sin man, partner, partnervåld, våldsam partner, misshandlas hemma: våld i nära relation
fått höra om, kommit till soc, anmälts till soc, kännedom: aktualiserats
tvist, tvister, vårdnadstvist, vårdnadstvister, bråkar om vårdnaden, vem de ska bo hos, barnen ska bo: vårdnad boende umgänge | vårdnads-, boende- och/eller umgängesutredningar
drogproblem, drogberoende, missbruksproblem, alkoholist, knarkare: missbrukare | missbruksvård
hjälp hemma åt alkoholister, öppenvård för missbrukare, samtal för missbrukare: öppna insatser vuxna missbrukare
behandlingshem för missbrukare, torken, lvm, torkhem: institutionsvård vuxna missbrukare
socialtjänstens ungdomsvård, ungdomsvård, ungdomsvården: barn- och ungdomsvård IFO
har det svårt, de som har det svårt, utsatta, utslagna, de svaga: utsatta personer
levt länge på soc, soc länge, länge på socialbidrag, fastnat i bidrag, socialbidrag i åratal: långvarigt ekonomiskt bistånd
`;
