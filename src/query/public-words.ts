/**
 * Stems (folded) of what municipalities, regions and social services do: a question with one of them may be about indicators that are not here, and is told so.
 * Without any of them, and without a word that any name holds, it is about something else.
 */
export const PUBLIC =
  /(omsorg|vard|skol|elev|aldre|pension|bistand|forsorj|hemtjanst|sjuk|lakar|tand|psyk|missbruk|beroend|social|brukar|stod|boende|assist|ledsag|korttid|fardtjanst|hjalpmedel|anhor|barn|ungdom|famil|forald|funktions|handikap|habil|medicin|budget|personal|beman|vantetid|ansok|avslag|beslut|arend|klagom|lex|kvalit|trygg|nojd|arbetsl|sysselsatt|jobb|hemlos|bostad|kommun|region|landsting|politik|namnd|skatt|miljo|klimat|valfard|insats|utred|handlagg|rutin|plan|vald|hot|overgrepp|delegering|mal|statistik|siffr|indikator|nyckeltal|jamfor|enkat|svar|matning|matt|data|rapport|kostnad|kronor|person|befolkning|invanar|kvinn|flick|pojk|delta|verksamhet|lag|ratt|tillsyn|ivo|avtal|upphandl|leverantor|utfor|privat|kris|bered|digital|valfardsteknik|larm|brott|polis|skyddat|hedersr|kon|jamst)/;
