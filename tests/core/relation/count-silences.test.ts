import { describe, it } from 'vitest';
import { expectFindings, inReview } from '../fixture';
import { relationCases } from './cases';

// Numbers that count nothing of what stands beside them.
relationCases('count-mismatch', {
  faulty: [],
  sound: [],
  silent: {
    'an ordinal points at its own item': '三{{~项任务|是治水}}：治气、治土、治噪、治山。',
    'what else a county may be called is no list':
      '对石圳等3{{~个村|县（市、区）}}（{{~青塘、白路|市、区}}）进行督查。',
    'a number that begins the name of a city': '开通青塘、石圳{{~三个县|三亚航线}}。',
    'a number that begins the name of a village': '青塘、石圳{{~三个村|三门村}}道路通车。',
    'a word everybody knows before a chain': '抓好三{{~项任务|农工作}}。一是种好粮，二是养好鱼。',
    'a phrase everybody knows before a chain':
      '抓好“两个{{~确保|维护}}”：一是保供水，二是保供电，三是保供暖。',
    'a verb that takes the slogan as its object': '{{~目标|制定}}方案、{{~重点|明确}}“四个清单”。',
    'whose slogan it is': '落实{{~科创、物流|省委、市委}}“三个中心”。',
    'the mark of a note parts them': '青塘、石圳{{~|［3］}}三个村道路通车。',
    'whom it is for': '发放高龄、低保、{{~残疾|残疾人}}“四项补贴”。',
  },
});

describe('a slogan of two numbers', () => {
  it('has as many names as both count together', () => {
    expectFindings(inReview('认证“两品一标”：绿色食品、有机农产品、地理标志。'));
    expectFindings(inReview('建成“两馆一中心”：文化馆、图书馆、市民中心。'));
  });

  it('is asked about where it has one more', () => {
    expectFindings(
      inReview('建成“{{!count-mismatch/information|两馆一中心}}”：文化馆、图书馆、博物馆、市民中心。'),
    );
  });
});

describe('the number of a note', () => {
  const inNotes = (note: string): string => `${inReview('全镇上下同心协力。')}\n名词解释\n\n${note}\n`;

  it('counts nothing of the slogan behind it', () => {
    expectFindings(inNotes('［3］两个确保：确保供水到户，确保供电到户。'));
  });

  it('leaves the slogan its own count', () => {
    expectFindings(inNotes('［2］{{!count-mismatch/error|三个确保}}：确保供水到户，确保供电到户。'));
  });
});
