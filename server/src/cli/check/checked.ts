import { findingKey } from '../../core/output/json/baseline-key';
import { findingsText } from '../../core/output/text/findings-text';
import { findingJson } from '../../core/output/json/check';
import { type Examined, locateIn, rangeOf } from '../examine';
import type { Session } from '../session';
import type { CheckedReport } from './answer';

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
