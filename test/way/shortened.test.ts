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
  ['II/2023', 'ISU av insatsn. ÖJ LSS 2023'],
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
