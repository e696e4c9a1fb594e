import { additiveDimensions, type Dimension } from '../figure/figure';
import type { Carried } from './carry';
import type { ReadingContext } from './context';
import { isMeasuredIn, type Lexicon, type LexiconEntry } from './lexicon';
import type { Listing } from './listing';
import type { NamePhrase } from './name';
import type { Predicate } from './predicate';
import type { PlacedFigure, SentenceView, FigureWords } from './words';
import type { Indicator, Statement } from './statement';
import { anyOf, scopeWords } from './vocabulary';

/** Everything one figure is read from. */
export interface FigureReadingInput {
  readonly view: SentenceView;
  readonly placed: PlacedFigure;
  readonly words: FigureWords;
  readonly listing: Listing;
  /** Which figure of the listing this is, from 0. */
  readonly position: number;
  readonly carried: Carried;
  /** The statements of the sentence so far, one for each of its figures. */
  readonly made: readonly Statement[];
  readonly context: ReadingContext;
  readonly lexicon: Lexicon;
  /** Whom the sentence tells of where the figure stands: 开发区; null for the whole territory. */
  readonly theme: string | null;
}

/** What the figure speaks of; for a share, that is the part (税收收入), while the indicator is the part in its whole. */
export function subjectOf(
  input: FigureReadingInput,
  phrase: NamePhrase | null,
  partOf: Statement | null,
): Indicator | null {
  const { listing, position, carried } = input;
  const dealt = listing.subjects?.length === listing.figures.length ? listing.subjects[position] : undefined;
  if (dealt !== undefined) return named(dealt, null, null, input);
  // 限上批零住餐业销售额分别增长8.2%、6.1%: what the second is dealt to nobody can tell, least of all the subject before.
  const carries = carried.subjects.length === listing.figures.length;
  if (position > 0 && !carries) return null;
  if (!phrase || isPlanName(phrase)) return carriedSubject(input);
  const indicator = named(
    fullName(phrase.text, carried),
    phrase.verb ?? carriedVerb(input, phrase),
    phrase,
    input,
  );
  return partOf ? { ...indicator, parent: partOf.indicator?.key ?? null } : indicator;
}

/**
 * What a figure without a name of its own speaks of: the subject carried over; for an amount held against a task, the
 * last one measured in the same kind of unit (“到位资金6.48亿元，到位率30%，完成年度任务6亿元”).
 */
function carriedSubject(input: FigureReadingInput): Indicator | null {
  const { carried, position, placed, words } = input;
  const { dimension } = placed.figure.unit;
  const task = againstOf(input, words.predicate);
  if (task?.standsFor === 'task' && task.indicator) return { ...task.indicator, span: null };
  const last = carried.subjects[Math.min(position, carried.subjects.length - 1)] ?? null;
  // 固定资产投资3亿元，38户: nobody counts money in households, nor jobs in square metres.
  const entry = last && additiveDimensions.has(dimension) ? input.lexicon.find(last.key) : null;
  const subject = entry && !isMeasuredIn(entry, dimension) ? null : last;
  const comparable = carried.recent.filter((each) => each.figure.unit.dimension === dimension).at(-1);
  const held = Boolean(words.predicate?.stands) || words.predicate?.measure === 'difference';
  const found =
    held && dimension !== 'rate' && dimension !== 'point' ? (comparable?.indicator ?? subject) : subject;
  return found && { ...found, span: null };
}

/** A share is an indicator of its own: 占财政总收入的81.5% of 税收收入 is 税收收入占财政总收入比重. */
export function shareOf(part: Indicator, input: FigureReadingInput): Indicator {
  const { view, words, carried } = input;
  const among = /在(?<whole>[^，,；;。]{2,16})中[，,]/u.exec(view.text.slice(0, words.at))?.groups?.whole;
  const whole =
    words.predicate?.againstName?.replace(/的$/, '') ??
    carried.wholes.at(-1)?.indicator?.name ??
    among ??
    againstOf(input, words.predicate)?.indicator?.name ??
    '';
  const name = whole === '' ? `${part.name}占比` : `${part.name}占${whole}比重`;
  return { name, key: name, span: part.span, parent: null };
}

