import type { Disposable } from 'vscode';
import { workspace } from 'vscode';
import type { TextResult } from '../../server/src/lsp/protocol';
import { methods } from '../../server/src/lsp/protocol';
import { wordTextScheme } from './schemes';
import type { Shared } from './shared';

/** Shows the text of a Word document where a finding leads into it; VS Code itself cannot show Word. */
export function wordTexts({ server }: Shared): Disposable {
  return workspace.registerTextDocumentContentProvider(wordTextScheme, {
    provideTextDocumentContent: async ({ query }) => {
      const client = await server.start();
      const read = await client?.sendRequest<TextResult>(methods.wordText, { uri: query });
      if (!read) return '';
      return 'problem' in read ? read.problem : read.text;
    },
  });
}
