import type { Figure } from '../figure/figure';
import type { Span } from '../../text/span';
import type { Statement } from './statement';

/**
 * Whether a figure only narrows the noun after it: “年收入20万元以上的村”, “销售收入过亿元企业”, “亿元以上项目”.
 *
 * Such a figure sorts other things and measures nothing itself; it stays part of the name it narrows. A bound that the
 * sentence states (“达到600亿斤以上”, “增长10%以上的目标”) is no threshold.
 */
export function isThreshold(text: string, figure: Figure): boolean {
  const { end } = figure.extent;
  const after = text.slice(end, end + 8);
  if (saysValue.test(after) || isTask(text, figure, end)) return false;
  if (isBareScale(text, figure)) return /^(?:的)?\p{Script=Han}/u.test(after);
  const trails = figure.approximators.some((each) => /^(?:以上|以下|以内|及以上)$/u.test(each.word));
  if (trails) return /^\p{Script=Han}/u.test(after);
  if (sortsFirms(figure, after, text.slice(end, end + 16))) return true;
  return figure.approximators.some((each) => each.bound !== 'about') && after.startsWith('的');
}

/** 产值超10亿元企业9家、超50亿元企业2家: the amount sorts what is counted right behind it. */
function sortsFirms({ approximators, unit }: Figure, after: string, behind: string): boolean {
  if (
    unit.dimension !== 'money' ||
    !approximators.some((each) => each.bound === 'over' || each.bound === 'atLeast')
  )
    return false;
  return sorted.test(after) && /^\p{Script=Han}+[（(]?\s*[\d]/u.test(behind);
}

const sorted =
  /^(?:工业|商贸|龙头|重大|产业|制造业)?(?:企业|项目|村|产业|集群|园区|产品|乡镇|镇|街道|楼宇|平台|基地|主体|品牌|单品|开发区)/u;

/** 完成1000万以上农村人口脱贫任务: so many people are the task itself. */
function isTask(text: string, { span, unit }: Figure, end: number): boolean {
  if (unit.dimension !== 'count') return false;
  const verb = /(?:完成|实现)\s*$/u.test(text.slice(Math.max(0, span.start - 4), span.start));
  return verb && /^\p{Script=Han}{2,14}?(?:任务|目标)/u.test(text.slice(end, end + 18));
}

/** What follows a value that is stated after all: 以上的目标, 大关, 和 in a list. */
const saysValue = /^(?:的?(?:目标|任务|水平|增速|成绩|速度|增长)|大关|关口|台阶|[和与及、])/u;

/** 亿元, 千万元, 百万元 without a digit: the class of a project, never its amount. */
function isBareScale(text: string, { numeral, unit }: Figure): boolean {
  return unit.dimension === 'money' && /^[百千万亿]+$/u.test(text.slice(numeral.start, numeral.end) || '亿');
}

/** What is said of a threshold: nothing that could be checked. */
export function thresholdStatement(figure: Figure, sentence: Span): Statement {
  return { ...bareStatement(figure, sentence), standsFor: 'threshold' };
}

/** A figure of which nothing is read: the 4亿元 of a block of code. */
export function bareStatement(figure: Figure, sentence: Span): Statement {
  return {
    figure,
    indicator: null,
    scope: null,
    period: null,
    base: null,
    role: null,
    measure: 'level',
    direction: 0,
    estimated: false,
    standsFor: 'itself',
    about: null,
    against: null,
    againstName: null,
    partOf: null,
    share: null,
    qualifiers: [],
    clause: figure.span,
    sentence,
  };
}
