import type { DocumentLink } from 'vscode-languageserver';
import { fileUri } from '../documents/companion-files';
import { checkCancelled } from './fence';
import type { Reports } from './reports';
import type { Session } from './session';
import { resolveUri } from './uri';
import { shownUri } from './wordText';

/** `textDocument/documentLink`: the files the front matter names, to be opened from there. */
export function onDocumentLink(session: Session, reports: Reports): void {
  session.connection.onDocumentLinks(
    session.fence.request('textDocument/documentLink', async ({ textDocument: { uri } }, token) => {
      const reading = await reports.read(uri, token);
      checkCancelled(token);
      if (!reading) return null;
      return (reading.analysis.document.frontMatter.files ?? []).flatMap(({ span, name }): DocumentLink[] => {
        const target = fileUri(uri, name) ?? resolveUri(uri, name);
        return target === null
          ? []
          : [
              {
                range: reading.document.lines.range(span),
                target: shownUri(target, session.abilities.wordTexts),
              },
            ];
      });
    }),
  );
}
