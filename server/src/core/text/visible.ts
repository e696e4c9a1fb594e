/**
 * A text in which nothing works on the screen it is shown on: what would move the caret, change colours, name a window or turn
 * the direction of writing is shown as a sign. `visible('东河\u001B[31m镇')` is “东河␛[31m镇”, `visible('表\u202E.md')` is
 * “表\u202e.md” with the sign written out.
 *
 * Line ends and tabs stay; a carriage return alone, after which a line would be written over, does not.
 */
export function visible(text: string): string {
  return text.replace(working, signOf);
}

/** The same for what has to stay in one line, such as a name: `visibleLine('a\nb.md')` is “a␊b.md”. */
export function visibleLine(text: string): string {
  return visible(text).replace(/[\t\n\r]/g, signOf);
}

/**
 * Control characters (C0, DEL, C1), signs of direction (Unicode Standard Annex #9), the separators of lines and paragraphs, and
 * halves of characters. Joiners stay: emoji and other scripts are written with them.
 */
const working = /(?![\t\n\r])\p{Cc}|\r(?!\n)|\p{Bidi_Control}|\p{Zl}|\p{Zp}|\p{Surrogate}/gu;

/** Unicode has a picture for each of the old control characters, ␛; the others are written out, \u202e. */
function signOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code < pictured) return String.fromCharCode(pictures + code);
  return code === deleteSign ? '␡' : `\\u${code.toString(16).padStart(4, '0')}`;
}

const pictured = 0x20;
const pictures = 0x2400;
const deleteSign = 0x7f;
