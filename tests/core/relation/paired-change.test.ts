import { describe, it } from 'vitest';
import { expectFindings, inPlan, inReport, inReview } from '../fixture';

describe('two lists dealt out, value by value', () => {
  it.each<[string, string]>([
    [
      'all of them move as said',
      '立项、规划、施工三类事项分别由48、36、32个工作日压缩至41、30、27个工作日。',
    ],
    ['a count merged into fewer', '291项许可事项合并调整到120项。'],
    ['a level that has grown', '供热面积由2015年的32万平方米达到现在的143万平方米。'],
    ['what is better lower, with 达到', '城镇登记失业率由4.1%达到现在的3.5%。'],
    ['ranks', '进出口总额从全国第21位升至第9位。'],
    ['a number of something else before it', '对36家企业精简到12项的材料清单进行公示。'],
    ['numbers of a list', '推进1、20个村的改造。'],
  ])('is silent, %s', (_why, sentence) => {
    expectFindings(inReview(sentence));
  });

  it.each<[string, string]>([
    [
      'one value that moves the other way',
      '立项、规划、施工三类事项分别由{{^1|45}}、38、35个工作日压缩至{{!direction-conflict/error#1|49}}、33、31个工作日。',
    ],
    ['a merger into more', '{{^1|291项}}许可事项合并调整到{{!direction-conflict/warning#1|420项}}。'],
    [
      'a level that has not grown',
      '供热面积由2015年的{{^1|232万平方米}}达到现在的{{!direction-conflict/warning#1|143万平方米}}。',
    ],
  ])('speaks of %s', (_what, sentence) => {
    expectFindings(inReview(sentence));
  });
});

describe('a rate said to run ahead of the economy', () => {
  it.each<[string, string]>([
    ['it does', inReview('全镇地区生产总值增长6.9%。', '农村居民人均可支配收入增长7.4%，快于经济增速。')],
    ['the economy’s rate is not printed', inReview('农村居民人均可支配收入增长6.4%，快于经济增速。')],
    [
      'the rate is of another year',
      inReview('2023年地区生产总值增长6.9%。', '农村居民人均可支配收入增长6.4%，快于经济增速。'),
    ],
  ])('is silent where %s', (_why, report) => {
    expectFindings(report);
  });

  it('speaks where it does not', () => {
    expectFindings(
      inReview(
        '全镇地区生产总值增长{{^1|6.9%}}。',
        '农村居民人均可支配收入增长{{!direction-conflict/warning#1|6.4%}}，快于经济增速。',
      ),
    );
  });
});

describe('one target stated again', () => {
  it('must print the same, 左右 or not', () => {
    expectFindings(
      inPlan(
        '今年主要预期目标是：地区生产总值增长9%左右，财政收入5560万元。',
        '提出地区生产总值增长{{!value-conflict/information|8%}}左右的预期目标，积极可靠。',
      ),
    );
  });

  it('is known by the name of the economy’s target', () => {
    expectFindings(
      inPlan(
        '今年主要预期目标是：地区生产总值增长{{^1|6.5%—7%}}，财政收入5560万元。',
        '经济增长预期目标{{!value-conflict/warning#1|6.5%—8%}}，考虑了稳就业的需要。',
      ),
    );
  });

  it.each<[string, string]>([
    [
      'another government’s target',
      inPlan('地区生产总值增长6.5%，财政收入5560万元。', '国家确定经济增长预期目标5%左右，我们要走在前面。'),
    ],
    [
      'goals of a plan told as if reached',
      inReview('城镇化率由28.4%提高到36.9%。', '纲要提出主要目标是：财政收入翻一番。城镇化率达到45%。'),
    ],
    [
      'an actor named a sentence before',
      inReview('全镇财政收入6380万元。', '云栖开发区完成主营业务收入1730万元。完成财政收入4700万元。'),
    ],
    [
      'an actor whose rates follow',
      inReview(
        '全镇财政收入6380万元。',
        '云栖开发区完成主营业务收入1730万元，同比增长7.2%，位居全县第一位。完成财政收入4700万元。',
      ),
    ],
    ['a value of each year', inReview('五年来，城镇新增就业236人。', '五年来，年均新增城镇就业263人。')],
    ['nothing again', inReport(['财政收入5248.8万元。'], ['财政收入5560万元，固定资产投资3.8亿元。'])],
  ])('is silent, %s', (_why, report) => {
    expectFindings(report);
  });
});
