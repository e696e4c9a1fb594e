import type { Slot, UnfilledSlot } from '../../../account/unfilled';
import type { Statement, Measure, Role } from '../../../reading/statement/statement';

/** What a figure is in its words, where it is not simply a value. */
type Standing = Exclude<Statement['standsFor'], 'itself'>;

/** The words about empty slots in Chinese: “没有读出时期：报告没有写明年份”. */
export const slots = {
  name: { indicator: '指标', scope: '范围', period: '时期', role: '性质' } satisfies Readonly<
    Record<Slot, string>
  >,
  /** Why a slot stayed empty: “前后没有能作指标名的词”. */
  why,
  /** “没有读出指标：前后没有能作指标名的词”. */
  unfilled: (name: string, reason: string) => `没有读出${name}：${reason}`,
  /** What follows from an empty slot: 有空格的数不与别处核对. */
  consequence: '空着的格不猜；指标、时期、性质有一格空着，就不与别处的数核对',
  /** In one word, for a table: 任务. */
  standing: { task: '任务', start: '起点', whole: '总数', threshold: '门槛' } satisfies Readonly<
    Record<Standing, string>
  >,
  /** In a sentence, for the hover: “这是任务数，实绩与它相比”. */
  standingSentence: {
    task: '这是任务数，实绩与它相比',
    start: '这是起点数，现在的数与它相比',
    whole: '这是总数，别的数占它的一部分',
    threshold: '这是门槛，只限定后面的名称（如“年收入20万元以上的村”），不是哪个指标的值，不单独核对',
  } satisfies Readonly<Record<Standing, string>>,
};

/** The words about empty slots and about figures that are no values of their own, in one language. */
export type SlotWords = typeof slots;

function why(unfilled: UnfilledSlot): string {
  switch (unfilled.why) {
    case 'no-name':
      return '数字前后没有能作指标名的词';
    case 'no-subject':
      return '前面没有说是什么的比率或位次';
    case 'no-heading':
      return '表头没有说清这一列是什么，或缺单位，不猜';
    case 'total-row':
      return '这一行只有“合计”，没有指标名';
    case 'code':
      return '写在代码块或提示框里，不当作报告正文';
    case 'no-level':
      return '句中没有地域，报告也没有写明是哪一级政府（文首可写 level: 乡镇）';
    case 'no-year':
      return '报告没有写明年份（文首可写 year: 2026）';
    case 'undecided':
      return `“${unfilled.word}”是哪一年定不下来（文首可写 date: 2026-01-08）`;
    case 'no-time':
      return '句中没有写时间，又不在回顾或安排部分';
    case 'outside':
      return '不在回顾或安排部分，看不出是实绩还是目标';
  }
}

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
