import type { Language } from '../core/text/language';
import type { Analysis } from '../core/analysis';
import type { Artifact } from '../core/output/export/artifact';
import { checkSheet, sheetsBy } from '../core/output/export/check-sheet';
import { sheetColumns } from '../core/output/export/sheet-columns';
import { fileFacts } from '../core/output/export/file-facts';
import type { Grid } from '../core/output/export/grid';
import { htmlGrids } from '../core/output/export/html-page';
import { htmlReport } from '../core/output/export/html-report';
import { changedLayout, type LayoutChanges } from '../core/output/export/layout-changes';
import { layOut } from '../core/output/export/lay-out';
import { tableGrid } from '../core/output/export/table-grid';
import { messages } from '../core/output/message/index';
import { tableMarkdown } from '../core/output/text/table-markdown';
import type { Span } from '../core/text/span';
import type { LoadFormats } from '../formats/port';

/** What it is made from, in the words of a language, with the office formats where they are needed. */
export interface ArtifactSource {
  readonly analysis: Analysis;
  /** The line of a place, counted from one. */
  readonly lineOf: (place: Span) => number;
  readonly language: Language;
  readonly formats: LoadFormats;
  /** What the layout of the place has otherwise than the standard. */
  readonly layout?: LayoutChanges;
}

/** A check sheet has no column of the name asked for; `titles` are those it has. */
export class UnknownColumn extends Error {
  constructor(
    readonly column: string,
    readonly titles: readonly string[],
  ) {
    super(`no column ${column}`);
    this.name = 'UnknownColumn';
  }
}

/** The file's content, text in UTF-8 or bytes. Throws {@link UnknownColumn}; rejects as the formats do. */
export async function produce(artifact: Artifact, source: ArtifactSource): Promise<string | Uint8Array> {
  const { analysis, language, formats, layout = {} } = source;
  const words = messages[language];
  switch (artifact.kind) {
    case 'sheet':
      return gridContent(sheetGrids(artifact.by, source), artifact.to, language, formats);
    case 'report': {
      const findings = artifact.comments ? analysis.findings : [];
      const laid = layOut(analysis.document, changedLayout(layout), findings, words.exports);
      if (artifact.to === 'html') return htmlReport(laid, language);
      return (await formats()).writeReportDocx(laid, words.exports.commenter);
    }
    case 'table':
      if (artifact.to === 'markdown') return tableMarkdown(analysis.table, words.cli.table);
      if (artifact.to === 'csv') return (await formats()).writeCsv(tableGrid(analysis, words.cli.table));
      return gridContent([tableGrid(analysis, words.cli.table)], artifact.to, language, formats);
  }
}

/** Grids as the sheets of a workbook, or one below the other. */
export async function gridContent(
  grids: readonly Grid[],
  to: 'xlsx' | 'html' | 'docx',
  language: Language,
  formats: LoadFormats,
): Promise<string | Uint8Array> {
  const { page } = messages[language].exports;
  switch (to) {
    case 'html':
      return htmlGrids(grids, language);
    case 'xlsx':
      return (await formats()).writeXlsx(grids, page);
    case 'docx':
      return (await formats()).writeGridDocx(grids, page);
  }
}

function sheetGrids(by: string | undefined, { analysis, lineOf, language }: ArtifactSource): readonly Grid[] {
  const { exports, findings } = messages[language];
  const facts = fileFacts(analysis, findings.companions.kind.data);
  const sheet = checkSheet(analysis, { words: exports, checkName: findings.name, lineOf, facts });
  if (by === undefined) return [sheet];
  const titles = sheet.columns.map(({ title }) => title);
  const column = Math.max(
    titles.indexOf(by),
    sheetColumns.findIndex((each) => each === by),
  );
  if (column < 0) throw new UnknownColumn(by, titles);
  return sheetsBy(sheet, column, exports);
}
