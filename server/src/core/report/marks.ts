/** A line that opens a code block, and its fence: “```json” has “```”; null for any other line. */
export function fenceOf(line: string): string | null {
  const match = /^(?:[ \t]|>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))*(`{3,}|~{3,})(.*)$/.exec(line);
  const fence = match?.[1] ?? '';
  return match === null || (fence.startsWith('`') && match[2]?.includes('`') === true) ? null : fence;
}

/** Whether a line starts with a sign that makes it a block of its own: “# 标题”, “- 项”, “1. 项”, “[^1]: 注”, “---”. */
export function isMarkedLine(line: string): boolean {
  return isAtxHeading(line) || isListItem(line) || isFootnote(line) || isThematicBreak(line);
}

/** Whether a line is a quotation: “> 引文”. */
export function isQuote(line: string): boolean {
  return /^[ \t]*>/.test(line);
}

/**
 * Whether a line is a heading for the line of `=` or `-` under it (CommonMark 0.31.2, 4.3). A row of dashes below a sentence or a long
 * line only parts what follows.
 */
export function isUnderlined(line: string, below: string): boolean {
  if (line.trim() === '' || isMarkedLine(line)) return false;
  if (/^ {0,3}={3,}[ \t]*$/.test(below)) return true;
  return /^ {0,3}-{3,}[ \t]*$/.test(below) && line.length <= 40 && !/[，、。；：！？,;:|]/.test(line);
}

/** Whether a line starts a list item: “- 产业强镇”, “1. 加快招商”; “1.5亿元”, “1、工业” and “——经济” do not. */
export function isListItem(line: string): boolean {
  return /^[ \t]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/.test(line) && !isThematicBreak(line);
}

/** Whether a line starts a footnote's text: “[^1]: 三保指……”. */
export function isFootnote(line: string): boolean {
  return /^[ \t]*\[\^[^\][\s]{1,99}\]:/.test(line);
}

/**
 * Whether a line defines a link and nothing else: “[统计局]: https://…”, “[//]: # (待核)”, which is how some write comments.
 *
 * “[1]: 三保指……” is prose: its words are no destination.
 */
export function isLinkDefinition(line: string): boolean {
  const destination = String.raw`(?:<[^<>]*>|#[!-~]*|[a-z][a-z\d+.-]{1,20}:[!-~]+|\.{0,2}/[!-~]+)`;
  const title = String.raw`(?:"[^"]*"|'[^']*'|\(.*\))`;
  return new RegExp(
    String.raw`^ {0,3}\[(?!\^)[^\][]{1,99}\]:[ \t]*${destination}(?:[ \t]+${title})?[ \t]*$`,
  ).test(line);
}

/**
 * How many lines define a link and nothing else, from a line on (CommonMark 0.31.2, 4.7): its title may stand on the next line or go on over
 * several, “[//]: # (⏎待核：4600万元⏎)”. 0 where none begins.
 */
export function linkDefinitionLines(lineAt: (index: number) => string): number {
  if (!/^ {0,3}\[(?!\^)[^\][]{1,99}\]:/.test(lineAt(0))) return 0;
  let words = lineAt(0);
  let whole = isLinkDefinition(words) ? 1 : 0;
  for (let lines = 1; lines < MOST_LINES && lineAt(lines).trim() !== ''; lines++) {
    words += ` ${lineAt(lines).trim()}`;
    if (isLinkDefinition(words)) whole = lines + 1;
  }
  return whole;
}

/** No title has more. */
const MOST_LINES = 12;

/** Whether a line is the second row of a table: “| --- | ---: |”. One without any `|` is a row of dashes. */
export function isDelimiterRow(line: string): boolean {
  return line.includes('|') && line.includes('-') && /^[ \t|:-]+$/.test(line);
}

/** Whether a line starts like an HTML tag or comment: “<!-- 说明 -->”, “<div>”. */
export function startsTag(line: string): boolean {
  return /^[ \t]*<[A-Za-z/!?]/.test(line);
}

/**
 * What ends an HTML block that may hold blank lines: “-->” for a comment; null for a block that ends at a blank line
 * (CommonMark 0.31.2, 4.6).
 */
export function htmlEnd(line: string): RegExp | null {
  const start = line.trimStart();
  if (start.startsWith('<!--')) return /-->/;
  if (start.startsWith('<?')) return /\?>/;
  if (start.startsWith('<![CDATA[')) return /\]\]>/;
  if (/^<![A-Za-z]/.test(start)) return />/;
  return /^<(?:script|pre|style|textarea)(?:[\s>]|$)/i.test(start)
    ? /<\/(?:script|pre|style|textarea)>/i
    : null;
}

function isAtxHeading(line: string): boolean {
  return /^[ \t]*#{1,6}(?:[ \t]|$)/.test(line);
}

function isThematicBreak(line: string): boolean {
  if (!/^[ \t]*[-_*]/.test(line)) return false;
  return /^(?:-{3,}|_{3,}|\*{3,})$/.test(line.replace(/[ \t]+/g, ''));
}
