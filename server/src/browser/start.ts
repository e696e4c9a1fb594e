import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { core } from '../lsp/core';
import { systemClock } from '../lsp/environment';
import { startServer } from '../lsp/server';
import { noFiles } from './files';
import { browserFormats } from './formats';

declare const self: DedicatedWorkerGlobalScope;

/** Serves the page that made this worker. */
export function startWorkerServer(): void {
  startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
    files: noFiles,
    clock: systemClock,
    core,
    formats: browserFormats,
  });
}
