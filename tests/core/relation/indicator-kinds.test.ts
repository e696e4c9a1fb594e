import { relationCases } from './cases';

relationCases('sum-mismatch', {
  faulty: [
    '设定{{!sum-mismatch/warning#1|24个}}主要指标，包括居民收入等{{^1|18个}}预期性指标，以及能耗强度等{{^1|8个}}约束性指标。',
    '设定主要指标{{!sum-mismatch#1|20项}}，预期性指标{{^1|12项}}，约束性指标{{^1|6项}}。',
  ],
  sound: ['设定24个主要指标，包括居民收入等16个预期性指标，以及能耗强度等8个约束性指标。'],
  silent: {
    'only one kind is counted': '设定24个主要指标，包括能耗强度等8个约束性指标。',
    'no number of all': '能耗强度等8个约束性指标和居民收入等16个预期性指标完成较好。',
  },
});
