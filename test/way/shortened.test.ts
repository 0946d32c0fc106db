import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judge } from './judge-message.ts';
import type { Asked } from './message-table.ts';
import { type OpenedWay, openWay } from './service.ts';

let way: OpenedWay;
beforeAll(async () => {
  way = await openWay();
});
afterAll(() => way.close());

const SHORT: readonly Asked[] = [
  ['F@0880/2019', 'Klm: fk-överenskommelse ang. LSS-barn, j/n?'],
  ['R@0880/2019', 'Klm: ök m. regionen ang. LSS-b, j/n'],
  ['SIP@0880/2018', 'Klm SIP-rutin 18, j/n?'],
  ['A/2018', 'ant. % komm. m. rutin f. arb./praktik fr. DV -18'],
  ['A/2019', 'andel komm. m. rut. f. arb. el. prakt. fr. dagl. verks. -19'],
  ['K/2020', 'BoS vuxna, kont.plan, riket?'],
  ['K@0880/2020', 'Klm, kont.plan BoS vux., j/n?'],
  ['IR/2023', 'hur många % gör ISU avs. res. f. den ensk., ÖJ LSS -23'],
  ['IB/2023', "ISU avs. målgr. behov, ÖJ '23, %"],
  ['II/2023', 'ISU av stöd o insatsn. ÖJ LSS 2023'],
  ['EM/2021', 'ensk. uppf. mynd. LSS 2021'],
  ['EU/2021', 'ensk. uppf. utf.verks. LSS 21'],
  ['EU/2023', 'ensk. uppf., utf., ÖJ 2023, LSS'],
  ['BU/2019 +', 'IBIC vid utr. LSS vux. fr.o.m. 2019'],
  ['BF/2018', 'IBIC vid uppf. LSS vux. 2018'],
  ['S/2021', 'syst. uppf. f. verks.utv. 2021, LSS'],
  ['X@0880/2021', 'hdl. LSS m. soc. ex., Klm'],
  ['X/2021', 'andel hdl. m. socionomex., ÖJ LSS'],
  ['P@0880/2021', 'Klm: saml. komp.plan f. hdl., j/n'],
  ['H@0880/2020', 'Klm: kont. handledn. t. hdl. 2020'],
  ['Y@0880/2021', 'Klm öv.k. m. psyk. LSS'],
  ['V@0880/2020', 'Klm: våldsrut. LSS-v'],
  ['VB/2023', 'våldsrut. LSS-b, riket, ÖJ -23'],
  ['O/2018', 'överg. t. reg. arb. fr. DV 2018'],
  ['J@0880/2020', 'Klm soc.jour dygnet runt m. socionom, j/n'],
  ['PO@0880/2017', 'pers. ombud Klm, j/n'],
  ['OS/2018', 'överg. t. reg. arb. 2018, socpsyk'],
];

const AGAIN: readonly Asked[] = [
  ['K@0880/2020', 'Klm: kontinuitetspl. BmSS vuxna? j/n'],
  ['A@0880/2017', 'Hade Klm rut. f. prövn. av arb. el. prakt. i DV år 2017?'],
  ['EM@0880/2021', 'Klm, brukarnas uppf. mynd.utövn. LSS, -21'],
  ['S@0880/2018', 'Klm 2018: syst. uppf. i verksamhetsutv.?'],
  ['P/2020', 'samlad komp.plan hdl LSS, ant. komm. i % 2020'],
  ['V/2023', 'VIN-rutin LSS vux, riket, ÖJ 23'],
  ['IR/2023', 'ISU av insatsers res. f. enskilda, ÖJ 2023'],
  ['SK/2018', 'uppföljn. könspersp. LSS 2018'],
  ['X/2021', 'hur många % av LSS-hdl har soc.examen?'],
  ['M@0880/2020', 'Klm: bed.metod missbr. LSS, j/n'],
  ['Y/2021', 'ök m vux.psyk., LSS, riket'],
  ['J@0880/2020', 'socjour dygnet runt klm?'],
  ['LSS/2018', 'ant. pers. m. LSS-ins. i landet 2018'],
  ['O/2018', 'DV → reg. arbetsmarkn., LSS, 2018, andel komm.'],
  ['BU/2019', 'IBIC-anv. vid utredn., LSS vux., 2019'],
  ['EU@0880/2021', 'Kalmars utförarverksamheters användning av brukaruppfattningar 2021'],
  ['K@0880/2020', 'LSS-boendenas kontinuitetsplanering i Kalmar'],
  ['V@0880/2020', 'Kalmars vuxenvåldsrutiner inom LSS'],
  ['P@0880/2021', 'kompetensutvecklingsplaner för Kalmars handläggarkår 2021'],
  ['Y@0880/2021', 'psykiatrisamverkansöverenskommelse LSS i Kalmar'],
  ['IB/2023', 'behovsuppföljningen på målgruppsnivå, ISU, 2023 års siffra'],
  ['S/2021', 'verksamhetsutvecklingsuppföljning systematisk LSS 2021'],
];

