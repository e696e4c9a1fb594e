/**
 * Raised words in characters of their own: km² for “2”, a note's mark ¹,² for “1,2” and [注1] for “注1” or “（注1）”, for round
 * brackets are words where they are not raised; null where there are none for them, as for “th” or “①”.
 */
export function superscript(words: string): string | null {
  const [, note] = /^[［[〔【（(]?\s?(注?\d{1,3}(?:[,，、]\d{1,2})*)\s?[］\]〕】）)]?$/.exec(words) ?? [];
  if (note !== undefined && !/^\d[\d,，、]*$/.test(words)) return `[${note}]`;
  return inGlyphs(words, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻');
}

/** Lowered digits in characters of their own: CO₂ for “2”; null where there are none for them, as for the “2.5” of PM2.5. */
export function subscript(words: string): string | null {
  return inGlyphs(words, '₀₁₂₃₄₅₆₇₈₉₊₋');
}

function inGlyphs(words: string, glyphs: string): string | null {
  if (!/^(?=.*\d)[\d+−,，、-]+$/.test(words)) return null;
  return words.replace(/[\d+−-]/g, (each) => glyphs.charAt('0123456789+-'.indexOf(each.replace('−', '-'))));
}
