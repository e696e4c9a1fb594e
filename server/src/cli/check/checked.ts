import type { Analysis, Coverage } from '../../core/analyze';
import { findingKey, type FindingKey } from '../../core/render/baseline-key';
import { findingsText, type FindingsText } from '../../core/render/findings-text';
import { findingJson, type FindingJson } from '../../core/render/json/check';
import type { WireRange } from '../../lsp/protocol';
import { type Examined, locateIn, rangeOf } from '../examine';
import type { UnreadableInput } from '../inputs';
import type { Session } from '../session';

/** One report as checked: plain data, so that it can come from another thread. */
export interface CheckedReport {
  readonly kind: 'checked';
  readonly path: string;
  readonly findings: readonly CheckedFinding[];
  /** What comments in the report silence, each with its reason. */
  readonly suppressed: readonly (CheckedFinding & { readonly reason: string })[];
  readonly coverage: Coverage;
  /** What was not checked through a fault of the program's own; never part of what is printed for programs. */
  readonly faults: Analysis['faults'];
  /** Only where it is to be printed as text. */
  readonly text: FindingsText | null;
}

/** A finding as the JSON says it, and what it is known by in a baseline. */
export interface CheckedFinding {
  readonly json: FindingJson<WireRange>;
  readonly key: FindingKey;
}

export type CheckAnswer = CheckedReport | UnreadableInput;

/** What of a report is kept to be printed; the analysis itself is let go. */
export function checkedReport(
  report: Examined,
  asText: boolean,
  verbose: boolean,
  session: Session,
): CheckedReport {
  const { path, analysis } = report;
  const { source } = analysis.document;
  const range = rangeOf(report);
  const words = session.words.check;
  const setting = { path, locate: locateIn(report), words, paint: session.paint };
  return {
    kind: 'checked',
    path,
    findings: analysis.findings.map((finding) => ({
      json: findingJson(finding, range),
      key: findingKey(finding, source),
    })),
    suppressed: analysis.suppressed.map(({ finding, suppression }) => ({
      json: findingJson(finding, range),
      key: findingKey(finding, source),
      reason: suppression.reason ?? '',
    })),
    coverage: analysis.coverage,
    faults: analysis.faults,
    text: asText ? findingsText(analysis, setting, verbose) : null,
  };
}
