import { parseDocument, type YAMLParseError } from 'yaml';
import type { Config, ConfigReading } from './config';
import { type LayoutProblem, type LayoutReading, readLayout } from './config-layout';
import { offByDefault, strongestTier } from './core/check/catalog';
import { levelNamed } from './core/report/frontmatter-keys';
import { locate } from './core/report/located-yaml';
import type { Located, LocatedEntry } from './core/text/located';
import { isTooDeeplyNested } from './core/text/nesting';
import type { Span } from './core/text/span';
import type { VocabularyFault } from './core/vocabulary/fault';
import { standardVocabulary, withTerms, type VocabularyReading } from './core/vocabulary/vocabulary';

/** The keys of a configuration, each with its Chinese name: `indicators`, 指标. */
const keyNames = {
  year: '年份',
  level: '级别',
  approximation: '约数',
  checks: '检查',
  prior: '上年报告',
  with: '同会报告',
  data: '台账',
  required: '必备指标',
  indicators: '指标',
  units: '单位',
  layout: '版式',
} as const;

/** A key of a configuration. */
export type ConfigKey = keyof typeof keyNames;

/** One that takes a plain value; the two lists of terms are read by the vocabulary, the layout by itself. */
export type PlainKey = Exclude<ConfigKey, 'indicators' | 'units' | 'layout'>;

/** The keys of a configuration, as written in the file. */
export const configKeys = Object.keys(keyNames);

/** The one thing that keeps a configuration from being used, with its place in the file. */
export type ConfigProblem =
  | { readonly kind: 'unreadable'; readonly span: Span }
  | { readonly kind: 'syntax'; readonly span: Span }
  | { readonly kind: 'duplicate'; readonly span: Span }
  | { readonly kind: 'shape'; readonly span: Span }
  | { readonly kind: 'key'; readonly span: Span; readonly key: string }
  | { readonly kind: 'value'; readonly span: Span; readonly key: PlainKey; readonly written: string }
  /** A check that does not exist: switching it off would do nothing, silently. */
  | { readonly kind: 'check'; readonly span: Span; readonly key: string }
  /** A setting of the report's layout that cannot be taken. */
  | ({ readonly kind: 'layout' } & LayoutProblem)
  /** An indicator or unit of the user's own that cannot be taken. */
  | { readonly kind: 'vocabulary'; readonly span: Span; readonly fault: VocabularyFault };

/** Reads a configuration: `{"year":2021,"checks":{"as-of-wording":false}}` sets the year and switches a check off. */
export function parseConfig(text: string): ConfigReading {
  const parsed = parseJson(text);
  if (parsed.kind === 'problem') return parsed;
  const { json, entries } = parsed;
  if (!isObject(json)) return refusal({ kind: 'shape', span: start });
  const named = new Map<ConfigKey, LocatedEntry>();
  for (const entry of entries) {
    const key = keyNamed(entry.key);
    if (key === null) return refusal({ kind: 'key', span: entry.keySpan, key: entry.key });
    if (named.has(key)) return refusal({ kind: 'duplicate', span: entry.keySpan });
    named.set(key, entry);
    if (isPlain(key) && !accepts[key](json[entry.key]))
      return refusal({ kind: 'value', span: entry.keySpan, key, written: entry.key });
  }
  const read = termsIn(named);
  const layout = layoutIn(named.get('layout'), json);
  const problem = unknownCheck(named.get('checks')?.value) ?? faultyLayout(layout) ?? faultyTerm(read);
  if (problem) return refusal(problem);
  const config = configOf(json, named, read);
  return {
    kind: 'config',
    config: layout?.kind === 'layout' ? { ...config, layout: layout.layout } : config,
  };
}

/** Whether a year can be a report's: a whole number from 1949 to 2100. */
export function isReportYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1949 && year <= 2100;
}

/** What each plain key takes; whatever is accepted here is read as such below. */
const accepts: Readonly<Record<PlainKey, (value: unknown) => boolean>> = {
  year: (value) => typeof value === 'number' && isReportYear(value),
  level: (value) => typeof value === 'string' && levelNamed(value) !== null,
  approximation: (value) => typeof value === 'number' && value >= 0 && value < 1,
  checks: (value) => isObject(value) && Object.values(value).every((each) => typeof each === 'boolean'),
  prior: isName,
  with: (value) => isName(value) || (Array.isArray(value) && value.every(isName)),
  data: isName,
  required: (value) => Array.isArray(value) && value.every(isName),
};

function configOf(json: Json, named: ReadonlyMap<ConfigKey, LocatedEntry>, read: VocabularyReading): Config {
  const valueOf = (key: PlainKey): unknown => json[named.get(key)?.key ?? ''];
  const [year, level, approximation] = [valueOf('year'), valueOf('level'), valueOf('approximation')];
  const [checks, required] = [valueOf('checks'), valueOf('required')];
  const known = typeof level === 'string' ? levelNamed(level) : null;
  return {
    ...(typeof year === 'number' ? { year } : {}),
    ...(known === null ? {} : { level: known }),
    ...(typeof approximation === 'number' ? { approximation } : {}),
    ...(isObject(checks) ? switchesOf(checks) : {}),
    ...(read.vocabulary === standardVocabulary ? {} : { vocabulary: read.vocabulary }),
    ...(Array.isArray(required) ? { required: required.filter(isName) } : {}),
    ...filesOf(valueOf('prior'), valueOf('with'), valueOf('data')),
  };
}

