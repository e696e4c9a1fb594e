import type { FigureReading } from '../core/account/figure-reading';
import type { CheckId } from '../core/check/catalog';
import type { Finding } from '../core/check/finding';
import { tableGrid } from '../core/output/export/table-grid';
import { tableChange, withoutTableRegion } from '../core/output/export/table-region';
import { messages } from '../core/output/message';
import type { FindingWords } from '../core/output/message/zh-CN/findings';
import {
  type IndicatorCell,
  type IndicatorRow,
  type StatedFigure,
  columnIds,
} from '../core/account/table/table';
import { overlaps } from '../core/text/span';
import type { Loaded } from './companionFiles';
import type { LineIndex } from './convert';
import type { OpenDocument } from './documents';
import { checkCancelled } from './fence';
import {
  type DocumentParams,
  type TableResult,
  type WireCell,
  type WireFigure,
  type WireFinding,
  type WirePlace,
  type WireRow,
  methods,
  type InsertTableParams,
  type TextChangeResult,
} from './protocol';
import type { Reports, Review, Reading } from './reports';
import type { Session } from './session';

/** `heshu/table`: the indicator table of an open report, its findings and its coverage, for the preview. */
export function onTable(session: Session, reports: Reports): void {
  session.connection.onRequest(
    methods.table,
    session.fence.request(
      methods.table,
      async ({ uri }: DocumentParams, token): Promise<TableResult | null> => {
        const review = await reports.review(uri, token);
        checkCancelled(token);
        return review && tableResult(review, messages[session.language].findings);
      },
    ),
  );
}

function tableResult({ document, analysis, shown, loaded }: Review, words: FindingWords): TableResult {
  const { uri, version, lines } = document;
  const placeOf = placesIn(lines, loaded);
  const { title, years } = analysis.document;
  return {
    uri,
    version,
    title,
    columns: analysis.table.columns,
    rows: analysis.table.rows.map((row) => wireRow(row, lines, placeOf, shown.held)),
    reviewed: years.reviewed,
    plan: years.plan,
    coverage: analysis.coverage,
    figures: analysis.figures.map((reading) => wireFigure(reading, lines)),
    findings: shown.visible.map((finding) => wireFinding(finding, document, placeOf, words)),
  };
}

/** A figure and where it stands, in the report or in another document. */
type PlaceOf = (place: StatedFigure) => WirePlace;

/** A place in a workbook has no line: the file itself is opened. */
function placesIn(lines: LineIndex, { linesOf }: Loaded): PlaceOf {
  const top = { line: 0, character: 0 };
  return ({ text, span, path }) => {
    if (path === undefined) return { text, range: lines.range(span) };
    return { text, uri: path, range: linesOf(path)?.range(span) ?? { start: top, end: top } };
  };
}

function wireRow(row: IndicatorRow, lines: LineIndex, placeOf: PlaceOf, held: readonly Finding[]): WireRow {
  const { indicator, scope, parent, topic, headline, targetMissing, attainment } = row;
  const cells = columnIds.map((id) => [id, wireCell(row.cells[id], lines, placeOf, held)] as const);
  return {
    ...{ indicator, scope, parent, topic, headline, targetMissing },
    attainment: attainment?.toFixed() ?? null,
    cells: Object.fromEntries(cells) as WireRow['cells'],
  };
}

function wireCell(
  cell: IndicatorCell,
  lines: LineIndex,
  placeOf: PlaceOf,
  held: readonly Finding[],
): WireCell {
  const { text, state, derivation, why } = cell;
  const range = cell.span && lines.range(cell.span);
  const value = cell.value?.toFixed() ?? null;
  // What is held back in the text must not turn red in the table.
  const quiet = state === 'contradicted' && held.some((finding) => concerns(finding, cell));
  const elsewhere = cell.elsewhere && placeOf(cell.elsewhere);
  const own = { text, value, range, elsewhere, fromPrior: cell.fromPrior };
  if (quiet) return { ...own, state: 'stated', derivation: [], against: [], why: null };
  return { ...own, state, derivation, against: cell.against.map(placeOf), why };
}

function wireFigure({ span, text, statement, state }: FigureReading, lines: LineIndex): WireFigure {
  return { text, range: lines.range(span), indicator: statement.indicator?.name ?? '', state };
}

function concerns(finding: Finding, { span }: IndicatorCell): boolean {
  const places = [finding.span, ...finding.derivation.flatMap((step) => step.spans)];
  return span !== null && places.some((place) => overlaps(place, span));
}

function wireFinding(
  finding: Finding,
  { text, lines }: OpenDocument,
  placeOf: PlaceOf,
  words: FindingWords,
): WireFinding {
  // What another document prints is known where it disagrees; its other places are told of in the problems list.
  const places = finding.related.flatMap(({ path, span, figure }): readonly StatedFigure[] => {
    if (path === undefined) return [{ text: text.slice(span.start, span.end), span }];
    return figure === undefined ? [] : [{ text: figure, span, path }];
  });
  return {
    check: finding.check,
    name: words.name[finding.check as CheckId],
    severity: finding.severity,
    message: finding.message,
    range: lines.range(finding.span),
    related: places.map(placeOf),
    derivation: finding.derivation.map((step) => step.text),
  };
}

/** `heshu/insertTable`: the one change that puts the indicator table into the report, or renews the one it keeps. */
export function onInsertTable(session: Session, reports: Reports): void {
  session.connection.onRequest(
    methods.insertTable,
    session.fence.request(
      methods.insertTable,
      async ({ uri, position }: InsertTableParams, token): Promise<TextChangeResult | null> => {
        const reading = await reports.read(uri, token);
        checkCancelled(token);
        return reading && changeOf(reading, position, session);
      },
    ),
  );
}

function changeOf(
  { document: { text, version, lines }, settings, loaded }: Reading,
  position: InsertTableParams['position'],
  { core }: Session,
): TextChangeResult {
  // Made from the text alone: read together with the table it keeps, the report would only find its old figures again.
  const { companions } = loaded;
  // It becomes part of a Chinese report, whatever its writer's menus are in.
  const terms = { ...settings.analysis, companions, language: 'zh-CN' } as const;
  const analysis = core.analyze(withoutTableRegion(text), terms);
  const grid = tableGrid(analysis, messages['zh-CN'].cli.table, ['check']);
  const { span, text: newText } = tableChange(text, grid, lines.offset(position));
  return { version, range: lines.range(span), newText };
}
