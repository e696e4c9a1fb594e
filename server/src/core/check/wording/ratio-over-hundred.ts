import type { WordingWords } from '../../output/message/zh-CN/wording';
import type { Lexicon } from '../../reading/statement/lexicon';
import type { Mention } from '../../reading/statement/reading';
import type { Finding } from '../finding';
import { wordingFinding, wordsAt } from './finding';

/**
 * Shares of a whole above 100 %: “抽检合格率103%” (domain rule 11: what `closed-ratios.ts` and the lexicon call closed), “120%的
 * 行政村通了公交”, “占全县林地面积的160%”.
 *
 * 完成率, 到位率, 产销率, 参保率, 毛入学率 and 增长率 may exceed it; so may what is counted per hundred people (电话普及率), and what has been
 * done of a plan (占规划总投资的165%).
 */
export function findRatiosOverHundred(
  mentions: readonly Mention[],
  lexicon: Lexicon,
  words: WordingWords,
): readonly Finding[] {
  return mentions.flatMap((mention) => {
    if (!isOverHundred(mention)) return [];
    const name = closedRatio(mention, lexicon) ?? sharedThings(mention);
    if (name === null) return [];
    const { span } = mention.statement.figure;
    const written = wordsAt(mention.prose, span);
    const message = words.ratioOverHundred(name, written);
    return [
      wordingFinding(
        { ...mention, check: 'ratio-over-hundred', place: span, message, step: `${written} > 100%` },
        undefined,
        'suspect',
      ),
    ];
  });
}

function isOverHundred({ statement: { figure, measure, standsFor } }: Mention): boolean {
  // 低保标准120%以内的家庭: what sorts families is no share of them.
  if (standsFor === 'threshold') return false;
  if (figure.value.kind !== 'single' || !/^[%％]$/.test(figure.unit.text)) return false;
  return figure.value.magnitude.gt(100) && (measure === 'level' || measure === 'share');
}

/** The name of a ratio that is a part of a whole: the one read, or the one that ends the words before the figure. */
function closedRatio({ statement, prose }: Mention, lexicon: Lexicon): string | null {
  const { indicator, figure, clause } = statement;
  const name = indicator?.name ?? '';
  if (ratioNames.isOpen(name)) return null;
  const known = indicator !== null && lexicon.find(indicator.key)?.closedRatio === true;
  if (known || ratioNames.isClosed(name)) return name;
  const from = Math.max(clause.start, figure.span.start - 20);
  const before = prose.prose.text.slice(from, figure.span.start);
  const said =
    /(?<said>\p{Script=Han}{2,12}?)(?:均|都|已|将|也|全部|分别|双)*(?:保持在?|稳定在|巩固在|达到|高达|达|为|是|至|到)*$/u.exec(
      before.trim(),
    )?.groups?.said;
  if (said === undefined || ratioNames.isOpen(before)) return null;
  return ratioNames.isClosed(said) ? said : null;
}

/** Names of ratios that are parts of a whole, by their ends, and those that only look so. */
interface RatioNames {
  /** Whether the name is that of a ratio that cannot exceed 100 %: 清运率, 水质优良比例, 知晓率. */
  readonly isClosed: (name: string) => boolean;
  /** Whether a name that ends so may exceed it all the same: 拨备覆盖率, 移动电话普及率, 参保率. */
  readonly isOpen: (name: string) => boolean;
}

/**
 * The ends of names that can only be parts of a whole (domain rule 11), by what they are shares of.
 *
 * “生活垃圾清运率120%” is closed by its end 清运率; “移动电话普及率120%” ends in 普及率 and is open by what it counts.
 */
const ratioNames: RatioNames = {
  isClosed: (name) => closedEnd.test(name),
  isOpen: (name) => openName.test(name),
};

/** Every ending is a share of the things named before it, none of which is counted twice. */
const closedEnds: readonly string[] = [
  // Shares by name.
  '占比',
  '占(?:\\p{Script=Han}{2,20})?(?:比重|比例)',
  // What passed of what was looked at.
  '(?:合格|优良|达标|优质|好评|满意|知晓|支持)(?:率|比例|比率|度)',
  '安全感(?:满意度|指数)?',
  '水质(?:优良|达标|优)(?:率|比例|比率)',
  '(?:优良|达标|优质)(?:水质|水体|空气)?(?:断面|天数)?(?:率|比例|比率|占比)',
  '(?:成活|保存|治愈|救治成功)率',
  // What was answered or dealt with of what came in; 破案 and 结案 may clear cases of earlier years.
  '(?:办结|办复|答复|回复|交办|化解|调解成功|调处|整改)率',
  '(?:清运|收集|收运|处理|无害化处理|集中处理|资源化利用|治理)率',
  // The territory, people or households that have or know something.
  '(?:覆盖|普及|签约|入户|通达|通车|通畅|硬化|接入|入网|通水|通电|通邮)率',
  '(?:森林覆盖|城镇化|绿化覆盖|绿地|林木绿化)率',
  '(?:网上可办|可办|网办|通办|即办|机械化清扫|清扫保洁覆盖|规范化)(?:率|事项(?:率|比例|占比)?)',
];

