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

/** Words of a table's cell, where a bar would begin the next. */
export function escapeCell(text: string): string {
  return escapeWords(text).replace(/\|/g, '\\|');
}
