import { Decimal } from '../../number/decimal';
import { movementsThat } from '../../grammar/words/movement';
import { anyOf } from '../statement/vocabulary';
import type { Unit } from './figure';
import { quantityAt } from './quantity';
import type { UnitMatch, UnitTable } from './unit';

/**
 * The numbers that are figures because 由 and 到 frame them, by the place where they begin, each with its unit.
 *
 * 满意度从91.2提升至93.5 has no unit at all, 人均面积由11增加到13平方米 one for both, 产权由40年延长到70年 and 时限由一个月压缩到12天 durations that are
 * none elsewhere (五年规划, 一个月来). A verb of change must stand between the two, so 从2021年到2024年 and 从一楼到三楼 frame nothing.
 */
export function framedNumbers(text: string, units: UnitTable): ReadonlyMap<number, UnitMatch> {
  const framed = new Map<number, UnitMatch>();
  if (!/[由从]/u.test(text)) return framed;
  for (const { indices } of text.matchAll(durations)) {
    const ends = [indices?.groups?.first, indices?.groups?.second].map(
      (each) => each && durationAt(text, each, units),
    );
    for (const each of ends) if (each && ends.every(Boolean)) framed.set(each.start, each.match);
  }
  for (const { indices } of text.matchAll(bare)) {
    const { first, second } = indices?.groups ?? {};
    if (first && second) frameBare(framed, text, [first, second], units);
  }
  return framed;
}

type Place = [number, number];

const verb = anyOf(
  (['rise', 'fall', 'stretch', 'shrink', 'turn'] as const)
    .flatMap((role) => movementsThat(role))
    .filter((word) => !movementsThat('change').includes(word)),
);
/** What stands before either value, and between the verb and the second. */
const opening = '(?:由|从)[^，,。；;：:、\\n]{0,16}?(?<![\\d.第〔A-Za-z:：∶])';
const manner = '[^\\d，,。；;：:、\\n]{0,6}?';
const reached = `(?:${verb}){1,3}(?:到|至|为|成|达到?)了?(?:\\d{4}年[底末初]?的?|(?:去年|上年|目前|现在|今年)的?)?(?:约|近|超过?|突破|不低于|不超过|不足|逾)?`;
const year = '(?!(?:19|20)\\d\\d(?:年|\\D))';
const number = `${year}(?:\\d+(?:\\.\\d+)?|[一二两三四五六七八九十百]+)`;
/** 年 of a date (98年的, 3年底) is none. */
const duration = '(?:年(?![底末初度月份代的\\d])|个月|个季度|天|个?工作日|个?小时|分钟)';
const durations = new RegExp(
  `${opening}(?<first>${number}${duration})${manner}${reached}(?<second>${number}${duration})`,
  'dgu',
);
/** A number without a unit ends at its verb, or at 分 (of 88.2分). */
const bareManner = '\\s*分?(?:逐步|逐年|进一步|大幅|稳步|持续|连续|不断|快速|小幅|预计)*';
const bare = new RegExp(
  `${opening}(?<first>${year}\\d+(?:\\.\\d+)?)${bareManner}${reached}(?<second>\\d+(?:\\.\\d+)?)`,
  'dgu',
);

function durationAt(
  text: string,
  [start, end]: Place,
  units: UnitTable,
): { start: number; match: UnitMatch } | null {
  const quantity = quantityAt(text, start, units);
  if (quantity?.kind !== 'quantity') return null;
  if (quantity.unit) return { start, match: quantity.unit };
  return quantity.numeral.end + 1 === end ? { start, match: { unit: years, end } } : null;
}

const years: Unit = { text: '年', dimension: 'time', scale: new Decimal('8760') };

/** 由11增加到13平方米 shares the unit; without any the second number must be all there is: 提升至93.5。 but not 升级为12345热线. */
function frameBare(
  framed: Map<number, UnitMatch>,
  text: string,
  [first, second]: readonly [Place, Place],
  units: UnitTable,
): void {
  const [one, two] = [first, second].map(([start]) => quantityAt(text, start, units));
  if (one?.kind !== 'quantity' || two?.kind !== 'quantity' || one.unit || one.end !== first[1]) return;
  if (two.unit) {
    if (!unshared.has(two.unit.unit.dimension)) framed.set(one.start, { unit: two.unit.unit, end: one.end });
  } else if (closed.test(text.slice(two.end, two.end + 3))) {
    for (const each of [one, two]) framed.set(each.start, { unit: noUnit, end: each.end });
  }
}

/** 由3提高到2倍 and the like are no one scale. */
const unshared: ReadonlySet<Unit['dimension']> = new Set(['rank', 'multiple', 'doubling', 'point']);

const closed = /^分?(?:[\s，。；、！,;）)和与及]|以[上下内]|左右|$)/u;

const noUnit: Unit = { text: '', dimension: 'none', scale: new Decimal(1) };
