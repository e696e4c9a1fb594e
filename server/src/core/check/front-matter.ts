import type { ReportDocument } from '../report/document';
import type { FindingWords } from '../render/message/zh-CN/findings';
import type { Finding } from './finding';

/** What the front matter says that cannot be read: “level: 村”. The rest of the report is checked all the same. */
export function findFrontMatterProblems(document: ReportDocument, words: FindingWords): readonly Finding[] {
  const { fault, inFrontMatter } = words.vocabulary;
  return document.frontMatter.problems.map(({ kind, key, span, detail }) => ({
    check: 'unreadable-input',
    tier: 'input',
    severity: 'warning',
    span,
    message:
      kind === 'repeated' ? inFrontMatter(fault({ kind, key: key ?? '' })) : words.frontMatter(key, detail),
    related: [],
    derivation: [{ text: detail, spans: [span] }],
    fixes: [],
  }));
}
