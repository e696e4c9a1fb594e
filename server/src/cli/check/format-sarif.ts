import type { Location, Region, ReportingDescriptor, Result } from 'sarif';
import { version } from '../../../../package.json';
import { checkIds, severityOf, strongestTier } from '../../core/check/catalog';
import type { Severity } from '../../core/check/finding';
import { keyText } from '../../core/render/baseline-key';
import { messages } from '../../core/render/message/index';
import type { WireRange } from '../../lsp/protocol';
import type { UnreadableInput } from '../inputs';
import type { Session } from '../session';
import type { BaselineEntry } from './baseline';
import type { CheckedFinding } from './checked';
import type { Format, Marked } from './format';

/**
 * SARIF 2.1.0, for code hosts and viewers: every check as a rule with its page as help, every finding with its places, a
 * fingerprint, and its state against the baseline. What comments silence is there with its reason, marked as suppressed.
 */
export function sarifFormat(session: Session): Format {
  const results: Result[] = [];
  const unreadable: UnreadableInput[] = [];
  return {
    report: (marked) => {
      results.push(...resultsOf(marked));
      return '';
    },
    unreadable: (input) => {
      unreadable.push(input);
      return '';
    },
    end: async () => `${JSON.stringify(await logOf(results, unreadable, session), null, 2)}\n`,
  };
}

async function logOf(results: readonly Result[], unreadable: readonly UnreadableInput[], session: Session) {
  // Loaded when asked for: the other formats start without it.
  const { SarifBuilder, SarifRunBuilder, SarifResultBuilder, SarifRuleBuilder } =
    await import('node-sarif-builder');
  const run = new SarifRunBuilder().initSimple({ toolDriverName: 'heshu', toolDriverVersion: version });
  for (const rule of await rulesOf(session)) {
    const builder = new SarifRuleBuilder({});
    builder.rule = rule;
    run.addRule(builder);
  }
  for (const result of results) {
    const builder = new SarifResultBuilder();
    builder.result = result;
    run.addResult(builder);
  }
  run.run.columnKind = 'utf16CodeUnits';
  run.run.invocations = [
    {
      executionSuccessful: unreadable.length === 0,
      toolExecutionNotifications: unreadable.map(({ path, error }) => ({
        level: 'error',
        message: { text: error },
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
      })),
    },
  ];
  const builder = new SarifBuilder();
  builder.addRun(run);
  return builder.buildSarifOutput();
}

async function rulesOf({ io, language }: Session): Promise<readonly ReportingDescriptor[]> {
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

function resultsOf({ report: { path, findings, suppressed }, baseline }: Marked): readonly Result[] {
  const spoken = findings.map((finding, index): Result => ({
    ...resultOf(path, finding),
    ...(baseline ? { baselineState: baseline.known[index] ? 'unchanged' : 'new' } : {}),
  }));
  const silent = suppressed.map((finding): Result => ({
    ...resultOf(path, finding),
    suppressions: [{ kind: 'inSource', justification: finding.reason }],
  }));
  return [...spoken, ...silent, ...(baseline?.stale ?? []).map((entry) => absent(path, entry))];
}

function resultOf(path: string, { json, key }: CheckedFinding): Result {
  return {
    ruleId: json.check,
    level: levels[json.severity],
    message: { text: [json.message, ...json.derivation.map(({ text }) => text)].join('\n') },
    locations: [locationOf(path, json.range)],
    relatedLocations: json.related.map(({ message, range, path: other }, id) => ({
      id,
      ...locationOf(other ?? path, range),
      message: { text: message },
    })),
    partialFingerprints: { 'heshuFinding/v1': keyText(key) },
  };
}

/** A finding of the baseline that is no longer there. */
function absent(path: string, entry: BaselineEntry): Result {
  return {
    ruleId: entry.check,
    level: 'none',
    message: { text: entry.text },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
    partialFingerprints: { 'heshuFinding/v1': keyText(entry) },
    baselineState: 'absent',
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
