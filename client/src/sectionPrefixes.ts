import type { Disposable } from 'vscode';
import { languages, Position, Range } from 'vscode';
import { CompletionRequest } from 'vscode-languageclient';
import type { Shared } from './shared';

/**
 * Sections by their prefixes in a Markdown file before any report was seen: the server, which gives them everywhere else, is
 * started by the first of them that is asked for.
 */
export function sectionPrefixes({ server }: Shared): Disposable {
  return languages.registerCompletionItemProvider(
    { language: 'markdown' },
    {
      provideCompletionItems: async (document, position) => {
        // From then on the client asks by itself.
        if (server.client()?.isRunning()) return null;
        const before = document.getText(new Range(new Position(position.line, 0), position));
        if (!/(?:核数\p{Script=Han}*|hs(?:-[a-z-]*)?)$/iu.test(before)) return null;
        const client = await server.start();
        if (!client) return null;
        const place = client.code2ProtocolConverter.asTextDocumentPositionParams(document, position);
        const found = await client.sendRequest(CompletionRequest.type, place);
        return client.protocol2CodeConverter.asCompletionResult(found);
      },
    },
  );
}
