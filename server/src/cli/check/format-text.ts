import type { Severity } from '../../core/check/finding';
import { visibleLine } from '../../core/text/visible';
import type { Session } from '../session';
import { countedText, type Format } from './report-format';

/** For people: each finding with its arithmetic, a line for each report, and one for all of them together. */
export function textFormat(session: Session): Format {
  const words = session.words.check;
  const severities: Severity[] = [];
  let reports = 0;
  return {
    report: ({ report, baseline }) => {
      const { text, findings } = report;
      const path = visibleLine(report.path);
      reports++;
      severities.push(...findings.map(({ json }) => json.severity));
      const shown = (text?.findings ?? []).map((finding, index) =>
        baseline?.known[index] ? withKnownMark(finding, session) : finding,
      );
      const stale = (baseline?.stale ?? []).map(
        (entry) => `${path} ${visibleLine(words.stale(entry.check, entry.text))}\n`,
      );
      const known = baseline?.known.filter(Boolean).length ?? 0;
      const count = known > 0 ? `${path} ${words.known(known)}\n` : '';
      return [...shown, text?.rest ?? '', ...stale, count, text?.summary ?? ''].join('');
    },
    unreadable: () => '',
    end: () => {
      if (reports < 2) return '';
      const counted = countedText(severities, session);
      return `${words.files(reports)}  ${counted === '' ? words.clean : counted}\n`;
    },
  };
}

/** Behind the first line, so that the place stays where an editor looks for it. */
function withKnownMark(finding: string, { paint, words }: Session): string {
  return finding.replace('\n', ` ${paint('dim', words.check.knownMark)}\n`);
}
