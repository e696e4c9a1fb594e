import { escapeMarkup } from '../../text/escape';
import { htmlPage } from './html-page';
import { roomIn, textOf } from './layout-changes';
import type {
  LaidBlock,
  LaidCell,
  LaidParagraph,
  LaidReport,
  LaidRun,
  LaidStyle,
  Layout,
  LayoutFont,
} from './laid-report';

/**
 * A laid-out report as one HTML page that prints like the DOCX: A4, the margins and fonts of its layout, page numbers
 * outside. A review copy's comments stand below as numbered notes.
 */
export function htmlReport(report: LaidReport, language: string): string {
  const body = [
    ...report.blocks.map(block),
    ...list('notes', report.notes, 'n'),
    ...list(
      'comments',
      report.comments.map(({ paragraphs }) => paragraphs.join('\n')),
      'c',
    ),
  ];
  return htmlPage({
    language,
    title: report.title ?? '',
    style: styleOf(report.layout),
    body: body.join('\n'),
  });
}

function block(each: LaidBlock): string {
  if (each.kind === 'paragraph') return paragraph(each);
  const row = (cells: readonly LaidCell[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((cell) => `<${tag}${cell.numeric ? ' class="number"' : ''}>${runs(cell.runs)}</${tag}>`).join('')}</tr>`;
  return `<table>\n<thead>${row(each.header, 'th')}</thead>\n<tbody>\n${each.rows.map((cells) => row(cells, 'td')).join('\n')}\n</tbody>\n</table>`;
}

function paragraph({ style, runs: own }: LaidParagraph): string {
  const tag = tags[style] ?? 'p';
  return `<${tag} class="${style}">${runs(own)}</${tag}>`;
}

const tags: Readonly<Partial<Record<LaidStyle, string>>> = {
  title: 'h1',
  heading1: 'h2',
  heading2: 'h3',
  heading3: 'h4',
  heading4: 'h5',
};

function runs(own: readonly LaidRun[]): string {
  return own.map(run).join('');
}

function run({ text, heading, bold, note, comments }: LaidRun): string {
  const marked = escapeMarkup(text).replaceAll('\n', '<br>');
  const words = bold ? `<strong>${marked}</strong>` : marked;
  const set = heading === null ? words : `<span class="heading${heading}">${words}</span>`;
  const marks = comments.map((id) => `<sup><a href="#c${id + 1}">${id + 1}</a></sup>`).join('');
  const commented = comments.length === 0 ? set : `<mark>${set}</mark>${marks}`;
  return note === null ? commented : `${commented}<sup><a href="#n${note + 1}">[${note + 1}]</a></sup>`;
}

function list(name: string, entries: readonly string[], prefix: string): readonly string[] {
  if (entries.length === 0) return [];
  const items = entries.map(
    (text, at) => `<li id="${prefix}${at + 1}">${escapeMarkup(text).replaceAll('\n', '<br>')}</li>`,
  );
  return [`<ol class="${name}">\n${items.join('\n')}\n</ol>`];
}

function styleOf(layout: Layout): string {
  const { margins, fonts } = layout;
  const { top, right, bottom, left } = margins;
  const line = `${roomIn(layout).line.toFixed(2)}pt`;
  const family = (name: LayoutFont): string => fonts[name].map((each) => `"${each}"`).join(', ');
  return `
@page { size: A4; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm; }
@page :right { @bottom-right { content: "— " counter(page) " —"; font: 14pt ${family('page')}; } }
@page :left { @bottom-left { content: "— " counter(page) " —"; font: 14pt ${family('page')}; } }
body { font: 16pt/${line} ${family('body')}; color: #000; background: #fff; max-width: ${textOf(margins)[0]}mm; margin: 0 auto; text-align: justify; }
p, h1, h2, h3, h4, h5 { margin: 0; font-weight: normal; font-size: 16pt; }
h1 { font: 22pt/35pt ${family('title')}; text-align: center; margin-top: ${line}; }
.heading1 { font-family: ${family('heading1')}; }
.heading2 { font-family: ${family('heading2')}; }
h2, h3, h4, h5, .body, .note { text-indent: 2em; }
.subtitle { font-family: ${family('heading2')}; text-align: center; }
.salutation { margin-top: ${line}; }
.caption { font: 14pt/${line} ${family('heading1')}; text-align: center; break-after: avoid; }
.note, .notes, .comments { font-size: 10.5pt; line-height: 16pt; }
.signature, .date { text-align: right; padding-right: 4em; }
.signature { margin-top: ${line}; }
table { border-collapse: collapse; width: 100%; font-size: 10.5pt; line-height: 16pt; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.5pt solid #000; padding: 1pt 3pt; font-weight: normal; }
.number { text-align: right; }
mark { background: #fff2b3; }
`;
}
