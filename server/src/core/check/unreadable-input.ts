import { type CompanionProblem, isWithheld } from '../documents/companion/companion';
import type { FindingWords } from '../output/message/zh-CN/findings';
import type { VocabularyWords } from '../output/message/zh-CN/vocabulary';
import type { ReportDocument } from '../report/document';
import { mostRows } from '../report/split';
import type { Span } from '../text/span';
import type { VocabularyProblem } from '../reading/vocabulary/fault';
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

/** Rows that are not read, where they begin: a table has more than any table of a report. */
export function findOverlongTables(
  { blocks }: ReportDocument,
  { overlongTable }: FindingWords,
): readonly Finding[] {
  return blocks.flatMap((block): readonly Finding[] => {
    if (block.kind !== 'furniture' || block.overlong === undefined) return [];
    const { start } = block.span;
    const span = { start, end: start + block.overlong };
    const message = overlongTable(mostRows);
    const derivation = [{ text: message, spans: [span] }];
    return [
      {
        check: 'unreadable-input',
        tier: 'input',
        severity: 'warning',
        span,
        message,
        related: [],
        derivation,
        fixes: [],
      },
    ];
  });
}

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

/**
 * The files a report names and that could not be read, each where it is named: “上年报告: 2025.md”, and no such file. The rest
 * of the report is checked all the same. One that is left unread until a person allows it is nobody's slip, so it is said quietly.
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
    const { key, name, fault } = problem;
    const { unread, leftUnread } = words.companions;
    return {
      check: 'unreadable-input',
      tier: 'input',
      severity: isWithheld(fault) ? 'information' : 'warning',
      span,
      message: isWithheld(fault) ? leftUnread(key, name, fault) : unread(key, name, fault),
      related: [],
      derivation: [{ text: name, spans: [span] }],
      fixes: [],
    };
  });
}

function placeOfName({ frontMatter, blocks }: ReportDocument, { key, name }: CompanionProblem): Span {
  const named = frontMatter.files?.find((each) => each.key === key && each.name === name);
  return named?.span ?? blocks[0]?.span ?? { start: 0, end: 0 };
}
