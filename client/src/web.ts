import type { ExtensionContext } from 'vscode';
import { Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import type { InitializationOptions } from '../../server/src/lsp/protocol';
import type { HeshuApi } from './activate';
import { activateWith } from './activate';

/** The browser's entry: the server is a worker; a restart makes a new one. */
export function activate(context: ExtensionContext): HeshuApi {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.js').toString(true);
  const office = Uri.joinPath(context.extensionUri, 'dist', 'office.js').toString(true);
  return activateWith(
    context,
    (options) =>
      new LanguageClient('heshu', 'Heshu', () => Promise.resolve(new Worker(script)), {
        ...options,
        initializationOptions: () => ({
          ...(options.initializationOptions as () => InitializationOptions)(),
          office,
        }),
      }),
  );
}
