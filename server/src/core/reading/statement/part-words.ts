import { figureSign } from './fold';
import { timeBefore } from './period';
import type { FigureWords } from './words';
import type { Indicator, Statement } from './statement';

/**
 * What sorts a part that has no name of its own: 新建 of “其中新建78项” and of “、新建78项” behind another part, nothing of “其中5个已竣工”.
 *
 * Null where other words stand before it, for nobody knows then what it counts.
 */
export function partWords({ region, before, after, predicate }: FigureWords): string | null {
  if (predicate !== null && predicate.measure !== 'level') return null;
  const said = partial.exec(region)?.groups;
  if (said?.own === undefined) return null;
  const opened =
    said.opens !== undefined || /其中[，,：:]\s*$/u.test(before.slice(0, before.length - region.length));
  // 税收收入突破3亿元、达到3.2亿元 says the same again; 其中1万亩以上4个 sorts what is counted behind it.
  if (said.own === '' && (said.opens === '、' || after.trimStart().startsWith(figureSign))) return null;
  // 其中今年达到97亿元 is one year of several.
  const timed = said.own !== '' && timeBefore(said.own) === said.own.length;
  return opened && !timed ? said.own : null;
}

/** 其中新增, 其中“十二五”期间新增: the years of a plan stand before what sorts the part. */
const partial =
  /^\s*(?<opens>其中|、|和|及)?(?:[“"]十[一二三四五六]?五[”"](?:期间|时期|以来))?(?<own>\p{Script=Han}{0,8})$/u;

/** The part that such words make of its whole: 新建重点项目 of 重点项目192项; where nothing is said, some of them. */
export function partNamed(own: string, whole: Statement): Indicator | null {
  const { indicator } = whole;
  if (!indicator) return null;
  const name = own === '' ? indicator.name : own;
  return { name, key: `${own === '' ? '其中' : own}${indicator.key}`, span: null, parent: indicator.key };
}
