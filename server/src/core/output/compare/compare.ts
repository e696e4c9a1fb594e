import type { FigureReading } from '../../account/figure-reading';
import type { Analysis } from '../../analysis';
import { quantityKey } from '../../reading/quantity';

/** A version of a report, as far as it is compared. */
export type Version = Pick<Analysis, 'figures' | 'document'>;

/**
 * What two versions of a report state differently, by quantity and not by line: a paragraph that moved or was reworded
 * is no change, a value that was changed in one place and not in another is one with a mark.
 *
 * In the order of the new version, what was removed last. “4720万元” and “0.472亿元” are one value.
 */
export function compareFigures(earlier: Version, later: Version): readonly Change[] {
  const before = byQuantity(earlier);
  const after = byQuantity(later);
  const changes = [...after].flatMap(([key, mentions]) => changeOf(before.get(key) ?? [], mentions));
  const removed = [...before]
    .filter(([key]) => !after.has(key))
    .flatMap(([, mentions]) => changeOf(mentions, []));
  return [...changes, ...removed];
}

function changeOf(before: readonly FigureReading[], after: readonly FigureReading[]): readonly Change[] {
  const [oldValues, newValues] = [new Set(before.map(valueOf)), new Set(after.map(valueOf))];
  const gone = before.filter((mention) => !newValues.has(valueOf(mention)));
  const fresh = after.filter((mention) => !oldValues.has(valueOf(mention)));
  const [of] = after.length > 0 ? after : before;
  // The same values, however often: a repeated figure that was cut is no change of the quantity.
  if (!of || (after.length > 0 && before.length > 0 && gone.length === 0 && fresh.length === 0)) return [];
  const leftBehind = fresh.length === 0 ? [] : after.filter((mention) => oldValues.has(valueOf(mention)));
  const kind = before.length === 0 ? 'added' : after.length === 0 ? 'removed' : 'changed';
  // Where one mention was changed and another was not, the old value is still there: it is what the new one replaces.
  const replaced = kind === 'changed' && gone.length === 0 ? firstOf(before) : gone;
  // And where a mention was brought into line with another, that other says what holds now.
  const stated = kind === 'changed' && fresh.length === 0 ? firstOf(after) : fresh;
  return [{ kind, of, before: kind === 'added' ? [] : replaced, after: stated, leftBehind }];
}

function firstOf(mentions: readonly FigureReading[]): readonly FigureReading[] {
  return mentions.slice(0, 1);
}

function byQuantity({ figures, document }: Version): ReadonlyMap<string, readonly FigureReading[]> {
  const groups = new Map<string, FigureReading[]>();
  for (const reading of figures) {
    const key = keyOf(reading, document);
    const group = groups.get(key);
    if (group) group.push(reading);
    else groups.set(key, [reading]);
  }
  return groups;
}

/** What a figure measures; one that could not be read is known by the words before it. */
function keyOf(reading: FigureReading, { scope, source }: Version['document']): string {
  const { statement, span } = reading;
  const key = quantityKey({ ...statement, scope: statement.scope ?? scope });
  if (key !== null) return key;
  const { figure, clause } = statement;
  const words = source.slice(Math.max(0, span.start - (figure.span.start - clause.start)), span.start);
  return `?${statement.indicator?.key ?? ''}|${statement.measure}|${words.replace(/[\s\d０-９.,，、。；]/g, '')}|${figure.unit.text}`;
}

/** A value as a text that is equal for equal values: in base units, with what bounds it. */
function valueOf({ statement: { figure, direction, measure } }: FigureReading): string {
  const { value, unit, bound } = figure;
  const sign = measure === 'growth' || measure === 'difference' ? String(direction) : '';
  const numbers = value.kind === 'single' ? [value.magnitude] : [value.low, value.high];
  return [sign, bound, unit.dimension, ...numbers.map((each) => each.times(unit.scale).toFixed())].join('|');
}

/** added 增加 · removed 删去 · changed 改动. */
export type ChangeKind = 'added' | 'removed' | 'changed';

/** The columns of a comparison, in their order. */
export const changeColumns = [
  'kind',
  'indicator',
  'scope',
  'period',
  'measure',
  'before',
  'after',
  'place',
  'mark',
] as const;

/** kind 改动 · indicator 指标 · scope 范围 · period 时期 · measure 量别 · before 原稿 · after 新稿 · place 位置 · mark 其他各处. */
export type ChangeColumn = (typeof changeColumns)[number];

/**
 * One quantity that two versions of a report state differently: 财政收入 of 全镇 for 2025, 4720万元 before, 4800万元 after.
 */
export interface Change {
  readonly kind: ChangeKind;
  /** Any of its mentions, for its slots. */
  readonly of: FigureReading;
  /** Mentions of the old version whose values the new one no longer states, else its first; empty for what was added. */
  readonly before: readonly FigureReading[];
  /** Mentions of the new version with values the old one did not state, else its first; empty for what was removed. */
  readonly after: readonly FigureReading[];
  /** Mentions of the new version that still state an old value, where others were changed: likely forgotten. */
  readonly leftBehind: readonly FigureReading[];
}
