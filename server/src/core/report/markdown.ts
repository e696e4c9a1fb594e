import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

/** Reads one slice of Markdown in the report profile. */
export type MarkdownReader = (slice: string) => Root;

/**
 * The report profile of Markdown: “15~30%，20~40%” is no strikethrough, four spaces before a paragraph make no code, a
 * line of dashes under one makes no heading, and `[1]: …` is prose.
 *
 * Tables and footnotes are GFM's (GitHub Flavored Markdown 0.29). `wholeDocument` also reads front matter; blocks are
 * read without it, or any block that starts with `---` would be taken for one.
 */
export function markdownReader(wholeDocument = false): MarkdownReader {
  const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(reportProfile);
  if (wholeDocument) processor.use(remarkFrontmatter);
  return (slice) => processor.parse(slice);
}

/**
 * Decodes character references by letting remark read them, each once: “&nbsp;” is a no-break space, “&foo;” stays.
 *
 * The table of names is remark's own, so that what is shown and what is checked cannot differ.
 */
export function referenceDecoder(read: MarkdownReader): (reference: string) => string {
  const known = new Map<string, string>();
  return (reference) => {
    const decoded = known.get(reference) ?? decode(reference, read);
    known.set(reference, decoded);
    return decoded;
  };
}

/**
 * Whether a slice is worth a call of remark for its inline marks: “完成**4720**万元” is, “完成4720万元” is not.
 *
 * A lone `[`, as in “[3]三保：…”, is no sign, because link definitions are off.
 */
export function hasInlineMarks(slice: string): boolean {
  return /[*_`&\\<^]|~[^~\n]{0,40}~|%%|\]\(|\{(?:--|>>|\+\+|==)/.test(slice);
}

/**
 * Whether a slice is read as plain text before remark sees it: containers or brackets nested deeper than 32, or more
 * than 2000 marks in one block, or so many in so long a one that matching them, which takes remark quadratic time, would be
 * felt. No report is written so.
 */
export function isUnreadableMarkdown(slice: string): boolean {
  return bracketDepth(slice) > DEEPEST || hasDeepLine(slice) || hasTooManyMarks(slice);
}

const DEEPEST = 32;
const MOST_MARKS = 2000;
const MOST_WORK = 10_000_000;

/** Constructs switched off, and GFM's e-mail search taken out: it makes nodes without a place in the source. */
function reportProfile(this: Processor): void {
  const data = this.data();
  const off = { disable: { null: ['codeIndented', 'setextUnderline', 'definition'] } };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), off];
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map((extension) => ({ ...extension, transforms: [] }));
}

function decode(reference: string, read: MarkdownReader): string {
  const paragraph = read(reference).children[0];
  const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  return text?.type === 'text' ? text.value : reference;
}

function bracketDepth(slice: string): number {
  let depth = 0;
  let deepest = 0;
  for (let index = 0; index < slice.length; index++) {
    const each = slice.charAt(index);
    if (each === '[') deepest = Math.max(deepest, ++depth);
    else if (each === ']' && depth > 0) depth--;
  }
  return deepest;
}

/** Counts `>`, `-`, `1.` and the like before the first word of each line. */
function hasDeepLine(slice: string): boolean {
  return slice.split(/\r\n|\n|\r/).some((line) => {
    const prefix = /^(?:[ \t]|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line)?.[0] ?? '';
    return (prefix.match(/[>\-+*]|\d+[.)]/g)?.length ?? 0) > DEEPEST;
  });
}

/** What opens or closes emphasis, code, a link, a picture, a note or a comment. */
function hasTooManyMarks(slice: string): boolean {
  const marks = slice.match(/\*+|_+|~+|`+|\]\(|!\[|\[\^|<[!?]/g)?.length ?? 0;
  return marks > MOST_MARKS || marks * slice.length > MOST_WORK;
}
