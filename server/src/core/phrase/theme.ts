import { does, isMark, type Token } from '../grammar/token';
import type { Role } from '../grammar/word';
import type { Span } from '../text/span';
import { endsAs } from './member';
import { isJoint, partsAt, tokenAt, wordsIn, type Phrases, type TokenRange } from './phrases';

/** From where in the text on which one a sentence tells of. */
export interface Theme {
  readonly start: number;
  /** 开发区, 县域, 农产品加工; null for the whole territory of the report (全市), or where no one is named. */
  readonly name: string | null;
}

/**
 * Whom a sentence tells of, clause by clause: of “全市投资90亿元；青石新区引进项目12个，生产总值达到8亿元” the whole territory, and from the ；
 * on 青石新区, for a clause without a subject goes on about the one before.
 *
 * A place, a park, a kind of firms, or whoever does something that has a name of its own (农产品加工**实现产值**). What a figure itself counts is no
 * theme (省级园区达到7个), nor is an indicator. A theme behind 其中 ends at the ；, every other with its sentence, unless the next one begins
 * with a bare verb (`before` is the theme the sentence before ended with).
 */
export function themesOf(phrases: Phrases, sentence: Span, before: string | null): readonly Theme[] {
  const range = { from: tokenAt(phrases, sentence.start), to: tokenAt(phrases, sentence.end) };
  const goesOn = does(phrases.tokens[range.from], 'light') ? before : null;
  const themes: Theme[] = [{ start: sentence.start, name: goesOn }];
  for (const part of partsAt(phrases, range, '；;。')) {
    const kept = themes.at(-1)?.name ?? null;
    let among = false;
    for (const clause of partsAt(phrases, part, '，,：:')) {
      among ||= phrases.tokens[clause.from]?.text === '其中';
      const name = themeOf(phrases, clause);
      const start = phrases.tokens[clause.from]?.start ?? sentence.end;
      if (name !== undefined) themes.push({ start, name });
    }
    const end = phrases.tokens[part.to]?.start ?? sentence.end;
    if (among) themes.push({ start: end, name: kept });
  }
  return themes;
}

