import * as esbuild from 'esbuild';
import { createContext, Script } from 'node:vm';
import { expect, it } from 'vitest';
import { serverBundle } from '../../scripts/server-bundle.mjs';
import { report, uri } from './fixtures';

it('the server runs in a worker, where there is neither Node nor a document', async () => {
  const port = await workerWith(await bundle());
  const initialize = { processId: null, capabilities: { textDocument: { diagnostic: {} } } };
  expect(await port.ask('initialize', initialize)).toMatchObject({
    result: { serverInfo: { name: 'heshu' } },
  });
  port.tell('initialized', {});
  const text = report.replace('全镇修路', '&nbsp;**全镇**修路');
  port.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  expect(await port.ask('textDocument/diagnostic', { textDocument: { uri } })).toMatchObject({
    result: { items: [{ code: 'sum-mismatch' }] },
  });
});

it('both halves of the bundle share one protocol, or a question taken back would be answered as a fault', async () => {
  const { metafile } = await esbuild.build({
    ...serverBundle,
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const messages = Object.keys(metafile.inputs).filter((each) =>
    each.endsWith('jsonrpc/lib/common/messages.js'),
  );
  expect(messages).toHaveLength(1);
});

/** As esbuild.mjs makes dist/server.js. */
async function bundle(): Promise<string> {
  const { outputFiles } = await esbuild.build({ ...serverBundle, write: false, logLevel: 'error' });
  return outputFiles[0]!.text;
}

/** Runs a script with nothing but what a worker has. */
async function workerWith(script: string) {
  const answers = new Map<number, (message: unknown) => void>();
  const self = {
    onmessage: null as ((event: { data: unknown }) => void) | null,
    addEventListener: () => undefined,
    postMessage: (message: { id?: number }) => answers.get(message.id ?? -1)?.(message),
  };
  const ownGlobals = {
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    performance,
    console,
  };
  const webGlobals = { TextDecoder, TextEncoder, URL, crypto, btoa, atob, MessageChannel };
  new Script(script).runInContext(createContext({ self, ...ownGlobals, ...webGlobals }));
  const post = (message: object) => self.onmessage?.({ data: { jsonrpc: '2.0', ...message } });
  let id = 0;
  return {
    tell: (method: string, params: object) => post({ method, params }),
    ask: (method: string, params: object) =>
      new Promise((resolve) => {
        answers.set(++id, resolve);
        post({ id, method, params });
      }),
  };
}
