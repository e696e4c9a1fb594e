import {
  type CodeAction,
  type Diagnostic,
  CodeActionKind,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Finding, Fix } from '../core/check/finding';
import type { Span } from '../core/text/span';
import { diagnosticsFor } from './diagnostic';
import type { OpenDocument } from './documents';
import { checkCancelled } from './fence';
import type { Abilities } from './initialize';
import { linkActions } from './linkAction';
import type { Reports, Review } from './reports';
import type { Session } from './session';

/**
 * `textDocument/codeAction`: what could be changed where the caret is, one action for each side that may be wrong.
 *
 * None is preferred, so that no key press decides which of two figures is right.
 */
export function onCodeAction(session: Session, reports: Reports): void {
  session.connection.onCodeAction(
    session.fence.request('textDocument/codeAction', async ({ textDocument, range, context }, token) => {
      if (!session.abilities.codeActions) return [];
      const review = await reports.review(textDocument.uri, token);
      checkCancelled(token);
      if (!review) return [];
      const { lines } = review.document;
      const place = { start: lines.offset(range.start), end: lines.offset(range.end) };
      const wanted = (kind: string): boolean => wants(context.only, kind);
      return [
        ...(wanted(CodeActionKind.QuickFix)
          ? [
              ...quickFixes(session, review, place, context.diagnostics),
              ...linkActions(session, review, place, context.diagnostics),
            ]
          : []),
        ...(wanted(CodeActionKind.RefactorRewrite) ? rewritings(session, review, place) : []),
        ...(context.only && wanted(fixAllKind) ? fixAll(session, review) : []),
      ];
    }),
  );
}

/** Everything that can be set right without a number reading otherwise, in one step; only for who asks for it. */
const fixAllKind = 'source.fixAll.heshu';

/** Whether a client that asked for some kinds of action only wants this one: `source` includes `source.fixAll.heshu`. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((each) => kind === each || kind.startsWith(`${each}.`));
}

function quickFixes(
  session: Session,
  review: Review,
  place: Span,
  shown: readonly Diagnostic[],
): CodeAction[] {
  return review.shown.visible
    .filter((finding) => touches(finding.span, place))
    .flatMap((finding) => {
      const diagnostic = diagnosticOf(session, review, finding, shown);
      const fixes = session.core.fixesFor(review.analysis, finding, session.language);
      return fixes.map((fix) => actionOf(session, review, fix, diagnostic));
    });
}

/** What may be written otherwise though nothing is wrong: a heading's form, a unit, ranges and marks. */
function rewritings(session: Session, review: Review, place: Span): CodeAction[] {
  return session.core.rewritingsAt(review.analysis, place, session.language).map((fix) => ({
    title: fix.title,
    kind: CodeActionKind.RefactorRewrite,
    edit: workspaceEdit(session.abilities, review.document, fix),
  }));
}

/** One change for each finding that has just one way to be worded right; where there are two, a person chooses. */
function fixAll(session: Session, review: Review): CodeAction[] {
  const edits = review.shown.visible.flatMap((finding) => {
    const [fix, ...others] = finding.fixes.filter(({ kind }) => kind === 'reword');
    return fix && others.length === 0 && !fix.altersNumber && !fix.snippet ? fix.edits : [];
  });
  if (edits.length === 0) return [];
  const edit = workspaceEdit(session.abilities, review.document, { edits, snippet: false });
  return [{ title: session.words.fixAll(edits.length), kind: fixAllKind, edit }];
}

/** A caret right before or behind a figure belongs to it. */
function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** The client's own diagnostic where it sent it, so that it knows which of its own is answered. */
function diagnosticOf(
  session: Session,
  review: Review,
  finding: Finding,
  shown: readonly Diagnostic[],
): Diagnostic[] {
  const own = diagnosticsFor(session, review, [finding]);
  const same = shown.filter((each) => own.some((other) => isSameDiagnostic(each, other)));
  return same.length > 0 ? same : own;
}

function isSameDiagnostic(a: Diagnostic, b: Diagnostic): boolean {
  return a.code === b.code && JSON.stringify(a.range) === JSON.stringify(b.range);
}

function actionOf(session: Session, review: Review, fix: Fix, diagnostics: Diagnostic[]): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit: workspaceEdit(session.abilities, review.document, fix),
  };
}

/**
 * The edits of a fix, for the version of the document they were made for. A client that knows no snippet edits gets
 * the words of the placeholders instead.
 */
function workspaceEdit(
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
