import type { Analysis, Language } from '../analyze';
import type { Finding, Fix } from '../check/finding';
import { messages } from '../render/message';
import { suppressionFixes } from './suppress';

/** Everything that may be done about a finding: each side that could be rewritten, then the comments that silence it. */
export function fixesFor(
  { document }: Pick<Analysis, 'document'>,
  finding: Finding,
  language: Language,
): readonly Fix[] {
  return [...finding.fixes, ...suppressionFixes(document, finding, messages[language].findings)];
}
