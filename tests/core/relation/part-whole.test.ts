import { relationCases } from './cases';

relationCases('part-exceeds-whole', {
  faulty: [
    // The part is named by its verb, or by nothing at all.
    '实施重点项目{{^1|84项}}，其中新建{{!part-exceeds-whole#1|96项}}。',
    '梳理堵点问题{{^1|16项}}，其中{{!part-exceeds-whole#1|19项}}已办结。',
    '特困供养{{!sum-mismatch/warning|52人}}，其中集中供养21人、分散供养38人。',
    // The list goes on behind a comma.
    '外出务工{{!sum-mismatch/warning|3862人}}，其中省外2135人，县外940人，县内823人。',
    // 套 and 户 of housing.
    '筹集保障性住房{{^1|6480套}}，其中棚户区改造{{!part-exceeds-whole/warning#1|8210户}}。',
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
    'an area that sorts what is counted behind it':
      '建设高标准基地5000亩，其中{{~种植区1.2万亩|1.2万亩以上4个}}。',
    'what is said again is no other part':
      '财政总收入37.3亿元，其中税收收入{{~39.1亿元|突破30亿元、达到30.2亿元}}。',
    'bars joined by 或': '招引投资{{~|超10亿元或}}1亿美元项目，其中投资{{~|超50亿元或}}6亿美元项目4个。',
    'an amount that tells which projects is no whole':
      '{{~技改投资75亿元，|投资75亿元的技改项目全部投产，}}其中装备制造投资98亿元。',
    'hosts go on being told of': '园区投资3.1亿元，其中{{~|11个产业园新投产企业9家、}}基础设施投资5.6亿元。',
    'what stands behind the part tells of it': '新签约企业15家，其中{{~|9个园区}}新投产企业91家。',
    'the clause before has no figure':
      '发放补贴1703万元。{{~|金融支持力度不断加大，}}其中困难家庭补贴9.3亿元。',
    'the bracket has closed': '培育企业5家（其中千亿级1家{{~、|）、}}专精特新企业300家{{~）|}}。',
    'a stock is no part of a flow':
      '{{~财政收入|税收收入}}10亿元，其中{{~税收收入|金融机构贷款余额}}1000亿元。',
    'three parts behind one 其中 are none of each other':
      '生产总值2310.5亿元，增长6.2%；其中第一产业增加值{{~3|}}310.2亿元、第二产业增加值980.1亿元、第三产业增加值1020.2亿元。',
    'a whole without a name leaves its parts without one':
      '{{~建成|河沿食堂（}}助餐点{{~|）}}12个，其中中心食堂{{~14|2}}个、助餐点10个。',
    'an amount may sort the firms counted behind it':
      '规上工业企业{{~57|286}}家，其中产值超亿元企业112家、超10亿元企业9家、超50亿元企业2家。',
    'the number of a slogan has no parts in digits':
      '实施{{~行动6个|“六个行动”}}，完成投资38亿元，其中：续建项目21个，完成投资{{~42|22}}亿元。',
    'the whole is the one of like name':
      '实施项目86个、{{~|总}}投资310亿元，{{~|年度投资75亿元；}}其中亿元以上项目32个、{{~|总}}投资{{~3|2}}80亿元。',
    'parts of a net amount may be greater than it': '市场主体{{~|净增}}30户，其中个体工商户42户。',
    'other units are other things': '新增企业12家，其中新增{{~规上企业|就业}}320{{~家|人}}。',
    'titles may be held by one firm at once': '培育企业{{~5|10}}家，其中高新技术企业8家、科技型中小企业7家。',
    'grades overlap': '创建示范村{{~6|12}}个，其中省级8个、市级9个。',
    'stages follow one another': '实施重点项目{{~220个|320个}}，其中在建项目234个、新开工项目123个。',
    'a rate of the part is no part': '固定资产投资2.5亿元，其中工业投资{{~28194万元|增长28%}}。',
    'the noun behind a figure is measured by it': '引进企业3家，其中投资9900万元的食品厂{{~5家|}}年内投产。',
    'by how much a task was outdone is not the whole':
      '{{~税收收入|税收收入超目标}}90万元，其中增值税2810万元、企业所得税1240万元。',
    'nor is how much more than the task it is':
      '{{~整治撂荒地|整治撂荒地比500亩的任务多}}20亩，其中代耕210亩、流转220亩。',
    'a threshold is no whole': '全市3个县财政收入{{~|超}}10亿元，其中青塘县{{~|超}}20亿元。',
    'so many for a thousand people are no whole': '食品抽检{{~|每千人}}5.5批次，其中农产品8批次。',
    'a whole of another sentence before last':
      '入库项目12个。新建道路5公里{{~，|。}}其中硬化路面{{~7公里|3万平方米}}。',
  },
});
