/** The columns of a check sheet 核数单, in their order. */
export const sheetColumns = [
  'number',
  'place',
  'text',
  'indicator',
  'period',
  'unit',
  'value',
  'source',
  'checked',
  'derivation',
  'verdict',
  'department',
  'tick',
  'sign',
] as const;

/**
 * number 序号 · place 位置 · text 原文 · indicator 指标 · period 时期 · unit 单位 · value 数值 · source 来源 · checked 核对项目 ·
 * derivation 算式 · verdict 结果 · department 责任单位 · tick 核对 · sign 签字.
 */
export type SheetColumn = (typeof sheetColumns)[number];
