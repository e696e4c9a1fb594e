import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import { CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import { completionsAt } from '../core/author/completion/completion';
import { isFileKey } from '../core/author/completion/front-matter';
import { type Offer, type OfferKind, placeOfCaret } from '../core/author/completion/offer';
import { sectionsToBegin } from '../core/author/completion/sections';
import { filledIn } from '../core/author/section/section';
import { escapeSnippet } from '../core/text/escape';
import { FileError } from '../files';
import type { LineIndex } from './convert';
import type { OpenDocument } from './documents';
import { checkCancelled } from './fence';
import { isMarkdown, type Reading, type Reports } from './reports';
import type { Session } from './session';

/**
 * `textDocument/completion`: figures that follow, values stated elsewhere, targets still missing, names of indicators,
 * comments and front matter. Every item says what of the text it replaces and what it is matched with, since a Chinese
 * clause has no word before the caret.
 */
export function onCompletion(session: Session, reports: Reports): void {
  session.connection.onCompletion(
    session.fence.request(
      'textDocument/completion',
      async ({ textDocument, position }, token): Promise<CompletionList | null> => {
        const reading = await reports.read(textDocument.uri, token);
        checkCancelled(token);
        const none = reading ? null : session.documents.get(textDocument.uri);
        if (!reading) return none ? beginnings(session, none, none.lines.offset(position)) : null;
        const { analysis, document } = reading;
        const offset = document.lines.offset(position);
        const files = await filesFor(session, reading, offset);
        checkCancelled(token);
        const offers = completionsAt(analysis, offset, {
          again: (source) => again(session, reading, source),
          files,
          language: session.language,
        });
        const items = offers.map((offer, at) => itemOf(session, offer, at, document.lines));
        return { isIncomplete: false, items };
      },
    ),
  );
}

/** Sections to begin a report with, in Markdown that is none yet; null where nothing of their prefixes was typed. */
function beginnings(session: Session, document: OpenDocument, offset: number): CompletionList | null {
  if (!isMarkdown(document)) return null;
  const before = document.text.slice(document.text.lastIndexOf('\n', offset - 1) + 1, offset);
  const offers = sectionsToBegin({ before, offset }, session.language);
  if (offers.length === 0) return null;
  return {
    isIncomplete: false,
    items: offers.map((offer, at) => itemOf(session, offer, at, document.lines)),
  };
}

/** The same report with a figure put in on trial: only its block is read anew. */
function again(
  { core }: Session,
  { analysis, settings, loaded }: Reading,
  source: string,
): Reading['analysis'] {
  return core.analyze(source, { ...settings.analysis, companions: loaded.companions }, analysis);
}

/** The files beside a report, where its front matter is to name one; a folder that cannot be listed has none. */
async function filesFor(
  { files }: Session,
  { analysis, document }: Reading,
  offset: number,
): Promise<readonly string[]> {
  const place = placeOfCaret(analysis, offset);
  if (place.kind !== 'front-matter' || !isFileKey(place.before)) return [];
  const folder = document.uri.slice(0, document.uri.lastIndexOf('/'));
  try {
    const found = await files.list(folder, companionExtensions);
    return found
      .filter((uri) => uri !== document.uri && uri.startsWith(`${folder}/`))
      .map((uri) => decodeURIComponent(uri.slice(folder.length + 1)))
      .slice(0, MOST_FILES);
  } catch (error) {
    if (error instanceof FileError || error instanceof URIError) return [];
    throw error;
  }
}

const companionExtensions = ['.md', '.txt', '.docx', '.csv', '.tsv', '.xlsx', '.yaml', '.yml'];
const MOST_FILES = 100;

function itemOf({ abilities }: Session, offer: Offer, at: number, lines: LineIndex): CompletionItem {
  const { kind, label, insert, replace, filter, detail, shown } = offer;
  const gaps = 'snippet' in insert || insert.some((each) => typeof each !== 'string');
  const snippet = gaps && abilities.snippetItems;
  return {
    label,
    kind: kinds[kind],
    filterText: filter,
    sortText: String(at).padStart(4, '0'),
    textEdit: { range: lines.range(replace), newText: snippet ? snippetOf(insert) : plainOf(insert) },
    insertTextFormat: snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(detail === null ? {} : { detail }),
    ...(shown === undefined ? {} : { documentation: shown.join('\n') }),
  };
}

const kinds: Readonly<Record<OfferKind, CompletionItemKind>> = {
  computed: CompletionItemKind.Value,
  value: CompletionItemKind.Constant,
  indicator: CompletionItemKind.Variable,
  target: CompletionItemKind.Snippet,
  suppression: CompletionItemKind.Snippet,
  check: CompletionItemKind.EnumMember,
  key: CompletionItemKind.Property,
  setting: CompletionItemKind.EnumMember,
  section: CompletionItemKind.Snippet,
};

function plainOf(insert: Offer['insert']): string {
  if ('snippet' in insert) return filledIn({ body: [insert.snippet] });
  return insert.map((each) => (typeof each === 'string' ? each : each.placeholder)).join('');
}

function snippetOf(insert: Offer['insert']): string {
  if ('snippet' in insert) return insert.snippet;
  let gap = 0;
  return insert
    .map((each) =>
      typeof each === 'string'
        ? escapeSnippet(each)
        : `\${${String(++gap)}:${escapeSnippet(each.placeholder)}}`,
    )
    .join('');
}
