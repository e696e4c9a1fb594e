import { relationCases } from './cases';

relationCases('direction-conflict', {
  faulty: [
    '失业率由{{^1|5.6%}}提高到{{!direction-conflict/error#1|4.3%}}。',
    '信访总量由90件下降到{{!direction-conflict|120件}}。',
    '养老床位由160张增加到{{!direction-conflict|120张}}。',
    '镇区面积由9.7平方公里拓展到{{!direction-conflict|8.5平方公里}}。',
    '审批时限由12天缩至{{!direction-conflict|30天}}。',
    // The year may stand before the figure, without 的.
    '技术合同成交额从2024年的9.2亿元增加到2025年{{!direction-conflict|1.85亿元}}。',
    // 分别 may stand before the verb.
    '城乡低保标准由{{^1|160元}}和55元分别提高到{{!direction-conflict#1|153元}}和150元。',
    // Any word of the list, alone, in a row, with an adverb.
    '村级出具证明由{{^1|9种}}下调到{{!direction-conflict/error#1|36种}}。',
    '用水定额由24吨逐步调减至{{!direction-conflict|27吨}}。',
    '托位由310个扩容至{{!direction-conflict|290个}}。',
    '办事环节由7个整合精简为{{!direction-conflict|17个}}。',
    '河道护坡由13公里延长到{{!direction-conflict|11公里}}。',
    // The unit is said once.
    '开办时间由{{^1|2个工作日}}压缩至{{!direction-conflict/error#1|5个}}，实现网上办理。',
    '审批时间由80个工作日压缩至{{!direction-conflict|120个}}以内。',
    // A place that rises is a smaller number.
    '县域综合实力由全省{{^1|第24位}}跃升至{{!direction-conflict/error#1|第42位}}。',
    '治安满意度由全市第3位下滑到{{!direction-conflict|第1位}}。',
    // Figures for standing between 由 and 到 alone.
    '安全感指数由{{^1|95.4}}提升至{{!direction-conflict/error#1|94.5}}。',
    '居民收入倍差由2023年的1.72缩小到{{!direction-conflict|1.81}}。',
    '承包期由15年延长到{{!direction-conflict|12年}}。',
    '审图时限由一个月压缩到{{!direction-conflict|45个工作日}}。',
    '人均体育场地面积由2.1增加到{{!direction-conflict|1.9平方米}}。',
    '火灾由36起降至{{!direction-conflict|63起}}。',
    '城乡居民收入比由2.31：1缩小到{{!direction-conflict|2.43}}：1。',
    // One unit, as many decimals: no rounding turns them round.
    '森林蓄积量由8.4万立方米增加到{{!direction-conflict|8.3万立方米}}。',
    '污水处理率由85%提高到{{!direction-conflict|80%}}以上。',
    // The earlier value behind 比, as a base, or in the clause before.
    '冷库比上年的{{^1|24座}}增加到{{!direction-conflict/warning#1|21座}}。',
    '家庭农场在上年{{^1|48家}}的基础上增加到{{!direction-conflict/warning#1|45家}}。',
    '2023年全镇民宿{{^1|34家}}，2025年增加到{{!direction-conflict/warning#1|29家}}。',
    '全县{{^1|14所}}乡村小学整合为{{!direction-conflict/warning#1|16所}}。',
    // All that share an end have come to it.
    '将小型企业、微型企业补贴比例分别从{{^1|35%}}、{{^1|45%}}提高至{{!direction-conflict/error#1|25%}}。',
  ],
  sound: [
    '失业率由5.6%下降到4.3%。',
    '养老床位由120张增加到160张。',
    '城乡居民收入比由2.31缩小到2.26。',
    '综合考核由全市第12位上升到第5位。',
    '审图时限由两个月压缩到25个工作日。',
    '水位由12米升至14米。',
    '城镇化率由2020年底的51.2%提高到2025年末的56.8%。',
    '每千人医生数由2.4名提高到3.1名。',
    '安全感指数由94.5提升至95.4。',
    '承包期由15年延长到30年。',
  ],
  silent: {
    'what is counted stands behind': '审批由5个工作日压缩{{~至8个|为8个环节}}。',
    'ranks in other words': '{{~养老床位|满意度排名}}由412{{~张|位}}上升到286{{~张|位}}。',
    'grades are counted from the best': '水质由5{{~项|类}}提升到3{{~项|类}}。',
    'what lies deeper is a larger number': '地下水{{~水位|埋深}}由7.2米上升到6.4米。',
    'a threshold lets in more as it falls': '免费乘车对象由75岁扩大到65岁{{~|以上}}。',
    'working days are longer than days': '审批时限由22{{~天|个工作日}}压缩到30天。',
    'what two items were merged into': '8所{{~|小学、3所}}中学整合为9所。',
    'a third figure in between': '床位由160张{{~|、病房28间}}增加到120张。',
    'two units': '床位由160张增加到120{{~张|间}}。',
    'a verb that is denied': '证明事项由12种{{~减少|不减少}}到45种。',
    'a signed value, that the verb turns': '进出口由{{~|下降}}8.5%回升到4.2%。',
    'a second clause of its own subject': '2023年民宿34家，{{~|农庄}}2025年增加到29家。',
    'no word that leads from one to the other': '床位{{~由|}}160张增加到120张。',
    'a ratio that is turned': '师生比由{{~18：1|1：18}}提高到{{~15：1|1：15}}。',
    '调整 states no direction': '村级区划由22个{{~增加|调整}}到18个。',
    '优化 states no direction': '办理时限由15天{{~增加|优化}}到7天。',
    '变为 states no direction': '班子成员由9人{{~增加到|变为}}7人。',
    'a shared end': '城乡低保标准由180元和75元分别提高到{{~1|2}}53元{{~和150元|}}。',
    'both may be the same within rounding': '投资由{{~3|2}}.54亿元增加到2.5亿元。',
    'without 分别 the end may be of both together': '甲、乙两类机构{{~分别|}}由9个、6个减少到12个。',
  },
});
