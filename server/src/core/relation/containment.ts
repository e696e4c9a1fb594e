import { withinWhole } from '../equation/forms';
import { nominalOf } from '../reading/operand';
import type { QuantityIndex } from '../reading/quantity';
import type { Lexicon, LexiconEntry } from '../reading/statement/lexicon';
import { samePeriod } from '../reading/statement/period';
import type { Mention } from '../reading/statement/reading';
import { isOwnLevel, leadOf, sameKind } from './gather';
import type { Relation } from './relation';

/**
 * An indicator that the lexicon knows to be an additive part of another is no larger than it: 规模以上工业增加值 ≤
 * 地区生产总值, 一般公共预算收入 ≤ 全部财政收入, for one territory, period and role.
 *
 * The two stand in different sentences, so this is a suspect. What is an 增加值 and unknown otherwise is part of the product.
 */
export function recogniseContainments(index: QuantityIndex, lexicon: Lexicon): readonly Relation[] {
  return index.mentions.flatMap((part) => {
    if (!isOwnLevel(part) || part.statement.partOf || part.block.block.kind === 'table') return [];
    // 引进民间投资 and 计划投资 are agreed or planned, not part of what was invested.
    if (/引进|签约|协议|合同|计划|谋划|总投资/.test(leadOf(part))) return [];
    const name = part.statement.indicator?.key ?? '';
    const entry = lexicon.find(name);
    const whole = (entry && nearestWhole(part, entry, index, lexicon)) ?? productOf(part, name, index);
    if (!whole || !isTerritorys(whole, index, lexicon)) return [];
    return [
      {
        check: 'part-exceeds-whole',
        tier: 'suspect',
        equation: withinWhole([part], whole),
        note: null,
      },
    ];
  });
}

/**
 * Whether a whole is surely the territory's own: its words say so, or its sentence tells of another headline indicator. A value amid the news of one
 * 开发区 or one trade (园区…, 工业总产值实现112亿元) is that one's alone, and its name does not say so.
 */
function isTerritorys(whole: Mention, index: QuantityIndex, lexicon: Lexicon): boolean {
  if (whole.statement.scope !== null || whole.block.block.kind === 'table') return true;
  return whole.prose.statements.some((each) => {
    const key = each.indicator?.key ?? '';
    const beside =
      each.sentence.start === whole.statement.sentence.start && key !== whole.statement.indicator?.key;
    return beside && index.mentionOf(each) !== null && lexicon.find(key)?.headline === true;
  });
}

/** The nearest of its parents, and their parents, that the report states: 规上工业增加值 → 工业增加值 → 第二产业增加值 → GDP. */
function nearestWhole(
  part: Mention,
  entry: LexiconEntry,
  index: QuantityIndex,
  lexicon: Lexicon,
): Mention | null {
  let above: LexiconEntry | null = entry;
  for (let steps = 0; above?.parent && steps < 6; steps++) {
    const whole = wholeOf(part, above.parent, index);
    if (whole) return whole;
    above = lexicon.find(above.parent);
  }
  return null;
}

/** 文旅经济增加值: whatever adds value adds to the product of its territory. */
function productOf(part: Mention, name: string, index: QuantityIndex): Mention | null {
  return name.endsWith('增加值') ? wholeOf(part, '地区生产总值', index) : null;
}

function wholeOf(part: Mention, name: string, index: QuantityIndex): Mention | null {
  const wholes = index
    .of(name)
    .filter((each) => isOwnLevel(each) && sameKind(each, part) && isAlike(each, part));
  // Of two values of the whole one may be another's (that of a 开发区): the part must exceed the larger.
  const [largest = null] = [...wholes].sort((a, b) => nominalOf(b).comparedTo(nominalOf(a)));
  return largest;
}

function isAlike(whole: Mention, part: Mention): boolean {
  const [a, b] = [whole.statement, part.statement];
  const plain = a.qualifiers.length === 0 && b.qualifiers.length === 0;
  return (
    plain && a.role === b.role && a.role !== null && a.scope === b.scope && samePeriod(a.period, b.period)
  );
}
