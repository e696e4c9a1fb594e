import { isMark } from '../../grammar/token';
import { tokenAt, wordsIn, type Phrases, type TokenRange } from '../../phrase/phrases';
import type { Lexicon } from '../../reading/statement/lexicon';
import { chainBefore } from './chain';
import { listsNames, nameIn } from './clause';
import { endOf } from './dealt-lists';
import { namedSubjects } from './name';
import { clauseStart, subjectPlace, type SubjectPlace } from './place';
import { saidCounts } from './several';
import { anyNumber, type BeforeRespectively, type Subjects } from './subject';
import { yearsIn } from './years';

/**
 * The subjects of a 分别: those named in its own clause (“金融机构存款、贷款余额分别”), else those of the 分别 before it, else what the clauses
 * before it gave figures of (“游客216.7万人次，旅游收入12.19亿元，分别”). Null where they cannot be counted.
 */
export function subjectsBefore(
  phrases: Phrases,
  place: BeforeRespectively,
  lexicon: Lexicon,
): Subjects | null {
  const named = subjectPlace(phrases, place.at, place.figures);
  const stretch = { ...named, from: Math.max(named.from, place.sentence) };
  if (stretch.heldAgainst) return null;
  if (stretch.from >= stretch.to || isOnlyMeasure(phrases, stretch)) {
    const years = stretch.from >= stretch.to ? yearsIn(phrases, stretch.clause, stretch) : null;
    return (
      years ?? subjectOfClause(phrases, place, stretch, lexicon) ?? carried(phrases, place, stretch, lexicon)
    );
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
function withSaidBefore(
  phrases: Phrases,
  { sentence }: BeforeRespectively,
  { clause }: SubjectPlace,
  own: Subjects,
): Subjects {
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
  { sentence, figures, earlier }: BeforeRespectively,
  { clause, dated }: SubjectPlace,
  found: Subjects,
): boolean {
  const last = figures.at(-1);
  const from = Math.max(sentence, last ? tokenAt(phrases, endOf(last)) : 0);
  const listed = !dated && listsNames(phrases, { from, to: Math.max(from, clause) });
  return !listed && earlier !== null && found.counts.length < anyNumber.length;
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
  // The sentence speaks of it alone, however short its name.
  const counts = found.counts === anyNumber ? [] : found.counts;
  const alone = from === place.sentence && !listsNames(phrases, { from, to: clause - 1 });
  return alone ? { ...found, counts, sure: 'no' } : null;
}

/** 增速, 总数: what is measured of the subjects before, and no subject of its own. */
function isOnlyMeasure(phrases: Phrases, range: TokenRange): boolean {
  return range.to - range.from === 1 && measures.has(wordsIn(phrases, range));
}

const measures: ReadonlySet<string> = new Set([
  '增速',
  '增幅',
  '降幅',
  '涨幅',
  '增长率',
  '总数',
  '总额',
  '排名',
  '位次',
  '名次',
]);

/** Subjects that speak only for as many figures: nothing is held against them. */
function mayAgree(subjects: Subjects | null): Subjects | null {
  return subjects && { ...subjects, counts: anyNumber, sure: 'no', dimensions: [] };
}
