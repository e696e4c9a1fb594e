/**
 * Words as Markdown that reads back as the same words: “*注” is “\*注”, “<见附表>” is “\<见附表>”.
 *
 * Only what Markdown would take for a sign is escaped, so that a report stays readable: most have nothing to escape.
 */
export function escapeWords(text: string): string {
  return text
    .replace(/[\\`*_<]/g, (sign) => `\\${sign}`)
    .replace(/\[(?=\^)|\](?=\()|~(?=~)|&(?=#?[A-Za-z0-9]{1,32};)/g, (sign) => `\\${sign}`);
}

/**
 * The first characters of a line that Markdown would take for a heading, bullet, quotation, rule or indentation.
 * “1. 新建学校” is an entry in both and stays one; “2025. ” is a year.
 */
export function escapeStart(line: string): string {
  return line
    .replace(/^[ \t]+/, '')
    .replace(/^(#{1,6})(?=\s|$)/, '\\$1')
    .replace(/^([-+>])(?=\s|>|$|-)/, '\\$1')
    .replace(/^(\d{4,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** What ends a line without ending its paragraph. */
export const hardBreak = '\\\n';

/** Words of a table's cell, where a bar would begin the next. */
export function escapeCell(text: string): string {
  return escapeWords(text).replace(/\|/g, '\\|');
}

/** A stretch of words that is set alike. */
export interface Lettering {
  readonly text: string;
  readonly bold: boolean;
}

/**
 * Words with what is bold among them between `**`, as Markdown reads it: bold “强产业。” before “全年…” is “**强产业**。全年…”.
 *
 * Punctuation and spaces at the end of what is bold are left out of it: `**` closes before a letter only behind a letter,
 * and a writer sees no difference at a full stop. Those at its beginning are, too, behind a letter: 落实“**三保**”, but
 * “**（一）强产业**” where a line begins. `escape` is for the words, never for the marks.
 */
export function boldMarkdown(letterings: readonly Lettering[], escape: (words: string) => string): string {
  let marked = '';
  for (const { text, bold } of joinedLike(letterings)) marked += bold ? marking(text, marked) : text;
  return escape(marked).replaceAll(MARK, '**');
}

/** No file of a word processor holds this character: XML has no place for it. */
const MARK = '\uFFFE';

/** Two neighbours that are set alike are one, or the marks between them would stand for themselves. */
function joinedLike(letterings: readonly Lettering[]): readonly Lettering[] {
  const joined: Lettering[] = [];
  for (const each of letterings) {
    const last = joined.at(-1);
    if (each.text === '') continue;
    if (last?.bold === each.bold) joined[joined.length - 1] = { ...each, text: last.text + each.text };
    else joined.push(each);
  }
  return joined;
}

function marking(text: string, before: string): string {
  const first = text.search(letter);
  if (first < 0) return text;
  const start = /(?:^|[\s\p{P}])$/u.test(before) ? text.search(/\S/u) : first;
  let end = text.length;
  while (end > first && !letter.test(text.charAt(end - 1))) end--;
  return `${text.slice(0, start)}${MARK}${text.slice(start, end)}${MARK}${text.slice(end)}`;
}

/** What Markdown takes neither for white space nor for punctuation. */
const letter = /[^\s\p{P}\p{S}]/u;
