import type { Figure } from '../figure/figure';
import type { Sentence } from '../../report/document';
import { atSentence, carryOn, isHeldBeside, nothingCarried, type Carried } from './carry';
import type { ReadingContext } from './context';
import { type Theme, themeAt, themesOf } from '../../phrase/theme';
import type { Phrases } from '../../phrase/phrases';
import { figureSign, fold } from './fold';
import type { Lexicon } from './lexicon';
import { listingAt } from './listing';
import { findPeriods, isPartYear, type PeriodMention, samePeriod, wholeYears, yearBefore } from './period';
import { viewSentence, type FigureWords, type SentenceView, opensClause, wordsAround } from './words';
import { stateFigure } from './state';
import type { Indicator, Period, Statement } from './statement';
import { isThreshold, thresholdStatement } from './threshold';
import { toldSubject } from './subject';

/** What a paragraph is read with. */
export interface ParagraphInput {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly figures: readonly Figure[];
  readonly context: ReadingContext;
  readonly lexicon: Lexicon;
  /** The words of the paragraph as the grammar sees them. */
  readonly phrases: Phrases;
}

/**
 * What every figure of a paragraph says, one statement a figure, in order.
 *
 * “固定资产投资2.5亿元，完成任务量的77.7%” gives a level of 固定资产投资 and a completion that is about it. Figures are
 * folded to one sign each, then each is read from its predicate (the words just before it), the name before the
 * predicate or after the figure, and what the clauses before it carry over. docs/reading.md takes a sentence apart.
 */
export function readParagraph(input: ParagraphInput): readonly Statement[] {
  const { context, text } = input;
  const figures = input.figures.filter((figure) => !isThreshold(text, figure));
  const folded = fold(text, figures);
  const measured: Statement[] = [];
  let carried = nothingCarried(context.period);
  let themes: readonly Theme[] = [];
  for (const sentence of input.sentences) {
    const view = viewSentence(folded, sentence.span, figures, measured.length);
    const full = endsFully(text, sentence.span.start);
    themes = themesOf(input.phrases, sentence.span, themes.at(-1)?.name ?? null);
    const begun = full ? ahead(behindStop(carried, context), text, sentence.span.start, context) : carried;
    const before = atSentence(begun, full);
    const read = readSentence(view, before, themes, input);
    measured.push(...read.statements);
    carried = view.figures.length > 0 ? read.carried : behindEvent(read.carried, context);
  }
  return withThresholds(input, measured);
}

/** One statement for every figure again, those that only narrow a name among them. */
function withThresholds(
  { figures, sentences }: ParagraphInput,
  measured: readonly Statement[],
): readonly Statement[] {
  const byFigure = new Map(measured.map((statement) => [statement.figure, statement]));
  return figures.map((figure) => {
    const sentence = sentences.find(({ span }) => figure.span.start < span.end)?.span ?? figure.span;
    return byFigure.get(figure) ?? thresholdStatement(figure, sentence);
  });
}

/**
 * Times that end with their sentence: in the plan a quarter or a month, the date of one task (6月底前建成投用); in the review of one year a
 * year before it; anywhere 五年累计.
 */
function behindStop(carried: Carried, context: ReadingContext): Carried {
  const { period, resumes } = carried;
  if (resumes) return { ...carried, period: resumes.period, resumes: null };
  const dated = context.role === 'target' && period !== null && isPartYear(period);
  const past = context.period?.from.year === context.period?.to.year && isPast(period, context);
  return dated || past ? { ...carried, period: context.period } : carried;
}

/**
 * 主要目标是：经济总量达到600亿元、年均增长6.5%，…: a plan that sets average rates and no rate of one year looks five years ahead, though it names
 * no time. Its values are those of the last of them.
 */
function ahead(carried: Carried, text: string, start: number, context: ReadingContext): Carried {
  const { period } = carried;
  const { plan } = context.years;
  if (context.role !== 'target' || plan === null || period === null) return carried;
  if (period.from.year !== plan || period.to.year !== plan) return carried;
  const stop = text.indexOf('。', start);
  const words = text.slice(start, stop < 0 ? text.length : stop);
  if (!averageRate.test(words) || yearlyRate.test(words)) return carried;
  return { ...carried, period: wholeYears(plan, plan + 4), resumes: { period, behind: 'sentence' } };
}

const averageRate = /年均(?:增长|增速|增幅|递增|提高|下降|降低)[^，,。；;]{0,6}[\d\uFFFC]/u;
const yearlyRate = /(?<!年均|平均)(?:增长|递增|增速|增幅)[^，,。；;年]{0,4}\d/u;

