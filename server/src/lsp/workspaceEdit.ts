import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Fix } from '../core/check/finding';
import type { OpenDocument } from './documents';
import type { Abilities } from './initialize';

/**
 * The edits of a fix, for the version of the document they were made for. A client that knows no snippet edits gets
 * the words of the placeholders instead.
 */
export function workspaceEdit(
  abilities: Pick<Abilities, 'documentChanges' | 'snippetEdits'>,
  document: OpenDocument,
  { edits, snippet }: Pick<Fix, 'edits' | 'snippet'>,
): WorkspaceEdit {
  const { uri, version, lines } = document;
  const plain = edits.map(({ span, newText }): TextEdit => ({
    range: lines.range(span),
    newText: snippet ? withoutPlaceholders(newText) : newText,
  }));
  if (!abilities.documentChanges) return { changes: { [uri]: plain } };
  const snippets = edits.map(({ span, newText }): SnippetTextEdit => ({
    range: lines.range(span),
    snippet: { kind: 'snippet', value: newText },
  }));
  const changes = snippet && abilities.snippetEdits ? snippets : plain;
  return { documentChanges: [{ textDocument: { uri, version }, edits: changes }] };
}

/** “${1:数值}亿元\$” is “数值亿元$”. */
export function withoutPlaceholders(snippet: string): string {
  return snippet
    .replace(/\$\{\d+:((?:[^\\}]|\\.)*)\}|\$\{\d+\}|\$\d+/gu, (_, words: string | undefined) => words ?? '')
    .replace(/\\([$}\\])/gu, '$1');
}
