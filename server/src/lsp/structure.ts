import {
  type DocumentSymbol,
  type SymbolInformation,
  SymbolKind,
  type FoldingRange,
  type SelectionRange,
} from 'vscode-languageserver';
import { foldsOf, type OutlineEntry, outlineOf } from '../core/author/reading-aid/outline';
import { selectionsAt } from '../core/author/reading-aid/selection';
import type { LineIndex } from './convert';
import { checkCancelled } from './fence';
import type { WirePosition } from './protocol';
import type { Reports, Reading } from './reports';
import type { Session } from './session';

/** `textDocument/documentSymbol`: the report's headings, with `#` or without. */
export function onDocumentSymbol(session: Session, reports: Reports): void {
  session.connection.onDocumentSymbol(
    session.fence.request('textDocument/documentSymbol', async ({ textDocument: { uri } }, token) => {
      const reading = await reports.read(uri, token);
      checkCancelled(token);
      if (!reading) return null;
      const mode = reading.settings.outline ?? session.abilities.outline;
      const entries = outlineOf(reading.analysis.document, mode);
      const { lines } = reading.document;
      return session.abilities.nestedSymbols
        ? entries.map((entry) => symbolOf(entry, lines))
        : flatten(entries, uri, lines);
    }),
  );
}

function symbolOf(entry: OutlineEntry, lines: LineIndex): DocumentSymbol {
  return {
    name: entry.name,
    // As VS Code's own Markdown headings, so that both look alike.
    kind: SymbolKind.String,
    range: lines.range(entry.section),
    selectionRange: lines.range(entry.heading),
    children: entry.children.map((child) => symbolOf(child, lines)),
  };
}

function flatten(
  entries: readonly OutlineEntry[],
  uri: string,
  lines: LineIndex,
  above?: string,
): SymbolInformation[] {
  return entries.flatMap((entry) => [
    {
      name: entry.name,
      kind: SymbolKind.String,
      location: { uri, range: lines.range(entry.section) },
      ...(above === undefined ? {} : { containerName: above }),
    },
    ...flatten(entry.children, uri, lines, entry.name),
  ]);
}

/** `textDocument/foldingRange`: sections with and without `#`, tables, the front matter; as the outline, by its mode. */
export function onFoldingRange(session: Session, reports: Reports): void {
  session.connection.onFoldingRanges(
    session.fence.request('textDocument/foldingRange', async ({ textDocument: { uri } }, token) => {
      const reading = await reports.read(uri, token);
      checkCancelled(token);
      if (!reading) return null;
      const mode = reading.settings.outline ?? session.abilities.outline;
      const { lines } = reading.document;
      return foldsOf(reading.analysis.document, mode)
        .map(({ span }): FoldingRange => {
          const { start, end } = lines.range(span);
          return { startLine: start.line, endLine: end.line };
        })
        .filter(({ startLine, endLine }) => endLine > startLine);
    }),
  );
}

/** `textDocument/selectionRange`: from a figure to its phrase, clause, sentence and paragraph. */
export function onSelectionRange(session: Session, reports: Reports): void {
  session.connection.onSelectionRanges(
    session.fence.request('textDocument/selectionRange', async ({ textDocument, positions }, token) => {
      const reading = await reports.read(textDocument.uri, token);
      checkCancelled(token);
      return reading && positions.map((position) => rangesAt(reading, position));
    }),
  );
}

/** The answer has one entry for each position, an empty range where nothing is around it. */
function rangesAt({ analysis, document: { lines } }: Reading, position: WirePosition): SelectionRange {
  const spans = selectionsAt(analysis, lines.offset(position));
  const [outermost, ...inner] = [...spans].reverse().map((span) => lines.range(span));
  const first: SelectionRange = { range: outermost ?? { start: position, end: position } };
  return inner.reduce<SelectionRange>((parent, range) => ({ range, parent }), first);
}