/** `{"as-of-wording":false,"indicator-name":true}`; true says something only of a check that is off by default. */
function switchesOf(checks: Json): Pick<Config, 'disabled' | 'enabled'> {
  const enabled = offByDefault.filter((id) => checks[id] === true);
  return {
    disabled: Object.keys(checks).filter((id) => checks[id] === false),
    ...(enabled.length === 0 ? {} : { enabled }),
  };
}

/** The files as written; where they stand is for whoever knows where the configuration does. */
function filesOf(prior: unknown, others: unknown, data: unknown): Pick<Config, 'files'> {
  const named = {
    ...(isName(prior) ? { prior } : {}),
    ...(others === undefined ? {} : { with: [others].flat().filter(isName) }),
    ...(isName(data) ? { data } : {}),
  };
  return Object.keys(named).length === 0 ? {} : { files: named };
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** Built here once, when the file is read, and used for every report and every keystroke after. */
function termsIn(named: ReadonlyMap<ConfigKey, LocatedEntry>): VocabularyReading {
  const indicators = named.get('indicators')?.value;
  const units = named.get('units')?.value;
  return withTerms(standardVocabulary, {
    ...(indicators ? { indicators } : {}),
    ...(units ? { units } : {}),
  });
}

function layoutIn(entry: LocatedEntry | undefined, json: Json): LayoutReading | null {
  return entry ? readLayout(entry, json[entry.key]) : null;
}

function faultyLayout(layout: LayoutReading | null): ConfigProblem | null {
  return layout?.kind === 'problem' ? { kind: 'layout', ...layout.problem } : null;
}

/** The first in the file. */
function faultyTerm({ problems }: VocabularyReading): ConfigProblem | null {
  const [first] = [...problems].sort((a, b) => a.span.start - b.span.start);
  return first ? { kind: 'vocabulary', ...first } : null;
}

function unknownCheck(checks: Located | undefined): ConfigProblem | null {
  const entries = checks?.kind === 'map' ? checks.entries : [];
  const unknown = entries.find(({ key }) => !Object.hasOwn(strongestTier, key));
  return unknown ? { kind: 'check', span: unknown.keySpan, key: unknown.key } : null;
}

type Json = Readonly<Record<string, unknown>>;

interface ParsedJson {
  readonly kind: 'json';
  readonly json: unknown;
  /** The keys of the file with their values, each in its place. */
  readonly entries: readonly LocatedEntry[];
}

type Refusal = ConfigReading & { readonly kind: 'problem' };

/** JSON.parse decides what is JSON; the YAML parser, of which JSON is a part, knows where everything stands. */
function parseJson(text: string): ParsedJson | Refusal {
  const { fault, entries } = placesIn(text);
  try {
    const json: unknown = JSON.parse(text);
    return fault === null ? { kind: 'json', json, entries } : refusal(fault);
  } catch (error) {
    const at = Number(/at position (\d+)/.exec(String(error))?.[1] ?? 0);
    return refusal({ kind: 'syntax', span: fault?.span ?? { start: at, end: at + 1 } });
  }
}

function placesIn(text: string): {
  readonly fault: ConfigProblem | null;
  readonly entries: readonly LocatedEntry[];
} {
  if (isTooDeeplyNested(text)) return { fault: { kind: 'syntax', span: start }, entries: [] };
  try {
    const { errors, contents } = parseDocument(text, { schema: 'json', logLevel: 'silent' });
    const located = locate(contents, (from, to) => ({ start: from, end: to }));
    const entries = located.kind === 'map' ? located.entries : [];
    return { fault: errors[0] ? faultOf(errors[0]) : null, entries };
  } catch {
    return { fault: { kind: 'syntax', span: start }, entries: [] };
  }
}

function faultOf({ code, pos: [from, to] }: Pick<YAMLParseError, 'code' | 'pos'>): ConfigProblem {
  return { kind: code === 'DUPLICATE_KEY' ? 'duplicate' : 'syntax', span: { start: from, end: to } };
}

function refusal(found: ConfigProblem): Refusal {
  return { kind: 'problem', problem: found };
}

function keyNamed(written: string): ConfigKey | null {
  const keys = Object.keys(keyNames).filter(isConfigKey);
  return keys.find((key) => key === written || keyNames[key] === written) ?? null;
}

function isConfigKey(key: string): key is ConfigKey {
  return Object.hasOwn(keyNames, key);
}

function isPlain(key: ConfigKey): key is PlainKey {
  return key !== 'indicators' && key !== 'units' && key !== 'layout';
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const start: Span = { start: 0, end: 0 };
