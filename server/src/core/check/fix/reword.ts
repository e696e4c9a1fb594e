import type { Fix } from '../finding';
import type { FixWords } from '../../output/message/zh-CN/fix';
import type { ReadBlock, ReadProse } from '../../reading/statement/reading';
import type { Span } from '../../text/span';
import { editOf } from './relation-fixes';

/** Where words are to be changed. */
export interface Wordplace {
  readonly block: ReadBlock;
  readonly prose: ReadProse;
}

/**
 * Other words for a place, whose title quotes the whole: “截至” for the “截止” of “截止目前”.
 *
 * `altersNumber` says whether a figure reads otherwise then; what does not may be changed together with all others
 * (`source.fixAll.heshu`). None where Markdown's marks stand inside.
 */
export function reword(
  at: Wordplace,
  place: Span,
  newText: string,
  title: string,
  altersNumber: boolean,
): readonly Fix[] {
  const edit = editOf(at, place, newText);
  return edit ? [{ kind: 'reword', title, edits: [edit], altersNumber, snippet: false }] : [];
}

/** Either of two words left out of a phrase, for a person to choose: 超过 or 以上 of “超过3000人以上”. */
export function dropEither(
  at: Wordplace,
  whole: Span,
  [first, second]: readonly [Span, Span],
  words: FixWords,
): readonly Fix[] {
  const { text } = at.prose.prose;
  return [first, second].flatMap((span) => {
    const left = text.slice(whole.start, span.start) + text.slice(span.end, whole.end);
    return reword(at, span, '', words.drop(text.slice(span.start, span.end), left), true);
  });
}