/** A sentence without figures tells of an event: its earlier year (2019年创成省级园区) is none of what follows. */
function behindEvent(carried: Carried, context: ReadingContext): Carried {
  return isPast(carried.period, context) ? { ...carried, period: context.period } : carried;
}

/** Whether a period lies before the year that the review is of. */
function isPast(period: Period | null, { role, period: own }: ReadingContext): boolean {
  return role === 'actual' && period !== null && own !== null && period.to.year < own.to.year;
}

/** Whether the sentence before ended with more than a ；. */
function endsFully(text: string, start: number): boolean {
  return !/[；;]\s*$/u.test(text.slice(Math.max(0, start - 4), start));
}

interface SentenceReading {
  readonly statements: readonly Statement[];
  readonly carried: Carried;
}

function readSentence(
  view: SentenceView,
  before: Carried,
  themes: readonly Theme[],
  input: ParagraphInput,
): SentenceReading {
  const { context, lexicon } = input;
  const statements: Statement[] = [];
  let carried = before;
  let read = 0;
  let consumed = 0;
  while (statements.length < view.figures.length) {
    const placed = view.figures[statements.length];
    if (!placed) break;
    carried = takePeriods(view, read, placed.at, carried, context);
    const between = view.text.slice(read, placed.at);
    carried = read === 0 && speaksOfOwn(between) ? withoutSubject(carried) : carried;
    carried = takeSubject(between, placed.figure, carried, lexicon);
    read = placed.at;
    const words = wordsAround(view, placed, { consumed, lexicon });
    const listing = listingAt({ view, position: statements.length, words, carried, lexicon });
    const inForce = carried;
    const made = listing.figures.map((each, position) => {
      const own = position === 0 ? words : wordsAround(view, each, { consumed, lexicon, first: words });
      return stateFigure({
        view,
        placed: each,
        words: own,
        listing,
        position,
        carried: inForce,
        made: statements,
        context,
        lexicon,
        theme: themeAt(themes, each.figure.span.start),
      });
    });
    statements.push(...made.map((each) => each.statement));
    consumed = Math.max(consumed, made.at(-1)?.namedUpTo ?? 0);
    if (saysOfEach(words) || isHeldBeside(inForce)) continue;
    carried = carryOn(
      carried,
      made.map((each) => each.statement),
      {
        verb: listVerb(words.region, carried),
        wholes: made[0]?.wholes ?? [],
        joint: jointSubjects(words.region, lexicon),
      },
    );
  }
  return { statements, carried: takePeriods(view, read, view.text.length, carried, context) };
}

/** 受理诉求7300件，平均每天20件，比上年…: an average of the subject, said in passing; what is compared next is still the 7300件. */
function saysOfEach({ region, lead }: FigureWords): boolean {
  return /^[\s，,、]*(?:平均)?每\p{Script=Han}?$/u.test(region) && /平均每.{0,2}$|每[天日]$/u.test(lead);
}

/** Times at the head of a clause set the period for what follows; 预计 and 初步核算 make it an estimate to the sentence's end. */
function takePeriods(
  view: SentenceView,
  from: number,
  to: number,
  carried: Carried,
  context: ReadingContext,
): Carried {
  const stretch = view.text.slice(from, to);
  let taken = behindClause(carried, stretch);
  for (let at = 0; at < stretch.length;) {
    // 全年 after “2021年是开局之年” is the whole of 2021: each time is resolved against the ones before it.
    const within = { years: context.years, current: taken.period };
    const offset = at;
    const opening = findPeriods(stretch.slice(at), within).find(
      (mention) => !mention.isBase && opensClause(view.text.slice(0, from + offset + mention.span.start)),
    );
    if (!opening) break;
    at += opening.span.end;
    taken = takeTime(
      taken,
      opening,
      view.text.slice(0, from + offset + opening.span.start),
      stretch.slice(at),
    );
  }
  return /预计|预测|初步(?:核算|统计|测算|汇总)|快报/.test(stretch) ? { ...taken, estimated: true } : taken;
}

/** The time of a clause or of brackets ends with them. */
function behindClause(carried: Carried, stretch: string): Carried {
  const { resumes } = carried;
  if (!resumes || resumes.behind === 'sentence') return carried;
  const ends = resumes.behind === 'clause' ? /[，,；;：:）)。]/u : /[）)]/u;
  return ends.test(stretch) ? { ...carried, period: resumes.period, resumes: null } : carried;
}

