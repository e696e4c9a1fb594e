import type { ReportDocument } from '../report/document';
import type { FindingWords } from '../render/message/zh-CN/findings';
import type { Finding } from './finding';

/** What the front matter says that cannot be read: “level: 村”. The rest of the report is checked all the same. */
export function findFrontMatterProblems(document: ReportDocument, words: FindingWords): readonly Finding[] {
  return document.frontMatter.problems.map((problem) => ({
    check: 'unreadable-input',
    tier: 'input',
    severity: 'warning',
    span: problem.span,
    message: words.frontMatter(problem.key, problem.detail),
    related: [],
    derivation: [{ text: problem.detail, spans: [problem.span] }],
    fixes: [],
  }));
}
