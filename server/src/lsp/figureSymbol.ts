import type { CancellationToken } from 'vscode-languageserver';
import type { FigureSymbol } from '../core/symbol/symbol';
import { symbolAt } from '../core/symbol/symbol';
import { checkCancelled } from './fence';
import type { WirePosition } from './protocol';
import type { Reading, Reports } from './reports';

/** What a request about a figure is asked of. */
export interface PlaceParams {
  readonly textDocument: { readonly uri: string };
  readonly position: WirePosition;
}

/** The symbol under a position, with the reading it belongs to; null where there is none. */
export async function symbolUnder(
  reports: Reports,
  { textDocument, position }: PlaceParams,
  token: CancellationToken,
): Promise<{ readonly reading: Reading; readonly symbol: FigureSymbol } | null> {
  const reading = await reports.read(textDocument.uri, token);
  checkCancelled(token);
  const symbol = reading && symbolAt(reading.analysis, reading.document.lines.offset(position));
  return symbol && { reading, symbol };
}
