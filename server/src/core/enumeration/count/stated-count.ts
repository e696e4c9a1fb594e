import { smallChineseCount } from '../../text/chinese-number';
import type { Span } from '../../text/span';
import type { MarkedText } from './marked-text';
import { isQuote } from './pairs';

/**
 * A number that says how many things are named: “两个村” in “高杭、裕民两个村”, “四金” in “薪金、租金、股金、订金‘四金’”.
 *
 * Spans are in the prose.
 */
export interface StatedCount {
  readonly value: number;
  /** Number, measure word and what they count, as far as it is to be quoted: “两个村”. */
  readonly span: Span;
  readonly numeral: Span;
  /** 个, 家, 大, 项; "" for a slogan such as 四金, whose word follows the number directly. */
  readonly classifier: string;
  /** The word after number and measure word up to the next mark: “村的环境综合整治项目”, “金”. */
  readonly noun: string;
  /** Where its quotation mark opens, for “四金” in quotation marks that hold nothing else before it; else null. */
  readonly quoteAt: number | null;
  /** Just behind the noun and its closing quotation mark. */
  readonly end: number;
}

/** Every number of a text that may count a list, in order: 2 to 40, with a measure word, or in a quoted or short slogan. */
export function findStatedCounts(marked: MarkedText): readonly StatedCount[] {
  const found: StatedCount[] = [];
  for (const match of marked.text.matchAll(candidate)) {
    const count = toCount(marked, match.index, match[0]);
    if (count) found.push(count);
  }
  return found;
}

/** 二 numbers things (二期, 二中) where 两 counts them; a number after 第, 前 or a digit is no count either. */
const candidate =
  /(?<![\d．.\-—–~～]\s?|[第前每几逢近约超满十百千万亿零〇A-Za-z_]|数(?=十))(?:[二三四五六七八九]?十[一二三四五六七八九]?|[两双三四五六七八九]|[1-9]\d?)(?![\d.．%％‰+＋A-Za-zＡ-Ｚ〇零一二两三四五六七八九十百千万亿余多几来成倍分半])/gu;
/** Measure words, and the kinds of place that are counted without one. */
const measures =
  /^(?:个方面|方面|个|大|项|条|家|种|类|级|件|点|处|座|所|支|场|片|段|位|名|套|张|篇|组|批|门|款|镇|乡|村|县|区|市|省|地)/u;
/** Times, ranks and parts of names that look like measure words: 三级医院 is dealt with where levels are. */
const noMeasures =
  /^(?:个月|个小时|个工作日|个百分|个季度|个多|个五年|个半|名左右|点钟|点半|级以上|级优良|位数|地块|段式|区域|级(?:甲|公路|路)|[年月日天周时分秒元角亩户人度届期号次倍米吨斤公平产]|中(?!心)|[^，。]{0,6}(?:以上|以内|左右))/u;

/**
 * Numbers that begin a name or an established word and count nothing near it: 三亚, 铁人三项赛, 三级医院, 两岸. Ordinals (三是…) point
 * at their own item.
 */
const names =
  /^(?:[二三四五六七八九十]{1,2}是|三亚|三明|三门[^类]|三峡|三沙|三江|三河|三原|三水|三台|三元|三都|三穗|四川|四平|四会|五指山|五大连池|五台|五峰|五华|六安|六盘水|六合|七台河|八宿|九江|九寨|九龙|十堰|三(?:项|级[\p{Script=Han}]{0,3})(?:赛|等赛|医院|医疗|公立|资质|升级|甲|乙)|三地质|三支队|三环|四环|五环)/u;

function isOfName(text: string, at: number): boolean {
  return names.test(text.slice(at, at + 14));
}

function toCount(marked: MarkedText, at: number, digits: string): StatedCount | null {
  const { text } = marked;
  const value = valueOf(digits);
  const after = text.slice(at + digits.length, at + digits.length + 24);
  if (value < 2 || value > 40 || noMeasures.test(after) || isOfName(text, at)) return null;
  const measure = digits === '双' ? '' : (measures.exec(after)?.[0] ?? '');
  // “新三样”: 新 and 老 tell two lists of one kind apart and are no part of the number.
  const opens = /[新老]/u.test(text.charAt(at - 1)) ? at - 2 : at - 1;
  const quoteAt = isQuote(text.charAt(opens)) && (marked.pairs[opens] ?? -1) > at ? opens : null;
  // “三名”, “四区”: with nothing behind it inside the quotation marks the measure word is the slogan's own word.
  const isWord = quoteAt !== null && marked.pairs[quoteAt] === at + digits.length + measure.length;
  const classifier = isWord ? '' : measure;
  const start = at + digits.length + classifier.length;
  const noun = nounAt(marked, start);
  if (classifier === '' && noun === '') return null;
  const shown = shortened(noun);
  const stop = start + noun.length;
  return {
    value,
    span: { start: at, end: start + shown.length },
    numeral: { start: at, end: at + digits.length },
    classifier,
    noun,
    quoteAt,
    end: quoteAt !== null && marked.pairs[quoteAt] === stop ? stop + 1 : stop,
  };
}

/** The words up to the next mark, 和 or 与. */
function nounAt({ text, joints }: MarkedText, start: number): string {
  const words =
    /^[^，,、；;。：:！？!?“”"‘’（）()〔〕[\]［］【】《》\s]{0,16}/u.exec(
      text.slice(start, start + 16),
    )?.[0] ?? '';
  const said = words.search(/分别(?:是|为|指)|指的是|是指|就是|也就是/u);
  const noun = said > 0 ? words.slice(0, said) : words;
  for (let at = 0; at < noun.length; at++) if (joints.has(start + at)) return noun.slice(0, at);
  return noun;
}

/** As much of a long noun as says what is counted; the rest is what is said of it: “三个村” of “三个村完成改造”. */
function shortened(noun: string): string {
  const place = /^(?:村|镇|乡|县|市|区|省|社区|街道)(?=[\p{Script=Han}])(?!级|域|镇|庄|民|区)/u.exec(
    noun,
  )?.[0];
  if (place) return place;
  const end = noun.search(said);
  return end > 0 && end <= 8 ? noun.slice(0, end) : noun.slice(0, Math.min(noun.length, 6));
}

/** What begins to be said of the things counted. */
const said =
  /的|等|为|和|与|被|已|均|全部|分别|进一步|稳步|顺利|加快|完成|建成|建设|实现|入选|竣工|投产|成功|获|启动|开工|通过|成为|同创|力争|取得|齐|在|占|(?<!公)共|落地|工作|如期|规模|受到|组织|开展|奋力|产值|上(?!市|级|网)/u;

function valueOf(digits: string): number {
  return smallChineseCount(digits) ?? Number(digits);
}
