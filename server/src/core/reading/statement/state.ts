import { scaleBy } from '../../number/interval';
import type { Figure } from '../figure/figure';
import { isPassedMark } from '../figure/approximator';
import { countAlike } from '../figure/unit';
import type { Carried } from './carry';
import { closedGroupOf } from './closed-groups';
import type { Lexicon } from './lexicon';
import { nameAfter, nameBefore, type NamePhrase } from './name';
import { nounOf } from './noun';
import { partNamed, partWords } from './part-words';
import { findPeriods } from './period';
import type { Predicate } from './predicate';
import { type SentenceView, opensClause, type FigureWords } from './words';
import { settleLevelPeriod, settleMeasure, settlePeriod, settleRole } from './settle';
import type { Distribution, Indicator, Measure, Period, Statement } from './statement';
import { qualifiersOf } from './qualifier';
import { againstOf, isPlanName, shareOf, subjectOf, type FigureReadingInput } from './subject';

/** A figure's statement, and how far into the sentence its name reaches where it stands after the figure. */
export interface StatedFigure {
  readonly statement: Statement;
  /** Offset in the folded sentence; 0 where the name stands before the figure. */
  readonly namedUpTo: number;
  /** What it may be a part of, where it is listed after 其中. */
  readonly wholes: readonly Statement[];
}

/** What a figure says, from its own words and what the clauses before it carry over. */
export function stateFigure(input: FigureReadingInput): StatedFigure {
  const { view, placed, words, carried, context } = input;
  const { figure } = placed;
  const found = input.position === 0 ? phraseOf(words, figure, input.lexicon) : null;
  const phrase = found ? placedPhrase(found, view) : null;
  const predicate = standing(words, phrase);
  const wholes = wholesOf(input, phrase);
  const alike = wholes.filter((each) => isOfKind(each, figure));
  const holding = alike.filter((each) => mayHold(each.figure, figure));
  // 获得2枚金牌，残疾人选手获得9枚奖牌，其中金牌4枚: of two wholes that may be meant the one that can hold the part is.
  const partOf = likest(holding.length > 0 ? holding : alike, phrase);
  const part = partOf !== null;
  const own = phrase === null && partOf ? partNamed(partWords(words) ?? '', partOf) : null;
  const subject = own ?? subjectOf(input, phrase, partOf);
  const named = subject && predicate?.measure === 'share' ? shareOf(subject, input) : subject;
  const measure = measureOf(input, predicate, phrase, named);
  const indicator = growing(named, measure, input);
  const local = localPeriod(input);
  const period = periodOf(input, predicate, measure, local, indicator);
  const about = isBareLevel(predicate, measure) ? null : aboutOf(input, subject);
  const statement: Statement = {
    figure,
    indicator,
    // 全县财政收入5.2亿元，增长8%: a rate of what was said before is of whom that was said.
    scope: phrase === null && about ? about.scope : scopeOf(input, phrase),
    period,
    base: baseOf(input, local),
    role: settleRole(predicate, period, context, view.text.slice(0, words.at)),
    measure,
    direction: directionOf(predicate, measure),
    estimated: carried.estimated,
    standsFor: standings[predicate?.stands ?? 'itself'],
    about,
    against: againstOf(input, predicate),
    againstName: predicate?.againstName ?? null,
    partOf,
    share: distributionOf(input),
    qualifiers: qualifiersOf(input, phrase, part),
    clause: { start: view.unfold(words.clauseAt), end: figure.span.end },
    sentence: view.span,
  };
  return { statement, wholes, namedUpTo: found?.follows === true ? found.span.end : 0 };
}

/**
 * Whose the figure is: the territory its own words name, else the one its sentence tells of, else that of the report. 服务业完成增加值62亿元 is 服务业增加值:
 * who makes a name of its own with the thing measured is part of the name. Of 全市开发区实现产值 it is the park, and 全市 says where that is.
 */
function scopeOf({ theme, context }: FigureReadingInput, phrase: NamePhrase | null): string | null {
  const told = theme === null || phrase?.text.startsWith(theme) === true ? null : theme;
  const said = phrase?.scope ?? null;
  return (said === context.scope ? (told ?? said) : (said ?? told)) ?? context.scope;
}

