import type { AgainstFile } from '../../documents/figures-file/against-file';
import type { FindingWords } from '../../output/message/zh-CN/findings';
import type { ReportDocument } from '../../report/document';
import type { Finding } from '../finding';
import { findEstimatesLeft } from './estimate-left';
import { findFileConflicts } from './figures-file-conflict';
import { findWithheld } from './not-public';
import { findFileProblems } from './unread-figures';

/**
 * Everything the figures file has to say: what of it was not understood, where the report prints other values, what may not
 * be printed, and estimates that are settled by now. Nothing for a report without one.
 */
export function findAgainstFile(
  file: AgainstFile | null,
  document: ReportDocument,
  words: FindingWords,
): readonly Finding[] {
  if (file === null) return [];
  return [
    ...findFileProblems(file, document, words.file),
    ...findFileConflicts(file, words),
    ...findWithheld(file, words.file),
    ...findEstimatesLeft(file, words),
  ];
}
