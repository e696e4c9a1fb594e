import { relationCases } from './cases';

relationCases('growth-mismatch', {
  faulty: [
    // The amount beside it names what both are reckoned from.
    '脱贫人口人均纯收入15430元，比上年的14020元增加1410元，增长{{!growth-mismatch/error|14%}}。',
    '村集体收入由1600万元增加到2400万元，五年增长{{!growth-mismatch/error|60%}}。',
    '莲藕种植面积由{{^1|3200亩}}扩大到{{^1|4480亩}}，增长{{!growth-mismatch/error#1|35%}}。',
    '财政收入完成5248.8万元，比上年的4860万元增长{{!growth-mismatch/error|18.0%}}。',
    '信访总量由上年的120件下降到90件，下降{{!growth-mismatch|35%}}。',
    // The base stands in another sentence of this report: a suspect.
    '2024年村级集体经营性收入520万元。2025年村级集体经营性收入598万元，增长{{!growth-mismatch/information|25.0%}}。',
    // 约 on the base makes a contradiction a suspect.
    '莲藕种植面积由约3200亩扩大到4480亩，增长{{!growth-mismatch/warning|20%}}。',
    '莲藕种植面积由3200亩扩大到4480亩，增长{{!growth-mismatch|50%}}以上。',
    '生产安全事故由8起降至6起、死亡人数由5人降至4人，分别下降{{!growth-mismatch/error|35%}}和20%。',
  ],
  sound: [
    '莲藕种植面积由3200亩扩大到4480亩，增长40%。',
    '财政收入完成5248.8万元，比上年的4860万元增长8.0%。',
    '信访总量由上年的120件下降到90件，下降25%。',
    '莲藕种植面积由3200亩扩大到4480亩，增长30%以上。',
    '莲藕种植面积由3200亩扩大到4480亩，增长近40%。',
    '莲藕种植面积由3200亩扩大到4480亩，增长四成。',
    // 起 before 降 counts accidents, and each fall has its own rate.
    '生产安全事故由8起降至6起、死亡人数由5人降至4人，分别下降25%和20%。',
  ],
  silent: {
    'rates dealt to subjects of their own':
      '公路里程由86公里增至162公里，{{~|公交、出租客流量分别}}增长21%{{~|、18%}}。',
    'a rate more than there are subjects':
      '生产安全事故由8起降至6起、死亡人数由5人降至4人，分别下降{{~35%和20%|25%、20%和12%}}。',
    'GDP grows at constant prices': '{{~财政收入|地区生产总值}}由12.5亿元增加到13.6亿元，增长6.5%。',
    'value added grows at constant prices':
      '规模以上工业{{~利润|增加值}}由3.20亿元增加到3.60亿元，增长8.0%。',
    'labour productivity grows at constant prices':
      '{{~户均产值|全员劳动生产率}}由8.6万元提高到9.5万元，增长6.2%。',
    'energy per unit of GDP too':
      '{{~煤炭消费|万元GDP能耗}}由0.520吨{{~|标准煤}}下降到0.500吨{{~|标准煤}}，下降6.0%。',
    同口径: '税收收入由3860万元增加到4304万元，{{~|同口径}}增长9.5%。',
    可比: '固定资产投资由3.20亿元增加到3.52亿元，{{~|按可比口径}}增长6.0%。',
    'factors taken out': '财政收入由4860万元增加到5248.8万元，{{~|剔除留抵退税因素}}增长12%。',
    实际增长: '农村居民人均可支配收入由21450元增加到22780元，{{~|实际}}增长4.1%。',
    'a rate without its base': '财政收入完成5248.8万元，{{~比上年的4860万元|}}增长18.0%。',
    'ten months against a whole year':
      '2024年财政收入4860万元。2025年{{~|1—10月，}}财政收入4720万元，增长18.0%。',
    'another scope':
      '财源建设持续推进。2024年全{{~镇|县}}财政收入4860万元。2025年全镇财政收入598万元，增长25.0%。',
    'income is not revenue':
      '2024年{{~一般公共预算|税收}}收入3860万元。2025年一般公共预算收入4304万元，增长25.0%。',
    '新增 is not 累计': '2024年{{~新增|累计}}流转土地5200亩。2025年新增流转土地598亩，增长25.0%。',
  },
});
