import { filesJson, type UnreadableJson } from '../../core/output/json/range';
import type { UnreadableInput } from '../input';
import type { Format, Marked } from './report-format';

/** One document for all reports: `{ "version": 1, "files": […] }` (DESIGN §7). */
export function jsonFormat(): Format {
  const files: object[] = [];
  return {
    report: (marked) => {
      files.push(fileJson(marked));
      return '';
    },
    unreadable: (input) => {
      files.push(unreadableJson(input));
      return '';
    },
    end: () => `${JSON.stringify(filesJson(files))}\n`,
  };
}

/** One line for each report, as soon as it is checked: an element of `files` with the version before it. */
export function ndjsonFormat(): Format {
  const line = (file: object): string => `${JSON.stringify({ version: 1, ...file })}\n`;
  return {
    report: (marked) => line(fileJson(marked)),
    unreadable: (input) => line(unreadableJson(input)),
    end: () => '',
  };
}

/** `baseline` and `stale` are there only in a run with `--baseline`. */
function fileJson({ report: { path, findings, coverage }, baseline }: Marked): object {
  const { figures, checked, unrelated, unread } = coverage;
  return {
    path,
    findings: findings.map(({ json }, index) =>
      baseline ? { ...json, baseline: baseline.known[index] ? 'known' : 'new' } : json,
    ),
    coverage: { figures, checked, unrelated, unread },
    ...(baseline ? { stale: baseline.stale.map(({ check, text }) => ({ check, text })) } : {}),
  };
}

function unreadableJson({ path, place, error }: UnreadableInput): UnreadableJson {
  return { path, error: place === undefined ? error : `${place}: ${error}` };
}
