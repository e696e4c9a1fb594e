import type { IndicatorCell } from '../core/table/table';
import { columnIds } from '../core/table/table';
import type { Finding } from '../core/check/finding';
import { overlaps } from '../core/text/span';
import type { LineIndex } from './convert';
import { checkCancelled } from './fence';
import type { DocumentParams, TableResult, WireCell, WireFinding, WireRow } from './protocol';
import { methods } from './protocol';
import type { Reports, Review } from './reports';
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
        return review && tableResult(review);
      },
    ),
  );
}

function tableResult({ document, analysis, shown }: Review): TableResult {
  const { uri, version, lines } = document;
  const rows = analysis.table.rows.map((row): WireRow => {
    const cells = columnIds.map((id) => [id, wireCell(row.cells[id], lines, shown.held)] as const);
    return {
      indicator: row.indicator,
      scope: row.scope,
      parent: row.parent,
      cells: Object.fromEntries(cells) as WireRow['cells'],
    };
  });
  return {
    uri,
    version,
    title: analysis.document.title,
    columns: analysis.table.columns,
    rows,
    coverage: analysis.coverage,
    findings: shown.visible.map((finding) => wireFinding(finding, lines)),
  };
}

function wireCell(cell: IndicatorCell, lines: LineIndex, held: readonly Finding[]): WireCell {
  const range = cell.span && lines.range(cell.span);
  // What is held back in the text must not turn red in the table.
  const quiet = cell.state === 'contradicted' && held.some((finding) => concerns(finding, cell));
  return quiet
    ? { text: cell.text, state: 'stated', range, derivation: [], why: null }
    : { text: cell.text, state: cell.state, range, derivation: cell.derivation, why: cell.why };
}

function concerns(finding: Finding, { span }: IndicatorCell): boolean {
  const places = [finding.span, ...finding.derivation.flatMap((step) => step.spans)];
  return span !== null && places.some((place) => overlaps(place, span));
}

function wireFinding(finding: Finding, lines: LineIndex): WireFinding {
  return {
    check: finding.check,
    severity: finding.severity,
    message: finding.message,
    range: lines.range(finding.span),
    derivation: finding.derivation.map((step) => step.text),
  };
}
