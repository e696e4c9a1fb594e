import type { Dimension } from '../reading/figure/figure';
import type { Lexicon } from '../reading/statement/lexicon';
import type { Mention } from '../reading/statement/reading';
import { coordinate } from '../phrase/coordination';
import { tokenAt, tokensIn, wordsIn, type Phrases, type TokenRange } from '../phrase/phrases';
import { does, isMark } from '../grammar/token';
import { endOf } from './dealt-lists';
import { anyNumber, chainBefore, listsNames, nameIn } from './subject-chain';
import { fairReadings } from './subject-readings';
import { clauseStart, subjectPlace, type SubjectPlace } from './subject-place';
import { maybeSeveral, saidCounts, sloganCount, thingsIn } from './subject-words';
import { yearsIn } from './subject-years';

/** What 分别 deals its figures out to. */
export interface Subjects {
  /** Each fair way to name them, the likeliest first: 城镇居民收入, 农村居民收入 of 城乡居民收入. */
  readonly readings: readonly [readonly string[], ...(readonly string[])[]];
  /** How many there may fairly be besides. */
  readonly counts: readonly number[];
  /** Whether there may be more than those named: 等 stands after them. */
  readonly open: boolean;
  /**
   * yes: 、 alone parts the names, they end alike, or the one name is an indicator known by it; likely: one 和 before the last name; no:
   * a joint may stand inside a name (农房抵押与林权抵押试点), or the one name may be of several things.
   */
  readonly sure: 'yes' | 'likely' | 'no';
  /** What the subjects are measured in, where figures of their own stand before 分别. */
  readonly dimensions: readonly Dimension[];
}

/** Where a 分别 stands and what is before it in its sentence. */
export interface BeforeRespectively {
  /** The index of the token 分别. */
  readonly at: number;
  /** The index of the first token of its sentence. */
  readonly sentence: number;
  /** The figures of the sentence before it. */
  readonly figures: readonly Mention[];
  /** The subjects of the 分别 before it in the sentence; null where they could not be counted, undefined without one. */
  readonly earlier: Subjects | null | undefined;
  /** How many of the figures were dealt out up to that 分别. */
  readonly dealt: number;
}

/**
 * The subjects of a 分别: those named in its own clause (“金融机构存款、贷款余额分别”), else those of the 分别 before it, else what the clauses
 * before it gave figures of (“游客216.7万人次，旅游收入12.19亿元，分别”). Null where they cannot be counted.
 */
export function subjectsBefore(phrases: Phrases, place: BeforeRespectively, lexicon: Lexicon): Subjects | null {
  const named = subjectPlace(phrases, place.at, place.figures);
  const stretch = { ...named, from: Math.max(named.from, place.sentence) };
  if (stretch.heldAgainst) return null;
  if (stretch.from >= stretch.to || isOnlyMeasure(phrases, stretch)) {
    const years = stretch.from >= stretch.to ? yearsIn(phrases, stretch.clause, stretch) : null;
    return years ?? subjectOfClause(phrases, place, stretch, lexicon) ?? carried(phrases, place, stretch, lexicon);
  }
  const own = namedSubjects(phrases, stretch, lexicon);
  const years = listsNames(phrases, stretch) ? null : yearsIn(phrases, stretch.clause, stretch);
  const found = years ?? (own && withSaidBefore(phrases, place, stretch, own));
  if (found === null || found.sure === 'yes' || found.readings[0].length > 1) return found;
  const chain = chainBefore(phrases, place, stretch.clause, lexicon);
  const ofChain = (chain?.readings.at(-1)?.length ?? 0) > 1 || !needsNoOther(phrases, place, stretch, found);
  return ofChain ? mayAgree(chain) : found;
}

/** 带动六大产业规模扩大，产量和产值分别: the six of the clause just before may be what is counted. */
function withSaidBefore(phrases: Phrases, { sentence }: BeforeRespectively, { clause }: SubjectPlace, own: Subjects): Subjects {
  if (clause <= sentence) return own;
  const from = Math.max(sentence, clauseStart(phrases, clause - 1));
  return { ...own, counts: [...own.counts, ...saidCounts(phrases, { from, to: clause })] };
}

/** What the clauses before gave figures of; 增速 of one indicator is one subject. */
function carried(
  phrases: Phrases,
  place: BeforeRespectively,
  stretch: SubjectPlace,
  lexicon: Lexicon,
): Subjects | null {
  const isMeasure = stretch.from < stretch.to;
  const chain = chainBefore(phrases, place, stretch.clause, lexicon);
  const isOne = isMeasure && chain?.sure === 'yes' && chain.readings[0].length === 1;
  return isOne ? { ...chain, readings: [[wordsIn(phrases, stretch)]], counts: [], dimensions: [] } : chain;
}

