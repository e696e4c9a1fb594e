import type { Range } from 'vscode-languageserver/node';
import { parseMarkers } from '../core/markers';
import { connect } from './client';
import type { ClientOptions, TestClient } from './client';
import { positionAt } from './fixtures';

/** A client with a marked text open; `{{|}}` is where a request is made, `{{name|…}}` are places with a name. */
export interface MarkedReport {
  readonly client: TestClient;
  readonly uri: string;
  readonly text: string;
  /** What a request about the cursor takes. */
  readonly at: { readonly textDocument: { readonly uri: string }; readonly position: Range['start'] };
  /** The places with a name, as LSP says them, in the order of the text. */
  readonly ranges: (label: string) => readonly Range[];
}

export async function openMarked(
  marked: string,
  options: ClientOptions = {},
  uri = 'file:///reports/marked.md',
): Promise<MarkedReport> {
  const { text, markers } = parseMarkers(marked);
  const client = await connect(options);
  await client.open(uri, text);
  const cursor = markers.find(({ label }) => label === '')?.span.start ?? 0;
  return {
    client,
    uri,
    text,
    at: { textDocument: { uri }, position: positionAt(cursor, text) },
    ranges: (wanted) =>
      markers
        .filter(({ label }) => label === wanted)
        .map(({ span }) => ({ start: positionAt(span.start, text), end: positionAt(span.end, text) })),
  };
}

/** A text after the edits of one answer; edits are in the text before any of them. */
export function applied(
  text: string,
  edits: readonly { readonly range: Range; readonly newText: string }[],
): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: Range['start']): number =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
  return [...edits]
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (now, { range, newText }) => now.slice(0, offset(range.start)) + newText + now.slice(offset(range.end)),
      text,
    );
}
