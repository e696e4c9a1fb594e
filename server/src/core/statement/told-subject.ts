import type { Dimension } from '../figure/figure';
import type { Lexicon } from './lexicon';
import type { Indicator } from './statement';
import { anyOf, scopeWords } from './vocabulary';

/**
 * What a clause without figures says grew or fell, for the figure that comes next: 财政收入 in “财政收入稳步增长，完成4720万元”.
 *
 * Only an indicator of the lexicon with nothing before it but an ordinal, an opener or the territory, measured in the
 * figure's own kind of unit: “旅游收入大幅增长，达到120万人次” speaks of something that is not named.
 */
export function toldSubject(between: string, dimension: Dimension, lexicon: Lexicon): Indicator | null {
  const clauses = between.split(/[，,；;：:。]/u);
  const told = clauses.at(-2)?.trim();
  if (told === undefined || told.length > 30) return null;
  const stem = told.replace(howItWent, '');
  if (stem === told) return null;
  const known = lexicon.longestSuffix(stem);
  if (!known || known.entry.generic || !opening.test(stem.slice(0, known.start))) return null;
  const { entry } = known;
  const fits =
    relative.has(dimension) || entry.dimension === dimension || entry.otherDimensions.includes(dimension);
  return fits ? { name: stem.slice(known.start), key: entry.name, span: null, parent: entry.parent } : null;
}

/** What is said of any indicator, whatever it is measured in: 增长8%, 提高2个百分点, 翻一番. */
const relative: ReadonlySet<Dimension> = new Set(['rate', 'point', 'multiple', 'doubling', 'rank']);

const howItWent =
  /(?:首次|稳步|快速|平稳|大幅|大幅度|持续|连续|明显|显著|较快|逐步|不断|继续|保持|稳定|稳中|加快|进一步|再|又|实现|有所|健康|高速|同步|逆势|强劲|良好)*(?:增长|增加|提高|提升|攀升|扩大|上升|上涨|回升|下降|降低|减少|回落|新高|新突破|新台阶|向好|有升|有增|势头|态势)+$/u;

const opening = new RegExp(`^(?:[一二三四五六七八九十]是|预计|其中|同时|\\s|${anyOf(scopeWords)})*$`, 'u');
