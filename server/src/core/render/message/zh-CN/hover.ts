import type { HoverWords } from '../hover';
import { slots } from './slots';

/** The words of the hover in Chinese. */
export const hover: HoverWords = {
  role: { actual: '实绩', target: '目标', prior: '上期' },
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
  },
  estimated: '预计数',
  readAs: (range) => `读作 ${range} 之间（四舍五入或截尾）`,
  between: (range) => `读作 ${range} 之间`,
  exact: (value) => `读作 ${value}，一个不差`,
  slots,
  unrelated: '文中没有可以与它核对的数',
  holds: (arithmetic) => `✓ ${arithmetic}`,
  fails: (arithmetic) => `≠ ${arithmetic}`,
  implied: (arithmetic) => `${arithmetic}（文中未写）`,
  atLeast: (low) => `不小于 ${low}`,
  atMost: (high) => `不大于 ${high}`,
};
