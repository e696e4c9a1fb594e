import { relationCases } from './cases';

relationCases('part-exceeds-whole', {
  faulty: [
    '新登记市场主体{{^1|312户}}，其中个体工商户{{!part-exceeds-whole/error#1|328户}}。',
    // Whatever the scales.
    '固定资产投资{{^1|2.5亿元}}，其中工业投资{{!part-exceeds-whole#1|28194万元}}。',
    '全镇流转土地1.2万亩，其中用于种粮{{!part-exceeds-whole|13600亩}}。',
    // Each part alone fits, together they do not: one step of thought.
    '财政总收入{{!sum-mismatch/warning|4186万元}}，其中增值税2412万元、企业所得税1884万元。',
    // 近 on the part makes it one step quieter.
    '新登记市场主体312户，其中个体工商户近{{!part-exceeds-whole/warning|380户}}。',
  ],
  sound: [
    '固定资产投资2.5亿元，其中工业投资8194万元。',
    '新登记市场主体312户，其中个体工商户228户。',
    // Printed to one decimal, 2.5亿元 may be 2.549亿元.
    '固定资产投资2.5亿元，其中工业投资25400万元。',
    '新登记市场主体312户，其中个体工商户312户。',
  ],
  silent: {
    'parts of a net amount may be greater than it': '市场主体净增30户，其中个体工商户42户。',
    'other units are other things': '新增企业12家，其中新增就业320人。',
    'titles may be held by one firm at once': '培育企业10家，其中高新技术企业8家、科技型中小企业7家。',
    'grades overlap': '创建示范村12个，其中省级8个、市级9个。',
    'a rate of the part is no part': '固定资产投资2.5亿元，其中工业投资增长28%。',
    'the noun behind a figure is measured by it': '引进企业3家，其中投资9900万元的食品厂年内投产。',
    'a whole of another sentence before last': '入库项目12个。新建道路5公里。其中硬化路面3万平方米。',
  },
});
