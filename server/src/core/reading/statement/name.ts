import type { Dimension } from '../figure/figure';
import type { Span } from '../../text/span';
import { does } from '../../grammar/token';
import { tokenize } from '../../grammar/tokenize';
import { figureSign } from './fold';
import type { Lexicon } from './lexicon';
import { timeBefore } from './period';
import { anyOf, nameOpeners, objectVerbs, scopeWords } from './vocabulary';

/** A noun phrase cut out of the words before or after a figure: “规上工业增加值” in “全县规上工业增加值完成”. */
export interface NamePhrase {
  readonly text: string;
  /** In the sentence the words came from. */
  readonly span: Span;
  /** “全县”, when the phrase began with a territory. */
  readonly scope: string | null;
  /** 新增, 净增, 累计 before it, which make another indicator of it (domain rule 18). */
  readonly verb: string | null;
  /** Whether it stands after its figure: “2.6万亩高标准农田建设”. */
  readonly follows: boolean;
}

/**
 * The name in the words between the last figure and a predicate, or null where they hold none (“，同比”).
 *
 * “，实现招商引资到位资金” gives 招商引资到位资金: times, openers and verbs are cut from the front, the head stays at the end.
 * A name of the lexicon that ends the words is taken whole, whatever verbs it contains (社会消费品零售总额, 城镇新增就业).
 */
export function nameBefore(words: string, offset: number, lexicon: Lexicon): NamePhrase | null {
  const trimmed = words.replace(trailing, '');
  const front = frontOf(trimmed, lexicon);
  const known = lexicon.longestSuffix(trimmed);
  // What narrows a known name from in front makes another indicator of it: 市级以上优秀|民营企业, 高新区|税收收入.
  const cut = known && !narrows(trimmed.slice(front, known.start)) ? known.start : front;
  const text = trimmed.slice(cut).trim();
  if (!mayBeName(text)) return null;
  const start = offset + trimmed.length - trimmed.slice(cut).trimStart().length;
  const before = trimmed.slice(0, cut);
  const owned = ownedName(before, text, lexicon);
  return {
    text: owned ?? withoutScope(text),
    span: { start, end: start + text.length },
    scope: scopeIn(before) ?? scopeIn(text),
    verb: /(新增|净增|累计|新建|新开工|续建)[^，；]{0,6}$/u.exec(before)?.[1] ?? null,
    follows: false,
  };
}

