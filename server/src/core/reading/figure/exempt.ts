import { grouped } from '../../grouped';
import { isHan, isLetter, skipGapsBack } from '../../number/characters';
import type { Span } from '../../text/span';
import { boundingBefore } from './approximator';
import idioms from './idioms.json';
import type { Quantity } from './quantity';

/**
 * The stretches of a text in which no number is a figure: set phrases (两不愁三保障, 三次产业), schemes (1+N, “3+2”), captions (表4 人口情况),
 * web addresses and “六个百分之百”; in order, without overlaps. `own` has the writer's own, a line each.
 */
export function exemptZones(text: string, own = ''): readonly Span[] {
  const zones = [
    ...idiomsIn(text),
    ...ownIn(text, own),
    ...patterns.flatMap((pattern) => matchSpans(text, pattern)),
  ];
  zones.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return zones.filter((zone) => {
    if (zone.start < end) return false;
    end = zone.end;
    return true;
  });
}

/**
 * Whether a numeral with its unit is a figure of the report: 4720万元, 三所学校, 六场硬仗 are; 一个 as an article, 二期,
 * 5G, 12345热线, 百家 alone and a bare 8 are not.
 */
export function isFigure(text: string, quantity: Quantity): boolean {
  if (isInsideSlogan(text, quantity)) return false;
  return quantity.numeral.script === 'han' ? isHanFigure(text, quantity) : isArabicFigure(text, quantity);
}

/** Words the writer says are no figures: “110指挥体系”. */
function ownIn(text: string, own: string): Span[] {
  return own.split('\n').flatMap((word) => {
    const zones: Span[] = [];
    if (word === '') return zones;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
      zones.push({ start: at, end: at + word.length });
    return zones;
  });
}

const patterns: readonly RegExp[] = [
  /(?:https?:\/\/|www\.)[\x21-\x7e]+/g,
  // 1+N, 3+2; of CPI+0.3% the plus is a sign.
  /[0-9０-９A-Za-z]{1,12}(?:\s?[+＋]\s?[0-9０-９A-Za-z]{1,12})+(?![\d.]*[%％])/g,
  /[二两三四五六七八九十0-9]{1,2}个(?:百分之百|100[%％]|100百分点)/g,
  /[0-9]{1,2}[:：][0-5][0-9](?=[前后至到开分起，。、）—-])/g,
  // 表4 人口情况, 专栏5个体工商户, 见附件1: the number of a caption; 代表5人 and 开设专栏5个 count.
  /(?<=^|[\s（(“《，。；：、见如和及与])(?:[附续]?[表图]|专栏|附[件录])\s?(?:[0-9０-９]{1,3}(?:[-－—.][0-9]{1,2})?|[一二三四五六七八九十]{1,3})(?![0-9０-９.]|[个份张幅][，。；、）]|[个份张幅]$)/g,
  /比分(?:为|是)?\s?\d{1,3}\s?[:：∶比]\s?\d{1,3}/g,
  // 建成3、4、5组道路 numbers the groups.
  /(?<![\d.．])\d{1,2}(?:、\d{1,2})+(?=组|期|批|社|栋|幢|标段)/g,
];

const idiomsByFirst: ReadonlyMap<string, readonly string[]> = grouped(idioms, (word) => word.charAt(0));

function idiomsIn(text: string): Span[] {
  const zones: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    const word = idiomsByFirst.get(text.charAt(at))?.find((each) => text.startsWith(each, at));
    if (word && !isContinued(text, at + word.length, word)) zones.push({ start: at, end: at + word.length });
  }
  return zones;
}

/** “十四五”规划 is a plan, 十四五个 is a number. */
function isContinued(text: string, end: number, word: string): boolean {
  return word.endsWith('五') && word.startsWith('十') && '个名岁万亿'.includes(text[end] ?? '。');
}

