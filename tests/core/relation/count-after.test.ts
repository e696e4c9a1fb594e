import { describe, expect, it } from 'vitest';
import { expectFindings, inReview } from '../fixture';
import { heldBy } from './held';

describe('a list just behind its count', () => {
  it.each([
    '力争实现“{{!count-mismatch/error#1|四个突破}}”：{{^1|财政收入突破6000万元}}、{{^1|投资突破8亿元}}、{{^1|企业突破30家}}。',
    '打好{{!count-mismatch|五场硬仗}}，即污染防治的硬仗、产业转型的硬仗、乡村振兴的硬仗、安全生产的硬仗。',
    '建设{{!count-mismatch|三大园区}}（竹业园、食品园）。',
    '建设植物园和“一馆{{!count-mismatch|三中心}}”（图书馆、市民服务中心、文化艺术中心）。',
    '以“{{!count-mismatch|五办}}”即“交办、盯办、督办、提级督办”抓好落实。',
    '做到“{{!count-mismatch|5个有}}”，即：群众有诉求，干部有行动；政府有安排，部门有落实；会议有决定，事事有结果；年初有计划，年底有回音。',
    '强化“{{!count-mismatch|4个意识}}”，即：敢于担当的责任意识，实干为先的奋斗意识，争先进位的进取意识。',
    // The parts of a slogan repeat its word; 和 inside one of them separates nothing.
    '认真做好{{!count-mismatch|四抓}}（抓项目和园区建设、抓产业转型、抓环境优化）。',
    '推进“{{!count-mismatch|四个一批}}”：在建一批，确保年内投产；新开一批，力促早日开工；储备一批，做实前期工作。',
  ])('speaks: %s', (sentence) => {
    expectFindings(inReview(sentence));
  });

  it.each([
    [
      '实现“三个突破”：财政收入突破6000万元、投资突破8亿元、企业突破30家。',
      '三个突破 = 财政收入突破6000万元、投资突破8亿元、企业突破30家',
    ],
    ['建设两大园区（竹业园、食品园）。', '两大园区 = 竹业园、食品园'],
    ['打造两个基地，即竹编基地和蜂蜜基地。', '两个基地 = 竹编基地、蜂蜜基地'],
  ])('agrees: %s', (sentence, shown) => {
    expect(heldBy(expectFindings(inReview(sentence)), 'count-mismatch')).toContain(shown);
  });

  it.each([
    ['等 after the names', '建设五大园区（竹业园、食品园等）。'],
    ['包括 names some of them', '扩建8所学校：包括青塘小学、石圳小学、白路小学。'],
    ['， and 、 may both part them', '推进四项工作：道路、水利建设，电网改造、通信升级，环境整治。'],
    ['clauses that are no list', '抓好三项工作：要加大力度，全力推进。'],
    ['a list that ends at the first ；', '打好三大战役，即蓝天、碧水、净土；办好两件实事，即修路、建校。'],
    ['和 inside a name', '打造四个基地（竹业和旅游、食品和养生、物流）。'],
    ['a bracket that holds a single remark', '办好三件实事（见附表）。'],
  ])('is silent, %s: %s', (_why, sentence) => {
    expectFindings(inReview(sentence));
  });
});

describe('a slogan explained in a note', () => {
  const inNotes = (note: string): string => `${inReview('全镇上下同心协力。')}\n名词解释\n\n${note}\n`;

  it.each([
    '[1]“{{!count-mismatch|五稳}}”工作：稳就业、稳金融、稳外贸、稳外资、稳投资、稳预期。',
    '[2]{{!count-mismatch|五个不减}}：摘帽以后，做到帮扶不减人手、帮扶不减资金、帮扶不减项目、帮扶不减走访。',
    '3.[{{!count-mismatch|四个一批}}]镇党委提出，要打造一批竹业、食品企业，一批领军企业，以及一批“隐形冠军”企业。',
    '[4]“双联{{!count-mismatch|五起来}}”模式：即，茶厂联村、大户联家；把茶园管护起来，把乡亲组织起来，把手艺传承起来，把山路亮化起来。',
    '[5]{{!count-mismatch|三区同建}}：推进农村社区、产业园区统筹同建。',
    // Whoever explains a number at the head of a note names all it counts.
    '[7]{{!count-mismatch/warning|3所镇区小学}}：包括青塘小学、石圳小学。',
    '[8]{{!count-mismatch/error|四个基地}}分别是青塘的竹编厂、石圳的蜂蜜厂、白路的茶厂。',
    // 等 before the same number closes a list.
    '[9]{{!count-mismatch/warning|六大产业}}：指食用菌、林果、养殖、竹编、旅游等六大富民产业。',
    // 土地平整 is the 平 and none of the nine.
    '[10]{{!count-mismatch|九通一平}}：即达到“供水、排水、供电、道路、供气、供热、网络、电视和土地平整”标准。',
    // 创建 is one of the 创.
    '[11]三创{{!count-mismatch|四建}}：指的是创新、创业和创建文明城市、卫生城市，建设产业体系，建设融合体系，建设治理体系。',
    // 和 inside a clause cuts nothing.
    '[12]{{!count-mismatch|五个根本}}：团结是攻坚克难的根本依靠，实干是推动发展的根本途径，科技和改革创新是转型升级的根本方法，绿色是永续发展的根本支撑。',
    // 等 leaves room for more, and more than four are named.
    '[6]一压{{!count-mismatch/information|四扩}}：压减高耗作物，扩种大豆、油菜、谷子、杂粮、药材等特色作物。',
  ])('speaks: %s', (note) => {
    expectFindings(inNotes(note));
  });

  it.each([
    [
      'numbers explained one by one',
      '[1]三包四帮：“三包”即包镇、包项目、包企业；“四帮”即帮资金、帮用工、帮销售、帮技术。',
    ],
    [
      'one list for two numbers',
      '[2]九通一平：即供水、排水、供电、道路、供气、供热、通信、网络、电视和土地平整。',
    ],
    ['a word that may stand in one more part', '[3]三免：对困难学生，实行免学费、免住宿费、免费提供教科书。'],
    ['等 leaves room for the fourth', '[5]一压四扩：压减高耗作物，扩种大豆、油菜、谷子等特色作物。'],
    ['等 after the names of a note', '[6]8所小学：包括青塘小学、石圳小学、白路小学等。'],
    ['包括 with two too few', '[7]5所小学：包括青塘小学、石圳小学、白路小学。'],
    ['few of the names before the same number', '[7]六大产业：指食用菌、林果、竹编等六大富民产业。'],
    [
      'the 平 among ten things',
      '[8]九通一平：即达到“供水、排水、供电、道路、供气、供热、通信、网络、电视和土地平整”标准。',
    ],
    [
      '创建 beside 建',
      '[9]三创四建：指的是创新、创业和创建文明城市、卫生城市，建设产业体系，建设融合体系，建设市场体系，建设治理体系。',
    ],
    ['an explanation without a list', '[4]三资平台：指农村集体资产管理平台。'],
  ])('is silent, %s: %s', (_why, note) => {
    expectFindings(inNotes(note));
  });
});
