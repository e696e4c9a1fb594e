import { escapeMarkup } from '../../text/escape';
import { cellText, type Grid, type GridCell } from './grid';

/** What makes a whole page of HTML. */
export interface HtmlParts {
  /** The language of its words: “zh-CN”. */
  readonly language: string;
  readonly title: string;
  readonly style: string;
  readonly body: string;
}

/**
 * A page of HTML that stands alone: its policy forbids it to load or run anything, so that a draft that is opened in a
 * browser tells nobody.
 */
export function htmlPage({ language, title, style, body }: HtmlParts): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeMarkup(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/**
 * Grids as one HTML page to print or to send: landscape A4, each grid on pages of its own, the header on every page.
 * Nothing in it is loaded from anywhere and nothing runs.
 */
export function htmlGrids(grids: readonly Grid[], language: string): string {
  const title = grids[0]?.title ?? grids[0]?.name ?? '';
  return htmlPage({ language, title, style, body: grids.map(section).join('\n') });
}

const style = `
@page { size: A4 landscape; margin: 12mm 12mm 16mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt; } }
body { font: 9pt/1.35 SimSun, "Songti SC", "Noto Serif CJK SC", serif; margin: 1rem; color: #000; background: #fff; }
section + section { break-before: page; }
h1 { font: 14pt SimHei, "Heiti SC", "Noto Sans CJK SC", sans-serif; text-align: center; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.5pt solid #666; padding: 1pt 3pt; overflow-wrap: anywhere; vertical-align: middle; }
th { background: #ededed; }
.number { text-align: right; }
.implied { font-style: italic; }
.contradicted { font-weight: bold; color: #c00000; }
.indented { padding-left: 1.5em; }
`;

function section({ title, name, columns, rows }: Grid): string {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => `<col style="width:${percentOf(width, total)}%">`).join('');
  const head = columns.map((column) => `<th scope="col">${escapeMarkup(column.title)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n');
  return `<section>\n<h1>${escapeMarkup(title ?? name)}</h1>\n<table>\n<colgroup>${widths}</colgroup>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>\n</section>`;
}

/** Whole percents are enough for a width. */
function percentOf(width: number, total: number): string {
  return String(Math.trunc((width * 100) / Math.max(1, total)));
}

function cell(each: GridCell): string {
  const look = each.kind === 'empty' ? undefined : each.look;
  const classes = [...(each.kind === 'number' ? ['number'] : []), ...(look === undefined ? [] : [look])];
  const marked = classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
  return `<td${marked}>${escapeMarkup(cellText(each)).replaceAll('\n', '<br>')}</td>`;
}
