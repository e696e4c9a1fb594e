import type { Span } from '../core/text/span';
import type { LineIndex } from './convert';
import { lineIndex } from './convert';
import type { WireRange } from './protocol';

/** One version of a document that is open in the editor; a change makes a new one. */
export interface OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
  readonly lines: LineIndex;
}

/** What one change did: the span that was replaced, in the text before it, and what stands there now. */
export interface Edit {
  readonly replaced: Span;
  readonly inserted: string;
}

/** A content change as LSP sends it; without a range it is the whole text. */
export interface ContentChange {
  readonly range?: WireRange;
  readonly text: string;
}

/** The documents that are open, by URI. */
export interface Documents {
  readonly get: (uri: string) => OpenDocument | undefined;
  readonly all: () => readonly OpenDocument[];
  readonly set: (document: OpenDocument) => void;
  readonly remove: (uri: string) => void;
}

export function createDocuments(): Documents {
  const open = new Map<string, OpenDocument>();
  return {
    get: (uri) => open.get(uri),
    all: () => [...open.values()],
    set: (document) => void open.set(document.uri, document),
    remove: (uri) => void open.delete(uri),
  };
}

/** A version of a document; lines are counted when first asked for. */
export function openDocument(uri: string, languageId: string, version: number, text: string): OpenDocument {
  let lines: LineIndex | null = null;
  return {
    uri,
    languageId,
    version,
    text,
    get lines() {
      return (lines ??= lineIndex(text));
    },
  };
}

/** The next version after changes that build on each other, with the edit each of them was. */
export function changed(
  document: OpenDocument,
  version: number,
  changes: readonly ContentChange[],
): { readonly document: OpenDocument; readonly edits: readonly Edit[] } {
  const edits: Edit[] = [];
  let text = document.text;
  for (const change of changes) {
    const edit = editOf(text, change);
    edits.push(edit);
    text = text.slice(0, edit.replaced.start) + edit.inserted + text.slice(edit.replaced.end);
  }
  return { document: openDocument(document.uri, document.languageId, version, text), edits };
}

function editOf(text: string, change: ContentChange): Edit {
  if (!change.range) return { replaced: { start: 0, end: text.length }, inserted: change.text };
  const lines = lineIndex(text);
  const from = lines.offset(change.range.start);
  const to = lines.offset(change.range.end);
  return { replaced: { start: Math.min(from, to), end: Math.max(from, to) }, inserted: change.text };
}
