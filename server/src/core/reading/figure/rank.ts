import { skipGaps } from '../../number/characters';
import { Decimal } from '../../number/decimal';
import { between, exactly } from '../../number/interval';
import { numeralAt, type Numeral } from '../../number/numeral';
import type { Draft, Reading } from './draft';
import type { Unit } from './figure';

/**
 * A place in a ranking at `at`: “第12位” in “位居全市第12位”, “第二” in “增速全省第二”, “前3名” (the third or better).
 *
 * Every other ordinal (第三届, 第七次, 第二敬老院, 放在第一位) is no figure and is passed over whole. Null where no
 * ordinal begins.
 */
export function rankAt(text: string, at: number): Reading | null {
  if (text[at] === '前') return leadingPlacesAt(text, at);
  if (text[at] !== '第') return null;
  const numeral = numeralAt(text, skipGaps(text, at + 1));
  if (numeral?.kind !== 'numeral') return null;
  const place = skipGaps(text, numeral.end);
  const named = text[place] === '位' || text[place] === '名';
  const end = named ? place + 1 : numeral.end;
  return isRank(text, at, end, named) ? { drafts: [rankDraft(at, end, numeral)], end } : { drafts: [], end };
}

/** The unit of every rank, printed or not. */
export const rankUnit: Unit = { text: '位', dimension: 'rank', scale: new Decimal(1) };

/** How far a rank has moved (“前移5位”, “上升3位”): 位 behind such a verb counts places, not people. */
export function isPlacesMoved(text: string, at: number): boolean {
  return /(?:前移|后移|前进|后退|上升|提升|下降|跃升|提高|提前|跃进|晋升|进位|升)了?$/.test(
    text.slice(Math.max(0, at - 4), at),
  );
}

/** A rank is named as one close by: 全省, 位居, 排名, 升至; two ranks in a row (第2、第3位) share those words. */
const rankWords =
  /(?:全[国省市县区州盟旗镇乡球]|世界|国内|省内|市内|同类县|[位排稳跃跻晋名高均]?[居列]|排[名位行在]|位[次于]|名次|[升进]至|[升进]到|跃升|上升|下降|跌至|降至|并列|由|从|得分|评价|评比|考核|考评|综合实力|[率速量额数幅])(?:[^，。；！？]{0,6})$/;

/** A first thing of its kind is no rank: 全国第一个, 全省第一批, 第一产业. */
const endsPhrase = /^(?:[\s，。；、！？,;）)（(“”"和与及的]|$)/;

function isRank(text: string, at: number, end: number, named: boolean): boolean {
  const before = text.slice(Math.max(0, at - 16), at);
  if (/[放摆作]在$/.test(before) || text.startsWith('位的', end - 1)) return false;
  if (named && !/[\d０-９]/.test(text.slice(at, end))) return rankWords.test(before);
  return named || (endsPhrase.test(text.slice(end, end + 1)) && rankWords.test(before));
}

function rankDraft(start: number, end: number, numeral: Numeral): Draft {
  const magnitude = new Decimal(numeral.low);
  return {
    span: { start, end },
    numeral: numeral.span,
    value: { kind: 'single', magnitude, printed: numeral.low },
    decimals: 0,
    unit: rankUnit,
    exact: true,
    plain: exactly(magnitude),
    inside: [],
  };
}

/** 前10位: at best the first, at worst the tenth. 前三季度 and 前5年 are no places. */
function leadingPlacesAt(text: string, at: number): Reading | null {
  const numeral = numeralAt(text, skipGaps(text, at + 1));
  if (numeral?.kind !== 'numeral' || numeral.scale !== '') return null;
  const place = skipGaps(text, numeral.end);
  if (text[place] !== '位' && text[place] !== '名') return null;
  const end = place + 1;
  const best = new Decimal(1);
  const draft = rankDraft(at, end, numeral);
  const word = {
    word: '前',
    span: { start: at, end: at + 1 },
    bound: 'atMost',
    soft: false,
    reach: 'at-most',
  } as const;
  const plain = between(best, new Decimal(numeral.low));
  return {
    drafts: [{ ...draft, span: { start: numeral.span.start, end }, plain, exact: false, inside: [word] }],
    end,
  };
}
