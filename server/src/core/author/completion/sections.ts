import type { Language } from '../../text/language';
import type { Analysis } from '../../analysis';
import { inOwnWords, noOwnWords, type OwnWords } from '../section/own-words';
import { structureOf, type Section, sections, sectionsFor } from '../section/section';
import type { Offer, CaretPlace } from './offer';

/**
 * The standard sections by their prefixes: after 核数乡镇 or hs-xz the township’s sections, with the report’s own place and years in
 * their gaps. Only what was typed asks for them; no list of sections gets in the way of a sentence.
 */
export function sectionOffers(analysis: Analysis, place: CaretPlace, language: Language): readonly Offer[] {
  if (place.kind !== 'prose') return [];
  return offersOf(sectionsFor(analysis.document.level), place, ownWords(analysis), language);
}

/** The same in a text that is no report yet, with which one can be begun: no place and no year are known. */
export function sectionsToBegin(
  place: Pick<CaretPlace, 'before' | 'offset'>,
  language: Language,
): readonly Offer[] {
  return offersOf(sections, place, noOwnWords, language);
}

/** What a report says of itself for the gaps of its sections: 莲塘镇, from its front matter or 莲塘镇政府工作报告, 2026, a township. */
export function ownWords({ document }: Analysis): OwnWords {
  const { frontMatter, title, years, level } = document;
  const titled = placeInTitle.exec(title ?? '')?.groups?.place ?? null;
  return { place: frontMatter.place ?? titled, year: years.plan, level };
}

const placeInTitle =
  /^(?:20\d\d年)?(?<place>\p{Script=Han}{1,11}?[省市县区州盟旗镇乡])(?:人民)?政府工作报告$/u;

function offersOf(
  offered: readonly Section[],
  { before, offset }: Pick<CaretPlace, 'before' | 'offset'>,
  own: OwnWords,
  language: Language,
): readonly Offer[] {
  const typed = begun.exec(before)?.[0].toLowerCase();
  if (typed === undefined) return [];
  const replace = { start: offset - typed.length, end: offset };
  return offered.flatMap((section): readonly Offer[] => {
    // Letters are the initials or the English prefix: which of them, the next letters say.
    const fitting = section.prefixes.filter((prefix) => prefix.startsWith(typed));
    if (fitting.length === 0) return [];
    const snippet = inOwnWords(section, own);
    return [
      {
        kind: 'section',
        label: `${fitting.join(' ')} ${language === 'en' ? section.english : section.chinese}`,
        insert: { snippet },
        replace,
        filter: fitting.join(' '),
        detail: null,
        shown: structureOf({ body: [snippet] }),
      },
    ];
  });
}

const begun = /(?:核数\p{Script=Han}{0,10}|(?<![a-z])hs(?:-[a-z-]{0,30})?)$/iu;
