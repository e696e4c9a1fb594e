import type { Span } from '../../text/span';
import { clauseAround } from './told-year';

/** A year for which a sentence plans something, as printed: 2027 in 到2027年全部建成. */
export interface PlannedYear extends Span {
  readonly year: string;
}

/**
 * The years in which a sentence has something still to be done: a goal (到2027年全部建成), a work (2027年9月试生产, 确保2027年通车) or an event to be
 * held (办好2027年马拉松大赛).
 *
 * None where a word of the past or of comparison stands in the clause: 2023年开工的项目, 高于2024年; 举办 and 承办 may tell of what was held.
 */
export function plannedYears(text: string): readonly PlannedYear[] {
  if (!text.includes('20')) return [];
  return [...goalsIn(text), ...eventsIn(text), ...worksIn(text)];
}

function yearIn(match: RegExpExecArray): PlannedYear {
  const printed = match.groups?.year ?? '';
  const start = match.index + match[0].indexOf(printed);
  return { year: printed, start, end: start + printed.length + 1 };
}

function goalsIn(text: string): readonly PlannedYear[] {
  return [...text.matchAll(until)].flatMap((match) => {
    const goal = text.slice(match.index, match.index + GOAL);
    if (ofPast.test(clauseAround(text, match.index)) || !planned.test(goal)) return [];
    return [{ ...yearIn(match), start: match.index, end: match.index + match[0].length }];
  });
}

/** In characters: the goal is named at once. */
const GOAL = 40;
const until = /(?<=^|[,;:。]|力争|确保)到(?<year>20\d{2})年[底末]?/gu;
const planned = /将|全部|力争|实现|达到|建成|完成|突破|基本|确保/u;
const ofPast = /已|曾|了|累计|截至|以来|由|从|自|比|较|原|历史/u;

function eventsIn(text: string): readonly PlannedYear[] {
  return [...text.matchAll(heldIn)].flatMap((match) =>
    ofPast.test(clauseAround(text, match.index)) ? [] : [yearIn(match)],
  );
}

const heldIn =
  /(?:办好|筹办|备战)(?<year>20\d{2})年[^,。;年]{0,24}(?:大会|大赛|赛事|联赛|杯|节|论坛|峰会|博览会|运动会|村BA|村超)/gu;

function worksIn(text: string): readonly PlannedYear[] {
  return [...text.matchAll(anyYear)].flatMap((match) => {
    const clause = clauseAround(text, match.index);
    const ahead = work.test(text.slice(match.index + match[0].length)) || intent.test(clause);
    return ahead && !settled.test(clause) ? [yearIn(match)] : [];
  });
}

const anyYear =
  /(?<![\d—–~\-至到、])(?<year>20\d{2})年(?!度|级|届|版|以来|来|前|代|间|[至到—–~、和与及-]|\d{1,2}月\d{1,2}日)/gu;
const intent = /确保|力争|争取|务必/u;
const work = /^[^,;。]{0,14}(?:(?:开工|竣工|投产|投用|通车|试生产|投入使用|建成)(?!率|项目|建设)|创建)/u;
const settled =
  /的|已|曾|了|为|正式|累计|截至|以来|由|从|自|比|较|原|历史|去年|上年|基础|结转|续建|下达|遗留|未|核|审计|反馈|于|水平|决算|总结|评估|普查/u;

/**
 * The year a sentence gives its work to: 做好2027年政府工作, 2027年政府工作的总体要求, 将2027年确定为“项目建设年”, 2027年是作风建设年.
 *
 * Null where it looks back first: 我们将2025年确定为“项目建设年”，取得了实效.
 */
export function workYear(text: string): PlannedYear | null {
  const match = toldAsPast.test(text)
    ? null
    : (workDone.exec(text) ?? workRequired.exec(text) ?? yearNamed.exec(text) ?? yearCalled.exec(text));
  return match && yearIn(match);
}

const toldAsPast = /了|取得|去年|过去|以来|曾/u;
const workDone = /(?:做好|抓好)(?<year>20\d{2})年(?:的|全[年县市省区镇乡]的?)?(?:政府|各项)?工作[,:]/u;
const workRequired =
  /^(?<year>20\d{2})年(?:全[年县市省区镇乡])?政府工作的?(?:总体要求|总的要求|指导思想|主要目标)/u;
/** 2027年是作风建设年; 2027年是关键的一年 may be said of any. */
const yearCalled = /^(?<year>20\d{2})年,?是[^,。;“”]{2,14}(?:建设|攻坚|提升|突破|行动|推进|落实)年[,。;]/u;
const yearNamed = /[将把](?<year>20\d{2})年(?:确定为|定为|作为|列为)/u;
