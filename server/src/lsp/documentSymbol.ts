import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import { SymbolKind } from 'vscode-languageserver';
import type { LineIndex } from './convert';
import { checkCancelled } from './fence';
import type { OutlineEntry } from '../core/reading-aid/outline';
import { outlineOf } from '../core/reading-aid/outline';
import type { Reports } from './reports';
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
