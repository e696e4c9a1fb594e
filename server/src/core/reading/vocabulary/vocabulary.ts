import { standardUnits, unitTable, type UnitEntry, type UnitTable } from '../figure/unit';
import type { Recall } from '../../memory';
import { standard, type Lexicon, type LexiconRecord } from '../statement/lexicon';
import { extendLexicon } from '../statement/lexicon-extend';
import type { Located } from '../../schema/located';
import type { VocabularyProblem } from './fault';
import { readIndicators } from './indicators';
import { readUnits } from './units';

/** The indicators and units a report is read with: those that come with Heshu, and the user's own. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  readonly units: UnitTable;
}

/** The vocabulary of somebody who has added nothing. */
export const standardVocabulary: Vocabulary = { lexicon: standard, units: standardUnits };

/** The two lists as a user wrote them, in heshu.config.json or in the front matter of a report. */
export interface WrittenTerms {
  readonly indicators?: Located;
  readonly units?: Located;
}

/** A vocabulary with what a user added to it, and what could not be taken, each with its place. */
export interface VocabularyReading {
  readonly vocabulary: Vocabulary;
  /** In the order of the source within each list. */
  readonly problems: readonly VocabularyProblem[];
}

/**
 * Joins a user's own terms to a vocabulary: “指标: [{名称: 虾稻米产值, 别名: [虾稻产值]}]” lets both names be one indicator.
 *
 * Building one costs no more than the terms that are added; with none added it is the vocabulary given, the very same.
 */
export function withTerms(base: Vocabulary, written: WrittenTerms): VocabularyReading {
  const indicators = readIndicators(written.indicators, base.lexicon);
  const units = readUnits(written.units, base.units);
  const problems = [...indicators.problems, ...units.problems];
  return { vocabulary: extended(base, indicators.terms, units.terms), problems };
}

/** A vocabulary that was made from another, for as long as that one and the terms are the same. */
export interface ExtendedVocabulary extends VocabularyReading {
  readonly base: Vocabulary;
}

/** The same, remembered from one version of a report to the next: what nobody touched is not made again. */
export function recalledTerms(
  base: Vocabulary,
  { indicators, units }: WrittenTerms,
  recall: Recall<string, ExtendedVocabulary>,
): VocabularyReading {
  if (indicators === undefined && units === undefined) return { vocabulary: base, problems: [] };
  const written = { ...(indicators ? { indicators } : {}), ...(units ? { units } : {}) };
  const make = (): ExtendedVocabulary => ({ base, ...withTerms(base, written) });
  return recall(JSON.stringify(written), make, (known) => known.base === base);
}

function extended(
  base: Vocabulary,
  indicators: readonly LexiconRecord[],
  units: readonly UnitEntry[],
): Vocabulary {
  if (indicators.length === 0 && units.length === 0) return base;
  return {
    lexicon: extendLexicon(base.lexicon, indicators),
    units: units.length === 0 ? base.units : unitTable([...[...base.units.values()].flat(), ...units]),
  };
}