const closedEnd = new RegExp(`(?:${closedEnds.join('|')})$`, 'u');

/** Why a ratio may exceed 100 % though its name sounds like a share. */
const openNames: readonly string[] = [
  // People from elsewhere or of other ages are counted among those who take part, not among those who should.
  '毛入学|入学|入园|巩固率|参保|保险|医保|社保|新农合|合作医疗|接种|教育普及',
  // Measured against a plan or against an output.
  '计划|任务|目标|预算|确保|产销|到位|完成|增长|进度|执行率|超额|开工率|复工|建成率|竣工率|落地率|投资.{0,2}率',
  // Counted per hundred people or households, who may have two.
  // Of gigabit networks the capacity is measured, which may be several times the households.
  '千兆|光网',
  '电话|宽带|互联网|手机|汽车|家电|电脑|空调|网络普及',
  // Loans and trade may be more than a year's product.
  '占(?:\\p{Script=Han}{0,4})(?:生产总值|GDP)',
  // Money against another sum, and stocks against a year's use.
  '拨备|流动性|利息|担保|债务|偿债|准备金|保障倍数|储备|自给|贡献|负债|杠杆',
  // Cases of earlier years are cleared with those of this one.
  '破案|结案|清案|执结',
];

const openName = new RegExp(openNames.join('|'), 'u');

/**
 * What a percentage is a share of, where things or people are: 行政村 in “120%的行政村通了公交”, 全县林地面积 in “占全县林地面积的160%”; null
 * where a plan, a price, a standard or another amount of money is what it is a share of.
 */
function sharedThings({ statement, prose }: Mention): string | null {
  const { text } = prose.prose;
  const { clause, figure } = statement;
  const before = text.slice(clause.start, figure.span.start).trim();
  return wholeBefore(before) ?? thingsBehind(before, text.slice(figure.span.end, figure.span.end + 24));
}

/** 占全国集体林地面积的〔160%〕: a total of things, or the territory's share of the world's. */
function wholeBefore(before: string): string | null {
  const whole =
    /占(?:到|据)?(?<whole>[\p{Script=Han}“”]{2,16}?)(?:的比重|的比例|比重|比例|的)?(?:达到?|超过?|为|约|近)*$/u.exec(
      before,
    )?.groups?.whole;
  if (whole === undefined) return null;
  // 占公共财政预算支出的816%: what is spent on one thing is part of what is spent.
  const spent = ['财政支出', '预算支出'].some((each) => whole.endsWith(each));
  if (spent && !['年初', '计划', '调整', '上年', '同期'].some((each) => whole.includes(each))) return whole;
  if (isPlanned(whole)) return null;
  return /(?:面积|总量|总数|总人口|人口|户数|总户数|总里程|村庄数|用地)$|^(?:全[国省市县区镇乡球]|世界)的?$/u.test(
    whole,
  )
    ? whole
    : null;
}

/** 〔130%〕的基层医疗卫生机构, 〔109%〕乡镇通三级公路. */
function thingsBehind(before: string, after: string): string | null {
  if (isPlanned(before) || !opensShare.test(before)) return null;
  return things.exec(after)?.groups?.things ?? null;
}

/** Nothing before the figure of which it could be the value. */
const opensShare =
  /^(?:.*(?:在|使|让|有|对|为|覆盖|惠及|实现|带动|吸引|确保|保证|推动|帮助|全[国省市县区镇乡]))?(?:了|近|约|超|超过)?$/u;

const things =
  /^(?:以上|左右)?的?(?<things>[\p{Script=Han}]{0,8}?(?:机构|学校|中小学|幼儿园|医院|卫生院|卫生室|乡镇|镇村|街道|社区|行政村|建制村|自然村|村庄|村|县城|县|家庭|农户|贫困户|群众|居民|村民|农民|人口|学生|教师|干部|职工|老年人|耕地|农田|林地|河流|断面|水体))(?![\p{Script=Han}]{0,6}(?:标准|水平|平均|收入|补助|补贴|工资))/u;

/** Plans, bases, standards and money may be exceeded. */
function isPlanned(words: string): boolean {
  return /计划|任务|目标|预算|指标|规划|设计|下达|应|上年|去年|年初|同期|年均|常年|基数|标准|水平|收入|工资|产值|投资|完成|增长|超额|比|按|原|国家规定|核定/u.test(
    words,
  );
}