/**
 * 粮食2.5万吨（上年2.4万吨），完成投资3亿元，去年2亿元，…: what looks back in the middle of a sentence is there for comparison, and does not set
 * the time of what follows (domain rule 21b). So does every time in brackets behind a figure.
 */
function takeTime(carried: Carried, opening: PeriodMention, before: string, after: string): Carried {
  const inForce = carried.resumes?.period ?? carried.period;
  const told = before.includes(figureSign);
  const bracketed = told && /[（(][^）)]*$/u.test(before);
  // 在上年3亿元的基础上: what is built upon.
  const based = /[在于]$/u.test(before) && bareValue.test(after);
  const held = told && (opening.looksBack > 0 || isHeldBefore(opening, inForce, after));
  const aside = bracketed || based || held;
  const behind = bracketed ? 'bracket' : aside ? 'clause' : 'sentence';
  const resumes = aside || opening.isPassing ? ({ period: inForce, behind } as const) : null;
  return { ...carried, period: aside ? besideTold(opening, inForce, after) : opening.period, resumes };
}

/** 工业产值20亿元，2024年为16亿元，增长25%: an earlier year with a bare value is what the value before is held against. */
function isHeldBefore({ period }: PeriodMention, told: Period | null, after: string): boolean {
  return period !== null && told !== null && period.to.year < told.from.year && heldValue.test(after);
}

const heldValue = new RegExp(`^\\s*(?:为|是|仅|只有)\\s*${figureSign}?$`, 'u');

/**
 * 接待游客1万人次，去年9000人次: last year is the one before the year told, whenever the report was given; with a name of its own (去年完成
 * 投资3亿元) it may be any.
 */
function besideTold({ period, looksBack }: PeriodMention, told: Period | null, after: string): Period | null {
  if (looksBack !== 1 || told?.from.year !== told?.to.year || !bareValue.test(after)) return period;
  return told && (period === null || samePeriod(period, told)) ? yearBefore(told) : period;
}

const bareValue = new RegExp(`^\\s*(?:为|是|仅|只有|达|达到|完成|实现|有)*\\s*${figureSign}?$`, 'u');

/** A clause without figures says what the next figure speaks of, or that it is no longer the subject before. */
function takeSubject(between: string, figure: Figure, carried: Carried, lexicon: Lexicon): Carried {
  const told = toldSubject(between, figure.unit.dimension, lexicon);
  if (told) return { ...carried, subjects: [told], levels: [] };
  return changesSubject(between, lexicon) ? { ...carried, subjects: [], levels: [] } : carried;
}

/**
 * Whether a clause without figures names another indicator on the way (“居民消费价格涨幅逐步回落，预计全年6.5%”): what
 * follows then speaks of that one, which no figure has named.
 */
function changesSubject(between: string, lexicon: Lexicon): boolean {
  const clauses = between.split(/[，,；;：:。]/u).slice(1, -1);
  return clauses.some((clause) => clause.length <= 30 && mentionsIndicator(clause, lexicon));
}

/**
 * …提高到54.4%；工业效益稳步回升，综合指数保持高位，提高5个百分点: what stands behind ； and has clauses of its own before its first figure has a
 * subject of its own, which nobody can name.
 */
function speaksOfOwn(between: string): boolean {
  const clauses = between.split(/[，,]/u);
  return clauses.length > 2 && (clauses[0]?.length ?? 0) >= longestTime;
}

function withoutSubject(carried: Carried): Carried {
  return { ...carried, subjects: [], levels: [] };
}

/** 截至2025年10月底 and the like are no longer. */
const longestTime = 12;

function mentionsIndicator(clause: string, lexicon: Lexicon): boolean {
  for (let end = 3; end <= clause.length; end++) if (lexicon.longestSuffix(clause.slice(0, end))) return true;
  return false;
}

/** “地方生产总值和全部财政收入年均递增13.4%，分别达到…”: both are the subject of what follows. */
function jointSubjects(region: string, lexicon: Lexicon): readonly Indicator[] {
  const names = region.trim().split(/、|和|与|及/u);
  const entries = names.map((name) => ({ name, entry: lexicon.find(name) }));
  if (names.length < 2) return [];
  return entries.flatMap(({ name, entry }) =>
    entry ? [{ name, key: entry.name, span: null, parent: entry.parent }] : [],
  );
}

function listVerb(region: string, carried: Carried): string | null {
  if (region.trimStart().startsWith('、')) return carried.verb;
  return /(新增|净增|新建|新开工|续建)/.exec(region)?.[1] ?? null;
}