/** The theme in force at an offset of the text, among themes in its order; null where none is. */
export function themeAt(themes: readonly Theme[], offset: number): string | null {
  let low = 0;
  let high = themes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((themes[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return themes[low - 1]?.name ?? null;
}

/** Whom a clause tells of: null for the territory, undefined where it has no subject that acts or holds. */
function themeOf(phrases: Phrases, clause: TokenRange): string | null | undefined {
  const start = behindLead(phrases, clause);
  // 比全国、全省分别高0.5个百分点: what a value is held against is nobody the clause tells of.
  if (phrases.tokens.slice(clause.from, start).some((token) => does(token, 'base'))) return undefined;
  const territory = isTerritory(phrases.tokens[start]);
  const from = territory ? behindLead(phrases, { from: start + 1, to: clause.to }) : start;
  const host = hostIn(phrases.tokens[from]);
  if (host !== null) return host;
  const own = { from, to: subjectEnd(phrases, { from, to: clause.to }) };
  const one = holderOf(phrases, own, clause) ?? actorOf(phrases, own, clause);
  if (one) return wordsIn(phrases, one);
  return territory ? null : undefined;
}

/**
 * The place, park or firm a subject names: the longest of its beginnings that does something to something else, or whose it is that a name
 * of the lexicon measures (东岭镇 of 东岭镇城镇新增就业). 园区建设 is no park, and 省级园区 of 省级园区达到7个 is what the figure counts.
 */
function holderOf(phrases: Phrases, { from, to }: TokenRange, clause: TokenRange): TokenRange | null {
  for (let end = to; end > from; end--) {
    const holder = { from, to: end };
    const last = phrases.tokens[end - 1];
    const known =
      !does(last, 'group') &&
      !settlements.has(last?.text ?? '') &&
      holders.some((role) => endsAs(phrases, holder, role));
    if (known && holds(phrases, holder, clause)) return holder;
  }
  return null;
}

/** 开发区营业收入 is a name of the lexicon, and tells of the park all the same. */
function hostIn(token: Token | undefined): string | null {
  const isOwned = (host: string): boolean => token?.text.startsWith(host) === true && token.text !== host;
  return does(token, 'indicator') ? (hosts.find(isOwned) ?? null) : null;
}

const hosts: readonly string[] = ['经济技术开发区', '开发区', '高新区', '经开区', '工业园区', '产业园区'];

/** 农村牧区转移就业: what kind of places it is, and no place. */
const settlements: ReadonlySet<string> = new Set(['农村', '牧区', '城镇', '乡村', '城乡']);

const holders: readonly Role[] = ['place', 'organ', 'facility'];

function holds(phrases: Phrases, { from, to }: TokenRange, clause: TokenRange): boolean {
  const { tokens } = phrases;
  const next = tokens[to];
  if (does(next, 'indicator')) return to - from > 1 || (tokens[from]?.text.length ?? 0) > 1;
  if (!does(next, ...predicates) || does(next, 'place', 'of')) return false;
  const object = tokens.slice(to, firstFigure(phrases, { from: to, to: clause.to }) ?? clause.to);
  const named = object.slice(1).some((token) => isNamed(token));
  return named && (!does(next, 'event') || isNamed(tokens[to + 1]));
}

/** What a subject is followed by: 完成, 新(引进), 继续, 去年, 依托. */
const predicates: readonly Role[] = [
  'verb',
  'event',
  'adverb',
  'age',
  'time',
  'preposition',
  'light',
  'quality',
];

function isNamed(token: Token | undefined): boolean {
  return token?.kind === 'unknown' || does(token, ...nominal);
}

/** Whoever does something with a name of its own: 农产品加工 of 农产品加工实现产值5亿元, 千名老人 of 千名老人拥有养老床位22张. */
function actorOf(phrases: Phrases, own: TokenRange, clause: TokenRange): TokenRange | null {
  const { tokens } = phrases;
  const figure = firstFigure(phrases, { from: own.to, to: clause.to });
  const light = does(tokens[own.to], 'light') || does(tokens[own.to + 1], 'indicator');
  const acts = light && does(tokens[own.to], 'verb');
  if (own.to <= own.from || figure === null || !acts) return null;
  const named = tokens.slice(own.to + 1, figure).some(isNamed);
  return named && !does(tokens[own.to - 1], 'indicator') ? own : null;
}

const leading: readonly Role[] = ['time', 'adverb', 'preposition', 'particle', 'pronoun'];

/** Behind what stands before a subject: 2024年, 预计, 其中, 一是, and 在 (what is done in a park is the park's). */
function behindLead({ tokens, partners }: Phrases, { from, to }: TokenRange): number {
  let at = from;
  while (at < to) {
    const partner = partners[at] ?? -1;
    if (partner > at && !isMark(tokens[at], '“"「‘《')) at = partner + 1;
    else if (isTerritory(tokens[at])) return at;
    else if (does(tokens[at], ...leading) && !does(tokens[at], 'noun', 'place')) at++;
    else if (tokens[at]?.kind === 'mark' && partner < 0) at++;
    else if (isDated(tokens[at], tokens[at + 1])) at += 2;
    else break;
  }
  return at;
}

function isDated(number: Token | undefined, unit: Token | undefined): boolean {
  return number?.kind === 'number' && (timeUnits.has(unit?.text ?? '') || unit?.text === '是');
}

const timeUnits: ReadonlySet<string> = new Set(['年', '月', '日', '月份', '年底', '月底', '年末']);

const nominal: readonly Role[] = [
  'noun',
  'quality',
  'place',
  'organ',
  'level',
  'facility',
  'group',
  'fixed',
  'indicator',
  'age',
];

/** In tokens. No subject is longer; a bound keeps the search linear in any text. */
const LONGEST_SUBJECT = 40;

function subjectEnd(phrases: Phrases, range: TokenRange): number {
  const { tokens, partners } = phrases;
  const { from } = range;
  const to = Math.min(range.to, from + LONGEST_SUBJECT);
  let at = from;
  while (at < to) {
    const partner = partners[at] ?? -1;
    if (partner > at && partner < to) at = partner + 1;
    else if (isCounting(tokens, at) && isNamed(tokens[at + 2])) at += 2;
    else if (at > from ? goesOn(tokens[at], tokens[at + 1]) : begins(tokens[at])) at++;
    else break;
  }
  return at;
}

/** 7个 before 开发区: the number of those the clause tells of. */
function isCounting(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'number' && does(tokens[at + 1], 'measure');
}

/** What a subject may begin with: a name nobody knows, a number of one sign (五常), a noun that is no verb. */
function begins(token: Token | undefined): boolean {
  if (token?.kind === 'number') return token.text.length === 1;
  return token?.kind === 'letters' || (isNamed(token) && !does(token, 'verb'));
}

/** What may stand within it: 重庆|渝北、|万州|等|三|个|开发区; a measure word only as a part of a name (牛|家|工业园). */
function goesOn(token: Token | undefined, next: Token | undefined): boolean {
  if (token?.kind === 'number' || does(token, 'measure')) return isNamed(next);
  if (isMark(token, '、') || token?.kind === 'letters' || isJoint(token)) return true;
  return isNamed(token) || does(token, 'event', 'of', 'rest', 'beyond');
}

/** 全市, 我县, 本区: the one the whole report is about. 全省 and 全国 end a theme as well; the scope of their figures is in their own words. */
function isTerritory(token: Token | undefined): boolean {
  return does(token, 'owner', 'pronoun') && /^[全我本]/u.test(token?.text ?? '');
}

function firstFigure({ tokens }: Phrases, { from, to }: TokenRange): number | null {
  for (let at = from; at < to; at++)
    if (tokens[at]?.kind === 'number' && does(tokens[at + 1], 'unit', 'measure')) return at;
  return null;
}
