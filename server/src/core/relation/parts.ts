import { closedGroupOf } from '../reading/statement/closed-groups';
import { countAlike } from '../reading/figure/unit';
import { nominalOf } from '../reading/operand';
import type { Lexicon } from '../reading/statement/lexicon';
import type { Mention } from '../reading/statement/reading';
import { isOwnLevel, leadOf, sameKind, sameSentence, type ProseMentions } from './gather';
import { wordsBetween } from './words-between';
import { some, type Some } from '../equation/some';

/** A whole and the parts listed after 其中, in the same kind of unit and measured alike. */
export interface PartGroup {
  readonly whole: Mention;
  readonly parts: Some<Mention>;
  /** Whether the parts are said to make up the whole (domain rule 7). */
  readonly closes: boolean;
}

/** “财政总收入4186万元，其中税收收入3412万元、非税收入774万元” is a whole with two parts that close. */
export function partGroups(prose: ProseMentions): readonly PartGroup[] {
  const groups = new Map<Mention, Mention[]>();
  for (const mention of prose.mentions) {
    const whole = prose.of(mention.statement.partOf);
    if (!whole || !isComparable(whole, mention, prose.lexicon)) continue;
    const parts = groups.get(whole);
    if (parts) parts.push(mention);
    else groups.set(whole, [mention]);
  }
  return [...groups].flatMap(([whole, listed]) => {
    // A list that is all there is goes on no further.
    const parts = some(closes(whole, listed) ? listed : [...listed, ...goingOn(prose, whole, listed)]);
    return parts ? [{ whole, parts, closes: closes(whole, parts) }] : [];
  });
}

/**
 * 其中水稻8400亩，玉米9200亩，薯类4000亩: the list goes on behind a comma with names and figures as bare as its first, whatever else is said of
 * each in between (占38.9%、产量3864吨).
 *
 * Not for money, of which clause after clause tells another sum; anything that does something (带动农户300户) ends the list.
 */
function goingOn(prose: ProseMentions, whole: Mention, listed: readonly Mention[]): readonly Mention[] {
  const last = listed.at(-1);
  const { dimension } = whole.statement.figure.unit;
  if (!last || !listed.every(isBare) || dimension === 'money' || dimension === 'foreign-money') return [];
  const behind = prose.mentions
    .slice(prose.mentions.indexOf(last) + 1)
    .filter((each) => sameSentence(each, last) && sameKind(each, whole) && isOwnLevel(each));
  const [first, second] = prose.mentions.filter((each) => sameSentence(each, last) && sameKind(each, whole));
  // 幼儿园4所、中小学19所，其中标准化幼儿园2所、中小学7所: of two wholes each part has its own.
  if (second && second !== listed[0] && first === whole) return [];
  const end = behind.findIndex(
    (each, at) =>
      !isBare(each) ||
      !isComparable(whole, each, prose.lexicon) ||
      closesBracket(last, each) ||
      // 其中县道20公里、乡道48公里，全长68公里: as much as the whole is the whole said again.
      nominalOf(each).greaterThanOrEqualTo(nominalOf(whole)) ||
      // 排查隐患320处，整改309处，其中当场整改280处，其余11处: the rest of either.
      (isRest(each) && (first !== whole || listed.length + at < 2)),
  );
  return end < 0 ? behind : behind.slice(0, end);
}

/** 龙头企业12家（其中省级3家），合作社40家: the list ends with the bracket it stands in. */
function closesBracket(last: Mention, next: Mention): boolean {
  return ['）', ')'].some((mark) => wordsBetween(last, next).includes(mark));
}

/** 其余8个, 其他181项. */
function isRest(mention: Mention): boolean {
  return /(?:其他|其余|剩余|其它)/.test(leadOf(mention));
}

/** Whether nothing but its name stands before a figure in its clause, 其中 left out; 总数达到550家 is told with a verb. */
function isBare(mention: Mention): boolean {
  const { indicator, qualifiers, figure } = mention.statement;
  const plain = qualifiers.every((each) => each === 'part' || each === 'striven');
  const name = indicator?.span;
  if (!name || !plain || name.end !== figure.extent.start) return false;
  const words = leadOf(mention).split('、').at(-1) ?? '';
  const own = words.replace('其中', '').replace('，', '').trim();
  return own.length === figure.span.start - name.start;
}

function isComparable(whole: Mention, part: Mention, lexicon: Lexicon): boolean {
  // 六个行动 before 其中续建项目21个: the number of a slogan is written out and has no parts in digits.
  if (isWrittenOut(whole) && !isWrittenOut(part)) return false;
  // 三大工程，其中…包括八大场所: neither is a part of the other.
  if (part.statement.figure.unit.text === '大') return false;
  if (isPerValue(whole) || isPerValue(part) || (isBar(whole) && isBar(part))) return false;
  if (isUnrelated(whole, part, lexicon)) return false;
  const [wide, own] = [whole.statement.figure.unit, part.statement.figure.unit];
  const alike = wide.dimension === 'count' && own.dimension === 'count' && countAlike(wide, own);
  return isOwnLevel(whole) && isOwnLevel(part) && (alike || sameKind(whole, part)) && whole !== part;
}

/** 税收10亿元，其中贷款余额1000亿元: what is counted at a moment is no part of what is earned in a year, whatever 其中 means. */
function isUnrelated(whole: Mention, part: Mention, lexicon: Lexicon): boolean {
  const [wide, own] = [whole, part].map(({ statement }) => lexicon.find(statement.indicator?.key ?? ''));
  const money = part.statement.figure.unit.dimension === 'money';
  return money && wide != null && own != null && wide.kind !== own.kind;
}

/** 每千人5.5批次, 人均可支配收入, 保障标准每人每月: what is said of each is no sum of parts. */
export function isPerValue(mention: Mention): boolean {
  const name = mention.statement.indicator?.name ?? '';
  return (
    /(?:每|(?<![\d.])[千百万][名人户])[^，,；;。\d]{0,12}$/u.test(leadOf(mention)) ||
    /人均|户均|亩均|平均|标准$|单价|均价/u.test(name)
  );
}

/** 财政收入超10亿元的县（其中甲县过15亿元）: a bar that sorts, or is passed, says nothing of what is below it. */
function isBar(mention: Mention): boolean {
  const { dimension } = mention.statement.figure.unit;
  return dimension !== 'count' && /(?:超过|超|过|突破|迈上|高于|不低于|或)$/u.test(leadOf(mention).trim());
}

function isWrittenOut({ statement: { figure }, prose }: Mention): boolean {
  return !/\d/u.test(prose.prose.text.slice(figure.numeral.start, figure.numeral.end));
}

/** Only 其他/其余 at the end, a total said beforehand, or a pair of the lexicon exhausts a list; 其中 alone never does. */
function closes(whole: Mention, parts: readonly Mention[]): boolean {
  const last = parts.at(-1);
  if (parts.length < 2 || !last) return false;
  if (isRest(last)) return true;
  if (/(?:共计|合计|总计)(?:达|为|达到)?$/.test(leadOf(whole))) return true;
  const names = parts.map((part) => part.statement.indicator?.name ?? '');
  // 新建 before a part is a verb to its name; the key keeps it: 新建项目 and 续建项目.
  const keys = parts.map((part) => part.statement.indicator?.key ?? '');
  return closedGroupOf(names) !== null || closedGroupOf(keys) !== null;
}
