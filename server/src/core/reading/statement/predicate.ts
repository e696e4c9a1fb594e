import { movementsThat } from '../../grammar/words/movement';
import { passingVerbs } from '../figure/approximator';
import { amountDimensions as amounts, type Dimension } from '../figure/figure';
import { figureSign as F } from './fold';
import type { Measure } from './statement';
import { anyOf, valueLinks } from './vocabulary';

/**
 * What the words just before a figure make of it: “，完成任务量的” before “77.7%” is completion.
 *
 * `start` is where the predicate begins in the words given: what stands before it is the name of the thing measured.
 */
export interface Predicate {
  readonly measure: Measure;
  readonly start: number;
  /** −1 for 下降, 1 for 增长, 0 where none is said. */
  readonly direction: -1 | 0 | 1;
  /** Offset of the sign of the figure it is held against: 比上年的#增长. */
  readonly againstSign: number | null;
  /** The words that name what it is held against: “年初预算”, “财政总收入”. */
  readonly againstName: string | null;
  /** Whether the figure itself is the task, the plan or the earlier value in such words. */
  readonly stands: 'as-target' | 'as-prior' | 'as-whole' | null;
}

/** How a pattern is turned into a predicate; patterns are anchored at the figure and tried in order. */
interface Rule {
  readonly measure: Measure;
  readonly pattern: RegExp;
  /** The dimensions of figures it can speak of; undefined for any. */
  readonly dimensions?: readonly Dimension[];
  readonly stands?: Predicate['stands'];
  /** What must follow the figure. */
  readonly after?: RegExp;
}

/**
 * The predicate whose words end at the figure, the most telling first; null when none is said (“固定资产投资#”).
 *
 * `before` is folded text from the beginning of the sentence (or a bounded stretch of it) to the figure's sign.
 */
export function matchPredicate(before: string, after: string, dimension: Dimension): Predicate | null {
  // Text saved from web pages has stray spaces before its figures.
  const words = before.trimEnd();
  for (const rule of rules) {
    if (rule.dimensions && !rule.dimensions.includes(dimension)) continue;
    const match = rule.pattern.exec(words);
    if (!match) continue;
    if (rule.after && !rule.after.test(after)) continue;
    return toPredicate(rule, match);
  }
  return null;
}

function toPredicate(rule: Rule, match: RegExpExecArray): Predicate {
  const groups = match.groups ?? {};
  const verb = groups.verb ?? '';
  const signAt = groups.fig === undefined ? -1 : match[0].indexOf(F);
  const name = (groups.name ?? '').replaceAll(F, '').trim();
  return {
    measure: rule.measure,
    start: match.index,
    direction: directionOf(verb),
    againstSign: signAt < 0 ? null : match.index + signAt,
    againstName: name === '' ? null : name,
    stands: rule.stands ?? null,
  };
}

/** After a task's figure comes what is made of it, or the end of the words: 占年度任务2000万元**的**91.8%. */
const taskEnd = /^\s*(?:的|目标|任务|计划|，|,|；|;|。|、|）|\)|$)/;

function directionOf(verb: string): -1 | 0 | 1 {
  if (verb === '') return 0;
  if (fallsBy.test(verb)) return -1;
  return risesBy.test(verb) ? 1 : 0;
}

