import type { Language } from '../../text/language';
import type { Analysis } from '../../analysis';
import type { AnalyzeAgain } from './computed';
import { computedOffers } from './computed';
import { fileOffers } from './file-figures';
import { frontMatterOffers } from './front-matter';
import { nameOffers } from './names';
import { type Offer, placeOfCaret } from './offer';
import { sectionOffers } from './sections';
import { suppressionOffers } from './suppressions';
import { targetOffers, valueOffers } from './values';

/** What completion is asked with besides the report and the place. */
export interface CompletionContext {
  /** Reads the report with a figure put in on trial. */
  readonly again: AnalyzeAgain;
  /** Files beside the report, for the front matter. */
  readonly files: readonly string[];
  readonly language: Language;
}

/**
 * Everything that can be put in at an offset of a report, the likeliest first: figures that follow, those of the figures
 * file, values stated elsewhere, targets still missing, names, sections by their prefix; in a comment or the front matter what belongs there.
 */
export function completionsAt(
  analysis: Analysis,
  offset: number,
  context: CompletionContext,
): readonly Offer[] {
  const place = placeOfCaret(analysis, offset);
  const { again, files, language } = context;
  return [
    ...frontMatterOffers(analysis, place, files, language),
    ...suppressionOffers(analysis, place, again, language),
    ...sectionOffers(analysis, place, language),
    ...computedOffers(analysis, place, again, language),
    ...fileOffers(analysis, place, language),
    ...valueOffers(analysis, place, language),
    ...targetOffers(analysis, place, language),
    ...nameOffers(analysis, place, language),
  ];
}