/** The name before the predicate, or, for a count or amount with a bare verb, the one after the figure. */
function phraseOf(words: FigureWords, figure: Figure, lexicon: Lexicon): NamePhrase | null {
  if (words.predicate?.stands === 'as-whole') return nameOfWhole(words, words.predicate, lexicon);
  const name = nameBefore(words.region, words.regionAt, lexicon);
  const before = name && { ...name, text: name.text + words.aside };
  const noun = before && nounOf(before, lexicon);
  if (noun) return noun;
  const { dimension } = figure.unit;
  const counts = dimension !== 'rate' && dimension !== 'point' && dimension !== 'rank';
  const after =
    counts && isBare(words.predicate) ? nameAfter(words.after, words.at + 1, dimension, lexicon) : null;
  // 深入推进2600亿元… has no name yet; what was done still keeps it from being the subject of the clause before. A rate goes on about that.
  return after ?? (dimension === 'multiple' ? null : before);
}

/** The name between 占 and the whole's own figure: 一般公共预算支出 in “占一般公共预算支出2465.8万元的”. */
function nameOfWhole(
  { before, from }: FigureWords,
  { start }: Predicate,
  lexicon: Lexicon,
): NamePhrase | null {
  const words = before.slice(start).replace(/^占(?:到|了)?/, '');
  return nameBefore(words, from + before.length - words.length, lexicon);
}

/**
 * What grows: 地区生产总值 in 经济增长5%, but not in 拉动经济增长1.2%, which is what something else did to it; 固定资产投资 in 固定资产投资增速10% and
 * 增速高于全省2.1个百分点.
 */
function growing(
  indicator: Indicator | null,
  measure: Measure,
  { words, context, lexicon }: FigureReadingInput,
): Indicator | null {
  const grows = measure === 'growth' || measure === 'average-growth';
  const held = measure === 'difference' && words.predicate?.againstName !== null;
  if (!indicator || !(grows || held) || lexicon.find(indicator.key)) return indicator;
  const isEconomy = indicator.name === '经济' && !drivers.some((each) => words.region.includes(each));
  const { plan } = context.years;
  const former = plan !== null && plan <= LAST_NATIONAL_NAME;
  const economy = former || context.scope === '全国' ? '国内生产总值' : '地区生产总值';
  const pace = paces.find((each) => indicator.name.endsWith(each)) ?? '';
  const entry = lexicon.find(isEconomy ? economy : indicator.name.slice(0, -pace.length));
  return entry ? { ...indicator, key: entry.name } : indicator;
}

/** Provinces and cities had a 国内生产总值 of their own until it was named 地区生产总值. */
const LAST_NATIONAL_NAME = 2004;

const drivers: readonly string[] = ['拉动', '带动', '推动', '促进', '支撑', '贡献', '服务'];
const paces: readonly string[] = ['增速', '增幅', '涨幅', '增长率'];

function placedPhrase(phrase: NamePhrase, view: SentenceView): NamePhrase {
  return { ...phrase, span: { start: view.unfold(phrase.span.start), end: view.unfold(phrase.span.end) } };
}

const standings = {
  'as-target': 'task',
  'as-prior': 'start',
  'as-whole': 'whole',
  itself: 'itself',
} as const;

function isBare(predicate: Predicate | null): boolean {
  return (
    predicate === null ||
    (predicate.measure === 'level' && predicate.stands === null && predicate.againstSign === null)
  );
}

function isBareLevel(predicate: Predicate | null, measure: Measure): boolean {
  return (
    (measure === 'level' || measure === 'share') &&
    predicate?.measure !== 'share' &&
    predicate?.stands !== 'as-target'
  );
}

/** “增长9%（年度目标6%以上）”: a name that only says 目标 makes the figure a task of the subject before it. */
function standing(words: FigureWords, phrase: NamePhrase | null): Predicate | null {
  if (!isPlanName(phrase)) return words.predicate;
  const plain: Predicate = {
    measure: 'level',
    start: words.before.length,
    direction: 0,
    againstSign: null,
    againstName: null,
    stands: null,
  };
  return { ...(words.predicate ?? plain), stands: 'as-target' };
}

function measureOf(
  { placed, made }: FigureReadingInput,
  predicate: Predicate | null,
  phrase: NamePhrase | null,
  indicator: Indicator | null,
): Measure {
  const last = made.at(-1);
  // The task of a rate is a rate of the same kind: 增长9%（年度目标6%以上）.
  if (isPlanName(phrase) && last && placed.figure.unit.dimension === 'rate') return last.measure;
  return settleMeasure(predicate?.measure ?? 'level', placed.figure, indicator?.name ?? null);
}