/** The single characters only by themselves: 新增60张 is no 增 of a 新, 减排 no 减. */
const rising = `${anyOf(movementsThat('rise'))}|(?<![新净倍])增(?!加值)`;
const falling = `${anyOf(movementsThat('fall'))}|(?<!消)减|降`;
const stretching = anyOf(movementsThat('stretch'));
const shrinking = anyOf(movementsThat('shrink'));
/** 净增 and 多收 add to what there was, 减收 and 少用 take from it; they move no value to another (多到). */
const risesBy = new RegExp(`^(?:${rising}|${stretching}|净增|增收|多)$`);
const fallsBy = new RegExp(`^(?:${falling}|${shrinking}|减收|少)$`);
const turning = anyOf(movementsThat('turn'));
const links = `(?:${anyOf(valueLinks)})*`;
/** A plan's name: 年初预算, 年度任务, 五年规划目标; 公共预算收入 is an indicator and no plan. */
const plan = `(?<name>[^，,；;：:。${F}]{0,14}?(?:任务|目标|计划|(?<!公共|财政)预算(?!收入|支出|内|外)|进度|指标)(?!生育)[^，,；;：:。${F}、]{0,4}?)`;
/** 占比提高4个百分点 compares with nothing: its 比 is the end of a name. */
const compared = `(?:(?:(?<!占)比|较)(?<base>[^，,；;。${F}]{0,16}?)(?:(?<fig>${F})(?:的?(?:平均)?(?:增速|增幅|水平))?)?的?)?`;
const manner =
  '(?:同比|环比|实际|名义|可比|同口径|按可比价(?:格)?(?:计算)?|现价|总体|平均|又|再|共|合计|均|分别|各|逆势|大幅|将|可|预计|力争|也)*';
/** What a change is told with besides a verb: a plus, or the time it is held against. */
const signed = `(?:${compared}${manner}(?:${rising}|${falling}|增速|增幅|涨幅)?[+＋]|(?:[同环]比|(?<!占)[比较](?:上年|去年)(?:同期)?))$`;
const rates: readonly Dimension[] = ['rate'];

