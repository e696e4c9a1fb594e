import { type SourceEdit, shift } from '../../text/span';
import type { Block, ReportDocument } from '../../report/document';
import { type Prose, sourceSpan } from '../../text/prose';

/**
 * Half-width marks between Chinese words as the full-width ones of GB/T 15834-2011: “成效显著,但” is “成效显著，但”.
 *
 * Only right behind a Chinese character or a closing mark, and never before a digit or a letter: 1,234.5, 2:1, 10:30 and names
 * stay as they are. Brackets change in pairs that hold Chinese words and no figure.
 */
export function fullWidthMarks(block: Block): readonly SourceEdit[] {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return [];
  const { prose } = block;
  return [...marksIn(prose.text), ...bracketsIn(prose.text)]
    .sort((a, b) => a.at - b.at)
    .flatMap(({ at, sign }) => editAt(block, prose, at, sign));
}

/** The same for every block of a report that a place meets. */
export function fullWidthEdits({ blocks }: ReportDocument, from = 0, to = Infinity): readonly SourceEdit[] {
  return blocks.filter(({ span }) => span.start < to && from < span.end).flatMap(fullWidthMarks);
}

interface Mark {
  readonly at: number;
  readonly sign: string;
}

const twins: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' };

function marksIn(text: string): readonly Mark[] {
  return [...text.matchAll(/(?<=[\p{Script=Han}”’）》%％])[,;:!?](?![\dA-Za-z０-９.．/\\\s])/gu)].flatMap(
    (match) => {
      const sign = twins[match[0]];
      return sign === undefined ? [] : [{ at: match.index, sign }];
    },
  );
}

function bracketsIn(text: string): readonly Mark[] {
  return [...text.matchAll(/(?<=[\p{Script=Han}”’》])\((?<inner>[\p{Script=Han}、，“”《》]{2,40})\)/gu)]
    .filter((match) => !/[一二三四五六七八九十百千万亿两]/.test(match.groups?.inner ?? ''))
    .flatMap((match) => [
      { at: match.index, sign: '（' },
      { at: match.index + match[0].length - 1, sign: '）' },
    ]);
}

/** One character for one; an entity or escape in the source is left as it is written. */
function editAt(block: Block, prose: Prose, at: number, sign: string): readonly SourceEdit[] {
  const span = sourceSpan(prose, { start: at, end: at + 1 });
  return span.end - span.start === 1 ? [{ span: shift(span, block.span.start), newText: sign }] : [];
}
