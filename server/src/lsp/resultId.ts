/**
 * Names a list of diagnostics by its content: the same findings have the same id, in whatever version of the text.
 *
 * Two rounds of 32-bit FNV-1a with different seeds; a clash would leave one stale underline until the next edit.
 */
export function resultId(diagnostics: readonly unknown[]): string {
  const text = JSON.stringify(diagnostics);
  return `${hash(text, 0x811c9dc5)}-${hash(text, 0x01000193)}`;
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}
