/** What one change of a line put in, and the line up to the end of it. */
export interface Typed {
  readonly text: string;
  /** How many characters it took the place of. */
  readonly replaced: number;
  /** The line from its beginning to behind what was put in. */
  readonly before: string;
}

/**
 * Whether the sections are to be offered unasked: where `hs-` has just been completed with its hyphen, and where Chinese has just been
 * put in that makes 核数 or carries it on, 核数 and then 乡镇. What follows `hs-` narrows the list that is open, and a list that was
 * closed with Escape stays closed.
 *
 * An input method writes its letters into the text and replaces them by the candidate: letters behind 核数 are therefore nothing yet,
 * and a hyphen that takes the place of letters is a candidate too. 审核数 and 复核数据 are words of a sentence; so is what is pasted as a
 * whole, which is longer than a candidate.
 */
export function asksForSections({ text, replaced, before }: Typed): boolean {
  if (text === '-') return replaced === 0 && /(?<![\p{L}\p{N}-])hs-$/iu.test(before);
  return /^\p{Script=Han}{1,8}$/u.test(text) && /(?<![\p{L}\p{N}])核数\p{Script=Han}{0,10}$/u.test(before);
}
