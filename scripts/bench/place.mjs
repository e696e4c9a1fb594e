// Where a finding stands and where a mistake was put, as offsets.

/** @typedef {import('../../server/src/core/text/span').Span} Span */

const sentenceEnd = /[。；;！？\n]/;

/**
 * Whether two places share a character or touch.
 * @param {Span} a
 * @param {Span} b
 */
export function meets(a, b) {
  return a.start <= b.end && b.start <= a.end;
}

/**
 * The sentence around a place, its end mark not included.
 * @param {string} text
 * @param {Span} place
 * @returns {Span}
 */
export function sentenceAround(text, { start, end }) {
  let from = start;
  let to = end;
  while (from > 0 && !sentenceEnd.test(text.charAt(from - 1))) from--;
  while (to < text.length && !sentenceEnd.test(text.charAt(to))) to++;
  return { start: from, end: to };
}
