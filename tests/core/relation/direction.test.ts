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
    // All that share an end have come to it.
    '将小型企业、微型企业补贴比例分别从{{^1|35%}}、{{^1|45%}}提高至{{!direction-conflict/error#1|25%}}。',
  ],
  sound: ['失业率由5.6%下降到4.3%。', '养老床位由120张增加到160张。', '城乡居民收入比由2.31缩小到2.26。'],
  silent: {
    'ranks run the other way': '{{~群众满意率|综合考核}}由{{~|全县第}}12{{~%|位}}上升到{{~|第}}5{{~%|位}}。',
    'ranks in other words': '{{~养老床位|满意度排名}}由412{{~张|位}}上升到286{{~张|位}}。',
    '调整 states no direction': '村级区划由22个{{~增加|调整}}到18个。',
    '优化 states no direction': '办理时限由15天{{~增加|优化}}到7天。',
    '变为 states no direction': '班子成员由9人{{~增加到|变为}}7人。',
    'a shared end': '城乡低保标准由180元和75元分别提高到{{~1|2}}53元{{~和150元|}}。',
    'without 分别 the end may be of both together': '甲、乙两类机构{{~分别|}}由9个、6个减少到12个。',
    'ranks that rise, 升': '{{~失业率|综合考核}}由{{~|第}}12{{~%|位}}升到{{~|第}}5{{~%|位}}。',
    'both may be the same within rounding': '投资由{{~3|2}}.5亿元增加到2.5亿元。',
  },
});
