import type { Analysis } from '../../analysis';
import type { Block } from '../../report/document';
import type { Span } from '../../text/span';

/**
 * The units a figure at the end of some words can have: after 增长 a rate, after 合计 what its list counts in, after 净增
 * what the levels count in. None where the words ask for no figure, so that nothing is tried in vain.
 */
export function askedUnits(analysis: Analysis, block: Block, before: string, caret: Span): readonly string[] {
  // The head of a table’s row or column says the unit; the cell has the number alone.
  if (block.kind === 'table') return [''];
  const words = before.slice(-LOOKED_AT).replace(/(?:达到?|为|是|约|近|了|超过?|[*_\s])+$/u, '');
  const counted = unitsBefore(analysis, block, caret);
  const units = [
    ...(multiple.test(words) ? ['倍'] : []),
    ...(rate.test(words) ? ['%'] : []),
    ...(change.test(words) ? counted.map((unit) => (unit === '%' ? '个百分点' : unit)) : []),
    ...(more.test(words) && counted.includes('%') ? ['个百分点'] : []),
    ...(total.test(words) ? counted.flatMap((unit) => [unit, ...larger(unit)]) : []),
    ...(each.test(words) ? counted.flatMap(smaller).filter((unit) => !divides(unit, words)) : []),
  ];
  return [...new Set(units)].slice(0, MOST);
}

const LOOKED_AT = 40;
const MOST = 6;
const MOST_COUNTED = 3;

const rate =
  /(?:增长|下降|[增降减升涨]幅|增速|上升|提高|回落|降低|增加|减少|递增|递减|扩大|超额|超收|超出[^，。；]{0,12}|占|占比|比重|[率比]|(?:占|完成|为|是|达)[^，。；]{0,24}的)$/u;
/** How many times: 是2020年的…, and a growth of more than all there was. 完成任务的 and the like are percentages. */
const multiple =
  /(?:(?:是|为|相当于)(?![^，。；]{0,24}(?:目标|任务|计划|预算))[^，。；]{0,16}的|增长|增加|扩大)$/u;
const change =
  /(?:净增|新增|增加|减少|提高|上升|降低|下降|回落|增收|减收|超收|短收|多|少|高|低|超(?:序时)?进度)$/u;
const total =
  /(?:合计|共计|总计|总(?:数|量|额|长度?|面积|规模|人数|户数)|共|一共|累计|(?:总(?:长度?|面积|数|量|规模)|累计)达到?)$/u;
const each =
  /(?:均|单产|亩产|[人户亩村]均\p{Script=Han}{2,4}|每\p{Script=Han}{1,3}|每\p{Script=Han}{1,4}造价)$/u;
/** 高出全镇农民收入增幅…: two rates of the block and the points between them. */
const more = /(?:高出|高于|快于|低于)[^，。；]{0,20}$/u;

/** The units of the last figures before the caret in its block, the nearest first. */
function unitsBefore({ figures }: Analysis, block: Block, caret: Span): readonly string[] {
  const near = figures.filter(({ span }) => span.start >= block.span.start && span.end <= caret.start);
  const units = near.map(({ statement }) => statement.figure.unit.text).filter((unit) => unit !== '');
  return [...new Set(units.reverse())].slice(0, MOST_COUNTED);
}

/** 户均 and 每期 are in no 户 and no 期. */
function divides(unit: string, words: string): boolean {
  const plain = unit.replace(/^[万亿]/u, '');
  return words.includes(`${plain}均`) || words.endsWith(`每${plain}`);
}

/** An average is printed in the unit of the total or a smaller one: 241.2万元 for 402人 is 6000元 or 0.6万元. */
function smaller(unit: string): readonly string[] {
  const plain = unit.replace(/^(?:万亿|[万亿])/u, '');
  if (plain === '吨') return ['公斤', unit];
  if (plain === '人次') return ['人', unit];
  if (plain === unit) return [unit, ...larger(unit)];
  return unit.startsWith('亿') ? [`万${plain}`, plain] : [plain, unit];
}

/** 4000亩 more make 3.2万亩 in all. */
function larger(unit: string): readonly string[] {
  return /^[万亿]|^(?:%|个百分点|倍)$/u.test(unit) ? [] : [`万${unit}`];
}
