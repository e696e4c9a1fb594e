/**
 * Words as the part of a pattern that matches exactly them: “1.5（一）” is “1\.5（一）”, and “村\” is “村\\”.
 *
 * The one way for words that are not this program's own to get into a `new RegExp`: a stray backslash of a draft would
 * otherwise stop the whole check, and a full stop match anything.
 */
export function literal(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
