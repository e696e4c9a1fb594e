import type { Analysis } from '../core/analysis';
import type { CliWords } from '../core/output/message/zh-CN/cli';
import { visibleLine } from '../core/text/visible';
import type { Io } from './io';
import type { Session } from './session';

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
    await io.stderr.write(clearLine + visibleLine(words.progress(done, total, path)));
    shown = true;
  };
  return { step, clear };
}

/**
 * Does one piece of work with a line on a terminal that says what it is, where it takes long: the run has lasted a second
 * already, or the text is as large as ten reports. The line is gone afterwards.
 */
export async function whileWorking<Result>(
  { io, started }: Pick<Session, 'io' | 'started'>,
  line: string,
  length: number,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  const isLong = length > LARGE || io.now() - started >= patience;
  if (!io.stderr.isTTY || !isLong) return work();
  await io.stderr.write(clearLine + visibleLine(line));
  try {
    return await work();
  } finally {
    await io.stderr.write(clearLine);
  }
}

/** Characters of ten reports. */
const LARGE = 200_000;

/** Milliseconds before a run counts as long. */
const patience = 1000;

const clearLine = '\r\u001B[2K';

/** What was not checked through a fault of the program's own: one line on stderr, whatever else is printed there. */
export async function tellFaults(
  { path, faults }: { readonly path: string } & Pick<Analysis, 'faults'>,
  session: Session,
): Promise<void> {
  if (faults.length === 0) return;
  const parts = faults.map(({ part, error }) => `${part} (${error})`).join(', ');
  await session.complain(`${path}: ${session.words.failure.unchecked(parts)}`);
}
