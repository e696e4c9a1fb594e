import type { Level } from '../../report/document';
import type { Lexicon, LexiconEntry } from '../../reading/statement/lexicon';
import { wordedAs } from './families';

/**
 * Whether a plan is expected to set a target for what the review tells: 固定资产投资 wherever it stands, 进出口总额 where it is one of the
 * headline results.
 *
 * What rule 16 names for the level is the beginning. The two lists below were counted over the published reports of cities and
 * provinces: how often a report that tells a result sets a target for it too. What fewer than four in five do is no omission.
 */
export function isPlanned(
  entry: LexiconEntry,
  level: Level | null,
  amongHeadlines: boolean,
  lexicon: Lexicon,
): boolean {
  if (level === 'town' || level === 'nation') return isNamedFor(entry, level, lexicon);
  if (plannedWherever.has(entry.name)) return true;
  if (plannedAmongHeadlines.has(entry.name)) return amongHeadlines;
  return !seldomPlanned.has(entry.name) && isNamedFor(entry, level, lexicon);
}

/** Whether rule 16 names it for the level, or a name it stands beside: 全社会固定资产投资 where 固定资产投资 is named. */
function isNamedFor(entry: LexiconEntry, level: Level | null, lexicon: Lexicon): boolean {
  if (level === null) return entry.headline;
  return [entry.name, ...wordedAs(entry.name)].some((name) => lexicon.find(name)?.headlineAt.includes(level));
}

/** Of 100 reports that tell one of these, 80 to 100 plan it, besides what rule 16 names. */
const plannedWherever: ReadonlySet<string> = new Set([
  '财政收入',
  '财政总收入',
  '第三产业增加值',
  '民营经济增加值',
  '工业固定资产投资',
  '工业技改投资',
  '民间投资',
  '研发经费投入强度',
  '单位地区生产总值能耗',
  '居民消费价格',
  '人口自然增长率',
  '城镇登记失业率',
  '城镇调查失业率',
]);

/** Planned by as many where the result is one of three headline results of a paragraph; elsewhere by half of them. */
const plannedAmongHeadlines: ReadonlySet<string> = new Set([
  '第一产业增加值',
  '第二产业增加值',
  '规模以上工业增加值',
  '进出口总额',
  '出口总额',
  '实际利用外资',
]);

/** Told by most, planned by fewer than half of those. */
const seldomPlanned: ReadonlySet<string> = new Set(['粮食总产量', '招商引资到位资金']);
