import type { Dimension } from '../reading/figure/figure';
import type { Lexicon } from '../reading/statement/lexicon';
import type { Mention } from '../reading/statement/reading';
import { coordinate } from '../phrase/coordination';
import { tokensIn, wordsIn, type Phrases, type TokenRange } from '../phrase/phrases';
import { does } from '../grammar/token';
import { chainBefore } from './subject-chain';
import { fairReadings } from './subject-readings';
import { subjectPlace, type SubjectPlace } from './subject-place';
import { maybeSeveral, saidCount, sloganCount, thingsIn } from './subject-words';
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
  const isMeasure = isOnlyMeasure(phrases, stretch);
  if (stretch.from < stretch.to && !isMeasure) {
    const found = yearsIn(phrases, stretch) ?? namedSubjects(phrases, stretch, lexicon);
    if (found !== 'carried') return found;
    return ofSeveral(chainBefore(phrases, place, named.clause, lexicon));
  }
  const chain = chainBefore(phrases, place, named.clause, lexicon);
  return isMeasure && chain?.readings[0].length === 1 ? measured(chain, wordsIn(phrases, stretch)) : chain;
}

/** 增速, 总数: what is measured of the subjects before, and no subject of its own. */
function isOnlyMeasure(phrases: Phrases, range: TokenRange): boolean {
  return range.to - range.from === 1 && measures.has(wordsIn(phrases, range));
}

const measures: ReadonlySet<string> = new Set(['增速', '增幅', '降幅', '涨幅', '增长率', '总数', '总额', '排名', '位次', '名次']);

/** “预算收入16.4亿元，增长21.5%，增速分别”: of the one indicator that the sentence speaks of. */
function measured(chain: Subjects, word: string): Subjects {
  return { ...chain, readings: [[word]], dimensions: [] };
}

/** A name that may be of what was listed before (满意率) speaks only for as many figures. */
function ofSeveral(chain: Subjects | null): Subjects | null {
  return chain && chain.readings[0].length > 1 ? { ...chain, counts: anyNumber, sure: 'no', dimensions: [] } : null;
}

/** As many as any list has: nothing is held against the subjects. */
const anyNumber: readonly number[] = Array.from({ length: 30 }, (_, index) => index + 1);

function namedSubjects(phrases: Phrases, range: SubjectPlace, lexicon: Lexicon): Subjects | 'carried' | null {
  const { members, counts } = coordinate(phrases, range);
  const open = tokensIn(phrases, range).some((token) => does(token, 'rest'));
  if (members.length > 1) {
    const { readings, more, sure } = fairReadings(phrases, range, members, counts);
    const said = saidCount(phrases, range);
    return { readings, counts: [...more, ...(said === null ? [] : [said])], open, sure, dimensions: [] };
  }
  return oneName(phrases, range, lexicon);
}

function oneName(phrases: Phrases, range: TokenRange, lexicon: Lexicon): Subjects | 'carried' | null {
  const things = thingsIn(phrases, range);
  if (things) return { readings: [things], counts: [], open: false, sure: 'yes', dimensions: [] };
  const name = wordsIn(phrases, range);
  const said = saidCount(phrases, range);
  if (said !== null) return saidSubjects(name, said);
  if (maybeSeveral(phrases, range)) return null;
  if (!isComplete(phrases, range, lexicon)) return 'carried';
  const slogan = sloganCount(phrases, range);
  const sure = isKnown(name, lexicon) && slogan === null ? 'yes' : 'no';
  return { readings: [[name]], counts: slogan === null ? [] : [slogan], open: false, sure, dimensions: [] };
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
