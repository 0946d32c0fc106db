const OF_LSS = '(?:\\s+(?:enligt|inom|i|om)?\\s*(LSS)(?:-(?:ärenden?|insatser|ansökningar))?)?';
const DO =
  '(?:utreder|handlägger|utredde|handlade|bedömer|beslutar\\som|fattar\\sbesluten?(?:\\som)?|tar\\sbesluten?(?:\\som)?)';

/** "Dem som utreder LSS", "tjänstemännen som handlägger". */
const WHO = new RegExp(
  `(?<!\\p{L})(?:de(?:m|t)?|dom|folket?|personerna|personalen|tjänstemännen|alla)\\s+som\\s+${DO}(?:\\s+(?:och|eller)\\s+${DO})?${OF_LSS}(?!\\p{L})`,
  'giu',
);
/** "LSS-utredarna", "utredarna inom LSS": the documents call them "handläggare". */
const INVESTIGATORS = /(?<!\p{L})(LSS-?|barn-?|vuxen-?)?utredar(en?|na|nas|ens|es)(?!\p{L})/giu;
const OF_AGE = /(?<!\p{L})(barn|vuxen)-?handläggar(e|na|nas|es|en|ens)(?!\p{L})/giu;

/** The text with everyday names of those who handle cases written as the documents write them. */
export const nameOfficers = (text: string): string =>
  text
    .replace(WHO, (_, lss?: string) => `handläggarna${lss === undefined ? '' : ' inom LSS'}`)
    .replace(INVESTIGATORS, (_, of: string | undefined, ending: string) => {
      const area = of?.toLocaleLowerCase('sv').replace('-', '') ?? '';
      return `${area === 'lss' ? 'LSS-' : area}handläggar${ending}`;
    })
    .replace(OF_AGE, (_, age: string, ending: string) => `handläggar${ending} LSS ${age.toLocaleLowerCase('sv')}`);
