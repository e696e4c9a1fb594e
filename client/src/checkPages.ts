import type { Disposable } from 'vscode';
import { Uri, workspace } from 'vscode';
import { checkPageScheme } from './schemes';
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