const JOINED: readonly Asked[] = [
  ['EU/2021', 'Utförarverksamheternas brukaruppfattningsanvändning, rikssiffran för 2021'],
  ['X/2021', 'socionomexaminerade LSS-handläggares andel i hela landet'],
  ['X@0880/2021', 'andelen socionomutbildade LSS-handläggare hos Kalmar'],
  ['PO@0880/2017', 'Kan en Kalmarbo med psykisk funktionsnedsättning få hjälp av ett personligt ombud?'],
  ['PO@0880/2017', 'Finns personligt ombud för kalmarborna?'],
  [
    'EM/2023 EU/2023 +',
    'Vad är vanligast 2023, att kommuner använder brukarnas syn i utförardelen eller i myndighetsdelen?',
  ],
  ['O/2018 OS/2018', 'Jämför andelen som fick någon i reguljärt arbete 2018, LSS kontra socialpsykiatri'],
  ['A@0880/2019', 'arbetsprövningsrutin Kalmar 2019'],
  ['A/2018', 'arbetsprövningsrutiner i landet 2018'],
  ['Y@0880/2021', 'psykiatriöverenskommelse LSS Kalmar'],
  ['F@0880/2019', 'försäkringskasseöverenskommelse LSS barn Kalmar'],
  ['R@0880/2019', 'regionöverenskommelse LSS barn Kalmar'],
  ['SIP/2018', 'SIP-informationsrutin riket 2018'],
  ['K/2020', 'boendekontinuitetsplaner LSS vuxna riket'],
  ['P/2021', 'kompetensutvecklingsplanering för LSS-handläggare 2021 riket'],
  ['BU/2019', 'IBIC-utredningar 2019, rikssiffran'],
  ['P@0880/2021', 'handläggarkompetensplan LSS Kalmar'],
  ['J@0880/2020', 'dygnetruntsocialjour Kalmar'],
  ['IB/2023', 'målgruppsbehovsuppföljning ISU 2023'],
];

const PLAIN: readonly Asked[] = [
  ['BF/2018', 'Använde många kommuner IBIC vid uppföljning för alla vuxna med LSS-insatser 2018? Ge mig procenttalet.'],
  ['BU/2019', 'IBIC vid utredning för vuxna med LSS 2019'],
  ['VB/2023', 'våldsrutin för barn med LSS 2023'],
  ['V/2023 VB/2023', 'våldsrutin för vuxna och barn med LSS 2023'],
  [
    'E/2018',
    'Jag letar efter 2018 års tal: hur många procent av kommunerna hade gjort minst en undersökning av vad de enskilda tycker om kvaliteten och använt den för att utveckla LSS-verksamheten?',
  ],
  [
    'E/2018',
    'I 2018 års jämförelse: hur stor andel hade undersökt enskildas uppfattning om kvaliteten och använt det till att utveckla LSS-verksamheten?',
  ],
  ['S/2018', '2018 års siffra för systematisk uppföljning i verksamhetsutveckling, LSS'],
  ['A/2017', 'vad var 2017 års resultat för rutin att pröva arbete?'],
  ['A@0880/2018', 'Kalmars svar i 2018 års mätning om rutin för att pröva arbete'],
  ['II/2023', 'isu stöd insatser lss riket procent'],
  ['II/2023', 'isu insatser stöd 2023'],
  ['IR/2023', 'isu resultat enskilda lss riket'],
  ['IR/2023', 'isu stöd insatser resultat lss'],
  ['EM/2023', 'enskildas uppfattning myndighetsutövning lss procent'],
];

const BOTH: readonly (readonly [expected: string, meaning: string, question: string])[] = [
  ['BU/2019', 'Individens behov i centrum', 'Vad betyder IBIC och vad var rikets siffra vid utr. 2019?'],
  ['IB/2023', 'ndividbaserad systematisk', 'Vad betyder ISU och vad var siffran för behov 2023?'],
  ['SIP@0880/2018', 'amordnad individuell plan', 'Vad är SIP och hade Kalmar rutin för det 2018?'],
  ['BF/2018', 'Individens behov i centrum', 'Vad står IBIC för, och hur många procent hade det vid uppföljning 2018?'],
];

/** What looks so and is something else. */
const NEAR: readonly Asked[] = [
  ['none', 'Har Klippan kont.plan f. LSS-boenden?'],
  ['none', 'hundbo i Kalmar'],
  ['none', 'ant. anst. i Klm'],
  ['none', 'psykologöverenskommelse Kalmar'],
  ['none', 'BoS vuxna, brandsyn, riket?'],
  ['none', 'våldsrut. äldreoms. Klm'],
  ['none', 'tandläkarexaminerade LSS-handläggare i landet'],
  ['none', 'regionövergripande bussprövningsrutin Kalmar'],
  ['none', 'isu stöd insatser äldreomsorg'],
];

const asked = async ([expected, message = '']: Asked): Promise<string | null> =>
  judge(expected, await way.ask(message));
const named = (rows: readonly Asked[]) => rows.map((row) => ({ row, name: row.join(' ← ') }));

describe('abbreviations as officers write them', () =>
  test.each(named(SHORT))('$name', async ({ row }) => expect(await asked(row)).toBeNull()));
describe('written in other haste', () =>
  test.each(named(AGAIN))('$name', async ({ row }) => expect(await asked(row)).toBeNull()));
describe('compounds and derivations of known words', () =>
  test.each(named(JOINED))('$name', async ({ row }) => expect(await asked(row)).toBeNull()));
describe('years and keywords', () =>
  test.each(named(PLAIN))('$name', async ({ row }) => expect(await asked(row)).toBeNull()));
describe('near misses', () => test.each(named(NEAR))('$name', async ({ row }) => expect(await asked(row)).toBeNull()));
describe('a meaning and a figure are two questions', () =>
  test.each(BOTH)('%s %s %s', async (expected, meaning, question) => {
    const answer = await way.ask(question);
    expect(judge(expected, answer)).toBeNull();
    expect(answer.text).toContain(meaning);
  }));