/**
 * Whether one name stands for itself: nothing is listed just before it, for 抽检合格率 behind “加强食品、药品监管，” is of both. A figure or a year of its
 * own between them begins anew.
 */
function needsNoOther(
  phrases: Phrases,
  { sentence, figures }: BeforeRespectively,
  { clause, dated }: SubjectPlace,
  found: Subjects,
): boolean {
  const last = figures.at(-1);
  const from = Math.max(sentence, last ? tokenAt(phrases, endOf(last)) : 0);
  const listed = !dated && listsNames(phrases, { from, to: Math.max(from, clause) });
  return !listed && found.counts.length < anyNumber.length;
}

/** “城镇居民收入和农民纯收入，年均分别”, “民宿收入再创新高，分别”: the clause just before names them, without a figure of theirs. */
function subjectOfClause(
  phrases: Phrases,
  place: BeforeRespectively,
  { clause }: SubjectPlace,
  lexicon: Lexicon,
): Subjects | null {
  if (clause - 1 <= place.sentence || !isMark(phrases.tokens[clause - 1], '，,')) return null;
  const from = Math.max(place.sentence, clauseStart(phrases, clause - 1));
  const last = place.figures.at(-1);
  if (last && tokenAt(phrases, endOf(last)) > from) return null;
  const name = nameIn(phrases, { from, to: clause - 1 });
  const found = name ? namedSubjects(phrases, name, lexicon) : null;
  if (found === null || found.readings[0].length > 1) return found && mayAgree(found);
  return from === place.sentence ? { ...found, sure: 'no' } : null;
}

/** 增速, 总数: what is measured of the subjects before, and no subject of its own. */
function isOnlyMeasure(phrases: Phrases, range: TokenRange): boolean {
  return range.to - range.from === 1 && measures.has(wordsIn(phrases, range));
}

const measures: ReadonlySet<string> = new Set(['增速', '增幅', '降幅', '涨幅', '增长率', '总数', '总额', '排名', '位次', '名次']);

/** Subjects that speak only for as many figures: nothing is held against them. */
function mayAgree(subjects: Subjects | null): Subjects | null {
  return subjects && { ...subjects, counts: anyNumber, sure: 'no', dimensions: [] };
}

function namedSubjects(phrases: Phrases, range: TokenRange, lexicon: Lexicon): Subjects | null {
  const { members, counts } = coordinate(phrases, range);
  const open = tokensIn(phrases, range).some((token) => does(token, 'rest'));
  if (members.length > 1) {
    const { readings, more, sure } = fairReadings(phrases, range, members, counts, lexicon);
    return { readings, counts: [...more, ...saidCounts(phrases, range)], open, sure, dimensions: [] };
  }
  return oneName(phrases, range, lexicon);
}

function oneName(phrases: Phrases, range: TokenRange, lexicon: Lexicon): Subjects | null {
  const things = thingsIn(phrases, range, lexicon);
  if (things) {
    const counts = things.sure ? [] : anyNumber;
    return { readings: [things.names], counts, open: false, sure: 'yes', dimensions: [] };
  }
  const name = wordsIn(phrases, range);
  const [said] = saidCounts(phrases, range);
  if (said !== undefined) return saidSubjects(name, said);
  if (maybeSeveral(phrases, range)) return null;
  const slogan = sloganCount(phrases, range);
  const sure = isKnown(name, lexicon) && slogan === null ? 'yes' : 'no';
  // 满意率 may belong to the 建议和提案 of the clause before: it is dealt any number.
  const counts = isComplete(phrases, range, lexicon) ? (slogan === null ? [] : [slogan]) : anyNumber;
  return { readings: [[name]], counts, open: false, sure, dimensions: [] };
}

/** 三大主导产业产值分别: three, whatever they are called. */
function saidSubjects(name: string, count: number): Subjects {
  const rest = [...'二三四五六七八九'].slice(0, count - 1).map((each) => `其${each}`);
  return { readings: [[`${name}其一`, ...rest]], counts: [], open: false, sure: 'no', dimensions: [] };
}

/** 农村居民人均可支配收入 is one quantity; 抽检合格率 may be of food and of drugs. */
export function isKnown(name: string, lexicon: Lexicon): boolean {
  const entry = lexicon.find(name.trim());
  return entry !== null && !entry.generic && entry.covers.length === 0;
}

/**
 * Whether a single name says by itself what is measured: 农村居民人均可支配收入 does; 满意率 may belong to the 建议和提案 of the
 * clause before.
 */
function isComplete(phrases: Phrases, range: TokenRange, lexicon: Lexicon): boolean {
  const name = wordsIn(phrases, range);
  const entry = lexicon.longestSuffix(name)?.entry;
  return (entry !== undefined && !entry.generic && name.length >= 6) || name.length >= longName;
}

const longName = 8;
