import type { Severity } from '../../core/check/finding';
import { visible } from '../../core/text/visible';
import type { Format } from './report-format';

/**
 * Annotations of a GitHub workflow, one line each:
 * `::error file=报告.md,line=12,col=5,endLine=12,endColumn=9,title=sum-mismatch::两项相加是 355…`. Known findings are notices.
 */
export function githubFormat(): Format {
  return {
    report: ({ report: { path, findings }, baseline }) =>
      findings
        .map(({ json: { check, severity, message, range, derivation } }, index) => {
          const { start, end } = range;
          const place = {
            file: path,
            line: start.line + 1,
            col: start.character + 1,
            endLine: end.line + 1,
            endColumn: end.character + 1,
            title: check,
          };
          const level = baseline?.known[index] ? 'notice' : levels[severity];
          return command(level, place, [message, ...derivation.map(({ text }) => text)].join('\n'));
        })
        .join(''),
    unreadable: ({ path, place, error }) =>
      command('error', { file: path }, place === undefined ? error : `${place}: ${error}`),
    end: () => '',
  };
}

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

function command(
  level: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${level} ${list.join(',')}::${data(message)}\n`;
}

function data(text: string): string {
  return visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
