import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyze } from '../core/analyze';
import { looksLikeReport } from '../core/report/resembles';
import { nodeFiles } from '../node/files';
import { nodeFormats } from '../node/formats';
import { bytesUpToLimit } from '../node/read-file';
import { startThreads } from './check/thread';
import type { Io, Sink } from './io';
import { refuseOutput, saveFile } from './save';

/** The real world: this process's streams, disk and clock. */
export function nodeIo(): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    files: nodeFiles,
    core: { analyze, looksLikeReport },
    formats: nodeFormats,
    checkPage,
    startJobs: startThreads,
    stdin: () => bytesUpToLimit(process.stdin, '-'),
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
    save: saveFile,
    refuseOutput,
    now: () => performance.now(),
    today: () => {
      const date = new Date();
      return { year: date.getFullYear(), month: date.getMonth() + 1 };
    },
    serve,
  };
}

function sinkOf(stream: NodeJS.WritableStream & { readonly isTTY?: boolean }): Sink {
  let closed = false;
  // Without a listener a reader that goes away would end the process with a stack trace.
  stream.on('error', () => (closed = true));
  return {
    isTTY: stream.isTTY ?? false,
    isClosed: () => closed,
    write: (text) =>
      new Promise((resolve, reject) => {
        if (closed) resolve();
        else stream.write(text, (error) => (error && !isReaderGone(error) ? reject(error) : resolve()));
      }),
  };
}

function isReaderGone(error: NodeJS.ErrnoException): boolean {
  return ['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED'].includes(error.code ?? '');
}

/** The pages are put beside the bundle when it is built. */
async function checkPage(check: string): Promise<string | null> {
  return readFile(join(__dirname, 'checks', `${check}.md`), 'utf8').catch(() => null);
}

/** The server is a bundle of its own, loaded only when asked for: the other commands start without it. */
async function serve(): Promise<boolean> {
  const bundle = join(__dirname, 'server.js');
  if (!existsSync(bundle)) return false;
  await import(pathToFileURL(bundle).href);
  return true;
}
