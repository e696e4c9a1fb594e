import type { Analysis } from '../analyze';
import type { Block } from '../report/document';
import type { Span } from '../text/span';

/**
 * The units a figure at the end of some words can have: after 增长 a rate, after 合计 what its list counts in, after 净增
 * what the levels count in. None where the words ask for no figure, so that nothing is tried in vain.
 */
export function askedUnits(analysis: Analysis, block: Block, before: string, caret: Span): readonly string[] {
  const words = before.slice(-LOOKED_AT).replace(/(?:达到?|为|是|约|近|了|超过?|[*_\s])+$/u, '');
  const counted = unitsBefore(analysis, block, caret);
  const units = [
    ...(multiple.test(words) ? ['倍'] : []),
    ...(rate.test(words) ? ['%'] : []),
    ...(change.test(words) ? counted.map((unit) => (unit === '%' ? '个百分点' : unit)) : []),
    ...(total.test(words) ? counted : []),
    ...(each.test(words) ? counted.flatMap(smaller) : []),
  ];
  return [...new Set(units)].slice(0, MOST);
}

const LOOKED_AT = 40;
const MOST = 3;

const rate =
  /(?:增长|下降|[增降减升涨]幅|增速|上升|提高|回落|降低|增加|减少|递增|递减|扩大|超额|超收|超出[^，。；]{0,12}|占|占比|比重|[率比]|(?:占|完成|为|是|达)[^，。；]{0,24}的)$/u;
/** How many times: 是2020年的…, and a growth of more than all there was. 完成任务的 and the like are percentages. */
const multiple =
  /(?:(?:是|为|相当于)(?![^，。；]{0,24}(?:目标|任务|计划|预算))[^，。；]{0,16}的|增长|增加|扩大)$/u;
const change =
  /(?:净增|新增|增加|减少|提高|上升|降低|下降|回落|增收|减收|超收|短收|多|少|高|低|超(?:序时)?进度)$/u;
const total = /(?:合计|共计|总计|总数|总量|总额|共|一共|累计)$/u;
const each = /(?:人均|户均|亩均|村均|平均|均)$/u;

/** The units of the last figures before the caret in its block, the nearest first. */
function unitsBefore({ figures }: Analysis, block: Block, caret: Span): readonly string[] {
  const near = figures.filter(({ span }) => span.start >= block.span.start && span.end <= caret.start);
  const units = near.map(({ statement }) => statement.figure.unit.text).filter((unit) => unit !== '');
  return [...new Set(units.reverse())].slice(0, MOST);
}

/** An average is printed in the unit of the total or a smaller one: 241.2万元 for 402人 is 6000元 or 0.6万元. */
function smaller(unit: string): readonly string[] {
  const plain = unit.replace(/^(?:万亿|[万亿])/u, '');
  if (plain === unit) return [unit];
  return unit.startsWith('亿') ? [`万${plain}`, plain] : [plain, unit];
}