/** 增速由9%回落到6%: the way to a growth is none of its own, 6% is still a rise. */
function directionOf(predicate: Predicate | null, measure: Measure): Statement['direction'] {
  return predicate === null || (measure === 'growth' && predicate.measure === 'level')
    ? 0
    : predicate.direction;
}

/** The period named in the figure's own clause, else the one in force. */
function localPeriod({ words, carried, context }: FigureReadingInput): Period | null {
  const mentions = findPeriods(words.clause, { years: context.years, current: carried.period });
  const named = mentions.filter((mention) => !mention.isBase).at(-1);
  // A time at the clause's head is in force already; 上年 taken twice would be the year before last.
  if (!named || opensClause(words.clause.slice(0, named.span.start))) return carried.period;
  return named.period ?? carried.period;
}

function periodOf(
  input: FigureReadingInput,
  predicate: Predicate | null,
  measure: Measure,
  local: Period | null,
  indicator: Indicator | null,
): Period | null {
  const { words, context, lexicon, placed } = input;
  const settled = settlePeriod(predicate, measure, local, words.clause, context);
  if (measure !== 'level' && measure !== 'share') return settled;
  const entry = indicator ? lexicon.find(indicator.key) : null;
  const reached = /(?:达到|达|为|至|到|是|突破|超过|控制在|保持在|稳定在|现在的|目前的)$/.test(
    words.lead.trimEnd(),
  );
  const last =
    reached ||
    isPassedMark(placed.figure) ||
    isYearly(indicator) ||
    growsYearly(words) ||
    isHeldAgainstStart(words.after, settled);
  return settleLevelPeriod(settled, entry ? entry.kind === 'stock' : null, last);
}

/** What somebody earns or spends is told by the year; nobody adds up five years of it. */
function isYearly(indicator: Indicator | null): boolean {
  return indicator !== null && /人均|居民.{0,2}收入/u.test(indicator.key);
}

/** 经济总量600亿元、年均增长6.7%: what grows from year to year is a year's; 五年完成投资149亿元、年均增长18% is all of them together (domain rule 4). */
function growsYearly({ after, clause }: FigureWords): boolean {
  return /^[，,、]\s*年均/u.test(after) && !/完成|累计|实现|投入|新增|新建|共|五年(?!来)/u.test(clause);
}

/** 五年来，社会消费品零售总额完成46亿元，比2011年增长85% (or 是2011年的1.9倍): what is held against the year before them is the last year's. */
function isHeldAgainstStart(after: string, period: Period | null): boolean {
  const year = /^[，,（(]?\s*(?:比|较|是|为|相当于)(\d{4})年/u.exec(after)?.[1];
  return period !== null && year === String(period.from.year - 1);
}

function baseOf({ words, context }: FigureReadingInput, period: Period | null): Period | null {
  return (
    findPeriods(words.clause, { years: context.years, current: period }).find((mention) => mention.isBase)
      ?.period ?? null
  );
}

/** The level a rate or difference speaks of: that of its own indicator, or of the subject carried over. */
function aboutOf(
  { carried, position, listing, words }: FigureReadingInput,
  subject: Indicator | null,
): Statement | null {
  // 其中集中供养18人、分散供养27人，集中供养占40%: words that are no name to anybody else name that part again.
  const again = carried.recent.findLast(
    ({ indicator, partOf }) =>
      partOf !== null && indicator?.span === null && indicator.name === words.region.trim(),
  );
  if (again) return again;
  const same = [...carried.recent].reverse().find((level) => level.indicator?.key === subject?.key);
  if (same) return same;
  if (subject?.span) return null;
  // 里程增至162公里，公交、出租客流量分别增长21%、18%: dealt to subjects of their own, which have no level here.
  const dealt = listing.subjects !== null && !carried.subjects.some(({ name }) => name === subject?.name);
  if (dealt) return null;
  return carried.levels[listing.figures.length > 1 ? position : carried.levels.length - 1] ?? null;
}

/**
 * The values a figure after 其中 may be a part of: those before 其中 in its sentence, or, where 其中 opens the sentence,
 * those of the one before. A 、 after a part goes on listing parts of the same. “投资9900万元的食品厂” measures the noun
 * behind it and is no part.
 */
function wholesOf(
  { view, words, carried }: FigureReadingInput,
  phrase: NamePhrase | null,
): readonly Statement[] {
  if (/^\s*的/.test(words.after)) return [];
  const among = amongAt(view, words);
  if (phrase === null && partWords(words) === null) return [];
  if (among !== null) {
    // What stands behind 其中 is a part itself: 其中一产…、二产…、三产… are none of each other.
    const place = view.unfold(among);
    const said = carried.recent.filter(({ figure }) => figure.span.end <= place && !narrows(view, figure));
    // A figure before 其中 whose name could not be read is the whole nobody knows; the sentence before has nothing to do with it.
    if (said.length > 0 || view.figures.some(({ at }) => at < among))
      return isTold(view, words, among) ? [] : said;
    // 金融支持力度加大，其中贷款发放9亿元: what the clause before tells of has no figure, and the sentence before is about something else.
    return /[，,].*[，,]|\p{Script=Han}{6}[，,]?$/u.test(view.text.slice(0, among)) ? [] : carried.before;
  }
  const behindBracket = /[）)][^（()）]*$/u.test(words.before.slice(words.before.lastIndexOf('其中') + 1));
  const closed = words.before.includes('其中') && behindBracket && /[（(][^）)]*其中/u.test(words.before);
  const listed =
    !closed &&
    (/^\s*(?:、|和|与|及|以及)/.test(words.region) || (phrase !== null && completesPair(phrase, carried)));
  return listed ? carried.wholes : [];
}

