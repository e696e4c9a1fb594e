import { describe, expect, it } from 'vitest';
import { expectFindings, inReview } from '../fixture';
import { heldBy } from './held';

const inNotes = (note: string): string => `${inReview('全镇上下同心协力。')}\n名词解释\n\n${note}\n`;

// Every way a list and its count are tied has a list that has one too few, and the same one whole.
describe('what ties a list to its count', () => {
  it.each([
    [
      'the noun stands in quotation marks',
      '开展河道清淤、道路硬化、村庄绿化{{!count-mismatch|四个“大会战”}}。',
    ],
    ['two names joined by 和', '擦亮茶叶品牌和竹编品牌{{!count-mismatch|三张“名片”}}。'],
    ['the word of the slogan with more behind it', '推行田长、渠长、塘长“{{!count-mismatch|四长制}}”。'],
    ['events that end in verbs', '推进村庄绿化、集镇亮化、庭院美化和公厕改造{{!count-mismatch|五大工程}}。'],
    ['a member that begins with a number', '突出“兴茶、强竹、三产融合、活商”{{!count-mismatch|五大任务}}。'],
    ['numbers are the things', '农产品网销额连跨2亿、3亿、4亿{{!count-mismatch|四个关口}}。'],
    ['a clause before the noun', '修通东河路、西塘路{{!count-mismatch|3处中断多年的“断头路”}}。'],
    ['one character each', '培育“茶竹果药”{{!count-mismatch/information|五大链条}}。'],
    [
      'the next clause repeats the word',
      '落实“{{!count-mismatch/information|四稳}}”要求，着力稳产、稳价、稳岗。',
    ],
    ['one by one', '用好{{!count-mismatch/information|3把“尺子”}}，一把是民意，一把是实绩。'],
    ['names behind a clause', '新开{{!count-mismatch/information|4条直达景区的东山线}}、西塘线、南洼线。'],
    [
      'a section with its own count is no member',
      '抓好{{!count-mismatch|3类市场}}，即茶市场、竹市场；办好2项赛事，即龙舟赛、登山赛。',
    ],
    [
      'a clause behind the list tells of it',
      '其中{{!count-mismatch/information|3项}}已经完工，分别为东塘清淤工程和北桥改造，目前运行正常。',
    ],
    ['a word that is no 有', '做强“{{!count-mismatch|四大产业}}”（有机茶叶、竹木加工、乡村旅游）。'],
    [
      'each clause has its own 一',
      '办好“{{!count-mismatch/information|五个一}}”实事：挖一口塘，修一条渠，架一座桥，装一批灯。',
    ],
    [
      'a quoted slogan before its own list',
      '开展清淤泥、清杂草、种树、种花“{{!count-mismatch/information|三清两种}}”行动。',
    ],
  ])('%s', (_, sentence) => {
    expectFindings(inReview(sentence));
  });

  it.each([
    ['3.{{!count-mismatch|五大专项行动}}：指河道清淤、道路硬化、村庄绿化、厕所改造行动'],
    ['9.{{!count-mismatch|四个熟悉}}：对政策的熟悉、对村情的熟悉、对民意的熟悉'],
  ])('the number of a note is no part of its count: %s', (note) => {
    expectFindings(inNotes(note));
  });

  it.each([
    '开展河道清淤、道路硬化、村庄绿化三个“大会战”。',
    '擦亮茶叶品牌和竹编品牌两张“名片”。',
    '推行田长、渠长、塘长“三长制”。',
    '推进村庄绿化、集镇亮化、庭院美化和公厕改造四大工程。',
    '突出“兴茶、强竹、三产融合、活商”四大任务。',
    '农产品网销额连跨2亿、3亿、4亿三个关口。',
    '修通东河路、西塘路2处中断多年的“断头路”。',
    '培育“茶竹果药”四大链条。',
    '落实“三稳”要求，着力稳产、稳价、稳岗。',
    '用好2把“尺子”，一把是民意，一把是实绩。',
    '新开3条直达景区的东山线、西塘线、南洼线。',
    '抓好2类市场，即茶市场、竹市场；办好2项赛事，即龙舟赛、登山赛。',
    '其中2项已经完工，分别为东塘清淤工程和北桥改造，目前运行正常。',
    '做强“三大产业”（有机茶叶、竹木加工、乡村旅游）。',
  ])('agrees: %s', (sentence) => {
    expect(heldBy(expectFindings(inReview(sentence)), 'count-mismatch')).not.toEqual([]);
  });

  it.each([
    [
      'as many as both numbers together',
      '开展清淤泥、清杂草、种树、种花“两清两种”行动。',
      '开展清淤泥、清杂草、种树、种花“{{!count-mismatch/information|三清两种}}”行动。',
    ],
    [
      'the count is a member of the list itself',
      '推进绿化工程、亮化工程、三个工程开工。',
      '推进绿化工程、亮化工程{{!count-mismatch|三个工程}}开工。',
    ],
  ])('%s', (_, silent, speaking) => {
    expectFindings(inReview(silent));
    expectFindings(inReview(speaking));
  });
});
