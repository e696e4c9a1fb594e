import type { Location, Log, Notification, Region, ReportingDescriptor, Result, Run } from 'sarif';
import { version } from '../../../../package.json';
import { checkIds, severityOf, strongestTier } from '../../core/check/catalog';
import type { Severity } from '../../core/check/finding';
import { keyText } from '../../core/output/json/baseline-key';
import { messages } from '../../core/output/message/index';
import type { WireRange } from '../../lsp/protocol';
import type { UnreadableInput } from '../input';
import type { Session } from '../session';
import type { BaselineEntry } from './baseline';
import type { CheckedFinding } from './answer';
import type { Format, Marked } from './report-format';

/**
 * SARIF 2.1.0, for code hosts and viewers: every check as a rule with its page as help, every finding with its places, a
 * fingerprint, and its state against the baseline. What comments silence is there with its reason, marked as suppressed.
 */
export function sarifFormat(session: Session): Format {
  const artifacts = new Map<string, number>();
  const results: Result[] = [];
  const unreadable: UnreadableInput[] = [];
  return {
    report: (marked) => {
      results.push(...resultsOf(marked, artifacts));
      return '';
    },
    unreadable: (input) => {
      unreadable.push(input);
      return '';
    },
    end: async () =>
      `${JSON.stringify(logOf(await rulesOf(session), results, unreadable, artifacts), null, 2)}\n`,
  };
}

/** The files with results, each with its place in the list of them. */
type Artifacts = Map<string, number>;

function logOf(
  rules: ReportingDescriptor[],
  results: Result[],
  unreadable: readonly UnreadableInput[],
  artifacts: Artifacts,
): Log {
  const toolExecutionNotifications = unreadable.map(({ path, error }): Notification => ({
    level: 'error',
    message: { text: error },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
  }));
  const run: Run = {
    tool: { driver: { name: 'heshu', rules, version } },
    results,
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: unreadable.length === 0, toolExecutionNotifications }],
    artifacts: [...artifacts.keys()].map((uri) => ({ sourceLanguage: languageOf(uri), location: { uri } })),
  };
  return { $schema: schemaName, version: '2.1.0', runs: [run] };
}

// A name of the format, never an address that is asked for anything.
const schemaName = ['http:', '', 'json.schemastore.org', 'sarif-2.1.0.json'].join('/');

function languageOf(uri: string): string {
  if (/\.(?:md|markdown)$/.test(uri)) return 'Markdown';
  return uri.endsWith('.txt') ? 'Text' : 'unknown';
}

async function rulesOf({ io, language }: Session): Promise<ReportingDescriptor[]> {
  const names = messages[language].findings.name;
  return Promise.all(
    checkIds.map(async (id): Promise<ReportingDescriptor> => {
      const page = await io.checkPage(id);
      return {
        id,
        name: id,
        shortDescription: { text: names[id] },
        fullDescription: { text: whenOf(page) ?? names[id] },
        defaultConfiguration: { level: levels[severityOf(strongestTier[id])] },
        ...(page === null ? {} : { help: { text: page, markdown: page } }),
      };
    }),
  );
}

/** The first paragraph of the page: when the check speaks. */
function whenOf(page: string | null): string | null {
  return /^## 何时报\n\n(?<first>.*)$/mu.exec(page ?? '')?.groups?.first ?? null;
}

function resultsOf(
  { report: { path, findings, suppressed }, baseline }: Marked,
  artifacts: Artifacts,
): readonly Result[] {
  const spoken = findings.map((finding, index): Result => ({
    ...resultOf(path, finding),
    ...(baseline ? { baselineState: baseline.known[index] ? 'unchanged' : 'new' } : {}),
  }));
  const silent = suppressed.map((finding): Result => ({
    ...resultOf(path, finding),
    suppressions: [{ kind: 'inSource', justification: finding.reason }],
  }));
  const results = [...spoken, ...silent, ...(baseline?.stale ?? []).map((entry) => absent(path, entry))];
  return results.map((result) => indexed(result, uriOf(path), artifacts));
}

function resultOf(path: string, { json, key }: CheckedFinding): Result {
  return {
    ruleId: json.check,
    level: levels[json.severity],
    message: { text: withoutLinks([json.message, ...json.derivation.map(({ text }) => text)].join('\n')) },
    locations: [locationOf(path, json.range)],
    relatedLocations: json.related.map(({ message, range, path: other }, id) => ({
      id,
      ...locationOf(other ?? path, range),
      message: { text: withoutLinks(message) },
    })),
    partialFingerprints: { 'heshuFinding/v1': keyText(key) },
  };
}

/** Viewers make a link of “[words](address)”, which a report must not (SARIF 2.1.0, 3.11.6). */
function withoutLinks(text: string): string {
  return text.replaceAll('](', '\\](');
}

/** A finding of the baseline that is no longer there. */
function absent(path: string, entry: BaselineEntry): Result {
  return {
    ruleId: entry.check,
    level: 'none',
    message: { text: withoutLinks(entry.text) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
    partialFingerprints: { 'heshuFinding/v1': keyText(entry) },
    baselineState: 'absent',
  };
}

/** With the places of its file and its rule in their lists; a check of an old baseline may have no rule any longer. */
function indexed(result: Result, uri: string, artifacts: Artifacts): Result {
  const index = artifacts.get(uri) ?? artifacts.size;
  artifacts.set(uri, index);
  const ruleIndex = checkIds.findIndex((id) => id === result.ruleId);
  return {
    ...result,
    locations: (result.locations ?? []).map(({ physicalLocation }) => ({
      physicalLocation: { ...physicalLocation, artifactLocation: { uri, index } },
    })),
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
  };
}

function locationOf(path: string, range: WireRange): Location {
  return { physicalLocation: { artifactLocation: { uri: uriOf(path) }, region: regionOf(range) } };
}

/** Counted from one; the end column is that of the character after the last (SARIF 2.1.0, 3.30). */
function regionOf({ start, end }: WireRange): Region {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function uriOf(path: string): string {
  return path.split(/[\\/]/).map(encodeURIComponent).join('/');
}

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};