/** 总投资105亿元的改造项目有10个投产，其中…: an amount that tells which projects is no whole of anything. */
function narrows(view: SentenceView, figure: Figure): boolean {
  const placed = view.figures.find((each) => each.figure === figure);
  const amount = figure.unit.dimension === 'money' || figure.unit.dimension === 'foreign-money';
  return amount && placed !== undefined && view.text.charAt(placed.at + 1) === '的';
}

/** 其中9个园区新投产企业80家: the part is the first figure behind 其中; what stands right behind that tells of it. */
function isTold(view: SentenceView, { at }: FigureWords, among: number): boolean {
  const figures = view.figures.filter((each) => each.at <= at && each.at > among);
  // 其中过5亿元的项目3个 is sorted by an amount, 其中三大产业投资… by a series.
  const [first, second] = figures;
  const hosts = first?.figure.unit.dimension === 'count' && first.figure.unit.text !== '大';
  const told =
    hosts && second !== undefined && !/[，,、；;和及与]/u.test(view.text.slice(first.at, second.at));
  // 其中9个园区新投产企业80家、实现收入3亿元: what 、 adds is told of them too.
  return told && !/[，,；;]/u.test(view.text.slice(second.at, at));
}

/** Of 总投资310亿元，年度投资75亿元, the one whose name ends most like the part's (其中亿元以上项目总投资); of equals the last. */
function likest(wholes: readonly Statement[], phrase: NamePhrase | null): Statement | null {
  const name = phrase?.text ?? '';
  const likeness = wholes.map((each) => sharedEnding(each.indicator?.name ?? '', name));
  return wholes[likeness.lastIndexOf(Math.max(...likeness))] ?? null;
}

function sharedEnding(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

/** Where the 其中 stands that the figure is listed behind, in its clause or closing the words before; null without one. */
function amongAt(view: SentenceView, { clause, clauseAt }: FigureWords): number | null {
  const within = clause.lastIndexOf('其中');
  if (within >= 0) return clauseAt + within;
  const before = view.text.slice(0, clauseAt);
  return /其中[，,：:]\s*$/.test(before) ? before.lastIndexOf('其中') : null;
}

/** 其中中央财政赤字1.2万亿元，地方财政赤字6500亿元: the other of two that are always the whole is listed after any comma. */
function completesPair(phrase: NamePhrase, { wholes, subjects }: Carried): boolean {
  const before = wholes.length > 0 ? subjects.at(-1)?.name : undefined;
  return before !== undefined && closedGroupOf([before, phrase.text]) !== null;
}

/** Whether a value may be as large as a part of it. */
function mayHold(whole: Figure, part: Figure): boolean {
  const most = scaleBy(whole.interval, whole.unit.scale).high;
  const least = scaleBy(part.interval, part.unit.scale).low;
  return most === null || least === null || most.gte(least);
}

function isOfKind({ figure, measure, standsFor, partOf }: Statement, part: Figure): boolean {
  const same = figure.unit.dimension === part.unit.dimension && countAlike(figure.unit, part.unit);
  return same && measure === 'level' && standsFor === 'itself' && partOf === null;
}

function distributionOf({ listing, position }: FigureReadingInput): Distribution | null {
  if (listing.subjects === null) return null;
  return { subjects: listing.subjects, figures: listing.figures.length, said: listing.said, index: position };
}
