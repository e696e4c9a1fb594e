import { movingRoles } from '../../grammar/word';
import { does, isMark, type Token } from '../../grammar/token';
import { leadOf } from '../../phrase/member';
import {
  stretchBefore,
  tokenAt,
  tokensIn,
  wordsIn,
  type Phrases,
  type TokenRange,
} from '../../phrase/phrases';
import { smallChineseCount } from '../../text/chinese-number';
import type { Mention } from '../../reading/statement/reading';
import { bases, endOf } from './dealt-lists';

/** Where the words before a 分别 stand: those that name its subjects, in its own clause. */
export interface SubjectPlace extends TokenRange {
  /** Where the clause begins. */
  readonly clause: number;
  /** Whether the clause opens with a year of its own: 2016年. */
  readonly dated: boolean;
  /** Whether what stands before 分别 is held against several (较全省、全国分别): then these may be what is counted. */
  readonly heldAgainst: boolean;
}

const clauseMarks = '，,；;。：:！？!?—\n';

/**
 * The words that name subjects in the clause of a 分别: 甲产业、乙产业 of “今年甲产业、乙产业同比分别”. Empty where only times and what the
 * value is held against stand there.
 *
 * What has had its figure is not dealt to again: in “生产总值增长9%左右、财政收入分别” the names begin behind 左右、.
 */
export function subjectPlace(phrases: Phrases, at: number, figures: readonly Mention[]): SubjectPlace {
  const clause = clauseStart(phrases, at);
  const from = behindLastValue(phrases, { from: clause, to: at }, figures);
  const end = subjectsEnd(phrases, { from, to: at });
  const dated = yearLength(phrases, { from: clause, to: end.to }) > 0;
  return { clause, dated, from: subjectsStart(phrases, { from, to: end.to }), ...end };
}

/** Where the clause begins that a token stands in; the — of 2020—2024年 parts no clauses. */
export function clauseStart(phrases: Phrases, at: number): number {
  const start = stretchBefore(phrases, at, clauseMarks);
  const [before, next] = [phrases.tokens[start - 2], phrases.tokens[start]];
  const spans =
    phrases.tokens[start - 1]?.text === '—' && before?.kind === 'number' && next?.kind === 'number';
  return spans ? clauseStart(phrases, start - 2) : start;
}

function behindLastValue(phrases: Phrases, range: TokenRange, figures: readonly Mention[]): number {
  // 第一 of 第一、二、三产业 looks like a rank.
  const values = figures.filter(({ statement }) => statement.figure.unit.dimension !== 'rank');
  const ends = values
    .map((each) => tokenAt(phrases, endOf(each)))
    .filter((end) => end > range.from && end < range.to);
  for (let at = ends.at(-1) ?? range.to; at < range.to; at++) {
    if (isMark(phrases.tokens[at], '、')) return at + 1;
    if (!does(phrases.tokens[at], 'beyond')) break;
  }
  return range.from;
}

/** Times, territories and verbs before the first subject: 2016年, 全市, 其中, 使. */
function subjectsStart(phrases: Phrases, range: TokenRange): number {
  let { from } = range;
  for (;;) {
    const before = from;
    if (isMark(phrases.tokens[from], '、')) from++;
    from += yearLength(phrases, { from, to: range.to });
    while (
      from < range.to &&
      does(phrases.tokens[from], 'time', 'adverb', 'pronoun') &&
      !isName(phrases, from)
    )
      from++;
    from += leadLength(phrases, { from, to: range.to });
    if (from === before || from >= range.to) return Math.min(from, range.to);
  }
}

/** 推进 of 推进甲、乙; 进 of 进、出口 is the first name. */
function leadLength(phrases: Phrases, range: TokenRange): number {
  const length = range.from < range.to ? leadOf(phrases, range) : 0;
  const next = phrases.tokens[range.from + length];
  return isMark(next, '、') || does(next, 'joint') ? 0 : length;
}

/** 全市居民 are people, 规模 and 平均浓度 names; 全市 alone is where. */
function isName({ tokens }: Phrases, at: number): boolean {
  const next = tokens[at + 1];
  if (isMark(next, '、') || does(next, 'joint')) return true;
  return (
    does(tokens[at], 'noun', 'quality') &&
    !does(tokens[at], 'pronoun', 'time') &&
    next !== undefined &&
    !isMark(next, '，')
  );
}

/** How many tokens 2016年底 takes; none where years are listed (2016年、2017年) or span (2016年至2018年). */
function yearLength({ tokens }: Phrases, { from, to }: TokenRange): number {
  if (tokens[from]?.kind !== 'number' || !yearWords.has(tokens[from + 1]?.text ?? '')) return 0;
  const end =
    does(tokens[from + 2], 'time', 'particle') || yearEnds.has(tokens[from + 2]?.text ?? '')
      ? from + 3
      : from + 2;
  const next = tokens[end];
  return end > to ||
    isMark(next, '、—–-~～') ||
    does(next, 'joint') ||
    next?.text === '至' ||
    next?.text === '到'
    ? 0
    : end - from;
}

const yearWords: ReadonlySet<string> = new Set(['年', '季度']);
const yearEnds: ReadonlySet<string> = new Set(['底', '末', '度']);

/** Where the names end and what is said of all of them begins: before 同比, 预计, 比2021年, 按可比价. */
function subjectsEnd(phrases: Phrases, range: TokenRange): Pick<SubjectPlace, 'to' | 'heldAgainst'> {
  const { tokens } = phrases;
  let { to } = range;
  let heldAgainst = false;
  while (to > range.from) {
    // 上年 of 比上年 goes with its 比.
    if (isSaidOfAll(tokens[to - 1]) && !(to - 2 > range.from && isBase(tokens[to - 2]))) {
      to--;
      continue;
    }
    const base = baseBefore(phrases, { from: range.from, to });
    if (base === null) break;
    heldAgainst ||= holdsSeveral(phrases, { from: base + 1, to });
    to = base;
  }
  return { to, heldAgainst };
}

/** 较全省、全国; 比一二产: what several values are held against may be what is counted. */
function holdsSeveral(phrases: Phrases, range: TokenRange): boolean {
  const listed = tokensIn(phrases, range).some((token) => isMark(token, '、') || does(token, 'joint'));
  return listed || smallChineseCount(wordsIn(phrases, range).slice(0, 1)) === 1;
}

/** 同比, 预计, 每月; 增速 and 增幅 move as well and are names: 分别 behind them is of what they measure. */
function isSaidOfAll(token: Token | undefined): boolean {
  if (does(token, 'time')) return true;
  return does(token, 'adverb', ...movingRoles, 'pronoun') && !does(token, 'noun');
}

function isBase(token: Token | undefined): boolean {
  return token !== undefined && does(token, 'preposition') && bases.has(token.text);
}

/** Where 比2021年 begins that ends before a token; null where nothing of the kind does. 占比 and 性别比 are names of shares. */
function baseBefore({ tokens }: Phrases, { from, to }: TokenRange): number | null {
  for (let at = to - 1; at >= Math.max(from, to - longestBase); at--) {
    const token = tokens[at];
    if (isMark(token, '%％（）()')) return null;
    if (
      token &&
      does(token, 'preposition') &&
      bases.has(token.text) &&
      at < to - 1 &&
      tokens[at - 1]?.text !== '占'
    )
      return at;
  }
  return null;
}

/** In tokens: 与上年同期数值按可比价格计算. */
const longestBase = 9;
