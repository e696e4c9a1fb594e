import { strongestTier } from '../core/check/catalog';
import { changedLayout, type LayoutChanges, roomIn } from '../core/output/export/layout-changes';
import type { Located, LocatedEntry } from '../core/schema/located';
import { readLocated } from '../core/schema/located-yaml';
import { type EntryReading, readEntry } from '../core/schema/schema';
import type { Span } from '../core/text/span';
import { standardVocabulary, withTerms, type VocabularyReading } from '../core/reading/vocabulary/vocabulary';
import type { Config, ConfigProblem, ConfigReading } from './config';
import { jsonFaultAt } from './json-syntax';
import { type ConfigAccepted, configSchema, layoutSchema, type WrittenConfig } from './schema';
import { switched } from './switches';
import { within } from './values';

/** Reads a configuration: `{"year":2021,"checks":{"as-of-wording":false}}` sets the year and switches a check off. */
export function parseConfig(text: string): ConfigReading {
  const { located, faults } = readLocated(text, (start, end) => ({ start, end }), 'json');
  const at = jsonFaultAt(text);
  const [fault] = faults;
  if (fault?.repeated === true && at === null) return refusal({ kind: 'duplicate', span: fault.span });
  if (fault || at !== null) return refusal({ kind: 'syntax', span: placeOf(at) ?? fault?.span ?? start });
  if (located.kind !== 'map') return refusal({ kind: 'shape', span: start });
  const { values, places, problems } = readEntry(located, configSchema);
  const terms = termsIn(values);
  const layout = layoutIn(places.layout);
  const [first] = [
    ...[...problems, ...layout.problems].map(fieldProblem),
    ...unknownChecks(places.checks?.value),
    ...terms.problems.map((each): ConfigProblem => ({ kind: 'vocabulary', ...each })),
  ].sort((a, b) => a.span.start - b.span.start);
  return first ? refusal(first) : { kind: 'config', config: configOf(values, terms, layout) };
}

const start: Span = { start: 0, end: 0 };

function placeOf(at: number | null): Span | null {
  return at === null ? null : { start: at, end: at + 1 };
}

function refusal(problem: ConfigProblem): ConfigReading {
  return { kind: 'problem', problem };
}

type Problem = EntryReading<WrittenConfig, ConfigAccepted>['problems'][number];

/** A value that cannot be taken is shown by its key: it may be many lines long. */
function fieldProblem({ keySpan, fault }: Problem): ConfigProblem {
  if (fault.kind === 'repeated') return { kind: 'duplicate', span: keySpan };
  return { kind: 'field', span: keySpan, fault };
}

function unknownChecks(checks: Located | undefined): readonly ConfigProblem[] {
  const entries = checks?.kind === 'map' ? checks.entries : [];
  return entries
    .filter(({ key }) => !Object.hasOwn(strongestTier, key))
    .map(({ key, keySpan }) => ({ kind: 'check', span: keySpan, key }));
}

/** Built here once, when the file is read, and used for every report and every keystroke after. */
function termsIn({
  indicators,
  units,
}: EntryReading<WrittenConfig, ConfigAccepted>['values']): VocabularyReading {
  return withTerms(standardVocabulary, {
    ...(indicators ? { indicators } : {}),
    ...(units ? { units } : {}),
  });
}

interface LayoutReading {
  readonly layout: LayoutChanges | null;
  readonly problems: readonly Problem[];
}

/** Type of 16 points needs some room, and more would be no official document. */
function layoutIn(entry: LocatedEntry | undefined): LayoutReading {
  if (entry?.value.kind !== 'map') return { layout: null, problems: [] };
  const { values: layout, places, problems } = readEntry(entry.value, layoutSchema);
  const { line, character } = roomIn(changedLayout(layout));
  const lines = within(18, 60)(line) ? [] : [unfit(places.lines ?? entry, 'lines')];
  const characters = within(15, 32)(character) ? [] : [unfit(places.characters ?? entry, 'characters')];
  return { layout, problems: problems.length > 0 ? problems : [...lines, ...characters].slice(0, 1) };
}

function unfit({ key, keySpan, value }: LocatedEntry, accepted: 'lines' | 'characters'): Problem {
  return { span: value.span, keySpan, fault: { kind: 'value', key, accepted } };
}

function configOf(
  {
    checks,
    prior,
    with: others,
    data,
    year,
    level,
    approximation,
    required,
  }: EntryReading<WrittenConfig, ConfigAccepted>['values'],
  { vocabulary }: VocabularyReading,
  { layout }: LayoutReading,
): Config {
  const files = {
    ...(prior === undefined ? {} : { prior }),
    ...(others === undefined ? {} : { with: others }),
    ...(data === undefined ? {} : { data }),
  };
  return {
    ...(year === undefined ? {} : { year }),
    ...(level === undefined ? {} : { level }),
    ...(approximation === undefined ? {} : { approximation }),
    ...(checks === undefined ? {} : switched(checks)),
    ...(vocabulary === standardVocabulary ? {} : { vocabulary }),
    ...(required === undefined ? {} : { required }),
    ...(Object.keys(files).length === 0 ? {} : { files }),
    ...(layout ? { layout } : {}),
  };
}
