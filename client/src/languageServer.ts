import { l10n, window, workspace } from 'vscode';
import type { BaseLanguageClient, ErrorHandler, LanguageClientOptions } from 'vscode-languageclient';
import { DidChangeConfigurationNotification, RevealOutputChannelOn, State } from 'vscode-languageclient';
import type { DocumentParams, InitializationOptions } from '../../server/src/lsp/protocol';
import { methods } from '../../server/src/lsp/protocol';
import { hoverCommands } from './figureCommands';
import { serveFiles } from './files';
import { renamePreview } from './renamePreview';
import type { Reports } from './reports';
import { restartPolicy } from './restart';
import { checkPageScheme, documentSelector, wordTextScheme } from './schemes';
import { settingsOrigin, type Trust } from './trust';

/** The one language client, made when the first report is seen. */
export interface LanguageServer {
  /** Null before the first report. */
  readonly client: () => BaseLanguageClient | null;
  /** Starts it if it is not running; resolves when it is, or with null when it could not be started. */
  readonly start: () => Promise<BaseLanguageClient | null>;
  /** Called with the client as soon as there is one, to listen to it. */
  readonly onClient: (listen: (client: BaseLanguageClient) => void) => void;
  readonly dispose: () => void;
}

/** Makes a client for the platform: a Node process, or a worker. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

export function createLanguageServer(makeClient: MakeClient, reports: Reports, trust: Trust): LanguageServer {
  const listeners: ((client: BaseLanguageClient) => void)[] = [];
  let client: BaseLanguageClient | null = null;
  let starting: Promise<BaseLanguageClient | null> | null = null;
  const make = (): BaseLanguageClient => {
    let hasRun = false;
    const policy = restartPolicy(
      () => hasRun,
      () => void start(),
    );
    const made = makeClient(clientOptions(policy, trust));
    serveFiles(made);
    made.onDidChangeState(({ newState }) => {
      if (newState === State.Running) {
        hasRun = true;
        tellForced(made, reports);
      }
      if (newState === State.Stopped) starting = null;
    });
    for (const listen of listeners) listen(made);
    return made;
  };
  const start = (): Promise<BaseLanguageClient | null> => {
    const current = (client ??= make());
    return (starting ??= started(current));
  };
  const configuring = workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('heshu') && client?.isRunning()) tellConfiguration(client);
  });
  const forcing = reports.onDidForce(() => {
    if (client?.isRunning()) tellForced(client, reports);
  });
  const trusting = trust.onDidGrant(() => {
    if (client?.isRunning()) void client.sendNotification(methods.trust, trust.params());
  });
  return {
    client: () => client,
    start,
    onClient: (listen) => {
      listeners.push(listen);
      if (client) listen(client);
    },
    dispose: () => {
      configuring.dispose();
      forcing.dispose();
      trusting.dispose();
      void client?.dispose();
    },
  };
}

function clientOptions(errorHandler: ErrorHandler, trust: Trust): LanguageClientOptions {
  // Asked for anew by a server that is started again.
  const wishes = (): InitializationOptions => ({
    outline: 'complement',
    coverage: true,
    files: true,
    commands: true,
    checkPages: `${checkPageScheme}:/`,
    wordTexts: `${wordTextScheme}:/`,
    trust: trust.params(),
  });
  return {
    documentSelector,
    initializationOptions: wishes,
    outputChannelName: l10n.t('Heshu'),
    markdown: { isTrusted: { enabledCommands: hoverCommands } },
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler,
    diagnosticPullOptions: { onChange: true, onSave: false },
    middleware: { ...renamePreview, workspace: settingsOrigin },
  };
}

async function started(client: BaseLanguageClient): Promise<BaseLanguageClient | null> {
  try {
    await client.start();
    return client;
  } catch (error) {
    client.error('start', error, false);
    const showOutput = l10n.t('Show Output');
    const message = l10n.t('Heshu could not be started; reports are not being checked.');
    if ((await window.showErrorMessage(message, showOutput)) === showOutput) client.outputChannel.show();
    return null;
  }
}

/** Everything each time: a server that was started anew knows nothing of what the user asked the one before. */
function tellForced(client: BaseLanguageClient, reports: Reports): void {
  for (const uri of reports.forced())
    void client.sendRequest(methods.checkFile, { uri } satisfies DocumentParams);
}

/** Only that something changed: the server asks for what it needs. */
function tellConfiguration(client: BaseLanguageClient): void {
  void client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
}
