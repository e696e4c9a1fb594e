import type { Span } from '../text/span';
import { figureSign } from './fold';
import type { Lexicon } from './lexicon';
import { anyOf, nameOpeners, objectVerbs, scopeWords } from './vocabulary';

/** A noun phrase cut out of the words before or after a figure: “规上工业增加值” in “全县规上工业增加值完成”. */
export interface NamePhrase {
  readonly text: string;
  /** In the folded text the words came from. */
  readonly span: Span;
  /** “全县”, when the phrase began with a territory. */
  readonly scope: string | null;
  /** Whether 其中 stands before it: a part of the figure before. */
  readonly isPart: boolean;
  /** 新增, 净增, 累计 before it, which make another indicator of it (domain rule 18). */
  readonly verb: string | null;
}

/**
 * The name in the words between the last figure and a predicate, or null where they hold none (“，同比”).
 *
 * “，实现招商引资到位资金” gives 招商引资到位资金: openers and verbs are cut from the front, the head stays at the end.
 * A name of the lexicon that ends the words is taken whole, whatever verbs it contains (社会消费品零售总额, 城镇新增就业).
 */
export function nameBefore(words: string, offset: number, lexicon: Lexicon): NamePhrase | null {
  const trimmed = words.replace(/[\s的：:“‘"（(]+$/u, '');
  const known = lexicon.longestSuffix(trimmed);
  const cut = known ? known.start : frontOf(trimmed);
  const text = trimmed.slice(cut).trim();
  if (!isName(text)) return null;
  const start = offset + cut + (trimmed.slice(cut).length - trimmed.slice(cut).trimStart().length);
  const front = trimmed.slice(0, cut);
  return {
    text: withoutScope(text),
    span: { start, end: start + text.length },
    scope: scopeIn(front) ?? scopeIn(text),
    isPart: trimmed.includes('其中'),
    verb: /(新增|净增|累计|新建|新开工|续建)[^，；]{0,6}$/.exec(front)?.[1] ?? null,
  };
}

/**
 * The name after a figure, for “完成1.5万亩高标准农田建设” and “整改33户危房”: up to a comma, a verb or the next figure.
 */
export function nameAfter(words: string, offset: number): NamePhrase | null {
  const match = /^(?:的)?(?<name>[^，,；;：:。！？、）)（(\s]{1,24})/u.exec(words);
  const raw = (match?.groups?.name ?? '').split(figureSign)[0] ?? '';
  const text = headOf(raw);
  if (!isName(text)) return null;
  const start = offset + words.indexOf(text);
  return { text, span: { start, end: start + text.length }, scope: null, isPart: false, verb: null };
}

/** Where the name begins in words that end with it: after the last opener or verb that leaves something behind it. */
function frontOf(words: string): number {
  const breakAt =
    Math.max(
      ...[...'，,；;：:。！？）)'].map((mark) => words.lastIndexOf(mark)),
      words.lastIndexOf(figureSign),
    ) + 1;
  let front = breakAt;
  for (;;) {
    const next = frontWord.exec(words.slice(front));
    if (!next || front + next[0].length >= words.length) break;
    front += next[0].length;
  }
  return lastVerbEnd(words, front);
}

/** A verb inside the words ends what came before: “推动82项”, “全面完成固定资产投资”. */
function lastVerbEnd(words: string, from: number): number {
  let end = from;
  for (const match of words.slice(from).matchAll(innerVerb)) {
    const after = from + match.index + match[0].length;
    if (after < words.length) end = after;
  }
  return end;
}

const frontWord = new RegExp(`^(?:\\s|${anyOf([...nameOpeners, ...scopeWords, ...objectVerbs])})`, 'u');
/** Only verbs that are never part of a name of their own may cut in the middle. */
const innerVerb =
  /实现|完成|达到|争取|兑现|带动|新增|净增|累计|力争|确保|预计|举办|开展|发放|实施|共有|拥有|超过|分别|引进|其中/gu;

/** The noun at the front of the words after a figure, up to the verb that follows it: “22个行政村完成” → 行政村. */
function headOf(words: string): string {
  const stop = predicateWord.exec(words);
  return (stop ? words.slice(0, stop.index) : words).trim();
}

const predicateWord =
  /任务|工作|以上|左右|以内|达到|达|实现|完成|增长|下降|提高|被|均|全部|通过|进行|得到|已|将|为|占|由|是|建成|投产|开工|竣工|投用|投入|获|入选|落地|并|用于|可|正在|开展|实行|稳步|建设$/u;

/** “全县规上工业增加值” is named 规上工业增加值; the territory is a slot of its own. */
function withoutScope(text: string): string {
  const scope = leadingScope.exec(text)?.[0] ?? '';
  return scope !== '' && scope.length < text.length ? text.slice(scope.length) : text;
}

function scopeIn(words: string): string | null {
  return [...words.matchAll(anyScope)].at(-1)?.[0] ?? null;
}

const leadingScope = new RegExp(`^(?:${anyOf(scopeWords.filter((word) => word !== '全社会'))})`, 'u');
const anyScope = new RegExp(anyOf(scopeWords), 'gu');

/** A name has a Chinese character or a letter, is not too long for a noun phrase, and is not a bare particle. */
function isName(text: string): boolean {
  return (
    text.length > 0 &&
    text.length <= 30 &&
    /[\p{Script=Han}A-Za-z]/u.test(text) &&
    !/^(?:的|了|等|及|和|与|其中|均|共|其|约|近|每)$/u.test(text)
  );
}