const rules: readonly Rule[] = [
  {
    measure: 'rank',
    pattern: new RegExp(`(?:由|从)(?<base>[^，,；;。${F}的]{0,14})(?:的)?$`),
    dimensions: ['rank'],
    stands: 'as-prior',
  },
  // 位次前移2位: how far it moved, not where it stands.
  {
    measure: 'difference',
    pattern: /(?:位次|排名|名次)?(?:前移|后移|前进|后退|上升|提升|下降|跃升|提高|提前|跃进|晋升|进位|升)了?$/,
    dimensions: ['rank'],
  },
  {
    measure: 'rank',
    pattern:
      /(?:(?:继续|持续|连续|稳|均|仍)*(?:(?:居|列|排|排名|位列|位居|名列|排在|进入|升至|跃居|上升到)[^，,；;。]{0,8}|(?:保持|在|为|评为)?全[国省市区县州]))?$/,
    dimensions: ['rank'],
  },
  { measure: 'multiple', pattern: /(?:(?:实现)?(?:再|又)?翻了?)?$/, dimensions: ['doubling'] },
  // 由上年增长4%转为下降2%: a growth that came to be a fall, each with its verb.
  {
    measure: 'growth',
    pattern: new RegExp(`(?:由|从)(?<base>[^，,；;。、${F}]{0,14}?)(?<verb>${rising}|${falling}|升)$`),
    stands: 'as-prior',
    after: new RegExp(`^的?(?:水平)?(?:${turning}|转)`),
    dimensions: rates,
  },
  {
    measure: 'growth',
    pattern: new RegExp(
      `(?:由|从)(?<base>[^，,；;。${F}]{0,14})(?<fig>${F})的?(?:${turning}|转)(?:为|成)?(?:\\d{4}年|今年|当年|全年|本年|[上下]半年)?的?正?(?<verb>${rising}|${falling}|升)$`,
    ),
    dimensions: rates,
  },
  // 由9家增加到12家: first the value it started from, then the value it came to.
  {
    measure: 'level',
    pattern: new RegExp(`(?:由|从)(?<base>[^，,；;。、${F}的]{0,14})(?:的)?$`),
    stands: 'as-prior',
  },
  {
    measure: 'level',
    pattern: new RegExp(
      `(?:由|从)(?<base>[^，,；;。${F}]{0,14})(?<fig>${F})(?:[:：∶]${F})*[^，,；;。${F}]{0,6}?(?<verb>${rising}|${falling}|${turning}|${stretching}|${shrinking})?(?:到|至|为|成|${turning}到?)(?:了)?正?(?:(?:现在|目前|如今|当前|今年|\\d{4}年(?:底|末)?)的?|的)?$`,
    ),
  },
  {
    measure: 'average-growth',
    pattern: new RegExp(`(?:年均|年平均|每年|平均每年)${manner}(?<verb>${rising}|${falling})${links}$`),
    dimensions: rates,
  },
  // 年均增速分别为8%、10%: the average told by its noun.
  {
    measure: 'average-growth',
    pattern: new RegExp(
      `(?:年均|年平均)(?:增速|增幅|增长率|增长速度|涨幅|降幅)(?:将|预计|力争)?(?:均|分别)?${links}$`,
    ),
    dimensions: rates,
  },
  {
    measure: 'difference',
    pattern: new RegExp(`(?:年均|年平均|每年|平均每年)${manner}(?<verb>${rising}|${falling}|新增)${links}$`),
    dimensions: [...amounts, 'point'],
  },
  // 完成年度任务…的, 为年初预算#的, 净增目标完成比例.
  {
    measure: 'completion',
    pattern: new RegExp(
      `(?:占|为|是|(?<!超额)完成|达到|达|相当于|实现)(?:了|全年)?${plan}(?<fig>${F})?(?:的)?(?:任务量|任务|目标|计划|预算)?(?:的|完成比例|完成率)?(?:达|为|达到)?$`,
    ),
    dimensions: rates,
  },
  // 完成年初确定的4480万元目标的101.0%: the task's figure before the word for it.
  {
    measure: 'completion',
    pattern: new RegExp(
      `(?:占|为|是|完成)(?:了)?(?<name>[^，,；;：:。${F}]{0,10}?)(?<fig>${F})的?(?:任务|目标|计划|预算)(?:量|数|任务)?的?$`,
    ),
    dimensions: rates,
  },
  {
    measure: 'completion',
    pattern: new RegExp(
      `(?:[^，,；;：:。${F}、]{0,6}(?:任务|目标|计划|预算|投资))?(?:完成率|完成比例|完成进度|执行率|率完成)${links}$`,
    ),
    dimensions: rates,
  },
  {
    measure: 'excess',
    pattern: new RegExp(`(?:超出|超过|超额完成|超额|超|高出|高于)(?:了)?${plan}(?<fig>${F})?(?:的)?$`),
    dimensions: [...rates, 'point'],
  },
  // 超年度计划3亿元0.15亿元: the task first, then by how much it was outdone.
  {
    measure: 'level',
    pattern: new RegExp(`(?:超出|超过|超额完成|超额|超)(?:了)?${plan}$`),
    stands: 'as-target',
    after: new RegExp(`^\\s*${F}`),
    dimensions: amounts,
  },
  {
    measure: 'excess',
    pattern: new RegExp(`(?:超出|超过|超额完成|超额|超)(?:了)?${plan}(?<fig>${F})$`),
    dimensions: amounts,
  },
  // 超目标60万元, 可超任务12万元: by how much, never the value itself.
  {
    measure: 'excess',
    pattern: new RegExp(`(?:可)?(?:超出|超)(?:了)?${plan}$`),
    after: /^\s*(?:[，,；;。、）)]|$)/,
    dimensions: amounts,
  },
  // 比60亩的任务多12亩, 比年初目标300万元超20万元.
  {
    measure: 'excess',
    pattern: new RegExp(
      `(?:比|较)[^，,；;。${F}]{0,10}(?<fig>${F})的?(?:任务|目标|计划|预算)(?:多完成|超额|超收|超|多|少|短收)(?:了|出)?$`,
    ),
    dimensions: amounts,
  },
  // 比60亩的任务: the task before the word for it.
  {
    measure: 'level',
    pattern: new RegExp(`(?:比|较)(?<base>[^，,；;。${F}]{0,10})$`),
    stands: 'as-target',
    after: /^\s*的?(?:任务|目标|计划|预算)(?:数)?(?:多|少|超|短)/,
    dimensions: amounts,
  },
  // 比上年多收140吨, 多用, 少用: a difference with its own verb.
  {
    measure: 'difference',
    pattern: new RegExp(
      `(?:比|较)(?![^，,；;。]{0,16}(?:任务|目标|计划|预算))[^，,；;。]{1,16}?(?<verb>多|少)(?:[收用产缴建种栽养出增投发]|完成|争取|筹集|筹措|到位|引进|接待|办理|受理|化解|调处|发放|兑现|实施|安排|销售|生产|外出|转移|发生|发现|查处|用去|投入|实现)(?:了|出)?$`,
    ),
    dimensions: amounts,
  },
  // 超额完成任务1000亩的, 比年初预算4050万元超收: first the task itself.
  {
    measure: 'level',
    pattern: new RegExp(`(?:超额完成|超额|超过|超出|比|较)(?:了)?${plan}(?:的)?$`),
    stands: 'as-target',
    after: /^\s*(?:的|超收|短收|多|少|超)/,
    dimensions: amounts,
  },
  {
    measure: 'excess',
    pattern: new RegExp(
      `(?:超出|超过|超额完成|超额|比|较)${plan}(?<fig>${F})?(?:多完成|增加|多|超收|超|短收|少|增)?$`,
    ),
    dimensions: amounts,
  },
  {
    measure: 'excess',
    pattern: new RegExp(`(?:超收|短收|超额|超额完成|超支)(?:了)?$`),
    dimensions: [...rates, ...amounts],
  },
  // The task itself inside such words: 占年度任务#的, 完成年初目标#的.
  {
    measure: 'level',
    pattern: new RegExp(`(?:占|为|是|完成|达到|达|超额完成|超过|低于|高于)(?:了|全年)?${plan}(?:的)?$`),
    stands: 'as-target',
    after: taskEnd,
    dimensions: amounts,
  },
  {
    measure: 'level',
    pattern: /(?:完成)(?:年初)?(?:确定的|下达的|提出的)$/,
    stands: 'as-target',
    after: taskEnd,
    dimensions: amounts,
  },
  // The whole inside such words: 占一般公共预算支出2465.8万元的73%.
  {
    measure: 'level',
    pattern: new RegExp(`占(?:到|了)?(?<name>[^，,；;。${F}]{1,24})$`),
    stands: 'as-whole',
    after: /^\s*的/,
    dimensions: amounts,
  },
  // 比全县6.9%的平均增速高0.6个百分点: first the rate it is compared with.
  {
    measure: 'growth',
    pattern: new RegExp(`(?:比|较|高于|快于|低于)(?<base>[^，,；;。${F}]{0,12})$`),
    stands: 'as-prior',
    after: /^的?(?:平均)?(?:增速|增幅|增长|水平)/,
    dimensions: rates,
  },
  {
    measure: 'share',
    pattern: new RegExp(
      `占(?:到|了)?(?<name>[^，,；;。${F}]{0,24}?)(?<fig>${F})?(?:的)?(?:比重|比例|比|份额|占比)?(?:预计|将|力争)?(?:均|分别)?(?<verb>${rising}|${falling})?(?:到|至)?${links}$`,
    ),
    dimensions: rates,
  },
  // 服务业在国内生产总值中的比重上升到46.8%.
  {
    measure: 'share',
    pattern: new RegExp(
      `在(?<name>[^，,；;。${F}]{2,16})中的?(?:比重|比例|占比|份额)(?<verb>${rising}|${falling})?(?:到|至)?${links}$`,
    ),
    dimensions: rates,
  },
  // 比上年的增长3%回落, 由上年的下降3%转为: the earlier growth, told with a verb of its own.
  {
    measure: 'growth',
    pattern: new RegExp(`(?:比|较|由|从)(?<base>[^，,；;。${F}]{0,14}?)(?<verb>${rising}|${falling})$`),
    stands: 'as-prior',
    after: new RegExp(
      `^的?(?:水平)?(?:了)?(?:${rising}|${falling}|${stretching}|${shrinking}|${turning}|加快|转|高|低|快|慢)`,
    ),
    dimensions: rates,
  },
  // The earlier value: 比上年的#增长, 较年初的#.
  {
    measure: 'level',
    pattern: new RegExp(`(?:比|较)(?<base>[^，,；;。${F}]{0,14}?)的$`),
    stands: 'as-prior',
  },
  // 比上年190天增加19天: the earlier value without 的.
  {
    measure: 'level',
    pattern: new RegExp(
      `(?:比|较)(?<base>(?:上年|去年|前年|年初|同期|上年同期|去年同期|\\d{4}年)[^，,；;。${F}]{0,6})$`,
    ),
    stands: 'as-prior',
    after: /^\s*的?(?:净?增加|减少|增长|下降|提高|多|少|净增|增|减|压减|上升)/,
  },
  // 是2020年186万元的3.2倍: first the value it is so many times.
  {
    measure: 'level',
    pattern: new RegExp(`(?:是|为|相当于)(?<base>[^，,；;。${F}]{0,14})$`),
    stands: 'as-prior',
    after: new RegExp(`^\\s*的${F}倍?`),
    dimensions: amounts,
  },
  {
    measure: 'multiple',
    pattern: new RegExp(`(?:是|为|相当于|达到|达|到|至)(?<base>[^，,；;。${F}]{0,14}?)(?<fig>${F})?的$`),
    dimensions: ['multiple'],
  },
  {
    measure: 'multiple',
    pattern: new RegExp(`${compared}${manner}(?<verb>${rising}|${falling})${links}$`),
    dimensions: ['multiple'],
  },
  { measure: 'multiple', pattern: new RegExp(`(?:达到|达|为|近)?$`), dimensions: ['multiple'] },
  // 提高到, 下降至, 增至: the value itself.
  {
    measure: 'level',
    pattern: new RegExp(`(?<verb>${rising}|${falling}|扩大|发展|压降|${turning})?(?:到|至)$`),
  },
  {
    measure: 'difference',
    pattern: new RegExp(
      `${compared}${manner}(?<verb>${rising}|${falling}|${stretching}|${shrinking}|高出|高于|高|低于|低|快于|快|超过|多|少|领先)(?<name>[^，,；;。${F}]{0,24}?(?:增速|增幅|平均|水平)|[全我][国省市州县区镇乡](?:[、和与及][全我][国省市州县区镇乡])*|上年|去年)?${links}$`,
    ),
    dimensions: ['point'],
  },
  {
    measure: 'growth',
    pattern: new RegExp(`${compared}${manner}(?<verb>${rising}|${falling})${links}$`),
    dimensions: rates,
  },
  {
    measure: 'growth',
    pattern: new RegExp(`(?<verb>增速|增幅|涨幅|降幅|增长率)(?:[^，,；;。${F}]{0,4})$`),
    dimensions: rates,
  },
  // 同比+30%, 比上年-5.6%, 增长+6%: the sign is all the verb there is.
  { measure: 'growth', pattern: new RegExp(signed), dimensions: rates },
  { measure: 'difference', pattern: new RegExp(signed), dimensions: ['point'] },
  {
    measure: 'difference',
    pattern: new RegExp(`${compared}${manner}(?<verb>${rising}|${falling}|净增|增收|减收|多|少)${links}$`),
    dimensions: amounts,
  },
  // 比上个五年增加投资12亿元: what increased may stand behind the verb.
  {
    measure: 'difference',
    pattern: new RegExp(
      `(?:比|较)(?<base>[^，,；;。${F}]{1,16}?)(?<verb>增加|减少)(?:投资|投入|收入|支出|产值|面积)${links}$`,
    ),
    dimensions: amounts,
  },
  {
    measure: 'level',
    pattern: new RegExp(
      `(?:${anyOf(['达到', '达', '完成', '实现', '为', '是', '有', '突破', '超过', ...passingVerbs, '控制在', '稳定在', '保持在', '维持在', '共计', '合计', '总计', '共', '仅', '只有', '约', '达到了', '在', '降到', '至少', '平均', '均', '分别', '拟安排', '拟按'])})+$`,
    ),
  },
];
