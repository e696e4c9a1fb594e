import type { Figure } from '../figure/figure';
import type { Carried } from './carry';
import { closedGroupOf } from './closed-groups';
import type { ReadingContext } from './context';
import { figureSign } from './fold';
import type { Lexicon, LexiconEntry } from './lexicon';
import type { Listing } from './listing';
import { nameAfter, nameBefore, type NamePhrase } from './name';
import { findPeriods } from './period';
import type { Predicate } from './predicate';
import type { PlacedFigure, SentenceView } from './sentence-view';
import { settleLevelPeriod, settleMeasure, settlePeriod, settleRole } from './settle';
import type { Distribution, Indicator, Measure, Period, Qualifier, Statement } from './statement';
import { opensClause, type FigureWords } from './words';

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
}

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
  const partOf = wholes.filter((each) => isOfKind(each, figure)).at(-1) ?? null;
  const part = partOf !== null;
  const subject = subjectOf(input, phrase, partOf);
  const indicator = subject && predicate?.measure === 'share' ? shareOf(subject, input) : subject;
  const measure = measureOf(input, predicate, phrase, indicator);
  const local = localPeriod(input);
  const period = periodOf(input, predicate, measure, local, indicator);
  const statement: Statement = {
    figure,
    indicator,
    scope: phrase?.scope ?? carried.scope,
    period,
    base: baseOf(input, local),
    role: settleRole(predicate, period, context, view.text.slice(0, words.at)),
    measure,
    direction: predicate?.direction ?? 0,
    estimated: carried.estimated,
    standsFor: standings[predicate?.stands ?? 'itself'],
    about: isBareLevel(predicate, measure) ? null : aboutOf(input, subject),
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

/** The name before the predicate, or, for a count or amount with a bare verb, the one after the figure. */
function phraseOf(words: FigureWords, figure: Figure, lexicon: Lexicon): NamePhrase | null {
  if (words.predicate?.stands === 'as-whole') return nameOfWhole(words, words.predicate, lexicon);
  const before = nameBefore(words.region, words.regionAt, lexicon);
  if (before) return before;
  const { dimension } = figure.unit;
  const counts = dimension !== 'rate' && dimension !== 'point' && dimension !== 'rank';
  return counts && isBare(words.predicate) ? nameAfter(words.after, words.at + 1) : null;
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

function isPlanName(phrase: NamePhrase | null): boolean {
  return (
    phrase !== null &&
    /^(?:年度|年初|全年|预期|计划|年)?(?:任务|目标|计划|预算)(?:数|值|量)?$/.test(phrase.text)
  );
}

/** What the figure speaks of; for a share, that is the part (税收收入), while the indicator is the part in its whole. */
function subjectOf(
  input: FigureReadingInput,
  phrase: NamePhrase | null,
  partOf: Statement | null,
): Indicator | null {
  const { listing, position, carried } = input;
  const dealt = listing.subjects?.length === listing.figures.length ? listing.subjects[position] : undefined;
  if (dealt !== undefined) return named(dealt, null, null, input);
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
  const subject = carried.subjects[Math.min(position, carried.subjects.length - 1)] ?? null;
  const comparable = carried.recent.filter((each) => each.figure.unit.dimension === dimension).at(-1);
  const held = Boolean(words.predicate?.stands) || words.predicate?.measure === 'difference';
  const found =
    held && dimension !== 'rate' && dimension !== 'point' ? (comparable?.indicator ?? subject) : subject;
  return found && { ...found, span: null };
}

/** A share is an indicator of its own: 占财政总收入的81.5% of 税收收入 is 税收收入占财政总收入比重. */
function shareOf(part: Indicator, input: FigureReadingInput): Indicator {
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
  if (name.length >= 2 && subject.name.startsWith(name)) return subject.name;
  return /^(?:总额|总量|总数|总计|总规模)$/.test(name)
    ? subject.name.replace(/^(?:新增|净增|新建|新登记)/, '')
    : name;
}

/** 新增A企业18家、B企业18家: the verb of the first holds for what 、 adds to it. */
function carriedVerb({ words, carried }: FigureReadingInput, phrase: NamePhrase): string | null {
  const listed = /^\s*、\s*(?<words>.*)$/su.exec(words.region)?.groups?.words;
  // 、改造泵站5座 and 、续建项目9个 have a verb of their own.
  const bare = listed?.startsWith(phrase.text) === true && !/^(?:续建|改建|扩建|改造)/.test(listed);
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
  const counts = entry?.name.endsWith('数') === true && !name.endsWith('数') && verb === null;
  return counts ? `${name}数` : name;
}

/** 城镇新增就业人数 is 城镇新增就业: a word of quantity is dropped where the lexicon knows the name without it. */
function plainName(name: string, lexicon: Lexicon): string {
  const bare = name.replace(/(?:总量|总额|总数|人数|数量|支出|数)$/, '');
  return !lexicon.find(name) && lexicon.find(bare) ? bare : name;
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
  const { words, context, lexicon } = input;
  const settled = settlePeriod(predicate, measure, local, words.clause, context);
  if (measure !== 'level' && measure !== 'share') return settled;
  const entry = indicator ? lexicon.find(indicator.key) : null;
  const reached = /(?:达到|达|为|至|到|是|突破|超过|控制在|保持在|稳定在|现在的|目前的)$/.test(
    words.lead.trimEnd(),
  );
  return settleLevelPeriod(settled, entry ? entry.kind === 'stock' : null, reached);
}

function baseOf({ words, context }: FigureReadingInput, period: Period | null): Period | null {
  return (
    findPeriods(words.clause, { years: context.years, current: period }).find((mention) => mention.isBase)
      ?.period ?? null
  );
}

/** The level a rate or difference speaks of: that of its own indicator, or of the subject carried over. */
function aboutOf(
  { carried, position, listing }: FigureReadingInput,
  subject: Indicator | null,
): Statement | null {
  const same = [...carried.recent].reverse().find((level) => level.indicator?.key === subject?.key);
  if (same) return same;
  if (subject?.span) return null;
  return carried.levels[listing.figures.length > 1 ? position : carried.levels.length - 1] ?? null;
}

function againstOf(
  { view, words, made, position }: FigureReadingInput,
  predicate: Predicate | null,
): Statement | null {
  const sign = predicate?.againstSign ?? null;
  if (sign === null) return null;
  const at = words.from + sign;
  const index = view.figures.findIndex((each) => each.at === at);
  return index < 0 ? null : (made[index + position] ?? null);
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
  if (phrase === null || /^\s*的/.test(words.after)) return [];
  const among = words.clause.includes('其中') || /其中[，,：:]\s*$/.test(view.text.slice(0, words.clauseAt));
  if (among) return carried.recent.length > 0 ? carried.recent : carried.before;
  const listed = /^\s*(?:、|和|与|及|以及)/.test(words.region) || completesPair(phrase, carried);
  return listed ? carried.wholes : [];
}

/** 其中中央财政赤字1.4万亿元，地方财政赤字7800亿元: the other of two that are always the whole is listed after any comma. */
function completesPair(phrase: NamePhrase, { wholes, subjects }: Carried): boolean {
  const before = wholes.length > 0 ? subjects.at(-1)?.name : undefined;
  return before !== undefined && closedGroupOf([before, phrase.text]) !== null;
}

function isOfKind({ figure, measure, standsFor, partOf }: Statement, part: Figure): boolean {
  const same = figure.unit.dimension === part.unit.dimension && figure.unit.counted === part.unit.counted;
  return same && measure === 'level' && standsFor === 'itself' && partOf === null;
}

function distributionOf({ listing, position }: FigureReadingInput): Distribution | null {
  if (listing.subjects === null) return null;
  return { subjects: listing.subjects, figures: listing.figures.length, said: listing.said, index: position };
}

function qualifiersOf(
  input: FigureReadingInput,
  phrase: NamePhrase | null,
  part: boolean,
): readonly Qualifier[] {
  const { view, words, placed } = input;
  // 按可比口径，年均增长7.5%: the words may stand in a clause of their own, after the figure before.
  const since = words.before.slice(words.before.lastIndexOf(figureSign) + 1);
  const said = marks
    .filter(([qualifier, pattern]) => pattern.test(ownWords.has(qualifier) ? since : words.clause))
    .map(([qualifier]) => qualifier);
  const found = new Set<Qualifier>(said);
  if (phrase && (phrase.verb ?? carriedVerb(input, phrase)) === '新增') found.add('added');
  if (part) found.add('part');
  if (/力争|奋斗|冲刺|争取(?!上级|资金|项目)/.test(view.text.slice(0, words.at))) found.add('striven');
  if (words.clause.includes(figureSign) && placed.figure.bound !== 'exact') found.add('each');
  return [...found];
}

/** Said of one figure alone: 新增2家、达到6家 has one that was added and one that was not. */
const ownWords: ReadonlySet<Qualifier> = new Set(['comparable', 'real', 'added', 'net']);

const marks: readonly (readonly [Qualifier, RegExp])[] = [
  ['comparable', /同口径|可比|剔除|扣除|扣减|还原|调整后|调整预算|留抵|不含|(?:^|[（(])含|区划调整/],
  ['real', /实际(?:增长|下降|增速)/],
  ['cumulative', /累计/],
  ['added', /新增/],
  ['net', /净增/],
  ['average', /平均|[户亩村]均|人均/],
];
