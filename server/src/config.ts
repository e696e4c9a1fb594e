import { isMap, isScalar, type Pair, parseDocument, type YAMLParseError } from 'yaml';
import type { AnalysisSettings } from './core/analyze';
import { strongestTier } from './core/check/catalog';
import { levelNamed } from './core/report/frontmatter-keys';
import type { Span } from './core/text/span';
import { type Files, readText } from './files';

/** What a folder's `heshu.config.json` sets for the reports in it; data only, nothing in it is ever run. */
export type Config = Partial<Pick<AnalysisSettings, 'year' | 'level' | 'approximation' | 'disabled'>>;

/** The keys of a configuration, as written in the file. */
export const configKeys = ['year', 'level', 'approximation', 'checks'] as const;

export type ConfigKey = (typeof configKeys)[number];

/** The one thing that keeps a configuration from being used, with its place in the file. */
export type ConfigProblem =
  | { readonly kind: 'unreadable'; readonly span: Span }
  | { readonly kind: 'syntax'; readonly span: Span }
  | { readonly kind: 'duplicate'; readonly span: Span }
  | { readonly kind: 'shape'; readonly span: Span }
  | { readonly kind: 'key'; readonly span: Span; readonly key: string }
  | { readonly kind: 'value'; readonly span: Span; readonly key: ConfigKey }
  /** A check that does not exist: switching it off would do nothing, silently. */
  | { readonly kind: 'check'; readonly span: Span; readonly key: string };

export type ConfigReading =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'problem'; readonly problem: ConfigProblem };

/** The name a configuration has. */
export const configName = 'heshu.config.json';

/** The URI of the nearest `heshu.config.json` upward from a report (or folder, ending in `/`); null for none. */
export async function findConfig(files: Files, uri: string): Promise<string | null> {
  for (let folder = new URL('.', uri); ; folder = new URL('..', folder)) {
    const candidate = new URL(configName, folder).href;
    if ((await files.stat(candidate))?.kind === 'file') return candidate;
    if (new URL('..', folder).href === folder.href) return null;
  }
}

/** The text and the settings of a configuration; a file that cannot be read is a problem like any other. */
export async function readConfig(
  files: Files,
  uri: string,
): Promise<{ text: string; reading: ConfigReading }> {
  try {
    const text = await readText(files, uri);
    return { text, reading: parseConfig(text) };
  } catch {
    return { text: '', reading: problem({ kind: 'unreadable', span: start }) };
  }
}

/** Reads a configuration: `{"year":2021,"checks":{"as-of-wording":false}}` sets the year and switches a check off. */
export function parseConfig(text: string): ConfigReading {
  const parsed = parseJson(text);
  if (parsed.kind === 'problem') return parsed;
  const { json, keys, checks } = parsed;
  if (!isObject(json)) return problem({ kind: 'shape', span: start });
  for (const { key, span } of keys) {
    if (!isConfigKey(key)) return problem({ kind: 'key', span, key });
    if (!accepts[key](json[key])) return problem({ kind: 'value', span, key });
  }
  const unknown = checks.find(({ key }) => !Object.hasOwn(strongestTier, key));
  if (unknown) return problem({ kind: 'check', ...unknown });
  return { kind: 'config', config: configOf(json) };
}

/** Whether a year can be a report's: a whole number from 1949 to 2100. */
export function isReportYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1949 && year <= 2100;
}

/** What each key takes; whatever is accepted here is read as such below. */
const accepts: Readonly<Record<ConfigKey, (value: unknown) => boolean>> = {
  year: (value) => typeof value === 'number' && isReportYear(value),
  level: (value) => typeof value === 'string' && levelNamed(value) !== null,
  approximation: (value) => typeof value === 'number' && value >= 0 && value < 1,
  checks: (value) => isObject(value) && Object.values(value).every((each) => typeof each === 'boolean'),
};

function configOf(json: Readonly<Record<string, unknown>>): Config {
  const { year, level, approximation, checks } = json;
  const known = typeof level === 'string' ? levelNamed(level) : null;
  return {
    ...(typeof year === 'number' ? { year } : {}),
    ...(known === null ? {} : { level: known }),
    ...(typeof approximation === 'number' ? { approximation } : {}),
    ...(isObject(checks) ? { disabled: Object.keys(checks).filter((id) => checks[id] === false) } : {}),
  };
}

interface ParsedJson extends Keys {
  readonly kind: 'json';
  readonly json: unknown;
}

/** Where the keys stand: those of the file, and those of its `checks`. */
interface Keys {
  readonly keys: readonly Key[];
  readonly checks: readonly Key[];
}

interface Key {
  readonly key: string;
  readonly span: Span;
}

type Refusal = ConfigReading & { readonly kind: 'problem' };

/** JSON.parse decides what is JSON; the YAML parser, of which JSON is a part, knows where everything stands. */
function parseJson(text: string): ParsedJson | Refusal {
  const { fault, ...keys } = placesIn(text);
  try {
    const json: unknown = JSON.parse(text);
    return fault === null ? { kind: 'json', json, ...keys } : problem(fault);
  } catch (error) {
    const at = Number(/at position (\d+)/.exec(String(error))?.[1] ?? 0);
    return problem({ kind: 'syntax', span: fault?.span ?? { start: at, end: at + 1 } });
  }
}

function placesIn(text: string): Keys & { readonly fault: ConfigProblem | null } {
  try {
    const { errors, contents } = parseDocument(text, { schema: 'json', logLevel: 'silent' });
    const keys = keysOf(contents);
    const checks = isMap(contents) ? keysOf(contents.get('checks')) : [];
    return { fault: errors[0] ? faultOf(errors[0]) : null, keys, checks };
  } catch {
    // Brackets nested thousands deep exhaust the parser's stack.
    return { fault: { kind: 'syntax', span: start }, keys: [], checks: [] };
  }
}

function faultOf({ code, pos: [from, to] }: Pick<YAMLParseError, 'code' | 'pos'>): ConfigProblem {
  return { kind: code === 'DUPLICATE_KEY' ? 'duplicate' : 'syntax', span: { start: from, end: to } };
}

function keysOf(node: unknown): readonly Key[] {
  return isMap(node) ? node.items.flatMap(keyPlace) : [];
}

function keyPlace({ key }: Pair): Key[] {
  if (!isScalar(key) || !key.range) return [];
  return [{ key: String(key.value), span: { start: key.range[0], end: key.range[1] } }];
}

function problem(found: ConfigProblem): Refusal {
  return { kind: 'problem', problem: found };
}

function isConfigKey(key: string): key is ConfigKey {
  return configKeys.some((each) => each === key);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const start: Span = { start: 0, end: 0 };