function matchSpans(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Of “四个翻一番” only the head counts something; what follows inside the quotation marks is its name. */
function isInsideSlogan(text: string, quantity: Quantity): boolean {
  if (quantity.numeral.script === 'arabic') return false;
  const before = text.slice(Math.max(0, quantity.start - 10), quantity.start);
  const open = before.lastIndexOf('“');
  if (open < 0 || open === before.length - 1 || before.includes('”', open)) return false;
  return /^[一二两三四五六七八九十百]/.test(before.slice(open + 1));
}

function isArabicFigure(text: string, quantity: Quantity): boolean {
  const { numeral, unit } = quantity;
  if (isPartOfName(text, quantity)) return false;
  if (!unit) return isBareFigure(text, quantity);
  return unit.unit.counted !== '大' || isGreatCount(text, unit.end, numeral.low);
}

/** 5G, K12, PM2.5, B737-800; but “GDP4720亿元” has a unit behind and a whole word before. */
function isPartOfName(text: string, quantity: Quantity): boolean {
  const { start } = quantity;
  const previous = text[start - 1];
  if (previous === '-' || previous === '－' || previous === '·' || previous === '.')
    return !isHan(text[start - 2]);
  if (!isLetter(previous)) return isLetter(text[quantity.end]) && !quantity.unit;
  const word = text.slice(Math.max(0, start - 3), start);
  return !quantity.unit || !Array.from(word).every(isLetter) || word.length < 3;
}

/**
 * A number without a unit is a figure where it is all there is (a table cell), behind the name of an index (综合指数
 * 6.06), or with a word that bounds it; elsewhere it may be anything (110联动, 12345热线, “7·18”).
 */
function isBareFigure(text: string, quantity: Quantity): boolean {
  const { numeral, start, end } = quantity;
  if (isWholeText(text, start, end)) return true;
  // 筹资3万2: its 万 says that it is an amount.
  if (/[万亿]\d$/u.test(text.slice(numeral.span.start, numeral.span.end))) return true;
  if (isLetter(text[skipGapsBack(text, start) - 1])) return false;
  const before = text.slice(Math.max(0, start - 14), start);
  const closes = closing.test(text.slice(end, end + 2));
  if (closes && indexWords.test(before)) return true;
  const rounded = numeral.more.length > 0 || boundingBefore(text, start, 0).length > 0;
  return (
    rounded &&
    numeral.low.length > 1 &&
    isHan(text[end]) &&
    !/^[年月日号级届世时点强]/.test(text.slice(end, end + 1))
  );
}

/** The number ends here: a mark, a bound, or a verb of change (由3.27缩小至2.93). */
const closing =
  /^(?:[\s，。；、！,;）)和与]|以[上下内]|左右|缩小|收窄|下降|降[至到低为]|上升|升[至到]|提[高升]|优化|调整|$)/;

/** Nothing but the number, its sign, and a word that bounds it: the prose of a table cell (+5.2, ≥4500, 约4720). */
function isWholeText(text: string, start: number, end: number): boolean {
  if (start > 4 || text.length - end > 4) return false;
  return (
    /^[\s+±≥≤＞＜约近超]*$/.test(text.slice(0, start)) && /^(?:以[上下内]|左右|\s)*$/.test(text.slice(end))
  );
}

const indexWords =
  /(?:指数|系数|得分|评分|分值|倍差|均值|比值|收入比|供需比|求人倍率|强度)[^，。；、“”]{0,8}$/;

function isHanFigure(text: string, quantity: Quantity): boolean {
  const { numeral, unit } = quantity;
  const printed = text.slice(numeral.span.start, numeral.span.end);
  if (!unit) return isCutShort(text, quantity.end, printed);
  if (isWeekdayOrYear(text, quantity, printed)) return false;
  if (unit.unit.text === '次' && isSession(text, quantity)) return false;
  if (unit.unit.dimension === 'none') return isRoundMillion(quantity, printed);
  if (numeral.bare) return isRoundFigure(text, quantity, unit.end);
  if (unit.unit.dimension === 'doubling') return false;
  if (unit.unit.counted === '大' && printed !== '一') return isGreatCount(text, unit.end, numeral.low);
  if (unit.unit.text === '元') return numeral.low.length > 1;
  if (printed === '二') return !unit.unit.counted && unit.unit.dimension === 'rate';
  return printed !== '一' || isOneOf(text, quantity, unit.unit.text);
}

