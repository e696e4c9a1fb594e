import { type Disposable, type ExtensionContext, type Uri, Uri as Uris, workspace } from 'vscode';
import type { BaseLanguageClient, Middleware } from 'vscode-languageclient';
import { methods, type RealPlacesParams, type TrustParams } from '../../server/src/lsp/protocol';

/** Which files may be read that reports, settings and configurations name: what the server is told of it. */
export interface Trust {
  readonly params: () => TrustParams;
  /** The user chose these files by hand, so they may be read, wherever they lie. */
  readonly choose: (client: BaseLanguageClient, files: readonly Uri[]) => Promise<void>;
  /** Called when the folders are trusted from now on. */
  readonly onDidGrant: (then: () => void) => Disposable;
}

const key = 'chosenFiles';

/** What was chosen is kept in the extension's own memory, where nothing in a workspace can write. */
export function createTrust({ workspaceState, globalState }: ExtensionContext): Trust {
  // A window without a folder has no memory that outlasts it.
  const memory = workspace.workspaceFolders ? workspaceState : globalState;
  const params = (): TrustParams => ({
    trusted: workspace.isTrusted,
    chosen: memory.get<readonly string[]>(key, []),
  });
  return {
    params,
    choose: async (client, files) => {
      if (files.length === 0) return;
      const uris = files.map((file) => client.code2ProtocolConverter.asUri(file));
      const places = await client.sendRequest<readonly string[]>(methods.realPlaces, {
        uris,
      } satisfies RealPlacesParams);
      await memory.update(key, [...new Set([...params().chosen, ...places])]);
      await client.sendNotification(methods.trust, params());
    },
    onDidGrant: (then) => workspace.onDidGrantWorkspaceTrust(then),
  };
}

/** Says with the settings which of those that name files the workspace sets: what it names is read only inside of it. */
export const settingsOrigin: NonNullable<Middleware['workspace']> = {
  configuration: async (params, token, next) => {
    const sections: unknown = await next(params, token);
    if (!Array.isArray(sections)) return [];
    return params.items.map(({ scopeUri }, at) => {
      const section: unknown = sections[at];
      const scope = scopeUri === undefined ? undefined : Uris.parse(scopeUri);
      return typeof section === 'object' ? { ...section, ofWorkspace: namedByWorkspace(scope) } : section;
    });
  },
};

function namedByWorkspace(scope: Uri | undefined): readonly string[] {
  const settings = workspace.getConfiguration('heshu', scope);
  return ['prior', 'with', 'data'].filter((name) => {
    const { workspaceValue, workspaceFolderValue } = settings.inspect(name) ?? {};
    return workspaceValue !== undefined || workspaceFolderValue !== undefined;
  });
}
