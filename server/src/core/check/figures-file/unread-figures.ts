import type { AgainstFile } from '../../documents/figures-file/against-file';
import type { FileConflict } from '../../documents/figures-file/file-figure';
import { cellText, unreadText } from '../../documents/figures-file/file-formula';
import type { FileWords } from '../../output/message/zh-CN/file';
import type { ReportDocument } from '../../report/document';
import type { Span } from '../../text/span';
import type { Finding } from '../finding';

/**
 * What is amiss in the figures file itself, said on the line of the front matter that names it: two cells that give one
 * quantity two values, and everything that was not understood. The rest of the file and of the report is checked all the same.
 */
export function findFileProblems(
  file: AgainstFile,
  document: ReportDocument,
  words: FileWords,
): readonly Finding[] {
  const span = placeOfFile(document);
  const conflicts = file.conflicts
    .slice(0, mostPlaces)
    .map((each) => conflictFinding(each, file.path, span, words));
  if (file.unread.length > 0) return [...conflicts, unreadFinding(file, span, words)];
  return file.figures.length > 0 ? conflicts : [emptyFinding(span, words)];
}

/** So many places a person may look at one after the other; the command line lists all of them. */
const mostPlaces = 20;

function conflictFinding(
  { first, second }: FileConflict,
  path: string,
  span: Span,
  words: FileWords,
): Finding {
  const [one, two] = [first, second].map((each) => words.cell(cellText(each.cell), each.text));
  return {
    check: 'unreadable-input',
    tier: 'input',
    severity: 'warning',
    span,
    message: words.twoValues(first.indicator.name, one ?? '', two ?? ''),
    related: [first, second].map(({ cell, text }) => ({
      message: words.cell(cellText(cell), text),
      span: cell.span,
      path,
    })),
    derivation: [
      {
        text: `${cellText(first.cell)} ${first.text} ≠ ${cellText(second.cell)} ${second.text}`,
        spans: [span],
      },
    ],
    fixes: [],
  };
}

function emptyFinding(span: Span, words: FileWords): Finding {
  return {
    check: 'unreadable-input',
    tier: 'input',
    severity: 'warning',
    span,
    message: words.empty,
    related: [],
    derivation: [{ text: words.empty, spans: [span] }],
    fixes: [],
  };
}

function unreadFinding({ unread, figures, path }: AgainstFile, span: Span, words: FileWords): Finding {
  const shown = unread.slice(0, mostPlaces);
  return {
    check: 'unreadable-input',
    tier: 'input',
    severity: figures.length === 0 ? 'warning' : 'information',
    span,
    message: words.unread(
      unread.length,
      shown.slice(0, 3).map((cell) => unreadText(cell, words)),
    ),
    related: shown.map((each) => ({ message: unreadText(each, words), span: each.cell.span, path })),
    derivation: [{ text: shown.map(({ cell }) => cellText(cell)).join('、'), spans: [span] }],
    fixes: [],
  };
}

/** Where the front matter names the file; the first line for one named by a setting or an option. */
function placeOfFile({ frontMatter, blocks }: ReportDocument): Span {
  const named = frontMatter.files?.find(({ key }) => key === 'data');
  return named?.span ?? blocks[0]?.span ?? { start: 0, end: 0 };
}
