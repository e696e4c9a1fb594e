import { describe, expect, it } from 'vitest';
import { expectFindings, inReview } from '../fixture';
import { relationCases } from './cases';
import { heldBy } from './held';

// What grammar says of the names before a number: where they begin, what joins them, and what they can be.
relationCases('count-mismatch', {
  faulty: [
    // Words of two characters, each with the slogan's own.
    '建设{{^1|宜耕}}{{^1|宜牧}}{{^1|宜游}}“{{!count-mismatch/warning#1|四宜}}”新村。',
    // One character each, whatever leads up to the first.
    '做好引、育、留“{{!count-mismatch/warning|四字文章}}”。',
    // A slogan that says which way the things named before it went.
    '用水量和发病率“{{!count-mismatch/warning|三下降}}”。',
    '火灾起数、受伤人数连续6年“{{!count-mismatch/warning|三降}}”。',
    // 重 counts what weighs down.
    '经受住干旱和霜冻{{!count-mismatch/warning|三重考验}}。',
    '压实区、乡、村{{!count-mismatch/information|四级责任}}。',
    // One of a series is lost, whatever the others are like.
    '实施清理陈年旧账、激发农户干劲、助推竹材加工、帮扶困难群众“{{!count-mismatch/warning|五大行动}}”。',
    '实施产业强镇、科技兴镇、文化惠镇{{!count-mismatch/warning|四大战略}}。',
    // Behind a 的 that says where they are, and behind members with counts of their own, the names begin.
    '山那边的青塘、石圳{{!count-mismatch|三个贫困村}}实现脱贫。',
    '新建水池9个、青塘和石圳{{!count-mismatch|三个村}}通水。',
    // Three names or more of like length: one thing that speaks against them leaves a question.
    '实现农机、农技、农资“{{!count-mismatch/information|四站合一}}”。',
    '建成河湾、松林、石桥{{!count-mismatch/information|四个市民公园}}。',
    '健全镇（街道）、村、组{{!count-mismatch/information|四级调解网络}}和工作机制。',
    // The last of a list of levels is one of them.
    '建成县、乡镇（街道）、村组{{!count-mismatch/information|两级服务中心}}。',
    // Behind a number 大 is a word of its own, and behind 等 any words may follow the number.
    '建设东湾、南湾、北湾{{!count-mismatch/warning|四大港口产业集群}}。',
    '加快青石、石柳、柳湾、湾西等{{!count-mismatch/warning|3条}}续建公路施工。',
    // Each section says the word.
    '主要表现为“{{!count-mismatch/warning|四个不够}}”：水源不够足，夏天常缺水；路网不够密，山里车难行；学校不够近，孩子走得远。',
  ],
  sound: [],
  silent: {},
});

// What keeps a list silent, and a near twin that speaks.
describe('is silent, and its twin speaks', () => {
  it.each([
    [
      '推动入学、户籍、医疗、社保等公共服务“三市同待遇”。',
      '推动石圳、白洼、青岩、柳泷“{{!count-mismatch|三市同待遇}}”。',
    ],
    [
      '推广积分制、超市制和柳湾县“四位一体”做法。',
      '推广积分制、超市制、乡约制“{{!count-mismatch|四位一体}}”做法。',
    ],
    // Times in a row and lanes of a road are no things named.
    ['夺得文明县、园林县、双拥县“四连冠”。', '争创文明县、园林县、双拥县“{{!count-mismatch|四县联创}}”。'],
    ['推进青石、石柳、柳湾高速“四改六”。', '推进青石、石柳、柳湾高速“{{!count-mismatch|四路联通}}”。'],
    [
      '打造“两大园区”、做强“三大产业”、引进“四类人才”、推动“六个转变”。',
      '打造园区、产业、人才、科技“{{!count-mismatch|六个高地}}”。',
    ],
    ['开通省、市县三级热线。', '开通省、市、县{{!count-mismatch|四级热线}}。'],
    ['青塘、石圳、其余四个村新修水渠。', '青塘、石圳、白路{{!count-mismatch|四个村}}新修水渠。'],
    ['打造“山河披绿、花漫三镇”。', '打造“青塘、石圳{{!count-mismatch|三镇}}”。'],
    [
      '扶持、优先发展竹材业、菌菇业两大产业。',
      '竹笋业、竹材业、菌菇业{{!count-mismatch|两大产业}}稳步发展。',
    ],
    ['完善国家和省市三级奖补办法。', '完善省市{{!count-mismatch|三级奖补办法}}。'],
    ['推进省级生态县乡村四级联创。', '推进县乡村{{!count-mismatch|四级联创}}。'],
    [
      '完成危房C、D级改造、饮水工程“两场硬仗”。',
      '完成危房改造、道路改造、饮水工程“{{!count-mismatch|两场硬仗}}”。',
    ],
    ['增长9%、4年跨上三个台阶。', '修通东河路、西塘路{{!count-mismatch|三条路}}。'],
    ['青塘、石圳两批示范村通过验收。', '青塘、石圳{{!count-mismatch|三个村}}通过验收。'],
    ['推进青塘、石圳三个试点之一的建设。', '完成青塘、石圳{{!count-mismatch|三个村}}的建设。'],
    [
      '6.“两优”行动和四大专项行动：指争创一流、对标一流的目标。',
      '6.{{!count-mismatch|四大专项行动}}：指河道清淤、道路硬化、村庄绿化行动。',
    ],
  ])('%s', (silent, speaking) => {
    expectFindings(inReview(silent));
    expectFindings(inReview(speaking));
  });

  it('is a question where bare names may have several of the works', () => {
    expectFindings(inReview('推进青塘、石圳{{!count-mismatch/information|三项输水工程}}。'));
  });
});

it.each([
  ['建设宜耕宜牧宜游“三宜”新村。', '三宜 = 宜耕、宜牧、宜游'],
  ['做好引、育、留“三字文章”。', '三字文章 = 引、育、留'],
  ['用水量和发病率“双下降”。', '双下降 = 用水量、发病率'],
  ['重点扶持、优先发展竹材业、菌菇业、茶叶业三大产业。', '三大产业 = 竹材业、菌菇业、茶叶业'],
  ['推广“种竹—制笋—观光”三位一体的模式。', '三位一体 = 种竹、制笋、观光'],
  ['加强青塘、石圳—白路、南洼三大片区联通。', '三大片区联通 = 青塘、石圳—白路、南洼'],
])('agrees: %s', (sentence, formula) => {
  expect(heldBy(expectFindings(inReview(sentence)), 'count-mismatch')).toEqual([formula]);
});

describe('a list across paragraphs', () => {
  it('is announced by what shows itself', () => {
    expectFindings(
      inReview(
        '各项工作呈现出{{!count-mismatch/warning|四个方面}}的亮点。',
        '一是竹业做强了。',
        '二是村庄变美了。',
        '三是日子更好了。',
        '各位代表！成绩来之不易。',
      ),
    );
  });

  it('may be that of another count of the same sentence', () => {
    expectFindings(
      inReview(
        '重点突出“三个聚焦”，筑牢“四大支撑”：',
        '一是聚焦竹业。',
        '二是聚焦村庄。',
        '三是聚焦民生。',
        '各位代表！成绩来之不易。',
      ),
    );
  });
});
