import { describe, expect, it } from 'vitest';
import { expectFindings, inReview } from '../fixture';
import { heldBy } from './held';

describe('a list just before its count', () => {
  it.each([
    '{{^1|青塘}}、{{^1|石圳}}、{{^1|白路}}{{!count-mismatch/error#1|两个村}}完成整村改造。',
    '完成{{^1|青塘}}、{{^1|石圳}}{{!count-mismatch/error#1|三个村}}的道路硬化。',
    '菌菇、蜂蜜、竹编{{!count-mismatch|四大主导产业}}产值突破2亿元。',
    '让农户有了薪金、租金、股金“{{!count-mismatch|四金}}”。',
    '把稳投资、强产业、惠民生“{{!count-mismatch|四个重点}}”抓在手上。',
    // Names unlike in length may own, host or adjoin what is counted.
    '抓好竹编、蜂蜜、青塘河生态廊道综合治理工程{{!count-mismatch/information|四个重点}}。',
    '聚焦“新农村、新产业、新农民”{{!count-mismatch|四个关键词}}。',
    // One pair of quotation marks holds them all.
    '聚焦“新农村、新产业、新农民”{{!count-mismatch|五个关键词}}。',
    '申报“青塘红薯”“石圳白茶”{{!count-mismatch|三个地标产品}}。',
    // A level more than are named; with two more the run may be part of a longer one.
    '完善县乡村{{!count-mismatch/information|四级服务网络}}。',
    '建成县乡村{{!count-mismatch|四级公共文化服务网络}}。',
    '电动汽车、锂电池、光伏产品“新{{!count-mismatch|四样}}”出口增长。',
    '规划、建设、运营“{{!count-mismatch|四位一体}}”推进。',
    // A clause that is nothing but names cut to one length is counted by the 大 behind its comma.
    '着力抓产业、治污染、惠民生，{{!count-mismatch/warning|四大行动}}已全面展开。',
    // Provinces and cities by one character each.
    '沪苏浙{{!count-mismatch/error|四地合作}}在不断深化。',
    // 等 leaves room for more names, never for fewer.
    '推进竹材加工、菌菇深加工、冷链仓储等{{!count-mismatch|2个项目}}建设。',
    // 及 before the last 、 stands inside a name; 和 between names that end alike separates.
    '汽车及零部件、索具、竹编{{!count-mismatch|四大产业}}稳步发展。',
    '围绕道路建设、水利建设和电网建设{{!count-mismatch|两个重点}}。',
    '推动青塘香料、石圳科技等{{!count-mismatch/warning|1家企业上市}}。',
    '面临人才外流、产业趋同的{{!count-mismatch/warning|三重压力}}。',
    '贯彻“稳中求进、实干兴镇”{{!count-mismatch/warning|十字方针}}。',
    '建成通达湘鄂赣{{!count-mismatch/error|四省}}的公路。',
    '抓住湖区振兴、库区振兴、高原特色农业发展{{!count-mismatch/warning|四大机遇}}。',
  ])('speaks: %s', (sentence) => {
    expectFindings(inReview(sentence));
  });

  it.each([
    ['完成青塘、石圳两个村的道路硬化。', '两个村 = 青塘、石圳'],
    ['实现财政收入、投资、产值“三个翻一番”。', '三个翻一番 = 财政收入、投资、产值'],
    ['推进竹材加工（二期）、“菌菇小镇”等2个项目建设。', '2个项目 = 竹材加工（二期）、“菌菇小镇”'],
    ['面临人才外流、产业趋同、治理薄弱的三重压力。', '三重压力 = 人才外流、产业趋同、治理薄弱'],
    ['建成通达湘鄂赣三省的公路。', '三省 = 湘、鄂、赣'],
    ['完善县乡村三级服务网络。', '三级服务网络 = 县、乡、村'],
    ['充分发挥合作社和农户两个积极性。', '两个积极性 = 合作社、农户'],
  ])('agrees: %s', (sentence, shown) => {
    expect(heldBy(expectFindings(inReview(sentence)), 'count-mismatch')).toContain(shown);
  });

  it.each([
    ['等 with fewer names than the count', '改造青塘、石圳等15个村。'],
    ['a motto with as many characters', '贯彻“稳中求进、实干兴镇”八字方针。'],
    ['等 behind one name', '推动青塘香料等1家企业上市。'],
    [
      'works in the clause before need not be the ones counted',
      '建成水厂、变电站、客运站，两大园区同步投用。',
    ],
    ['names of many lengths in the clause before', '抓产业、治理污染、惠民生，四大行动全面展开。'],
    ['characters that are more than places', '主城区和江北新区四大商圈提档升级。'],
    ['places that host what is counted', '青塘镇、石圳镇3所卫生院完成扩建。'],
    ['places that own what is counted', '青塘、石圳3座水库除险加固。'],
    ['owners of what is counted', '甲田公司、乙川公司5个项目开工。'],
    ['和 inside the last name', '抓好种植、加工和销售两个环节。'],
    ['a 和 that begins a list of its own', '实施道路、桥梁和青塘、石圳两个村改造。'],
    ['two names of which one may be two', '青塘路和石圳路4条道路贯通。'],
    ['each name with its own number', '新增合作社5家、家庭农场3家。'],
    ['two slogans of which each has its owner', '打好污染防治“八大战役”、防范化解风险“三场硬仗”。'],
    ['each slogan with its own number', '增强“四个意识”、坚定“四个自信”、做到“两个维护”。'],
    ['a verb that reaches for the number', '完成规划设计、新建3个村级服务站。'],
    ['a number inside a name', '青塘路、北三环、石圳路全线通车。'],
    ['a slogan of the whole country', '学习邓小平理论和“三个代表”重要思想。'],
    ['classes of roads', '青塘、石圳两条道路达到四级公路标准。'],
    ['two of the three that everybody knows', '锂电池、光伏组件“新三样”出口增长。'],
    ['a list beside 新三样', '汽车、家电、家具“老三样”和“新三样”出口增长。'],
    ['ranks of companies', '甲田集团、乙川集团三级子公司落户。'],
    ['the territory before its levels', '全县乡村两级干部下沉一线。'],
    ['a range of numbers', '培育竹编、蜂蜜产业龙头2—3家。'],
  ])('is silent, %s: %s', (_why, sentence) => {
    expectFindings(inReview(sentence));
  });
});
