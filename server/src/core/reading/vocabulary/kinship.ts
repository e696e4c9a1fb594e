import type { Dimension } from '../figure/figure';
import { isMeasuredIn, type Lexicon } from '../statement/lexicon';
import { foldName } from '../statement/lexicon-fold';
import type { VocabularyProblem } from './fault';
import { amended, itemAt, type IndicatorReading } from './names';

/** The user's indicators and the ones before them, by any of their names. */
export interface Kin {
  /** The chief name of the indicator of that name: 固投 is 固定资产投资; null where there is none. */
  readonly find: (name: string) => string | null;
  /** What an indicator of that chief name is measured in. */
  readonly dimensionOf: (name: string) => Dimension;
  /** The chief name of what it is a part of, as far as entries up to this one say. */
  readonly parentOf: (name: string, upTo: number) => string | null;
}

/** Who is who among a user's indicators and those of the lexicon before them. */
export function kinOf(readings: readonly IndicatorReading[], base: Lexicon): Kin {
  const own = new Map<string, number>();
  readings.forEach(({ values: { name, aliases = [] } }, index) => {
    if (name === undefined) return;
    for (const each of [name, ...aliases]) {
      const folded = foldName(each).text;
      if (!own.has(folded)) own.set(folded, index);
    }
  });
  const chief = (index: number): string | null => {
    const reading = readings[index];
    return reading ? (amended(reading, base)?.name ?? reading.values.name ?? null) : null;
  };
  const indexOf = (name: string): number => own.get(foldName(name).text) ?? -1;
  const find = (name: string): string | null => chief(indexOf(name)) ?? base.find(name)?.name ?? null;
  const parentOf = (name: string, upTo: number): string | null => {
    const index = indexOf(name);
    const parent = index > upTo ? undefined : readings[index]?.values.parent;
    return parent === undefined ? (base.find(name)?.parent ?? null) : find(parent);
  };
  const dimensionOf = (name: string): Dimension =>
    readings[indexOf(name)]?.values.dimension ?? base.find(name)?.dimension ?? 'unknown';
  return { find, parentOf, dimensionOf };
}

/** What is wrong with the indicators an entry names: parents and members that do not exist, circles, parts of another kind. */
export function findKinshipProblems(
  reading: IndicatorReading,
  index: number,
  kin: Kin,
  base: Lexicon,
): readonly VocabularyProblem[] {
  return [...findParentProblems(reading, index, kin, base), ...findCoverProblems(reading, kin)];
}

function findParentProblems(
  { values, places }: IndicatorReading,
  index: number,
  kin: Kin,
  base: Lexicon,
): readonly VocabularyProblem[] {
  const { name, parent: written } = values;
  const span = places.parent?.value.span;
  if (name === undefined || written === undefined || !span) return [];
  const parent = kin.find(written);
  if (parent === null) return [{ span, fault: { kind: 'unknown', name: written } }];
  if (isOwnAncestor(kin.find(name) ?? name, index, kin)) return [{ span, fault: { kind: 'circle', name } }];
  const measured = values.dimension ?? base.find(name)?.dimension;
  return canBePart(name, measured, parent, kin, base)
    ? []
    : [{ span, fault: { kind: 'part', name, parent } }];
}

/** Only the entry that closes a circle is told of it: those after it are not asked yet. */
function isOwnAncestor(name: string, upTo: number, kin: Kin): boolean {
  const seen = new Set<string>();
  for (let at = kin.parentOf(name, upTo); at !== null && !seen.has(at); at = kin.parentOf(at, upTo)) {
    if (at === name) return true;
    seen.add(at);
  }
  return false;
}

/** Rates, averages and ratios do not add up, and only things measured alike do. */
function canBePart(
  name: string,
  dimension: Dimension | undefined,
  parent: string,
  kin: Kin,
  base: Lexicon,
): boolean {
  const whole = kin.dimensionOf(parent);
  const part = dimension ?? whole;
  if (!addUp(part) || /人均|户均|亩均|平均/.test(name)) return false;
  if (part === whole || part === 'unknown' || whole === 'unknown') return true;
  const known = base.find(parent);
  return known !== null && isMeasuredIn(known, part);
}

function addUp(dimension: Dimension): boolean {
  return !['rate', 'point', 'multiple', 'doubling', 'rank', 'none'].includes(dimension);
}

function findCoverProblems({ values, places }: IndicatorReading, kin: Kin): readonly VocabularyProblem[] {
  const list = places.covers?.value;
  if (!list) return [];
  return (values.covers ?? []).flatMap((name, index): VocabularyProblem[] =>
    kin.find(name) === null ? [{ span: itemAt(list, index).span, fault: { kind: 'unknown', name } }] : [],
  );
}
