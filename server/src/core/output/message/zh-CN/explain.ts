import type { Tie } from '../../../enumeration/count/listing';
import type { Token } from '../../../grammar/token';
import type { Role } from '../../../grammar/word';

/** What a word does in a sentence, as the glossary has it. */
const role: Readonly<Record<Role, string>> = {
  noun: '名词',
  event: '动名词',
  verb: '动词',
  adverb: '副词',
  quality: '属性词',
  phrase: '四字语',
  fixed: '固定语',
  time: '时间词',
  indicator: '指标名',
  pronoun: '指代词',
  preposition: '介词',
  joint: '连接词',
  of: '“的”字',
  rest: '“等”字',
  define: '释义词',
  some: '举例词',
  negation: '否定词',
  measure: '量词',
  place: '地名通名',
  organ: '机构通名',
  level: '层级词',
  unit: '单位',
  ordinal: '序数词',
  about: '数前约词',
  beyond: '数后约词',
  age: '新旧词',
  fused: '合称词',
  facility: '设施通名',
  owner: '主体词',
  group: '群体词',
  particle: '助词',
  burden: '越少越好',
  origin: '起点词',
  base: '比较词',
  stage: '进度词',
  light: '轻词',
  work: '工程通名',
  rise: '升',
  fall: '降',
  stretch: '扩',
  shrink: '缩',
  turn: '变',
  change: '变幅名',
  position: '位次变动',
  range: '范围变动',
  goal: '终点词',
  reach: '到达词',
  reverse: '反向名',
};

/** What is no word of the list: a name, as a rule. */
const kind: Readonly<Record<Exclude<Token['kind'], 'word'>, string>> = {
  number: '数',
  mark: '标点',
  letters: '字母',
  unknown: '词表外',
};

/** What binds a list to its count. */
const tie: Readonly<Record<Tie, string>> = {
  before: '列在数前',
  'clause-before': '前一分句全是所列',
  levels: '一字一级',
  'short-places': '一字一地',
  'one-word': '一字一项',
  pairs: '两字一项',
  explained: '数后释义',
  'counted-again': '分项之数再相加',
  'repeated-word': '各项同带一词',
  'next-clause': '下一分句各项同带一词',
  'each-one': '逐项“一”字领起',
  'names-behind': '名称列在数后',
  'headed-clauses': '各分句同带一词',
  'compound-objects': '数语之后逐项列出',
  compound: '几个数合成的口号',
  ordinals: '按序数分列',
  dashes: '按破折号分列',
};

/** The words about how one sentence is read in Chinese. */
export const explain = {
  role,
  kind,
  tie,
  columns: { word: '词', does: '作用', within: '属于' },
  /** “数字 530万元”, in the third column of the words that make it. */
  inFigure: (figure: string) => `数字 ${figure}`,
  /** “计数 三个村”. */
  inCount: (count: string) => `计数 ${count}`,
  /** “并列 1 之 2”: the second member of the first coordination. */
  inMember: (group: number, member: number) => `并列 ${group} 之 ${member}`,
  brackets: '括号、引号：',
  coordinations: '并列：',
  /** “3 项”, or “3 项（也可读作 2 项）”. */
  members: (count: number, others: readonly number[]) =>
    others.length === 0 ? `${count} 项` : `${count} 项（也可读作 ${others.join('、')} 项）`,
  /** Before the words that only lead up to the first member. */
  lead: (words: string) => `“${words}”只领起`,
  lists: '计数：',
  /** “三个村”数 3：列在数前…. */
  counts: (text: string, value: number, said: string) => `“${text}”数 ${value}：${said}`,
  /** “列在数前，列出 3 项：东坝 | 西岭 | 南屏；相符”. */
  listed: (tied: string, members: string, names: string, verdict: string) =>
    `${tied}，列出 ${members}：${names}；${verdict}`,
  verdict: {
    holds: '相符',
    fails: '不符，列举完整',
    'fails-open': '不符，有“等”字',
    'no-list': '没有找到它所数的列举，不核对',
    /** Why a list that was found is not held against its count. */
    open: '有“等”字，没有列全，数对得上，不作判断',
    either: '“和”字可能在名称之内，有一种读法相符，不作判断',
    'not-closed': '不能断定列举完整，数不同也不报',
    passed: '另一种读法可能相符，不作判断',
  },
  figures: '数字：',
  /** A slot that stayed empty, with the reason: “空（句中没有写时间）”. */
  empty: (why: string) => (why === '' ? '空' : `空（${why}）`),
  estimated: '预计数',
  links: {
    about: (figure: string) => `说的是 ${figure}`,
    against: (what: string) => `比的是 ${what}`,
    partOf: (figure: string) => `是 ${figure} 的一部分`,
  },
  /** Between the things one word may do. */
  roleMark: '、',
  /** Of a part that a sentence has nothing of: “并列：没有”. */
  nothing: (title: string) => `${title}没有`,
};

/** All words about how one sentence is read, in one language. */
export type ExplainWords = typeof explain;
