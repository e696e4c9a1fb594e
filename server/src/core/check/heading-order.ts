import type { Block, Numbering, NumberingStyle, ReportDocument } from '../report/document';
import { renumberFixes, type RunNumber } from './fix/numeral-form';
import type { FindingWords } from '../output/message/zh-CN/findings';
import { hanNumber } from '../text/chinese-number';
import { sourceSpan } from '../text/prose';
import { shift, type Span } from '../text/span';
import type { Finding } from './finding';

/**
 * Headings numbered 一、二、三 and （一）（二）（三） follow each other: a number left out or used twice is reported at the
 * heading that breaks the order (GB/T 9704-2012, 7.3.3).
 *
 * A list that begins anew with 一 is a new list; one that begins with another number is an excerpt. Arabic numbers head
 * projects and items as often as sections, so 1. and （1） are reported only inside one section, when the break is a
 * repetition; a single heading of a style says nothing.
 */
export function findHeadingBreaks(document: ReportDocument, words: FindingWords): readonly Finding[] {
  const findings: Finding[] = [];
  const open = new Map<NumberingStyle, NumberedBlock>();
  const passed = new Map<NumberingStyle, Set<number>>();
  const all = numberedBlocks(document.blocks);
  for (const numbered of all) {
    const { style, ordinal } = numbered.numbering;
    if (!numbered.heads) {
      passed.set(style, (passed.get(style) ?? new Set()).add(ordinal));
      continue;
    }
    const before = open.get(style);
    closeDeeper(open, style);
    open.set(style, numbered);
    // A heading too long to be told from a paragraph still has its number.
    const filled = passed.get(style)?.has(ordinal - 1) === true || runsOn(document, before, numbered);
    passed.delete(style);
    if (before && !filled && breaksOrder(before.numbering, numbered.numbering))
      findings.push(toFinding(before, numbered, runAround(all, numbered), words));
  }
  return findings;
}

/** “…稳步增收。（六）加强城市建设。” inside the paragraphs between: a web page glued the heading to the paragraph before it. */
function runsOn(document: ReportDocument, before: NumberedBlock | undefined, now: NumberedBlock): boolean {
  if (!before) return false;
  const { style, ordinal } = now.numbering;
  const mark = printed(style, ordinal - 1);
  const [from, to] = [document.blocks.indexOf(before.block), document.blocks.indexOf(now.block)];
  return document.blocks.slice(from, to).some((block) => {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return false;
    const at = block.prose.text.indexOf(mark);
    return at > 0 && /[。！？”\s]$/u.test(block.prose.text.slice(0, at));
  });
}

interface NumberedBlock {
  readonly numbering: Numbering;
  /** Whether it is a heading or runs on from one; a numbered paragraph only fills the gap between headings. */
  readonly heads: boolean;
  readonly block: Block;
  /** In the source. */
  readonly place: Span;
}

const depth: Readonly<Record<NumberingStyle, number>> = { '一、': 1, '（一）': 2, '1.': 3, '（1）': 4 };

/** A heading of a higher level closes the lists below it: after 二、 the （一） begins anew. */
function closeDeeper(open: Map<NumberingStyle, NumberedBlock>, style: NumberingStyle): void {
  for (const other of open.keys()) if (depth[other] > depth[style]) open.delete(other);
}

function breaksOrder(before: Numbering, now: Numbering): boolean {
  if (now.ordinal === before.ordinal + 1 || now.ordinal === 1) return false;
  if (before.style === '1.' || before.style === '（1）') return now.ordinal === before.ordinal;
  // Far jumps are two lists that only look like one (an excerpt, a quotation): nobody skips three headings by a slip.
  return Math.abs(now.ordinal - before.ordinal - 1) <= 2;
}

function numberedBlocks(blocks: readonly Block[]): readonly NumberedBlock[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'heading' && block.kind !== 'paragraph') return [];
    const { numbering } = block;
    if (!numbering || (block.kind === 'paragraph' && block.role !== 'body')) return [];
    const heads = block.kind === 'heading' || block.runIn !== null;
    return [
      { numbering, heads, block, place: shift(sourceSpan(block.prose, numbering.span), block.span.start) },
    ];
  });
}

/** The numbers of one style that count together: from one that begins anew, up to a heading above them. */
function runAround(all: readonly NumberedBlock[], numbered: NumberedBlock): readonly RunNumber[] {
  const { style } = numbered.numbering;
  let run: NumberedBlock[] = [];
  for (const each of all) {
    const isSame = each.numbering.style === style;
    const begins = isSame && each.numbering.ordinal === 1;
    const closes = each.heads && depth[each.numbering.style] < depth[style];
    if (begins || closes) {
      if (run.includes(numbered)) break;
      run = [];
    }
    if (isSame) run.push(each);
  }
  return run.map(({ block, numbering: { span, ordinal } }) => ({ block, span, ordinal }));
}

function toFinding(
  before: NumberedBlock,
  now: NumberedBlock,
  run: readonly RunNumber[],
  words: FindingWords,
): Finding {
  const written = printed(now.numbering.style, now.numbering.ordinal);
  const expected = printed(now.numbering.style, before.numbering.ordinal + 1);
  const repeated = now.numbering.ordinal === before.numbering.ordinal;
  return {
    check: 'heading-order',
    tier: 'contradiction',
    severity: 'error',
    span: now.place,
    message: repeated ? words.headingRepeated(written) : words.headingOrder(written, expected),
    related: [{ message: words.previousHeading, span: before.place }],
    derivation: [
      {
        text: `${printed(before.numbering.style, before.numbering.ordinal)} → ${written}`,
        spans: [before.place, now.place],
      },
    ],
    fixes: renumberFixes(run, words.fix),
  };
}

/** “（三）” from the style and 3; headings beyond ninety-nine do not occur. */
export function printed(style: NumberingStyle, ordinal: number): string {
  const han = hanNumber(String(ordinal)) ?? String(ordinal);
  switch (style) {
    case '一、':
      return `${han}、`;
    case '（一）':
      return `（${han}）`;
    case '1.':
      return `${String(ordinal)}.`;
    case '（1）':
      return `（${String(ordinal)}）`;
  }
}
