import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { core } from '../lsp/core';
import { systemClock } from '../lsp/environment';
import { startServer } from '../lsp/server';
import { nodeFiles } from './files';
import { nodeFormats } from './formats';

/** Serves the client this process was started by, over what the command line names: `--stdio` or `--node-ipc`. */
export function startNodeServer(): void {
  const connection = createConnection(ProposedFeatures.all);
  // Nothing that escapes the fences may end the process; the log keeps it.
  const log = (error: unknown): void =>
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.on('unhandledRejection', log);
  process.on('uncaughtException', log);
  startServer(connection, {
    files: nodeFiles,
    clock: systemClock,
    core,
    formats: nodeFormats,
    checkPages: pathToFileURL(join(__dirname, 'checks', '/')).href,
  });
}
