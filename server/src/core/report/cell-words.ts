import { halfWidth } from '../text/characters';

/** The words of a cell that are its number, without the spaces in them and without what only remarks on it. */
export interface CellWords {
  readonly words: string;
  /** Whether the remark says that the number is not final: 2.5（预计）. */
  readonly estimated: boolean;
  /** Whether spaces or a line break part two numbers: 570⏎560. */
  readonly parted: boolean;
}

/**
 * What of a cell is its number: “3600⏎（年末）” and “1200#” are 3600 and 1200, “320（左右）” is 320左右, “> 300” is ＞300 and “42+” is
 * 42以上, as a sentence would print them. “2 100” is 2100; “6 5” and “570⏎560” are two numbers and are not joined.
 */
export function cellWords(text: string): CellWords {
  const joined = text.trim().replace(thousands, (group) => group.replace(/\s/gu, ''));
  const bare = joined.replace(/\s+/gu, '');
  const remark = /[（(]([^（）()]{1,20})[）)]$/u.exec(bare)?.[1] ?? '';
  const isRemark = remarks.test(remark);
  const told = isRemark ? bare.slice(0, -remark.length - 2) + (bounding.test(remark) ? remark : '') : bare;
  const words = told
    .replace(noteMark, '')
    .replace(/^[>＞](?==?[\d０-９])/u, '＞')
    .replace(/^[<＜](?==?[\d０-９])/u, '＜')
    .replace(/^＞=/u, '≥')
    .replace(/^＜=/u, '≤')
    .replace(/^([\d０-９][\d０-９.,，]*)[+＋]$/u, '$1以上');
  return { words, estimated: isRemark && unsettled.test(remark), parted: apart.test(joined) };
}

/** All numbers a cell begins with or holds: “300（其中女性120）” has 300 and 120; none where they only date or number words. */
export function numbersIn(text: string): readonly string[] {
  const words = halfWidth(text).trim();
  const isNumber = /^[-−－–+＋±▲△▼▽↑↓约近超达≤≥<>＜＞]?\s*\d/u.test(words) && !dated.test(words);
  return isNumber ? [...words.matchAll(/\d[\d,，]*(?:\.\d+)?/gu)].map(([number]) => number) : [];
}

/**
 * Whether the arrows of a column of changes are signs: ↑ and ↓ are, ▲ is where ▼ stands in the same column. A lone ▲ may be a fall, as
 * accountants print it, or point to a note, and is left unread.
 */
export function areSigns(cells: readonly string[]): boolean {
  return cells.some((cell) => /^\s*[▼▽↑↓]\s*\d/u.test(halfWidth(cell)));
}

/** A cell with its arrow as a sign, in as many characters: “▼3.2” is “-3.2”. */
export function signedByArrow(cell: string): string {
  return cell.replace(/^(\s*)[▲△↑](?=\s*[\d０-９])/u, '$1+').replace(/^(\s*)[▼▽↓](?=\s*[\d０-９])/u, '$1-');
}

/** 2 100 and 12 500.5, in groups of three on one line. */
const thousands = /(?<![\d０-９.,])[\d０-９]{1,3}(?:[^\S\n][\d０-９]{3})+(?![\d０-９])/gu;

const apart = /[\d０-９]\s+[\d０-９]|[\d０-９][^\S\n]{0,9}\n[^\S\n]{0,9}[-−－+＋][\d０-９]/u;

/** A remark that leaves the number what it is; 下降, 不含留抵 and any with a number of its own do not. */
const remarks =
  /^(?:含[^\d]*|包括[^\d]*|预计[数值]?|预估|快报[数值]?|初步[^\d]*|[年期月季]末|[年期月季]初|全年|注[\d一二三四五六七八九十]{0,2}|左右|以[上下内])$/u;

const bounding = /^(?:左右|以[上下内])$/u;

const unsettled = /^(?:预计|预估|快报|初步)/u;

/** 1200# and 3.0* point to a note below the table. */
const noteMark = /(?<=[\d０-９][%％]?)[#＃*＊※△▲]{1,3}$/u;

/** 2025年12月, 2025.12, 12月底前, 第3, 1.新建: no amounts. */
const dated =
  /^\d{1,4}(?:[年月日号、]|[.]\d{1,2}[.]|[-—/]\d{1,2}[-—/])|^(?:19|20)\d{2}[.\-/](?:0?[1-9]|1[0-2])$|^\d{1,2}[.]\p{Script=Han}/u;
