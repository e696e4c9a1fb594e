import { expect } from 'vitest';
import { analyze } from '../../../server/src/core/analyze';
import { defaultSettings, type Analysis } from '../../../server/src/core/analysis';
import type { Finding, Fix } from '../../../server/src/core/check/finding';
import type { SourceEdit } from '../../../server/src/core/text/span';
import { withoutPlaceholders } from '../../../server/src/lsp/codeAction';

/** The text after a fix, as an editor would leave it. */
export function applied(text: string, { edits, snippet }: Pick<Fix, 'edits' | 'snippet'>): string {
  const backwards = [...edits].sort((a, b) => b.span.start - a.span.start);
  return backwards.reduce((now, edit) => put(now, edit, snippet), text);
}

function put(text: string, { span, newText }: SourceEdit, snippet: boolean): string {
  return (
    text.slice(0, span.start) + (snippet ? withoutPlaceholders(newText) : newText) + text.slice(span.end)
  );
}

/** What Heshu reads of a text with the usual settings. */
export function read(text: string): Analysis {
  return analyze(text, defaultSettings);
}

/** The one finding of a check in an analysis. */
export function findingOf(analysis: Analysis, check: string): Finding {
  const found = analysis.findings.filter((each) => each.check === check);
  expect(found.map((each) => each.message)).toHaveLength(1);
  return found[0]!;
}

/**
 * Takes each fix of the one finding of a check and holds the new text against what was meant: the finding is gone, no other
 * came, and no figure reads differently but those the fix rewrites. Gives what each fix changes, “35%→40%”.
 */
export function roundTrips(text: string, check: string): readonly string[] {
  const before = read(text);
  const finding = findingOf(before, check);
  return finding.fixes.map((fix) => {
    const after = read(applied(text, fix));
    const others = before.findings.filter((each) => each !== finding);
    expect(
      after.findings.map((each) => `${each.check} ${each.message}`),
      fix.title,
    ).toEqual(others.map((each) => `${each.check} ${each.message}`));
    expect(after.figures).toHaveLength(before.figures.length);
    const changed = before.figures.flatMap(({ text: was, statement, span }, index) => {
      const now = after.figures[index]!;
      const touched = fix.edits.some((each) => each.span.start < span.end && span.start < each.span.end);
      // What a figure speaks of may not change with its digits.
      expect(slotsOf(now.statement), fix.title).toEqual(slotsOf(statement));
      if (!touched) expect(now.text, fix.title).toBe(was);
      return touched ? [`${was}→${now.text}`] : [];
    });
    return changed.join(' ');
  });
}

function slotsOf({ indicator, scope, period, role, measure }: Analysis['figures'][number]['statement']) {
  return [indicator?.key ?? null, scope, period, role, measure];
}
