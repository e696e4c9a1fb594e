import { closedGroupOf } from '../reading/statement/closed-groups';
import type { Lexicon } from '../reading/statement/lexicon';
import type { Mention } from '../reading/statement/reading';
import { isOwnLevel, leadOf, sameKind, type ProseMentions } from './gather';
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
    const parts = some(listed);
    return parts ? [{ whole, parts, closes: closes(whole, parts) }] : [];
  });
}

function isComparable(whole: Mention, part: Mention, lexicon: Lexicon): boolean {
  // 六个行动 before 其中续建项目21个: the number of a slogan is written out and has no parts in digits.
  if (isWrittenOut(whole) && !isWrittenOut(part)) return false;
  if (isPerValue(whole) || isPerValue(part) || (isBar(whole) && isBar(part))) return false;
  if (isUnrelated(whole, part, lexicon)) return false;
  return isOwnLevel(whole) && isOwnLevel(part) && sameKind(whole, part) && whole !== part;
}

/** 税收10亿元，其中贷款余额1000亿元: what is counted at a moment is no part of what is earned in a year, whatever 其中 means. */
function isUnrelated(whole: Mention, part: Mention, lexicon: Lexicon): boolean {
  const [wide, own] = [whole, part].map(({ statement }) => lexicon.find(statement.indicator?.key ?? ''));
  const money = part.statement.figure.unit.dimension === 'money';
  return money && wide != null && own != null && wide.kind !== own.kind;
}

/** 每千人5.5批次, 人均可支配收入, 保障标准每人每月: what is said of each is no sum of parts. */
function isPerValue(mention: Mention): boolean {
  const name = mention.statement.indicator?.name ?? '';
  return /每[^，,；;。]{0,6}$/u.test(leadOf(mention)) || /人均|户均|亩均|平均|标准$|单价|均价/u.test(name);
}

/** 财政收入超10亿元的县（其中甲县过15亿元）: a bar that sorts, or is passed, says nothing of what is below it. */
function isBar(mention: Mention): boolean {
  const { dimension } = mention.statement.figure.unit;
  return dimension !== 'count' && /(?:超过|超|过|突破|迈上|高于|不低于)$/u.test(leadOf(mention).trim());
}

function isWrittenOut({ statement: { figure }, prose }: Mention): boolean {
  return !/\d/u.test(prose.prose.text.slice(figure.numeral.start, figure.numeral.end));
}

/** Only 其他/其余 at the end, a total said beforehand, or a pair of the lexicon exhausts a list; 其中 alone never does. */
function closes(whole: Mention, parts: readonly Mention[]): boolean {
  const last = parts.at(-1);
  if (parts.length < 2 || !last) return false;
  if (/(?:其他|其余|剩余|其它)/.test(leadOf(last))) return true;
  if (/(?:共计|合计|总计)(?:达|为|达到)?$/.test(leadOf(whole))) return true;
  const names = parts.map((part) => part.statement.indicator?.name ?? '');
  // 新建 before a part is a verb to its name; the key keeps it: 新建项目 and 续建项目.
  const keys = parts.map((part) => part.statement.indicator?.key ?? '');
  return closedGroupOf(names) !== null || closedGroupOf(keys) !== null;
}
