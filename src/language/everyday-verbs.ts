/** Verbs that say that one asks, thinks, writes or gets on with something, and never what is asked about: endings ("-" is none) and stems. Folded. */
export const EVERYDAY_VERBS: readonly (readonly [endings: string, stems: string])[] = [
  [
    'a ar ade at as ades ats ande',
    'tjat gnall surr muttr hoppas undr fund funder gissa grubbl tank titt koll kik spana scann leta let rot googl bladdr klick scroll skum snappa hitt rack fix ordn pyssl jobb skraml skriv redogor ' +
      'beratt prat snack diskuter debatter resoner referer citer kommenter notera noter anteckn formuler omformuler redigera rediger putsa puts korrigera korriger uppdatera uppdater rapporter presentera presenter publicer redovisa redovis sammanstall ' +
      'svar fraga frag konstater havd tvivl tvek anta ana an chans chansa spekuler gissning oroa forvan forundr fascineras bekymr storr ' +
      'skynda skynd drojj droj hinna ork forsok lyck lyckas misslyck slut stanna fortsatt borj trycka pausa avvakt ' +
      'kallas ropa rop jamk andra andr byt justera juster rakna plocka plock hamta hamt ladda kopiera kopier klistr dela bifog maila mail mejla mejl messa mess chatta ringa skicka skick ' +
      'tacka tack passa pass duga funka funk fungera funger klara klar skota ror beror intresser engager upprepa upprep tipsa tips paminn pamin peka pek visa visualis illustrer exemplifier ' +
      'onsk gill alsk lit lita dubbelkoll dubbelkolla faktakoll faktagransk verifier bekraft bestyrk forklara forklar fortydlig klargor specificer precis formulera syfta syft landa land sluta',
  ],
  [
    'er te t a as tes ts de',
    'tank tyck lask kann foljdfrag ring glom trott menat lagg stall sager kann skick bekan fundera ta med',
  ],
  [
    '- s',
    'lagga lagger lade la lagt lagts lagges satta satter satte satt far fa fick fatt fas ta tar tog tagit tas ge ger gav gett ges gora gor gjorde gjort gors gjordes bli blir blev blivit vara varit vore ' +
      'komma kommer kom kommit ga gar gick gatt sta star statt sitta sitter satt suttit ligga ligger lag legat halla haller holl hallit dra drar dragit finna finner finns fanns funnits ' +
      'veta vet visste vetat kanna kanner kande kant minnas minns mindes mints glomma glommer glomde glomt forsta forstar forstod forstatt fatta fattar fattade fattat begripa begriper begrep begripit ' +
      'se ser sag sett hora horde hort lasa laser laste last lases skriva skriver skrev skrivit skrivs saga sager sade sa sagt sagts pasta pastar pastod pastatt havda havdar havdade havdat talar talade talat ' +
      'vilja vill ville velat kunna kan kunde kunnat ska skall skulle maste behova behover behovde behovt behovs orka orkar orkade hinna hinner hann hunnit fa hoppas hoppades tro tror trodde trott tycka tycker tyckte tyckt tycks verka verkar verkade ' +
      'anta antar antog utga utgar utgick lova lovar lovade racka racker rackte racks duga duger verkar latsas ' +
      'lata later lat latit slippa slipper slapp sluppit heta heter hette kallas kallades rora ror rorde galla galler gallde gallt innebara innebar inneburit ' +
      'hanga hanger hangde hangt med forsoka forsoker forsokte forsokt lyckas lyckades lyckats misslyckas misslyckades klara klarar klarade klarat fixa fixar fixade fixat skota skoter skotte skots jobba jobbar jobbade jobbat sysslar syssla ' +
      'komplettera kompletterar dubbelkolla dubbelkollar dubbelkollade kolla kollar kollade kollat kika kikar kikade kikat titta tittar tittade tittat leta letar letade letat hitta hittar hittade hittat plocka plockar ' +
      'fundera funderar funderade funderat undra undrar undrade undrat grubbla grubblar klura klurar gissa gissar gissade gissat tanka tanker tankte tankt tankas minns minnas forestalla ' +
      'rapportera rapporterar rapporterade redovisa redovisar redovisade redovisat redovisas presentera presenterar presenterade presenteras publicera publicerar publicerade publicerats publiceras sammanstalla sammanstaller sammanstallt',
  ],
  [
    '- s',
    'beratta berattar berattade berattat forklara forklarar forklarade namna namner namnde namnt namns omnamns ta upp tipsa tipsar tipsade paminna paminner paminde svara svarar svarade svarat ' +
      'andra andrar andrade andrat andras byta byter bytte bytt vanda vander borja borjar borjade borjat fortsatta fortsatter fortsatte sluta slutar slutade slutat stanna stannar avslutar dela delar ' +
      'skynda skyndar dyka dyker dok ringa ringer ringde ringt mejla mejlar mejlade mejlat maila mailar mailade mailat messa slacka googla googlar googlade ' +
      'anvanda anvander diskutera diskuterar diskuterade diskuterats diskuteras prata pratar pratade pratat snacka snackar snackade debattera debatterar debatterade lyfta lyfter lyfte lyfts citera citerar citerade citeras ' +
      'formulera formulerar formulerade formulerat uttrycka uttrycker uttryckte uttryckt uppfatta uppfattar missforsta missforstar missforstod missuppfattat missuppfattade ' +
      'stamma stammer stamde stamt stor stora storde passa passar passade roll angar kanns kandes kanna lata later hoppa hoppar hoppades tacka tackar tackade onska onskar onskade onskat onskas gilla gillar ' +
      'oroa oroar oroade glada glader overraska overraskar overraskade forvana forvanar forvanade forvanad forvanade intressera intresserar irritera irriterar racker tvivla tvivlar tveka tvekar tvekade ' +
      'verifiera verifierar bekrafta bekraftar bekraftade faktakolla faktakollar avstamma uppdatera uppdaterar uppdaterade uppdaterat uppdateras skriva formulera komplettera ' +
      'hanvisa hanvisar hanvisade hanvisas referera refererar bifoga bifogar kopiera klistra ladda oppnade',
  ],
  [
    '-',
    'borde want wanted should might try trying need needs use used work write understand going think know keep let send get getting give could can will would may',
  ],
];

/** Those that say no more than that something is so, whoever does it: "hur många kommuner lyckas ha". */
export const LIGHT_VERBS: readonly string[] = [
  'tas ske sker erbjuder erbjuda erbjod erbjudit erbjuds tillhandahaller tillhandahalla lyckas lyckades lyckats fixat fixar fixade skaffat skaffar skaffade ordnat ordnar ordnade fa far fatt fick komma kommer kommit kunna kan kunnat galler gallde gallt finnas funnits verkar verkade tycks hette heter kallas redovisas redovisades redovisat uppges uppgav anges angav galla maste lat framgar framgick visar tagit tagits gjorts goras ligga sta stod vara varit ha bli blivit kanns stamma jobba jobbar jobbade jobbat',
];
