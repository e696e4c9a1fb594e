import type { Lexicon, LexiconEntry, LexiconRecord } from '../statement/lexicon';
import type { Located } from '../../schema/located';
import type { VocabularyProblem } from './fault';
import { findKinshipProblems, kinOf, type Kin } from './kinship';
import { amended, findNameProblems, type IndicatorReading } from './names';
import { indicatorSchema } from './schema';
import { readTerms, type TermsReading } from './term';

/**
 * A user's own indicators: “- 名称: 虾稻米产值” is a record of that name. An entry with a fault is left out, the others
 * count; nothing but the name is required.
 *
 * Where nothing is said, nothing is concluded: no direction, no headline, any unit. A part is measured as its whole is.
 */
export function readIndicators(source: Located | undefined, base: Lexicon): TermsReading<LexiconRecord> {
  if (source === undefined) return { terms: [], problems: [] };
  const readings = readTerms(source, indicatorSchema, 'indicators');
  if (readings === null)
    return { terms: [], problems: [{ span: source.span, fault: { kind: 'list', list: 'indicators' } }] };
  const kin = kinOf(readings, base);
  const names = findNameProblems(readings, base);
  const problems = readings.map((reading, index) => [
    ...reading.problems,
    ...(names[index] ?? []),
    ...findMisfits(reading, base),
    ...findKinshipProblems(reading, index, kin, base),
  ]);
  const sound = readings.filter((_, index) => problems[index]?.length === 0);
  return { terms: sound.flatMap((reading) => recordOf(reading, kin, base)), problems: problems.flat() };
}

/** What can be more than a hundred percent of itself is no ratio of a part to its whole. */
function findMisfits(reading: IndicatorReading, base: Lexicon): readonly VocabularyProblem[] {
  const { values, places } = reading;
  const dimension = values.dimension ?? amended(reading, base)?.dimension ?? 'unknown';
  const place = places.closedRatio;
  if (!place || values.closedRatio !== true || dimension === 'rate') return [];
  return [{ span: place.keySpan, fault: { kind: 'misfit', key: place.key, dimension: 'rate' } }];
}

function recordOf(reading: IndicatorReading, kin: Kin, base: Lexicon): readonly LexiconRecord[] {
  const { values } = reading;
  if (values.name === undefined) return [];
  const known = amended(reading, base);
  const { aliases = [], datedAliases = [], ...said } = values;
  const parent = values.parent === undefined ? (known?.parent ?? null) : kin.find(values.parent);
  return [
    {
      ...(known ? asRecord(known) : silent),
      ...(parent === null || known ? {} : { dimension: kin.dimensionOf(parent) }),
      ...said,
      name: known?.name ?? values.name,
      aliases: [...(known?.aliases ?? []), ...aliases],
      datedAliases: [...(known?.datedAliases ?? []), ...datedAliases],
      parent,
    },
  ];
}

/** An indicator of which nothing is known. */
const silent = { dimension: 'unknown', direction: 'none', kind: 'flow', topic: '经济发展' } as const;

function asRecord({ usedUntil, usedFrom, ...entry }: LexiconEntry): LexiconRecord {
  return {
    ...entry,
    ...(usedUntil === null ? {} : { usedUntil }),
    ...(usedFrom === null ? {} : { usedFrom }),
  };
}
