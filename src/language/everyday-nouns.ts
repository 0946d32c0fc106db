/**
 * Nouns of talk, of the desk and of the bot itself: endings ("-" is none) and the stems that take them. Folded. Each is decided by the one question
 * "could the answer become an answer to another question if this word is passed over?": what may be counted, planned, paid, cared for or
 * restricted to (chef, personal, vecka as in "varje vecka", plan, kostnad) is therefore not here.
 */
export const EVERYDAY_NOUNS: readonly (readonly [endings: string, stems: string])[] = [
  [
    '- en ens er erna ernas',
    'utbredning omfattning diskussion debatt situation detalj version formulering dragning foredragning genomgang sammanstallning avstamning redogorelse kommentar slutsats anledning ' +
      'ambition ide variant aspekt dimension reflektion invandning notis tidning lokaltidning kvallstidning konferens formiddag eftermiddag mening kolumn skribent ' +
      'skrivning text tankegang tendens indikation faktagranskning tidskrift diskussionspunkt korrekturlasning mojlighet',
  ],
  [
    '- et ets en ens',
    'dokument diagram stycke avsnitt kapitel exempel utkast manus inlagg protokoll arbetsmaterial material referat citat papper svarsmejl mejl mail mejlutskick ' +
      'utlatande yttrande arsbokslut bokslut bildspel anforande tal syfte intryck faktum problem ord satt ogonblick utrymme resonemang pastaende misstag manadsbrev nyhetsbrev ' +
      'meddelande sammanhang kalkylark kalkylblad utdrag prat snack tips rykte tvivel',
  ],
  [
    '- en ens ar arna arnas',
    'tanke sajt lank rubrik slide sak grej fil mapp del gissning tolkning bedomningsgrund mening utgangspunkt ' +
      'lasning bild kaffe fika pinne tidning forklaring ursakt laggning hanvisning hopning kansla',
  ],
  [
    'a an ans or orna ornas',
    'fik sid hemsid webbsid webbplats startsid framsid kurv pir siffr falsksiffr kallhanvisning fotnot faktarut rut kolumn rad skiss grej drag vink detaljfrag foljdfrag extrafrag frag motfrag sistafrag kontrollfrag tvekan',
  ],
  [
    '- n ns r rna rnas',
    'tjansteskrivelse skrivelse handelse bilaga arsredovisning kvalitetsberattelse verksamhetsberattelse arsberattelse berattelse foredragningslista dagordning bilageforteckning ' +
      'presentationsbild powerpoint excelfil ppt excel lista rubrik fotnot ruta skiss',
  ],
  [
    '- s',
    'mandag mandagen tisdag tisdagen onsdag onsdagen torsdag torsdagen lordag lordagen fredag fredagen fredags fredagseftermiddag mandags tisdags onsdags torsdags lordags sondags sondag sondagen gardag morgondag veckan veckans manaden manadens kvartalet sommaren vintern hosten varen ' +
      'jul julen julhelgen pask pasken midsommar semestern sportlovet januari februari mars april maj juni juli augusti september oktober november december ' +
      'formiddags eftermiddags dagarna igar imorgon imorse ikvall morse overmorgon forrgar haromdagen haromsistens haromveckan nyss ' +
      'tjansteskrivelsen arsredovisningen arsredovisning arsrapport arsrapporten delarsrapport delarsrapporten halvarsrapport tertialrapport tertialrapporten manadsrapport kvalitetsberattelsen ' +
      'verksamhetsberattelsen verksamhetsberattelse bokslutet intervjun debattartikel debattartikeln artikel artikeln artiklar artiklarna insandare insandaren nyhet nyheten nyheterna nyheter ledare ' +
      'pressen radion ekot rapportera webben intranat intranatet slack teams trad traden inkorg inkorgen mejlen mailen',
  ],
  [
    '- s',
    'apt workshop workshopen seminarium seminariet konferensen natverkstraff natverkstraffen kickoff kickoffen planeringsdag planeringsdagen temadag temadagen traff traffen traffar lunchmote frukostmote ' +
      'ledningsgrupp ledningsgruppen arbetsgruppen styrgruppen projektgruppen referensgruppen beredning beredningen sammantrade sammantradet ' +
      'arbetsutskott arbetsutskottet utskott utskottet socialutskottet presskonferens presskonferensen fullmaktige kommunfullmaktige kommunstyrelsen ks kf ksau fullmaktigemotet dialogen ' +
      'koll check grepp hum aning hopp lycka otur pust suck skratt huvud huvudet bordet bord skrivbordet hylla hyllan parm parmen ' +
      'vardag vardagen varld varlden verkligheten sanning sanningen fakta faktan data datan databas databasen dataset datamangd datamangden kalla kallan kallor kallorna kallhanvisning kallhanvisningen kallhanvisningar fotnot fotnoten ' +
      'botten bot boten roboten chattbot chattbotten kanalen mattstock mattstocken',
  ],
  [
    '- s',
    'folk folket manniska manniskan nan nanting nagonstans ingenstans allting ingenting allihop allihopa bagge ' +
      'halften merparten majoriteten flertalet mangden mangd massor massa massan hog hogen bunt bunten gang gangen gangarna omgang omgangen omgangar varv varvet ' +
      'sort sorten sorters typ typen typer typerna form formen stil stilen stilar bit biten bitar bitarna punkt punkten punkter punkterna steg steget lage laget nulaget plats platsen hall hallet ' +
      'vis viset anden slut slutet borjan starten mitten mitt toppen botten kant helhet helheten overlag snitt snittet genomsnitt genomsnittet rad raden rader raderna kolumn kolumner ' +
      'tid tiden tider minuten stund stunden ogonblick ogonblicket deadline deadlinen bradska bradska ' +
      'nytta nyttan intresse intresset nyfikenhet anledning anledningen skal skalet syfte syftet tanken tanke tankar ide iden ideer mening meningen meningar hopp hoppet tvekan tvekan ' +
      'svarighet svarigheten utmaning utmaningen utmaningar knepigheter trubbel strul fel felet felen miss missen tabbe',
  ],
  ['- t ts n ns na nas', 'pressmeddelande meddelande utlatande yttrande pastaende anforande'],
];
