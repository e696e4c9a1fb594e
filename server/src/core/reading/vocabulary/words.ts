import type { Dimension } from '../figure/figure';
import type { Choice } from '../../schema/values';
import type { LexiconRecord } from '../statement/lexicon';

/** What can be measured: 金额 is `money`, 个数 is `count`. */
export const dimensionWords: readonly Choice<Dimension>[] = [
  ['money', '金额'],
  ['foreign-money', '外币'],
  ['area', '面积'],
  ['length', '长度'],
  ['mass', '重量', '质量'],
  ['volume', '体积'],
  ['energy', '能量', '电量'],
  ['power', '功率'],
  ['time', '时间'],
  ['count', '个数', '数量'],
  ['rate', '比率', '百分比'],
  ['point', '百分点'],
  ['multiple', '倍数'],
  ['doubling', '翻番'],
  ['rank', '位次'],
  ['none', '无'],
  ['unknown', '不明'],
];

/** Which way is better: 越高越好 is `up`. */
export const directionWords: readonly Choice<LexiconRecord['direction']>[] = [
  ['up', '越高越好', '高'],
  ['down', '越低越好', '低'],
  ['none', '无'],
];

/** Counted over a period or at a moment: 时期数 is `flow`, 时点数 is `stock`. */
export const kindWords: readonly Choice<LexiconRecord['kind']>[] = [
  ['flow', '时期数', '流量'],
  ['stock', '时点数', '存量'],
];
