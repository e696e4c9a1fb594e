import type { Lexicon, LexiconEntry, LexiconRecord } from '../statement/lexicon';
import { foldName } from '../statement/lexicon-fold';
import type { Located, LocatedEntry } from '../../schema/located';
import type { Span } from '../../text/span';
import type { VocabularyProblem } from './fault';
import type { TermReading } from './term';

/** A user's own indicator as far as it could be read. */
export type IndicatorReading = TermReading<LexiconRecord>;

/**
 * The indicator a user's entry changes, by having its very name: an entry 固定资产投资 adds to the one of that name, one
 * called 固投 (an alias of it) changes none.
 */
export function amended({ values: { name } }: IndicatorReading, base: Lexicon): LexiconEntry | null {
  const known = name === undefined ? null : base.find(name);
  return known && isSameName(known.name, name ?? '') ? known : null;
}

/**
 * What is wrong with the names of each entry: one used twice, or one that belongs to another indicator.
 *
 * An alias of 固定资产投资 cannot become one of 项目投资, nor the name of an indicator of its own: names that must never
 * merge would (domain rule 18). What an entry adds to the indicator of its own name is welcome.
 */
export function findNameProblems(
  readings: readonly IndicatorReading[],
  base: Lexicon,
): readonly (readonly VocabularyProblem[])[] {
  const claims = new Map<string, IndicatorReading>();
  return readings.map((reading) => {
    const own = amended(reading, base);
    return writtenNames(reading).flatMap((written): VocabularyProblem[] => {
      const folded = foldName(written.name).text;
      const claimant = claims.get(folded);
      claims.set(folded, claimant ?? reading);
      if (claimant) return [claimedTwice(written, claimant, reading)];
      const owner = base.find(written.name);
      return owner && owner.name !== own?.name ? [taken(written, owner.name)] : [];
    });
  });
}

interface WrittenName {
  readonly name: string;
  readonly span: Span;
}

/** Every name an entry claims, each with its place; what could not be read is not among them. */
function writtenNames({ values, places }: IndicatorReading): readonly WrittenName[] {
  const dated = values.datedAliases?.map(({ name }) => name);
  return [
    ...placed(values.name === undefined ? undefined : [values.name], places.name),
    ...placed(values.aliases, places.aliases),
    ...placed(dated, places.datedAliases),
  ];
}

function placed(names: readonly string[] | undefined, place: LocatedEntry | undefined): WrittenName[] {
  if (!names || !place) return [];
  return names.map((name, index) => ({ name, span: itemAt(place.value, index).span }));
}

/** The item of a list, or the one value that stands for a list of one. */
export function itemAt(value: Located, index: number): Located {
  return value.kind === 'list' ? (value.items[index] ?? value) : value;
}

function claimedTwice(
  { name, span }: WrittenName,
  claimant: IndicatorReading,
  reading: IndicatorReading,
): VocabularyProblem {
  const owner = claimant.values.name ?? name;
  const repeats = claimant === reading || (name === reading.values.name && isSameName(owner, name));
  return repeats ? { span, fault: { kind: 'duplicate', name } } : taken({ name, span }, owner);
}

function taken({ name, span }: WrittenName, owner: string): VocabularyProblem {
  return { span, fault: { kind: 'taken', name, owner } };
}

function isSameName(a: string, b: string): boolean {
  return foldName(a).text === foldName(b).text;
}
