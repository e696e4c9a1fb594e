import type { Dimension } from '../reading/figure/figure';
import type { Lexicon } from '../reading/statement/lexicon';
import type { Mention } from '../reading/statement/reading';
import { smallChineseCount } from '../text/chinese-number';
import type { Span } from '../text/span';
import { enumerate } from '../enumeration/count/enumeration';
import { stretchStart, type MarkedText } from '../enumeration/count/marked-text';
import { subjectsEnd } from './subjects-end';

/** What 分别 deals its figures out to. */
export interface Subjects {
  /** As they stand there. */
  readonly names: readonly string[];
  /** How many there may fairly be, the number of names first. */
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
  /** Where the sentence begins. */
  readonly sentence: number;
  /** Where 分别 begins. */
  readonly at: number;
  /** The figures of the sentence before it. */
  readonly figures: readonly Mention[];
  /** The subjects of the 分别 before it in the sentence; null where they could not be counted, undefined without one. */
  readonly earlier: Subjects | null | undefined;
}

/**
 * The subjects of a 分别: those named in its own clause (“金融机构存款、贷款余额分别”), else those of the 分别 before it, else the
 * figures of the clauses before it (“游客216.7万人次，旅游收入12.19亿元，分别”). Null where they cannot be counted.
 */
export function subjectsBefore(
  marked: MarkedText,
  place: BeforeRespectively,
  lexicon: Lexicon,
): Subjects | null {
  const { text } = marked;
  const clause = Math.max(place.sentence, stretchStart(marked, place.at, '，,；;。：:！？!?—\n'));
  const from = behindLastValue(text, clause, place.figures);
  const end = from + subjectsEnd(text.slice(from, place.at));
  const start = from + (opener.exec(text.slice(from, end))?.[0].length ?? 0);
  const stretch = { start, end };
  // 较全省、全国分别低…: what is counted are the comparands.
  if (/[、和与]/u.test(text.slice(end, place.at))) return null;
  if (start < end)
    return (
      measuredOfOne(marked, stretch, place) ??
      namedSubjects(marked, stretch, text.slice(place.sentence, clause), lexicon)
    );
  return place.earlier === undefined ? carriedSubjects(marked, place, clause, lexicon) : place.earlier;
}

/** “生产总值增长9%左右、财政收入分别”: what has had its figure is not dealt to again. */
function behindLastValue(text: string, clause: number, figures: readonly Mention[]): number {
  const ends = figures.map((each) => each.statement.figure.span.end).filter((end) => end > clause);
  const last = ends.findLast((end) => /^(?:以上|左右|以内)?、/u.test(text.slice(end, end + 3)));
  return last ?? clause;
}

/** Times, territories and verbs before the first subject: “2016年”, “全市”, “提出”. */
const opener =
  /^(?:[\s、]|以上|左右|以内|其中|预计|到|至|全年|今年|去年|上年|提出|\d{4}\s?年(?!、)(?:底|末)?|[一二三四]季度|上半年|[一1]\s?[—–-]\s?\d{1,2}\s?月份?|全[国省市县区镇乡](?!居民)|我[国省市县区镇乡])*/u;

/**
 * “预算收入16.4亿元，同比增长21.5%，增速分别”: what is measured of the one indicator that the sentence speaks of. With two indicators
 * before it, each has its own 增速.
 */
function measuredOfOne({ text }: MarkedText, stretch: Span, place: BeforeRespectively): Subjects | null {
  const word = text.slice(stretch.start, stretch.end);
  if (!/^(?:增速|增幅|增长率|总量|总额|排名|位次)$/u.test(word)) return null;
  const indicators = new Set(place.figures.map((each) => each.statement.indicator?.key ?? null));
  const [only] = indicators;
  if (only === undefined || only === null || indicators.size > 1 || isPlural(only)) return null;
  if (/[、和与及]/u.test(text.slice(place.sentence, stretch.start))) return null;
  return { names: [word], counts: [1], open: false, sure: 'yes', dimensions: [] };
}

function namedSubjects(marked: MarkedText, stretch: Span, before: string, lexicon: Lexicon): Subjects | null {
  const words = marked.text.slice(stretch.start, stretch.end);
  const { items, counts } = enumerate(marked, stretch);
  const names = items.map((item) => marked.text.slice(item.start, item.end).trim());
  const fused = fusedIn(words);
  if (names.length > 1) {
    const more = [...saidCounts(words), ...(fused ? [names.length + fused.length - 1] : [])];
    // 与 and 及 join inside a name oftener than 和: 农房抵押与林权抵押改革试点.
    const fair = joinsOnce(marked, stretch) && !/[与及]/u.test(words) ? [names.length] : counts;
    return {
      names,
      counts: [...fair, ...more],
      open: words.includes('等'),
      sure: surenessOf(marked, stretch, names),
      dimensions: [],
    };
  }
  if (fused) return { names: fused, counts: [fused.length], open: false, sure: 'yes', dimensions: [] };
  if (isPlural(words) || !isComplete(words, before, lexicon)) return null;
  return { names, counts: [1], open: false, sure: isKnown(words, lexicon) ? 'yes' : 'no', dimensions: [] };
}

