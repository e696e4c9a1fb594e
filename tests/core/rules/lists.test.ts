import { describe, it } from 'vitest';
import { expectFindings, inReview } from '../fixture';

/** Rules of the trade about lists, 分别 and direction (docs/rules.md, 7–11). */
describe('domain rule 7: sums', () => {
  it.each([
    // 其中 alone exhausts nothing.
    '发放补贴386万元，其中低保金245万元、临时救助金53万元。',
    // Enterprises also leave.
    '规模以上工业企业由9家增加到12家，新增规模以上工业企业4家。',
    '企业实现净利润320万元，其中甲厂净利润410万元。',
  ])('silent: %s', (sentence) => {
    expectFindings(inReview(sentence));
  });

  it.each([
    '发放补贴{{!sum-mismatch/error|386万元}}，其中低保金245万元、其他151万元。',
    '财政总收入{{!sum-mismatch/error|4186万元}}，其中税收收入3412万元、非税收入674万元。',
    '开发保洁岗位146个、护林员岗位208个，安置{{!sum-mismatch/warning|384人}}就业。',
    '发放补贴386万元，其中低保金{{!part-exceeds-whole/error|425万元}}。',
  ])('speaks: %s', (sentence) => {
    expectFindings(inReview(sentence));
  });
});

describe('domain rule 8: counted lists', () => {
  it.each([
    '青塘、石圳等三个村完成整治。',
    '青塘镇、石圳镇、柳湾镇3所卫生院完成扩建。',
    '两家集团2家子公司入驻。',
    '推进道路硬化，改造管网，办好八件实事。',
  ])('silent: %s', (sentence) => {
    expectFindings(inReview(sentence));
  });

  it.each([
    '推进竹材加工、菌菇深加工、冷链仓储等{{!count-mismatch/warning|2个项目}}建设。',
    '青塘、石圳、白路{{!count-mismatch/error|两个村}}完成整村改造。',
    '打好{{!count-mismatch/error|三场硬仗}}：治水、治气、治土、治噪。',
  ])('speaks: %s', (sentence) => {
    expectFindings(inReview(sentence));
  });
});

describe('domain rule 9: 分别', () => {
  it.each([
    '城镇、农村居民人均可支配收入分别增长8%。',
    '固定资产投资增长8%，分别高于全省、全市1个、2个百分点。',
    '村集体收入分别比2024年、2020年增长8%、42%。',
    '存贷款余额分别达到9.2亿元、6.1亿元。',
    '城乡居民人均可支配收入分别达到35620元和21490元。',
  ])('silent: %s', (sentence) => {
    expectFindings(inReview(sentence));
  });

  it('speaks of three subjects and two values', () => {
    expectFindings(
      inReview('固定资产投资、规上工业总产值、税收收入分别增长{{!alignment-mismatch|8%}}、9%。'),
    );
  });
});

describe('domain rule 10: direction', () => {
  it.each([
    '综合考核由全县第12位跃升至第5位。',
    '空气质量等级由3类优化到2类。',
    '办理时限由15天优化到7天。',
    '村级区划由22个调整到18个。',
    '城乡居民收入比由2.31缩小到2.26。',
    '城镇登记失业率由4.1%下降到3.8%。',
  ])('silent: %s', (sentence) => {
    expectFindings(inReview(sentence));
  });

  it('the verb decides, not the indicator', () => {
    expectFindings(inReview('城乡居民收入比由2.26缩小到{{!direction-conflict/error|2.31}}。'));
    expectFindings(inReview('城镇登记失业率由3.8%下降到{{!direction-conflict/error|4.1%}}。'));
  });
});

describe('domain rule 11: composition and closed ratios', () => {
  it.each([
    '科技投入按3：4：4分担。',
    '参保率达到102%。',
    '毛入学率达到101.2%。',
    '产销率达到100.4%。',
    '年度任务完成率112%。',
  ])('silent: %s', (sentence) => {
    expectFindings(inReview(sentence));
  });

  it.each([
    '三次产业结构调整为{{!composition-mismatch/error|17.3}}：47.9：35.8。',
    '农产品抽检合格率达到{{!ratio-over-hundred/warning|102%}}。',
    '森林覆盖率达到{{!ratio-over-hundred/warning|103%}}。',
  ])('speaks: %s', (sentence) => {
    expectFindings(inReview(sentence));
  });
});
