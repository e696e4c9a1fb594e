/** The columns of the list of last year's targets, in their order: 指标, 目标, 实绩, 完成情况, 完成率, 出处. */
export const targetsColumns = ['indicator', 'target', 'result', 'outcome', 'completion', 'place'] as const;

/** One of them. */
export type TargetsColumn = (typeof targetsColumns)[number];