/** Adverbs, marks and the mark just passed between a name and its figure or verb: “收入首次”, “集体经济均可”, “收入再跨百亿台阶、”. */
const trailing =
  /(?:(?:[跨迈站登越冲][过上越]?|突破)(?:了)?[一二两三四五六七八九十百千万亿]{1,6}元?(?:新?台阶|大?关口?|门槛)、|[\s的：:‘“"（(]|首次|历史性|成功|再次|一举|率先|(?:拟|均)?按|累计|新增|预期|有望|确保|(?<!水土)保持|力争|争取|(?<![主需重纲摘])要|预计|人均可|(?<=[户亩村])均可|平均|可|将|已|(?<![人户亩村])均|约|也|再|年均|(?:今年)?全年|[一二三四]季度|[上下]半年|前[三两]?个?季度|连续[一二三四五六七八九十\d]{1,2}年|(?<![近前后来届个])(?:五|5)年|实现|完成|达到|控制在|拟(?:安排)?|就|全部)+$/u;

/**
 * The name after a figure, for “完成2.6万亩高标准农田建设” and “整改33户危房”: up to a comma, a verb or the next figure.
 */
export function nameAfter(
  words: string,
  offset: number,
  dimension: Dimension,
  lexicon: Lexicon,
): NamePhrase | null {
  const raw = /^\s*的?(?<name>[^，,；;：:。！？、）)（(\s\uFFFC]{1,24})/u.exec(words)?.groups?.name ?? '';
  const head = headOf(raw);
  const { text, length } =
    dimension === 'count' ? counted(head, lexicon) : { text: head, length: head.length };
  if (!mayBeName(text)) return null;
  const start = offset + words.indexOf(text);
  return { text, span: { start, end: start + length }, scope: null, verb: null, follows: true };
}

/**
 * The name that a known thing makes with who did it across the verb: 服务业增加值 of 服务业完成增加值62亿元, 城镇新增就业 of
 * 城镇累计新增就业; null where the two make none.
 */
function ownedName(before: string, text: string, lexicon: Lexicon): string | null {
  const owner = before.replace(doing, '');
  const thing = text.replace(/^累计/u, '');
  if (owner === before && thing === text) return null;
  const known = lexicon.longestSuffix(owner + thing);
  if (!known || known.start >= owner.length) return null;
  // 城东机场完成旅客吞吐量 is that of 城东机场, not of airports.
  const narrower = owner.slice(lastMark(owner) + 1, known.start);
  return narrows(narrower.slice(timeBefore(narrower))) ? null : owner.slice(known.start) + thing;
}

const doing = /(?:实现|完成|达到|累计|预计|力争|确保|全年|共)+$/u;

/** Whether words before a known name belong to it: at least two characters that neither joining words nor verbs explain. */
function narrows(words: string): boolean {
  // 全部财政收入和|一般预算收入 joins two names; the first is no part of the second.
  if (/[和与及、]\s*$/.test(words)) return false;
  const left = words.replace(joining, '');
  return [...left.matchAll(/\p{Script=Han}/gu)].length >= 2;
}

/** 能 before a verb is none of the name; in 能源消耗, 能耗 and 能效 it is. */
const can = '能(?![源耗效力量级])';

const joining = new RegExp(
  `(?:${can}|${anyOf([...nameOpeners, ...scopeWords, ...objectVerbs])}|[、和与及的\\s“”"])`,
  'gu',
);

/** Where the name begins in words that end with it; their end where nothing but openers and verbs is left. */
function frontOf(words: string, lexicon: Lexicon): number {
  let front = Math.max(lastMark(words) + 1, timeBefore(words));
  for (;;) {
    const next = frontWord.exec(words.slice(front))?.[0];
    // 慰问金 is a name, not 金 behind a verb.
    const left = words.length - front - (next?.length ?? 0);
    if (next === undefined || next === '' || left === 1) break;
    if (beginsWord(words.slice(front), next, lexicon)) break;
    front += next.length;
  }
  return lastVerbEnd(words, front);
}

/** 到 is no opener in 到位资金, nor 上 in 上市企业 and 脱贫 in 脱贫人口: there it begins a longer word that a name may begin with. */
function beginsWord(words: string, opener: string, lexicon: Lexicon): boolean {
  const [first] = tokenize(words.slice(0, LONGEST_FIRST), lexicon.words());
  return first?.start === 0 && first.end > opener.length && does(first, ...nominal);
}

/** In characters; a word that an opener begins is no longer. */
const LONGEST_FIRST = 12;
const nominal = ['noun', 'event', 'quality', 'indicator'] as const;

function lastMark(words: string): number {
  return Math.max(words.lastIndexOf(figureSign), ...[...marks].map((mark) => words.lastIndexOf(mark)));
}

const marks: ReadonlySet<string> = new Set('，,；;：:。！？）)');

/** A verb inside the words ends what came before: “全面完成固定资产投资”, “区域内实现产值”. */
function lastVerbEnd(words: string, from: number): number {
  let end = from;
  for (const match of words.slice(from).matchAll(innerVerb)) {
    const after = from + match.index + match[0].length;
    if (after < words.length) end = after;
  }
  return end;
}

const frontWord = new RegExp(
  `^(?:\\s|${can}|${anyOf([...nameOpeners, ...scopeWords, ...objectVerbs])})`,
  'u',
);
/** Only verbs that are never part of a name of their own may cut in the middle. */
const innerVerb =
  /(?:实现|完成|达到|争取|兑现|带动|新增|净增|累计|力争|确保|预计|举办|开展|发放|实施|共有|拥有|超过|分别|引进|其中|谋划|总计|共计|合计)(?!率)/gu;

/** The noun at the front of the words after a figure, up to the verb that follows it: “22个行政村完成” → 行政村. */
function headOf(words: string): string {
  const stop = predicateWord.exec(words);
  return (stop ? words.slice(0, stop.index) : words).trim();
}

/** “16个行政村集体经营性收入”: the count counts villages; what is measured of them begins another name. */
function counted(head: string, lexicon: Lexicon): { readonly text: string; readonly length: number } {
  const known = lexicon.longestSuffix(head);
  if (known?.entry.dimension !== 'money' || known.start < 2) return { text: head, length: head.length };
  const own = head.slice(0, known.start);
  // 行政村 and 村集体收入 share their 村.
  return { text: own.endsWith('行政') ? `${own}村` : own, length: own.length };
}

/** Verbs that are as often nouns inside a name: 高标准农田建设, 公共服务设施. */
const nounVerbs: ReadonlySet<string> = new Set([
  '建设',
  '服务',
  '种植',
  '养殖',
  '造林',
  '绿化',
  '补助',
  '救助',
  '供养',
  '改造',
  '储备',
  '保障',
  '脱贫',
  '搬迁',
  '集中',
  '稳定',
  '积极',
  '可',
  '为',
]);

const predicateWord = new RegExp(
  `任务|工作|以上|左右|以内|增长|下降|提高|被|均|全部|通过|进行|得到|已|将|占|由|是|及|和|与|(?:竣工|投用|落地|并|用于|正在|实行|稳步|加快|致贫|返贫|办理|${anyOf(objectVerbs.filter((verb) => verb.length > 1 && !nounVerbs.has(verb)))})`,
  'u',
);

/** “全县规上工业增加值” is named 规上工业增加值; the territory is a slot of its own. */
function withoutScope(text: string): string {
  const scope = leadingScope.exec(text)?.[0] ?? '';
  return scope !== '' && scope.length < text.length ? text.slice(scope.length) : text;
}

function scopeIn(words: string): string | null {
  const said = [...words.matchAll(anyScope)].at(-1)?.[0];
  return said === undefined ? null : territoryIn(said);
}

/** 我县 and 县域 are 全县. */
function territoryIn(said: string): string {
  return said.replace(/^我(?=[国省市县区镇乡])/u, '全').replace(/^([市县镇])域$/u, '全$1');
}

const territories = scopeWords.filter((word) => word !== '全社会');
const leadingScope = new RegExp(`^(?:${anyOf(territories)})`, 'u');
const anyScope = new RegExp(anyOf(territories), 'gu');

/**
 * A name has a Chinese character or a letter, is not too long for a noun phrase, and is no bare particle; 剔除留抵退税
 * says how a rate was reckoned, not of what, and the 大关 behind 12亿元 is the mark that was passed.
 */
function mayBeName(text: string): boolean {
  return text.length > 0 && text.length <= 30 && /[\p{Script=Han}A-Za-z]/u.test(text) && !particle.test(text);
}

const particle =
  /^(?:(?:上年|去年|此|这一|原有|今年)?基[础数]上|[新大]?(?:台阶|关口|大关|门槛)、?|(?:扣除|剔除|扣减|还原).*|[一二三四五六七八九十两]年(?:来|间|共)?|(?:平均)?每\p{Script=Han}?|的|了|等|及|和|与|其中|即|均|共|其|约|近|每|也|再|又|比|较|同|约占|占)$/u;
