import type { UnitEntry, UnitTable } from '../figure/unit';
import type { Located } from '../../schema/located';
import type { VocabularyProblem } from './fault';
import { unitSchema } from './schema';
import { type TermReading, readTerms, type TermsReading } from './term';

type UnitReading = TermReading<UnitEntry>;

/**
 * A user's own units: “- {写法: 石, 量纲: 重量, 换算: 60}” is sixty 公斤. An entry with a fault is left out, the others count.
 *
 * A unit that is in the table already is measured as the user says: a 亩 may be another 亩 here.
 */
export function readUnits(source: Located | undefined, base: UnitTable): TermsReading<UnitEntry> {
  if (source === undefined) return { terms: [], problems: [] };
  const readings = readTerms(source, unitSchema, 'units');
  if (readings === null)
    return { terms: [], problems: [{ span: source.span, fault: { kind: 'list', list: 'units' } }] };
  const repeats = findRepeats(readings);
  const problems = readings.map((reading, index) => [
    ...reading.problems,
    ...(repeats[index] ?? []),
    ...findMisfits(reading),
  ]);
  const sound = readings.filter((_, index) => problems[index]?.length === 0);
  return { terms: sound.flatMap((reading) => entryOf(reading, base)), problems: problems.flat() };
}

function findRepeats(readings: readonly UnitReading[]): readonly (readonly VocabularyProblem[])[] {
  const seen = new Set<string>();
  return readings.map(({ values: { text }, places }) => {
    if (text === undefined || !places.text) return [];
    const repeated = seen.has(text);
    seen.add(text);
    return repeated ? [{ span: places.text.value.span, fault: { kind: 'duplicate', name: text } }] : [];
  });
}

/** Only what comes in whole things is counted; days and hours are counted too. */
function findMisfits({ values, places }: UnitReading): readonly VocabularyProblem[] {
  const place = places.counted;
  if (!place || values.dimension === undefined || ['count', 'time'].includes(values.dimension)) return [];
  return [{ span: place.keySpan, fault: { kind: 'misfit', key: place.key, dimension: 'count' } }];
}

/** Things counted are counted as the unit says, unless another word is given for them: 人 for 名. */
function entryOf({ values }: UnitReading, base: UnitTable): readonly UnitEntry[] {
  const { text, dimension } = values;
  if (text === undefined || dimension === undefined) return [];
  const known = base.get(text.charAt(0))?.find((entry) => entry.text === text);
  const counted = dimension === 'count' ? { counted: text } : {};
  return [{ ...(known ? whereItStands(known) : {}), ...counted, ...values, text, dimension }];
}

/** What of a known unit has to do with its word, not with its measure: 亩 is none in 亩均. */
function whereItStands({ digitsOnly, scaledOnly, unscaled, notBefore }: UnitEntry): Partial<UnitEntry> {
  return {
    ...(digitsOnly === undefined ? {} : { digitsOnly }),
    ...(scaledOnly === undefined ? {} : { scaledOnly }),
    ...(unscaled === undefined ? {} : { unscaled }),
    ...(notBefore === undefined ? {} : { notBefore }),
  };
}
