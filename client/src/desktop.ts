import type { ExtensionContext } from 'vscode';
import { Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { HeshuApi } from './activate';
import { activateWith } from './activate';

/** The desktop entry: the server is a Node process of its own. */
export function activate(context: ExtensionContext): HeshuApi {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  return activateWith(
    context,
    (options) => new LanguageClient('heshu', 'Heshu', { module, transport: TransportKind.ipc }, options),
  );
}
