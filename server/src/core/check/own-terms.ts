import type { VocabularyWords } from '../render/message/zh-CN/vocabulary';
import type { VocabularyProblem } from '../vocabulary/fault';
import type { Finding } from './finding';

/**
 * What of a report's own indicators and units cannot be taken: “别名: [固投]”, which is an alias of 固定资产投资 already.
 * The entry is left out; the rest of the report is read and checked all the same.
 */
export function findUnreadTerms(
  problems: readonly VocabularyProblem[],
  words: VocabularyWords,
): readonly Finding[] {
  return problems.map(({ span, fault }) => ({
    check: 'unreadable-input',
    tier: 'input',
    severity: 'warning',
    span,
    message: words.inFrontMatter(words.fault(fault)),
    related: [],
    derivation: [{ text: words.leftOut, spans: [span] }],
    fixes: [],
  }));
}
