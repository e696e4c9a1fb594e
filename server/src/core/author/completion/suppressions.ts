import type { Language } from '../../text/language';
import type { Analysis } from '../../analysis';
import { checkIds } from '../../check/catalog';
import { messages } from '../../output/message';
import type { AnalyzeAgain } from './computed';
import type { Offer, CaretPlace } from './offer';

/**
 * Comments that silence a check, on a line of their own: for what is found in the next block, each with a gap for the
 * reason, which is required. Inside such a comment the ids of the checks.
 *
 * “<!-- heshu-disable-next-line sum-mismatch -- 岗位含续聘 -->”
 */
export function suppressionOffers(
  analysis: Analysis,
  place: CaretPlace,
  again: AnalyzeAgain,
  language: Language,
): readonly Offer[] {
  if (place.kind !== 'comment' && place.kind !== 'blank') return [];
  const ids = inComment.exec(place.before)?.groups;
  return ids
    ? idOffers(analysis, place, ids.typed ?? '', language)
    : commentOffers(analysis, place, again, language);
}

const inComment = /heshu-disable[a-z-]{0,10}\s+(?:[a-z-]{1,40}\s*,\s*){0,20}(?<typed>[a-z-]{0,40})$/u;

function commentOffers(
  analysis: Analysis,
  place: CaretPlace,
  again: AnalyzeAgain,
  language: Language,
): readonly Offer[] {
  const { source } = analysis.document;
  const start = place.lineStart + (place.before.length - place.before.trimStart().length);
  const rest = /^[-\s]{0,8}>/u.exec(source.slice(place.offset))?.[0] ?? '';
  const replace = { start, end: place.offset + rest.length };
  const { name } = messages[language].findings;
  // A comment that is not closed yet swallows the report below it, so the report is read without it.
  const begun = place.kind === 'comment';
  const read = begun ? again(source.slice(0, replace.start) + source.slice(replace.end)) : analysis;
  return nextFindings(read, replace.start).map((check): Offer => {
    const opening = `<!-- heshu-disable-next-line ${check} -- `;
    const reason = { placeholder: messages[language].completion.reason };
    return {
      kind: 'suppression',
      label: `${opening.trim()} …`,
      insert: [opening, reason, ' -->'],
      replace,
      filter: opening,
      detail: name[check],
    };
  });
}

/** The checks that find something in the block below the caret, each once. */
function nextFindings(
  { document, findings }: Analysis,
  offset: number,
): readonly (typeof checkIds)[number][] {
  const next = document.blocks.find(({ span, kind }) => span.start >= offset && kind !== 'furniture');
  if (!next) return [];
  const found = findings.filter(({ span }) => next.span.start <= span.start && span.start < next.span.end);
  return checkIds.filter((id) => found.some(({ check }) => check === id));
}

/** Those that found something in this report first. */
function idOffers(
  { findings }: Analysis,
  { offset }: CaretPlace,
  typed: string,
  language: Language,
): readonly Offer[] {
  const { name } = messages[language].findings;
  const replace = { start: offset - typed.length, end: offset };
  const found = checkIds.filter((id) => findings.some(({ check }) => check === id));
  const ids = [...found, ...checkIds.filter((id) => !found.includes(id))];
  return ids.map((id): Offer => ({
    kind: 'check',
    label: id,
    insert: [id],
    replace,
    filter: id,
    detail: name[id],
  }));
}
