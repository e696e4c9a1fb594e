import { hanNumber, smallChineseNumber } from '../../text/chinese-number';
import { planNumbered, type Term } from './calendar';

/** A five-year plan named in a text: “十四五”, 第十四个五年规划. */
export interface PlanMention {
  readonly start: number;
  readonly end: number;
  /** “十四五”, for messages. */
  readonly name: string;
  readonly term: Term;
  /** Inside another quotation: “激情奋进‘十四五’、再造一个新城”. */
  readonly nested: boolean;
}

/**
 * Every five-year plan named in a passage: “十四五”, '十二五', 第十四个五年规划.
 *
 * “八五”普法 and 法治宣传教育的第八个五年规划 are programmes of their own; 十五 without quotation marks is a number.
 */
export function plansIn(text: string): readonly PlanMention[] {
  return [...text.matchAll(planWords)].flatMap((match) => {
    const { bare, quoted, ordinal, open } = match.groups ?? {};
    const number = smallChineseNumber(ordinal ?? (bare ?? quoted ?? '').slice(0, -1));
    const term = number === null ? undefined : planNumbered(number);
    const end = match.index + match[0].length;
    if (!term || isProgramme(text, match.index, end, ordinal)) return [];
    return [{ start: match.index, end, name: nameOf(term.number), term, nested: open === '‘' }];
  });
}

/** “十四五” for 14. */
export function nameOf(plan: number): string {
  return `${hanNumber(String(plan)) ?? ''}五`;
}

const planWords =
  /(?<open>["“'‘「])?(?<bare>十[一二三四五六]五)["”'’」]?|["“'‘「](?<quoted>[五六七八九十]五)["”'’」](?=规划|计划|时期|期间)|第(?<ordinal>[六七八九]|十[一二三四五六]?)个五年(?:规划|计划)/g;

function isProgramme(text: string, start: number, end: number, ordinal: string | undefined): boolean {
  if (/^(?:时期)?(?:普法|法治|法制|依法)/.test(text.slice(end, end + 6))) return true;
  const before = text.slice(Math.max(0, start - 14), start);
  return ordinal !== undefined && /普法|法治|法制|教育的?$/.test(before);
}
