import type { CompanionProblem } from '../companion/companion';
import type { FindingWords } from '../render/message/zh-CN/findings';
import type { ReportDocument } from '../report/document';
import type { Span } from '../text/span';
import type { Finding } from './finding';

/**
 * The files a report names and that could not be read, each where it is named: “上年报告: 2025.md”, and no such file. The rest
 * of the report is checked all the same.
 *
 * A file named by a setting has no place in the report, so it is said at its first line.
 */
export function findUnreadCompanions(
  document: ReportDocument,
  problems: readonly CompanionProblem[],
  words: FindingWords,
): readonly Finding[] {
  return problems.map((problem) => {
    const span = placeOfName(document, problem);
    const message = words.companions.unread(problem.key, problem.name, problem.fault);
    return {
      check: 'unreadable-input',
      tier: 'input',
      severity: 'warning',
      span,
      message,
      related: [],
      derivation: [{ text: problem.name, spans: [span] }],
      fixes: [],
    };
  });
}

function placeOfName({ frontMatter, blocks }: ReportDocument, { key, name }: CompanionProblem): Span {
  const named = frontMatter.files?.find((each) => each.key === key && each.name === name);
  return named?.span ?? blocks[0]?.span ?? { start: 0, end: 0 };
}