/** 城镇居民人均可支配收入达到31200元，分别增长…: the first clause of its sentence names the one indicator there is. */
function isAlone(before: string, [name = '', ...others]: readonly string[], lexicon: Lexicon): boolean {
  return (
    others.length === 0 &&
    isKnown(name, lexicon) &&
    !/[，,；;、]/u.test(before.replace(/^[^，,]{0,10}年[，,]/u, ''))
  );
}

/** 农村居民人均可支配收入 is one quantity; 抽检合格率 may be of food and of drugs. */
function isKnown(words: string, lexicon: Lexicon): boolean {
  const entry = lexicon.find(words.trim());
  return entry !== null && !entry.generic;
}

function surenessOf(
  { text, joints }: MarkedText,
  { start, end }: Span,
  names: readonly string[],
): Subjects['sure'] {
  const [only, ...others] = [...joints.keys()].filter((at) => at >= start && at < end);
  if (only === undefined) return 'yes';
  const ending = names[0]?.slice(-2) ?? '';
  if (names.every((name) => name.length > 2 && name.endsWith(ending))) return 'yes';
  return others.length === 0 && text[only] === '和' && !text.slice(only, end).includes('、')
    ? 'likely'
    : 'no';
}

/** Whether one 和 before the last name is all that joins: A、B和C are three subjects, A及B的C和D may be two or three. */
function joinsOnce({ text, joints }: MarkedText, { start, end }: Span): boolean {
  const places = [...joints.keys()].filter((at) => at >= start && at < end);
  const [only] = places;
  if (only === undefined) return true;
  return places.length === 1 && !text.slice(only, end).includes('、');
}

/** Two or three things in one word (domain rule 9): 城乡 is 城镇 and 农村, 存贷款 存款 and 贷款. */
function fusedIn(words: string): readonly string[] | null {
  const found = fusedWords.find(([word]) => words.includes(word));
  return found ? found[1].map((half) => words.replace(found[0], half)) : null;
}

const fusedWords: readonly (readonly [string, readonly string[]])[] = [
  ['城乡', ['城镇', '农村']],
  ['存贷款', ['存款', '贷款']],
  ['省市县', ['省', '市', '县']],
];

/** 三次产业, 两项指标, 工农业: one name for several; 各, 均 and 双 for nobody knows how many. */
function isPlural(printed: string): boolean {
  const words = printed.replace(/PM\s?(?:2\.5|10)/giu, 'PM');
  return /[两二三四五六七八九十]|\d(?!氧)|各(?!项[存贷]款)|[双每逐]|(?<![人户亩年平])均|收支|工农|客货|进出口|市县|县乡|区县|供排|水电|男女|种养|东西|南北|科教|文卫|中小|国省|省市|市县|批零|住餐|农林|牧渔|林草|油气|粮油|猪牛|牛羊|蛋奶|公检|中高考|早晚|冬春|夏秋|老幼|老小|专兼|大中|初高中|高初中|软硬|海陆|水陆|陆海|线上线下|京津|津冀|长三角|产销|产值利税|利税|总量|规模|购销|新旧|干支|内外|上下|[、和与及]/u.test(
    words,
  );
}

/**
 * Whether a single name says by itself what is measured: 农村居民人均可支配收入 does; 满意率 may belong to the 建议和提案 of the
 * clause before.
 */
function isComplete(words: string, before: string, lexicon: Lexicon): boolean {
  const entry = lexicon.longestSuffix(words)?.entry;
  if (entry && !entry.generic && words.length >= 6) return true;
  return words.length >= 8 || (words.length >= 6 && !/[、和与及]/u.test(before));
}

/** “三大主导产业” among the words says how many there are. */
function saidCounts(words: string): readonly number[] {
  const said = /(?<![一二三四五六七八九十])([两二三四五六七八九])(?:大|个|项|类|家|种|次|级)/u.exec(
    words,
  )?.[1];
  const count = smallChineseCount(said ?? '');
  return count === null ? [] : [count];
}

/**
 * The clauses before, by the figures in them: “接待游客700万人次，旅游收入30亿元，分别增长”. The figures behind 分别 may be dealt to the
 * last few of them only, so anything up to their number is fair.
 */
function carriedSubjects(
  marked: MarkedText,
  place: BeforeRespectively,
  clause: number,
  lexicon: Lexicon,
): Subjects | null {
  const { figures } = place;
  const last = Math.max(place.sentence, stretchStart(marked, clause - 1, '，,；;。：:！？!?—\n'));
  const before = marked.text.slice(last, clause);
  const values = figures.filter((each) => each.statement.measure === 'level');
  const told = values.length > 0 ? values : figures.slice(-1);
  const names = told.map((each) => each.statement.indicator?.name ?? '');
  if (names.length === 0 || names.includes('') || names.some(isPlural)) return null;
  if (fusedIn(before) || /[、和与及]/u.test(before)) return null;
  if (figures.some((each) => each.statement.standsFor !== 'itself')) return null;
  const dimensions = values.map((each) => each.statement.figure.unit.dimension);
  return {
    names,
    counts: names.map((_, index) => names.length - index),
    open: false,
    sure: isAlone(marked.text.slice(place.sentence, last), names, lexicon) ? 'yes' : 'no',
    dimensions,
  };
}
