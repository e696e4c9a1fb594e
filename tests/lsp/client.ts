import { PassThrough } from 'node:stream';
import { onTestFinished } from 'vitest';
import type {
  Diagnostic,
  DocumentDiagnosticReport,
  InitializeParams,
  InitializeResult,
  ProtocolConnection,
  PublishDiagnosticsParams,
  TextDocumentContentChangeEvent,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver/node';
import {
  createConnection,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Files } from '../../server/src/files';
import { noFiles } from '../../server/src/browser/files';
import type { Core } from '../../server/src/lsp/environment';
import { startServer } from '../../server/src/lsp/server';
import type { FakeClock } from './clock';
import { fakeClock } from './clock';
import { core as realCore } from './core';

/** A client in memory, connected with a server of its own; time stands still unless a test moves it. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly clock: FakeClock;
  /** What the server wrote to the log. */
  readonly log: readonly string[];
  readonly open: (uri: string, text: string, languageId?: string) => Promise<void>;
  readonly change: (
    uri: string,
    version: number,
    ...changes: TextDocumentContentChangeEvent[]
  ) => Promise<void>;
  readonly close: (uri: string) => Promise<void>;
  readonly pull: (uri: string, previousResultId?: string) => Promise<DocumentDiagnosticReport>;
  /** The messages of a pull's findings. */
  readonly findings: (uri: string) => Promise<readonly Diagnostic[]>;
  readonly pullWorkspace: (previous?: Readonly<Record<string, string>>) => Promise<WorkspaceDiagnosticReport>;
  /** Resolves with what is pushed next. */
  readonly nextPush: () => Promise<PublishDiagnosticsParams>;
  /** Resolves when the server next asks to pull again. */
  readonly nextRefresh: () => Promise<void>;
}

export interface ClientOptions {
  readonly core?: Partial<Core>;
  readonly files?: Files;
  readonly folders?: readonly string[];
  readonly capabilities?: InitializeParams['capabilities'];
  readonly options?: unknown;
  readonly locale?: string;
  /** Answers `workspace/configuration` for the section `heshu`. */
  readonly settings?: () => unknown;
}

/** What VS Code can do. */
export const pullCapabilities: InitializeParams['capabilities'] = {
  textDocument: {
    diagnostic: { relatedInformation: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: { diagnostics: { refreshSupport: true }, configuration: true, workspaceFolders: true },
};

/** An editor that knows only the diagnostics of old. */
export const pushCapabilities: InitializeParams['capabilities'] = {
  textDocument: { publishDiagnostics: { relatedInformation: true, versionSupport: true } },
};

export async function connect(options: ClientOptions = {}): Promise<TestClient> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const clock = fakeClock();
  const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  startServer(server, {
    files: options.files ?? noFiles,
    clock,
    core: { ...realCore, ...options.core },
    formats: () => import('../../server/src/formats/index'),
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  const log: string[] = [];
  const pushes = mailbox<PublishDiagnosticsParams>();
  const refreshes = mailbox<undefined>();
  connection.onNotification(
    'window/logMessage',
    ({ message }: { message: string }) => void log.push(message),
  );
  connection.onNotification('textDocument/publishDiagnostics', pushes.put);
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes.put(undefined);
    return null;
  });
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
    items.map(() => options.settings?.() ?? null),
  );
  connection.listen();
  onTestFinished(() => {
    connection.dispose();
    server.dispose();
  });
  const initialized = await connection.sendRequest<InitializeResult>('initialize', paramsOf(options));
  await connection.sendNotification('initialized', {});

  const pull: TestClient['pull'] = (uri, previousResultId) =>
    connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
  return {
    connection,
    initialized,
    clock,
    log,
    open: (uri, text, languageId = 'markdown') =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      }),
    change: (uri, version, ...contentChanges) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges,
      }),
    close: (uri) => connection.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    pull,
    findings: async (uri) => {
      const report = await pull(uri);
      return report.kind === 'full' ? report.items : [];
    },
    pullWorkspace: (previous = {}) =>
      connection.sendRequest('workspace/diagnostic', {
        previousResultIds: Object.entries(previous).map(([uri, value]) => ({ uri, value })),
      }),
    nextPush: pushes.next,
    nextRefresh: refreshes.next,
  };
}

function paramsOf({
  capabilities,
  folders = [],
  options,
  locale,
}: ClientOptions): Omit<InitializeParams, 'rootUri'> {
  return {
    processId: null,
    capabilities: capabilities ?? pullCapabilities,
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    initializationOptions: options,
    ...(locale === undefined ? {} : { locale }),
  };
}

/** Messages in their order, each given out once. */
export function mailbox<T>(): { readonly put: (message: T) => void; readonly next: () => Promise<T> } {
  const messages: T[] = [];
  const waiting: ((message: T) => void)[] = [];
  return {
    put: (message) => {
      const first = waiting.shift();
      if (first) first(message);
      else messages.push(message);
    },
    next: () =>
      messages.length > 0
        ? Promise.resolve(messages.shift() as T)
        : new Promise((resolve) => waiting.push(resolve)),
  };
}