/** A bare 人均 or 村均 averages the subject before it: 人均地区生产总值; a bare 总额 or 总数 is the subject's own. */
function fullName(name: string, carried: Carried): string {
  const [subject] = carried.subjects;
  if (!subject) return name;
  if (/^(?:人均|户均|亩均|村均|平均)$/.test(name)) return name + subject.name;
  // 粮食播种面积5.02万亩，总产量2.51万吨: the crop is that of the land just named.
  const crop = /^(?<crop>.{1,8}?)(?:播种|种植|栽培)面积$/u.exec(subject.name)?.groups?.crop;
  if (crop !== undefined && /^(?:总产量?|产量)$/.test(name)) return crop + name;
  // 1—11月入库税收1836万元，预计全年入库2040万元: the name is said again, cut short.
  if (name.length >= 2 && subject.name.startsWith(name) && !bracketed.test(subject.name)) return subject.name;
  return /^(?:总额|总量|总数|总计|总规模)$/.test(name)
    ? subject.name.replace(/^(?:新增|净增|新建|新登记)/, '')
    : name;
}

/** 税收收入（地方）1.9亿元，税收收入2.3亿元: what brackets narrow is another indicator than that without them. */
const bracketed = /[）)]$/u;

/** 新增A企业18家、B企业18家: the verb of the first holds for what 、 adds to it. */
export function carriedVerb({ words, carried }: FigureReadingInput, phrase: NamePhrase): string | null {
  const listed = /^\s*、\s*(?<words>.*)$/su.exec(words.region)?.groups?.words;
  // 、改造泵站5座 and 、续建项目9个 have a verb of their own; 、总数达24家 is all there are.
  const bare = listed?.startsWith(phrase.text) === true && !/^(?:续建|改建|扩建|改造|总)/.test(listed);
  return bare ? carried.verb : null;
}

function named(
  printed: string,
  verb: string | null,
  phrase: NamePhrase | null,
  { lexicon }: FigureReadingInput,
): Indicator {
  const name = plainName(printed, lexicon);
  const entry = lexicon.find(name);
  const key = entry?.name ?? (verb !== null && verb !== '累计' ? verb + name : name);
  return {
    name: fullCount(name, verb, entry).replace(/\s+/gu, ''),
    key: key.replace(/[\s“”"]+/gu, ''),
    span: phrase?.span ?? null,
    parent: entry?.parent ?? null,
  };
}

/** 规上工业企业26家 counts enterprises: statisticians call the indicator 规上工业企业数. */
function fullCount(name: string, verb: string | null, entry: LexiconEntry | null): string {
  const counts = entry?.name.endsWith('数') === true && !/(?:数|总量|数量)$/.test(name) && verb === null;
  return counts ? `${name}数` : name;
}

/** 服务业占生产总值的比重 has a 的 to spare, and 城镇新增就业人数 is 城镇新增就业: a word of quantity is dropped where the lexicon knows the name without it. */
function plainName(printed: string, lexicon: Lexicon): string {
  const name = printed.replace(/的(?=(?:比重|比例)$)/u, '');
  const bare = name.replace(/(?:总量|总额|总数|人数|数量|支出|数)$/, '');
  return !lexicon.find(name) && lexicon.find(bare) ? bare : name;
}

/** The figure it is held against in the same words: 比上年的5.62亿元, 占任务2000万元的. */
export function againstOf(
  { view, words, made, position }: FigureReadingInput,
  predicate: Predicate | null,
): Statement | null {
  const sign = predicate?.againstSign ?? null;
  if (sign === null) return null;
  const at = words.from + sign;
  const index = view.figures.findIndex((each) => each.at === at);
  return index < 0 ? null : (made[index + position] ?? null);
}

/** A name that only says 目标 or 年度任务 names no indicator: the figure is the task of the subject before it. */
export function isPlanName(phrase: NamePhrase | null): boolean {
  return (
    phrase !== null &&
    /^(?:年度|年初|全年|预期|计划|年)?(?:任务|目标|计划|预算)(?:数|值|量)?$/.test(phrase.text)
  );
}

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
  const how = told.replace(howItWent, '');
  if (how === told) return null;
  const stem = how.replace(/(?:[一二三四]季度|[上下]半年)$/u, '');
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
  /(?:首次|稳步|快速|平稳|大幅|大幅度|持续|连续|明显|显著|较快|逐步|不断|继续|保持|稳定|稳中|加快|进一步|再|又|实现|有所|健康|高速|同步|逆势|强劲|良好)*(?:增长|增加|提高|提升|攀升|扩大|上升|上涨|回升|下降|降低|减少|回落|新高|新突破|新台阶|向好|有升|有增|势头|态势|由负转正|转正)+$/u;

const opening = new RegExp(`^(?:[一二三四五六七八九十]是|预计|其中|同时|\\s|${anyOf(scopeWords)})*$`, 'u');
