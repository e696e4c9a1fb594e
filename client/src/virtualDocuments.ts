import { type Disposable, Uri, workspace } from 'vscode';
import { type TextResult, methods } from '../../server/src/lsp/protocol';
import { checkPageScheme, wordTextScheme } from './schemes';
import type { Shared } from './shared';

/** Shows the page of a check where the code of a finding is clicked; it is read from the extension's own folder. */
export function checkPages({ extension }: Shared): Disposable {
  return workspace.registerTextDocumentContentProvider(checkPageScheme, {
    provideTextDocumentContent: async ({ path }) => {
      if (!/^\/[a-z-]+\.md$/.test(path)) return '';
      const page = await workspace.fs.readFile(Uri.joinPath(extension, 'dist', 'checks', path.slice(1)));
      return new TextDecoder().decode(page);
    },
  });
}

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
