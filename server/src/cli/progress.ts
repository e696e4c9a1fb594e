import type { CliWords } from '../core/render/message/cli';
import type { Io } from './io';

/** One line on a terminal's stderr that says how far a long run has come. */
export interface Progress {
  /** Before a file is read. */
  readonly step: (path: string) => Promise<void>;
  /** Before anything else is written, and at the end. */
  readonly clear: () => Promise<void>;
}

/** Says nothing for a single file, for a run of under a second, or where nobody watches. */
export function progressOf(io: Io, total: number, words: CliWords): Progress {
  const started = io.now();
  let done = 0;
  let shown = false;
  const clear = async (): Promise<void> => {
    if (shown) await io.stderr.write(clearLine);
    shown = false;
  };
  const step = async (path: string): Promise<void> => {
    done++;
    if (!io.stderr.isTTY || total < 2 || io.now() - started < patience) return;
    await io.stderr.write(clearLine + words.progress(done, total, path));
    shown = true;
  };
  return { step, clear };
}

/** Milliseconds before a run counts as long. */
const patience = 1000;

const clearLine = '\r\u001B[2K';
