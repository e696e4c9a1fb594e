import type { Language } from '../../text/language';
import type { Analysis } from '../../analysis';
import type { Finding, Fix } from '../../check/finding';
import { messages } from '../../output/message';
import type { Span } from '../../text/span';
import { unitConversions } from './convert-unit';
import { headingForms } from './heading-form';
import { normalizations } from './normalize';
import { notFigureFixes } from './not-figure';
import { suppressionFixes } from './suppress';

/** Everything that may be done about a finding: each side that could be rewritten, then the comments that silence it. */
export function fixesFor(
  { document }: Pick<Analysis, 'document'>,
  finding: Finding,
  language: Language,
): readonly Fix[] {
  return [...finding.fixes, ...suppressionFixes(document, finding, messages[language].findings)];
}

/** What may be written otherwise where the caret is, though nothing is wrong: headings, units, ranges and marks. */
export function rewritingsAt(
  analysis: Pick<Analysis, 'document' | 'ledger' | 'figures'>,
  place: Span,
  language: Language,
): readonly Fix[] {
  const words = messages[language].findings.fix;
  return [
    ...headingForms(analysis.document, place, words),
    ...unitConversions(analysis, place, words),
    ...normalizations(analysis, place, words),
    ...notFigureFixes(analysis, place, words),
  ];
}
