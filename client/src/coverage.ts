import type { Event, TextDocument } from 'vscode';
import { EventEmitter, workspace } from 'vscode';
import type { CoverageParams } from '../../server/src/lsp/protocol';
import { methods } from '../../server/src/lsp/protocol';
import type { LanguageServer } from './languageServer';

/** What the server last told of each report. */
export interface CoverageStore {
  /** Undefined for what is no report, or not judged yet. */
  readonly of: (document: TextDocument) => CoverageParams | undefined;
  readonly onDidChange: Event<CoverageParams>;
  readonly dispose: () => void;
}

export function coverage(server: LanguageServer): CoverageStore {
  const known = new Map<string, CoverageParams>();
  const emitter = new EventEmitter<CoverageParams>();
  server.onClient((client) => {
    client.onNotification(methods.coverage, (params: CoverageParams) => {
      if (params.report) known.set(params.uri, params);
      else known.delete(params.uri);
      emitter.fire(params);
    });
  });
  const closing = workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString()));
  return {
    of: ({ uri }) => known.get(uri.toString()),
    onDidChange: emitter.event,
    dispose: () => {
      closing.dispose();
      emitter.dispose();
    },
  };
}
