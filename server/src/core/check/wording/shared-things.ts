import type { Mention } from '../../statement/reading';

/**
 * What a percentage is a share of, where things or people are: 行政村 in “120%的行政村通了公交”, 全县林地面积 in “占全县林地面积的160%”; null
 * where a plan, a price, a standard or another amount of money is what it is a share of.
 */
export function sharedThings({ statement, prose }: Mention): string | null {
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
  if (whole === undefined || isPlanned(whole)) return null;
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
