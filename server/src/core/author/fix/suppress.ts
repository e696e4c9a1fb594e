import type { Finding, Fix } from '../../check/finding';
import { type SourceEdit, overlaps, type Span } from '../../text/span';
import type { FindingWords } from '../../output/message/zh-CN/findings';
import type { Block, ReportDocument, Suppression } from '../../report/document';
import { escapeSnippet } from '../../text/escape';

/**
 * The comments that would silence a finding: this figure, this check in the paragraph, this check in the whole file. A person
 * writes the reason where the placeholder stands; until then the finding speaks.
 *
 * A comment that is there already is added to. None for what is wrong with a comment or the front matter.
 */
export function suppressionFixes(
  document: ReportDocument,
  finding: Finding,
  words: FindingWords,
): readonly Fix[] {
  if (finding.check === 'unused-suppression' || finding.check === 'unreadable-input') return [];
  const block = document.blocks.find((each) => overlaps(each.span, finding.span));
  if (!block || block.kind === 'furniture') return [];
  const figure = figureOf(document.source, finding.span);
  const site = { document, block, finding, words };
  return [
    ...(figure === null ? [] : [inBlock(site, words.fix.suppressFigure(figure), figure)]),
    inBlock(site, words.fix.suppressBlock(nameOf(site)), null),
    inFile(site),
  ].flatMap((each) => each ?? []);
}

interface Site {
  readonly document: ReportDocument;
  readonly block: Block;
  readonly finding: Finding;
  readonly words: FindingWords;
}

/** The words under a finding, where they are one value a comment can name. */
function figureOf(source: string, span: Span): string | null {
  const text = source.slice(span.start, span.end);
  return text.length <= 24 &&
    /[\d０-９一二两三四五六七八九十百千万亿]/.test(text) &&
    !/["“”＂\r\n<>`*_|]|--/.test(text)
    ? text
    : null;
}

function inBlock(site: Site, title: string, figure: string | null): Fix | null {
  const { document, block, finding } = site;
  const { check, span } = finding;
  const beside = document.suppressions.find(
    (each) => each.reach !== 'file' && each.figure === figure && overlaps(each.target, block.span),
  );
  if (beside) return merged(beside, check, title);
  const attribute = figure === null ? '' : ` figure="${figure}"`;
  return standsAlone(document.source, block)
    ? commentFix(before(document.source, block), `disable-next-line ${check}${attribute}`, title, site)
    : commentFix(behind(document.source, span), `disable-line ${check}${attribute}`, title, site);
}

function inFile(site: Site): Fix | null {
  const { document, finding, words } = site;
  const { check } = finding;
  const title = words.fix.suppressFile(nameOf(site));
  const whole = document.suppressions.find((each) => each.reach === 'file' && each.figure === null);
  if (whole) return merged(whole, check, title);
  const top = document.frontMatter.span?.end ?? (document.source.startsWith('\ufeff') ? 1 : 0);
  const edge = document.frontMatter.span ? lineBreakOf(document.source) : '';
  return commentFix(
    { at: top, before: edge, after: edge === '' ? lineBreakOf(document.source) : '' },
    `disable-file ${check}`,
    title,
    site,
  );
}

/** The check added to the ids of a comment; null where it is there already and the comment is at fault. */
function merged({ checks }: Suppression, check: string, title: string): Fix | null {
  const last = checks.at(-1);
  if (!last || checks.some(({ id }) => id === check)) return null;
  const edit = { span: { start: last.span.end, end: last.span.end }, newText: `,${check}` };
  return { kind: 'suppress', title, edits: [edit], altersNumber: false, snippet: false };
}

/** Where a comment goes, and what stands around it. */
interface Slot {
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** A comment between two items would end the list, one above a quotation or a note would stand outside it. */
function standsAlone(source: string, block: Block): boolean {
  if (block.kind === 'paragraph' && (block.role === 'item' || block.role === 'note')) return false;
  return /^[ \t\u3000\ufeff]*$/.test(source.slice(lineStart(source, block.span.start), block.span.start));
}

function before(source: string, block: Block): Slot {
  const at = lineStart(source, block.span.start);
  // A comment at the very top would stand before the byte order mark.
  return { at: source.charAt(at) === '\ufeff' ? at + 1 : at, before: '', after: lineBreakOf(source) };
}

/** At the end of the line the finding ends in. */
function behind(source: string, { end }: Span): Slot {
  const rest = source.slice(end).search(/[\r\n]/);
  const line = source.slice(0, rest < 0 ? source.length : end + rest);
  return { at: line.trimEnd().length, before: ' ', after: '' };
}

function commentFix(slot: Slot, body: string, title: string, { words }: Site): Fix {
  const comment = `<!-- heshu-${escapeSnippet(body)} -- \${1:${words.fix.reasonPlaceholder}} -->`;
  const edit: SourceEdit = {
    span: { start: slot.at, end: slot.at },
    newText: `${slot.before}${comment}${slot.after}`,
  };
  return { kind: 'suppress', title, edits: [edit], altersNumber: false, snippet: true };
}

/** 增幅不符; a check without a name of its own goes by its id. */
function nameOf({ finding, words }: Site): string {
  const names: Readonly<Record<string, string>> = words.name;
  return names[finding.check] ?? finding.check;
}

function lineStart(source: string, offset: number): number {
  return Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1;
}

function lineBreakOf(source: string): string {
  return /\r\n|\n|\r/.exec(source)?.[0] ?? '\n';
}
