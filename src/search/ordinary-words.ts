/** Stems (folded) of ordinary Swedish words that lie one or two letters from a place's name: they are words, never a misspelt place. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  (
    'aland almars argang arv ast ater avst back bant bar bast bastard beromm bjorn blomm bo boll bomm bor bord borg borj borr ' +
    'bors bostad bot box bra brackt broms byr dag danmark dar datum del djarv far fargglad farsk farstus fast finland forst ' +
    'forsvag gaml gavel glomm gnist grus hamm hanf helsingf hog holland hyst island jarv jarvars kalkars kall kalv kalvars ' +
    'kamm kammars karm karmars kast knack komm konstgr kopenhamn kost kung lat limm list lommars mallos malm mat monst monstr ' +
    'monstrad mont monter montern most mostern nack nackdel nalk nick norg ock oland olust omm omtal oslo overklig pack patal ' +
    'rack ran rant rattvis saft sal sam sat satars sateri satir sats serum sist sjobod skad skall skalmars skan skank sker simhall ' +
    'skol skon skot snabb snack somn son span spar sprang stad stan stat sten storman storstad strang strangars sval svar ' +
    'svindeln tack test timm tjan tork torn total trad trak tranad trang tystad vack vakn van vanj vant var varg varmd varn ' +
    'vind vindels vinkeln vinn vist saker satt sag sager avvik hobby sol brack boj bok slem tim stang vand tran bras jag jarvar kamrar sitt'
  ).split(' '),
);
