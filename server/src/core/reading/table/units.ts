import type { Unit } from '../figure/figure';
import { defaultScanOptions, scan } from '../figure/scan';
import type { UnitTable } from '../figure/unit';
import type { LexiconEntry } from '../statement/lexicon';

/** The unit in brackets, behind 单位 or, for %, at the end: “增长（%）”, “计划投资(万元)”, “单位：亿元”, “比上年±%”; null for a text that names none, or several. */
export function unitIn(text: string, units: UnitTable): Unit | null {
  const named =
    /[（(](?:单位[:：])?(?<unit>[^（）()]{1,8})[）)]|单位[:：](?<loose>[^\s（）()，。]{1,6})/u.exec(
      text,
    )?.groups;
  return unitNamed(named?.unit ?? named?.loose ?? /[%‰]$/u.exec(text)?.[0] ?? '', units);
}

/** All units a title names: 亿元 and % of “单位：亿元、%” or “三次产业（亿元、%）”; none where a word among them is no unit. */
export function unitsIn(title: string, units: UnitTable): readonly Unit[] {
  for (const { groups } of title.matchAll(
    /[（(](?:单位[:：])?(?<list>[^（）()]{1,24})[）)]|单位[:：](?<loose>[^\s（）()。]{1,24})/gu,
  )) {
    const names = (groups?.list ?? groups?.loose ?? '').split(/[、，,;；和及\s]/u).filter(Boolean);
    const found = names.flatMap((name) => unitNamed(name, units) ?? []);
    if (found.length > 0 && found.length === names.length) return found;
  }
  return [];
}

/** The unit of that name: 万元 is money at 10⁴; null for a word that is no unit. */
export function unitNamed(name: string, units: UnitTable): Unit | null {
  if (name.trim() === '') return null;
  const [figure] = scan(`1${name.trim()}`, { ...defaultScanOptions, units });
  return figure?.unit.text === name.trim() ? figure.unit : null;
}

/**
 * Which of a title's units an indicator is counted in: 亿元 of “亿元、%” for 财政收入, % for 城镇登记失业率. One the vocabulary does
 * not know takes the only amount among them, unless its words (贡献率, 性别比, 指数) are those of a number without it.
 */
export function unitDealt(units: readonly Unit[], entry: LexiconEntry | null, words: string): Unit | null {
  if (entry === null && isRatio(words)) return words.endsWith('率') ? only(units, 'rate') : null;
  if (units.length < 2) return units[0] ?? null;
  return entry ? only(units, entry.dimension) : amountOf(units);
}

function only(units: readonly Unit[], dimension: Unit['dimension']): Unit | null {
  const fitting = units.filter((unit) => unit.dimension === dimension);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function amountOf(units: readonly Unit[]): Unit | null {
  const amounts = units.filter(({ dimension }) => dimension !== 'rate' && dimension !== 'point');
  return amounts.length === 1 ? (amounts[0] ?? null) : null;
}

/** 性别比, 贡献率, 价格指数: a number that counts nothing, whatever the row or the title counts in. */
export function isRatio(words: string): boolean {
  return /(?:率|比|比例|比值|比重|占比|指数|系数|位次|排名)$/u.test(words);
}
