import type { Measure, Role } from '../../../statement/statement';
import { slots } from './slots';

/** The words of the hover in Chinese. */
export const hover = {
  role: { actual: '实绩', target: '目标', prior: '上期' } satisfies Readonly<Record<Role, string>>,
  measure: {
    level: '总量',
    growth: '增幅',
    'average-growth': '年均增速',
    share: '占比',
    completion: '完成率',
    excess: '超额',
    difference: '增减量',
    multiple: '倍数',
    rank: '位次',
  } satisfies Readonly<Record<Measure, string>>,
  estimated: '预计数',
  /** “读作 2.45亿元～2.60亿元 之间（四舍五入或截尾）”. */
  readAs: (range: string) => `读作 ${range} 之间（四舍五入或截尾）`,
  /** The words around it say how far it reaches: “读作 19～21人 之间”. */
  between: (range: string) => `读作 ${range} 之间`,
  /** A count stands for itself: “读作 354人，一个不差”. */
  exact: (value: string) => `读作 ${value}，一个不差`,
  slots,
  unrelated: '文中没有可以与它核对的数',
  holds: (arithmetic: string) => `✓ ${arithmetic}`,
  fails: (arithmetic: string) => `≠ ${arithmetic}`,
  implied: (arithmetic: string) => `${arithmetic}（文中未写）`,
  /** Ends of a range that is open to one side. */
  atLeast: (low: string) => `不小于 ${low}`,
  atMost: (high: string) => `不大于 ${high}`,
};

/** All words of the hover on a figure, in one language. */
export type HoverWords = typeof hover;
