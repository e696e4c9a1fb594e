import { describe, expect, it } from 'vitest';
import { expectFindings, inReview } from '../fixture';
import { relationCases } from './cases';

relationCases('sum-mismatch', {
  faulty: [
    '排查隐患{{!sum-mismatch/warning|48处}}，已整改39处，尚未整改的12处已落实专人。',
    '老旧小区有{{!sum-mismatch/warning|46个}}，累计完成改造33个，仍有15个没有改完。',
    '化解纠纷{{!sum-mismatch/warning|348件}}，调成331件，成功率95.1%，剩余27件均在办理。',
    '完成投资{{!sum-mismatch/warning|31.5亿元}}，其中工业投资12.6亿元、农业投资8.7亿元，其余12.0亿元投向社会事业。',
    '办理代表建议{{^1|21件}}、委员提案{{^1|6件}}，共{{!sum-mismatch/error#1|29件}}。',
    '新建村内道路8.6公里、生产道路5.7公里，合计{{!sum-mismatch/error|15.3公里}}。',
    '发放养老金1264万元、低保金241.3万元、残疾补贴88.5万元，共计{{!sum-mismatch/error|1693.8万元}}。',
    // A pair of the lexicon exhausts its whole without 其他 or 共 (domain rule 7).
    '财政总收入完成{{!sum-mismatch/error#1|4186万元}}，其中税收收入{{^1|3412万元}}、非税收入{{^1|784万元}}。',
    '新登记市场主体{{!sum-mismatch|386户}}，其中企业61户、个体工商户335户。',
    '粮食总产量{{!sum-mismatch|2.51万吨}}，其中夏粮0.86万吨、秋粮1.75万吨。',
    '实施重点项目{{!sum-mismatch|24个}}，其中新建项目15个、续建项目8个。',
    // 其他 at the end exhausts it too.
    '疏浚沟渠{{!sum-mismatch|21.4公里}}，其中干渠8.2公里、支渠9.1公里、其他5.1公里。',
    // A rest takes one step of thought, so it is a suspect.
    '排查隐患{{!sum-mismatch/warning|317处}}，完成整改309处，其余9处正在整改。',
    // What is left out and the rest are all there is.
    '{{!sum-mismatch/error#1|23个}}水毁修复项目除{{^1|一个}}跨年度项目外，其余{{^1|20个}}全部完工。',
    // Posts are not people: at most a suspect, never a contradiction.
    '开发保洁岗位{{^1|146个}}和护林岗位{{^1|208个}}，解决{{!sum-mismatch/warning#1|384人}}就业。',
    // A total that stands at the head as well is held against the parts alone.
    '新建泵站12座，东片{{^1|5座}}、西片{{^1|6座}}，共{{!sum-mismatch/error#1|12座}}。',
    '新建泵站12座：东片{{^1|5座}}、西片{{^1|7座}}，共计{{!sum-mismatch/error#1|13座}}。',
    '东片泵站{{^1|5座}}：大型2座、小型3座，西片{{^1|7座}}：大型4座、小型3座，共{{!sum-mismatch/error#1|13座}}。',
    // 约 makes it one step quieter.
    '开发保洁岗位约62个、护林岗位38个，合计{{!sum-mismatch/warning|110个}}。',
  ],
  sound: [
    '办理代表建议21件、委员提案6件，共27件。',
    // The total is said twice, and is none of its parts.
    '新建泵站12座：东片5座、西片7座，共计12座。',
    '新建泵站12座，分别为东片5座、西片7座，合计12座。',
    '办民生实事9件，涉及教育4件、医疗2件、道路3件，总计9件。',
    '投入0.09亿元，县级500万元、镇级400万元，共计900万元。',
    '东片泵站5座：大型2座、小型3座，西片7座：大型4座、小型3座，共12座。',
    // Two alike are no head and its part.
    '新建泵站6座、水闸6座，共计12座。',
    '财政总收入完成4186万元，其中税收收入3412万元、非税收入774万元。',
    '新登记市场主体386户，其中企业61户、个体工商户325户。',
    '粮食总产量2.51万吨，其中夏粮0.86万吨、秋粮1.65万吨。',
    '疏浚沟渠21.4公里，其中干渠8.2公里、支渠9.1公里、其他4.1公里。',
    '开发保洁岗位146个和护林岗位208个，解决354人就业。',
    '排查隐患317处，完成整改309处，其余8处正在整改。',
    '23个水毁修复项目除一个跨年度项目外，其余22个全部完工。',
    '实施项目40个，23个水毁修复项目除2个跨年度项目外，其余21个全部完工。',
    '投入资金300万元，新建泵站7座、水闸4座，共计11座。',
    // Different scales of one unit add up: 1.2万元 is 12000元.
    '发放慰问金8000元、慰问品4000元，合计1.2万元。',
    // Three rounded parts may miss their rounded total by one.
    '完成投资1.4亿元、2.4亿元、3.4亿元，合计7.3亿元。',
  ],
  silent: {
    'a total told at the head is none of its parts': '新建泵站11座：东片5座、西片{{~7|6}}座，共计11座。',
    'the last things told of have a total of their own': '修闸3座，东片泵站5座、西片{{~6|7}}座，共计12座。',
    'of two wholes each part has its own': '新建果库4座{{~|、粮库9座}}，其中苹果库2座，{{~梨库|稻谷库}}3座。',
    'what joins as a clause of its own is no member':
      '外出务工3862人，其中省外2135人，{{~省内|带动就业}}1940人。',
    'the list ends with its bracket': '合作社12家（其中种植类5家{{~，|），}}服务站9家{{~）|}}。',
    'what is still to be done may be other things':
      '老旧小区46个，累计完成改造33个，仍有15个{{~没有改完|供水点}}。',
    'a part that could not be read':
      '统筹项目497项（其中新开工89项、续建151项、{{~|竣工投产76项、}}其他181项）。',
    'the total of a list of its own':
      '发放低保金780万元、供养金83万元，{{~|临时救助、高龄津贴}}共计157万元。',
    'batches have their own total': '发动网格员92名、志愿者160名，组织{{~|5批}}共104名。',
    'what is left of another thing': '完成老旧小区改造24个、楼道改造17个，剩余{{~8个|2个烂尾楼复工}}。',
    'what was added is not all there is': '{{~|新增}}4A级景区2家、3A级景区4家，A级景区共37家。',
    'cooperatives are market entities too':
      '新登记市场主体30210户，其中企业{{~12300|8200}}户、个体工商户21500户。',
    '其中 alone exhausts nothing': '实施重点项目24个，其中{{~新建|农业}}项目5个、{{~续建|工业}}项目8个。',
    'parts of different units': '新建{{~水管7公里|泵站7座}}、沟渠12公里，{{~合计46公里|共投入460万元}}。',
    'a rate for each, not a part': '{{~全|每}}村配备保洁员2名、护林员1名，共56名。',
    'people far from the posts count something else':
      '安排保洁岗位60个和护林岗位48个，带动{{~13|32}}0人增收。',
    'a part of a part is not added': '新建泵站2座、改造泵站5座，{{~重建|其中大型}}泵站1座，共计7座。',
    'two figures between may be nested in each other':
      '排查隐患320处，完成整改309处，{{~|其中当场整改100处，}}其余20处正在整改。',
    'an article counts nothing':
      '{{~23个项目除|除了建成}}一个{{~跨年度|水厂}}{{~项目|}}外，其余20个{{~|项目}}全部完工{{~|，共23个村受益}}。',
    'net amounts': '市场主体{{~|净增}}30户，其中个体工商户42户、企业5户。',
    'a list over two sentences': '新建泵站7座{{~、|。新建}}水闸4座{{~，|。}}共32座。',
    '共有 introduces what there is': '全镇25个企业党支部、20个村党支部{{~，共40个|共有党员862名}}。',
  },
});

describe('the message of a sum', () => {
  it('shows the parts, what they make, and what is written', () => {
    const { findings } = expectFindings(inReview('建议21件、提案6件，共{{!sum-mismatch|29件}}。'));
    expect(findings[0]?.message).toContain('27件（21件 + 6件）');
    expect(findings[0]?.message).toContain('“29件”');
  });

  it('says that the units differ', () => {
    const { findings } = expectFindings(
      inReview('开发保洁岗位146个和护林岗位208个，解决{{!sum-mismatch|384人}}就业。'),
    );
    expect(findings[0]?.message).toContain('口径');
  });
});
