import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Footer,
  FootnoteReferenceRun,
  type IPropertiesOptions,
  type IRunOptions,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type {
  LaidBlock,
  LaidParagraph,
  LaidReport,
  LaidRun,
  Layout,
} from '../core/output/export/laid-report';
import { a4, linePitch, printable, size, twips } from './docx-measure';
import { packDocx } from './docx-pack';
import { fontOf, headingFont, paragraphStyles, styleIdOf } from './docx-styles';
import { cellStyle, reportTable } from './docx-table';

/**
 * A laid-out report as a DOCX in the layout of GB/T 9704-2012: A4, margins 37, 28, 35 and 26 mm, 22 lines of 28
 * characters, page numbers “— 1 —” outside: odd ones right, even ones left. Findings of a review copy are comments.
 */
export async function writeReportDocx(report: LaidReport, commenter: string): Promise<Uint8Array> {
  const { layout } = report;
  const options: IPropertiesOptions = {
    styles: paragraphStyles(layout),
    evenAndOddHeaderAndFooters: true,
    ...(report.notes.length === 0 ? {} : { footnotes: footnotesOf(report) }),
    ...(report.comments.length === 0 ? {} : { comments: { children: commentsOf(report, commenter) } }),
    sections: [
      { ...sectionOf(layout), children: report.blocks.flatMap((block) => childrenOf(block, layout)) },
    ],
  };
  return packDocx(options, Object.values(layout.fonts), [cellStyle]);
}

function sectionOf(layout: Layout): Omit<ISectionOptions, 'children'> {
  const { margins } = layout;
  return {
    properties: {
      page: {
        size: { width: a4.width, height: a4.height },
        margin: {
          top: twips(margins.top),
          left: twips(margins.left),
          bottom: twips(margins.bottom),
          right: twips(margins.right),
          // 页码 stands 7 mm below the text; a line of 四号 is about 6 mm high.
          footer: twips(Math.max(5, margins.bottom - 13)),
          header: twips(15),
        },
      },
      grid: { type: 'lines', linePitch: linePitch(layout) },
    },
    footers: {
      default: pageFooter(AlignmentType.RIGHT, layout),
      even: pageFooter(AlignmentType.LEFT, layout),
    },
  };
}

/** “— 1 —” in 四号宋体, one character from the edge. */
function pageFooter(alignment: 'left' | 'right', layout: Layout): Footer {
  const font = fontOf(layout, 'page');
  const indent = alignment === 'right' ? { right: 280 } : { left: 280 };
  const children = [
    new TextRun({ text: '— ', font, size: size.four }),
    new TextRun({ children: [PageNumber.CURRENT], font, size: size.four }),
    new TextRun({ text: ' —', font, size: size.four }),
  ];
  return new Footer({ children: [new Paragraph({ alignment, indent, children })] });
}

function childrenOf(block: LaidBlock, layout: Layout) {
  return block.kind === 'table'
    ? reportTable(block, layout, (runs) => runsOf(runs, layout))
    : [paragraphOf(block, layout)];
}

function paragraphOf({ style, runs }: LaidParagraph, layout: Layout): Paragraph {
  return new Paragraph({ style: styleIdOf(style), children: runsOf(runs, layout) });
}

/** A comment's range begins before the first run that has it and ends behind the last. */
function runsOf(runs: readonly LaidRun[], layout: Layout): ParagraphChild[] {
  return runs.flatMap((run, at): ParagraphChild[] => {
    const before = runs[at - 1]?.comments ?? [];
    const after = runs[at + 1]?.comments ?? [];
    const begins = run.comments.filter((id) => !before.includes(id));
    const ends = run.comments.filter((id) => !after.includes(id));
    return [
      ...begins.map((id) => new CommentRangeStart(id)),
      ...linesOf(run, layout),
      ...ends.flatMap((id) => [
        new CommentRangeEnd(id),
        new TextRun({ children: [new CommentReference(id)] }),
      ]),
      ...(run.note === null ? [] : [new FootnoteReferenceRun(run.note + 1)]),
    ];
  });
}

/** A run of Word's for each of its lines; a break stands before all but the first. */
function linesOf(run: LaidRun, layout: Layout): TextRun[] {
  if (run.text === '') return [];
  return run.text.split('\n').map((line, at) => textRun({ ...run, text: line }, at, layout));
}

function textRun({ text, heading, bold }: LaidRun, at: number, layout: Layout): TextRun {
  const set: IRunOptions = {
    text: printable(text),
    ...(at > 0 ? { break: 1 } : {}),
    ...(bold ? { bold: true } : {}),
    ...(heading === null ? {} : { font: headingFont(layout, heading) }),
  };
  return new TextRun(set);
}

function footnotesOf({ notes, layout }: LaidReport): NonNullable<IPropertiesOptions['footnotes']> {
  const entries = notes.map((text, at) => {
    const children = text.split('\n').map((line) => {
      const run = new TextRun({ text: printable(line), font: fontOf(layout, 'body'), size: size.smallFive });
      return new Paragraph({ children: [run] });
    });
    return [String(at + 1), { children }] as const;
  });
  return Object.fromEntries(entries);
}

function commentsOf({ comments }: LaidReport, author: string) {
  return comments.map(({ paragraphs }, id) => ({
    id,
    author,
    initials: author.slice(0, 2),
    children: paragraphs.map((text) => new Paragraph({ children: [new TextRun(printable(text))] })),
  }));
}