/** 补助三万五, 每人两千八: where the words end, its 万 or 千 says that it is an amount. */
function isCutShort(text: string, end: number, printed: string): boolean {
  return /^[一二两三四五六七八九十]{1,3}[千万亿][一二三四五六七八九]$/u.test(printed) && !isHan(text[end]);
}

/** 一 is an article before most words (一个, 一批, 一次); it counts in 一倍, 一个百分点, 近一成, 除一个外 and with a scale. */
function isOneOf(text: string, quantity: Quantity, unit: string): boolean {
  if (quantity.numeral.scale !== '') return true;
  // 除一个跨年项目外，其余11个 counts what is left out.
  if (/除(?:了)?$/u.test(text.slice(Math.max(0, quantity.start - 2), quantity.start))) return true;
  if (quantity.numeral.low.includes('.')) return true;
  if (unit === '成')
    return (
      boundingBefore(text, quantity.start, 0).length > 0 ||
      bySo.test(text.slice(Math.max(0, quantity.start - 2), quantity.start))
    );
  return unit === '倍' || unit.endsWith('百分点') || unit === '%' || unit === '％';
}

/** 增长一成, 占一成, 高一成; 打成一片 and 变成一体 have no such word before them. */
const bySo = /(?:增长|增加|提高|提升|上涨|上升|下降|减少|降低|回落|[增降减占达高低涨跌超])$/u;

/** “十一届十次、十一次全会” numbers its sessions, 二次创业 is a name; “三次提高标准” counts. */
function isSession(text: string, quantity: Quantity): boolean {
  const next = text[quantity.end] ?? '。';
  if (text[quantity.start - 1] === '届' || '产会全创供能加分党代管城战'.includes(next)) return true;
  return /^(?:、[^，。；、]{0,4}次){0,3}(?:全会|全体|会议|党代会|和市委|和县委)/.test(
    text.slice(quantity.end, quantity.end + 24),
  );
}

/** 二〇二〇 and 一九九八 are years, 周三 and 初三 days and classes. */
function isWeekdayOrYear(text: string, quantity: Quantity, printed: string): boolean {
  if (printed.length > 2 && !/[十百千万亿几点]/.test(printed)) return true;
  return /(?:周|星期|初|农历|老|后|倒)$/.test(text.slice(Math.max(0, quantity.start - 2), quantity.start));
}

/** 一万五千亿, 十四亿多人口: long enough to be no set phrase. */
function isRoundMillion(quantity: Quantity, printed: string): boolean {
  if (quantity.numeral.bare) return false;
  return printed.length + quantity.numeral.scale.length >= 3 || quantity.numeral.more.length > 0;
}

/**
 * 百, 千, 万 and 亿 alone count only in company: 近百家, 突破千亿元, 百余户, or with a unit that has 万 or 亿 of its own
 * (千万元以上项目). 百家企业, 万名干部, 千万人 and 万吨级 are ways of speaking.
 */
function isRoundFigure(text: string, quantity: Quantity, end: number): boolean {
  const { numeral, start } = quantity;
  if (text[end] === '级' || text[start - 1] === '每') return false;
  if (numeral.more.length > 0 || boundingBefore(text, skipGapsBack(text, start), 0).length > 0) return true;
  return numeral.scale !== '' && numeral.low !== '1' && quantity.unit?.unit.dimension !== 'count';
}

/** 三大主导产业 counts three; above ten it may be a congress (十九大), unless the thing counted is named. */
function isGreatCount(text: string, end: number, printed: string): boolean {
  if (printed.length === 1 || printed === '10') return true;
  const things =
    /^(?:任务|工程|产业|行动|重点|专项|领域|方面|板块|体系|片区|类|项目|举措|措施|战略|基地|景区|活动|平台|中心|集群)/;
  return things.test(text.slice(end, end + 2));
}
