import { describe, it } from 'vitest';
import { expectFindings, inReport, inReview } from '../fixture';

describe('one named thing stated twice', () => {
  it.each<[string, string]>([
    [
      'the same size both times',
      inReport(
        ['总投资4.82亿元的云栖科创园项目全速推进。'],
        ['总投资4.82亿元的云栖科创园6月底前投用，财政收入5560万元。'],
      ),
    ],
    [
      'a second phase',
      inReport(
        ['总投资4.82亿元的云栖科创园项目投用。'],
        ['开工总投资8.42亿元的云栖科创园项目二期，财政收入5560万元。'],
      ),
    ],
    [
      'this year’s part of the total',
      inReport(
        ['总投资4.82亿元的云栖科创园项目全速推进。'],
        ['年内完成投资5.23亿元的云栖科创园项目主体，财政收入5560万元。'],
      ),
    ],
    [
      'works that every year has',
      inReport(
        ['投资2600万元的农村饮水安全工程全部完工。'],
        ['实施投资2800万元的农村饮水安全工程，财政收入5560万元。'],
      ),
    ],
    [
      'a plan that has grown',
      inReport(
        ['总投资4.82亿元的云栖科创园项目签约。'],
        ['总投资12亿元的云栖科创园项目开工，财政收入5560万元。'],
      ),
    ],
    [
      'two projects of one kind',
      inReview('青石岭1500兆瓦抽水蓄能项目列入规划。', '白鹭湖1800兆瓦抽水蓄能项目列入规划。'),
    ],
    ['what was built each year', inReview('新增1500兆瓦光伏发电装机。', '并网1800兆瓦光伏发电装机。')],
    ['two names in one sentence', inReview('云河120兆瓦光伏发电、云河160兆瓦光伏发电两个项目并网。')],
    ['people of one part', inReview('全镇32万人民安居乐业。', '解决了33万人民群众饮水问题。')],
    ['paper money', inReview('全镇28万人民币善款发放到位。', '筹集与38万人民币等值的物资。')],
  ])('is silent, %s', (_why, report) => {
    expectFindings(report);
  });

  it.each<[string, string]>([
    [
      'of a project',
      inReport(
        ['总投资{{^1|4.82亿元}}的云栖科创园项目全速推进。'],
        ['总投资{{!value-conflict/warning#1|8.42亿元}}的云栖科创园6月底前投用，财政收入5560万元。'],
      ),
    ],
    [
      'inside a name',
      inReview(
        '青石岭{{^1|1500兆瓦}}抽水蓄能项目列入规划。',
        '全力推进青石岭{{!value-conflict#1|1800兆瓦}}抽水蓄能电站前期工作。',
      ),
    ],
    [
      'of the people',
      inReview('必须同全镇{{^1|28万人民}}想在一起。', '我们与{{!value-conflict#1|38万}}青塘人民一道奋斗。'),
    ],
    [
      'of the poor who remain',
      inReport(
        ['未脱贫人口减至{{^1|586人}}。'],
        ['确保剩余贫困人口274户{{!value-conflict#1|856人}}全部脱贫，财政收入5560万元。'],
      ),
    ],
  ])('speaks of the size %s', (_what, report) => {
    expectFindings(report);
  });
});
