import { relationCases } from './cases';

relationCases('composition-mismatch', {
  faulty: [
    '粮经比调整到{{!composition-mismatch|35}}:75。',
    '三次产业结构调整为{{!composition-mismatch/error|18.3}}:47.2:44.5。',
    '三次产业结构由{{!composition-mismatch|18.6}}:47.2:44.2调整为17.3:47.9:34.8。',
    '三次产业比例优化为{{!composition-mismatch|8.6}}：41.2：40.2。',
  ],
  sound: [
    '三次产业结构调整为18.3:47.2:34.5。',
    '三次产业结构由18.6:47.2:34.2调整为17.3:47.9:34.8。',
    '三次产业比例优化为18.6：41.2：40.2。',
    // Rounded shares may make 99.9 or 100.1.
    '三次产业结构调整为18.3:47.2:34.4。',
  ],
  silent: {
    'a ratio that is no composition': '养殖、种植、加工{{~产业|分红}}比例为30:40:40。',
    'a score': '全镇{{~产业结构|干部老中青}}比例为2{{~0|}}:5{{~0|}}:4{{~0|}}。',
    'whole numbers that are ratios': '{{~三次产业占比为|土地、劳务、资金按}}50:30:30{{~|入股}}。',
  },
});
