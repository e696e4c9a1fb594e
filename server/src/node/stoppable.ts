import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Office } from '../formats/port';

/** What the thread is asked, one thing at a time. */
export type ReadingOrder = {
  readonly [Name in Reader]: { readonly name: Name; readonly given: Parameters<Office[Name]> };
}[Reader];

type Reader = 'readDocx' | 'readSheets' | 'commentDocx';

type Readers = {
  readonly [Name in Reader]: (
    ...given: Parameters<Office[Name]>
  ) => Promise<Awaited<ReturnType<Office[Name]>>>;
};

/** How long one file may take, on the clock on the wall, and how much memory the thread may use for it. */
export interface ReadingLimits {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/**
 * The readers of the office formats in a thread of their own, made when first asked for and kept: budgets end nearly every file
 * that asks for too much; where one was not foreseen, the thread is stopped, the file is `stopped`, and the next one gets a new
 * thread. A thread that waits for a file does not keep the program from ending.
 */
export function stoppableReaders(script: string, limits: ReadingLimits): Readers {
  let thread: Worker | null = null;
  let before: Promise<unknown> = Promise.resolve();
  const answer = async (order: ReadingOrder): Promise<unknown> => {
    const asked = (thread ??= startThread(script, limits));
    asked.ref();
    try {
      const reply = once(asked, 'message', { signal: AbortSignal.timeout(limits.milliseconds) });
      asked.postMessage(order);
      return ((await reply) as unknown[])[0];
    } catch (error) {
      thread = null;
      await asked.terminate();
      if (!isStop(error)) throw error;
      return null;
    } finally {
      asked.unref();
    }
  };
  const inTurn = async <Answer>(order: ReadingOrder, stopped: Answer): Promise<Answer> => {
    const turn = before.then(() => answer(order));
    before = turn.catch(() => undefined);
    return ((await turn) as Answer | null) ?? stopped;
  };
  return {
    readDocx: (...given) => inTurn({ name: 'readDocx', given }, { kind: 'problem', problem: 'stopped' }),
    commentDocx: (...given) =>
      inTurn({ name: 'commentDocx', given }, { kind: 'problem', problem: 'stopped' }),
    readSheets: (...given) => inTurn({ name: 'readSheets', given }, { kind: 'fault', fault: 'stopped' }),
  };
}

function startThread(script: string, { megabytes }: ReadingLimits): Worker {
  const thread = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  // Whoever asked is told; where nobody did, there is nothing to say.
  return thread.on('error', () => undefined);
}

/** Out of time, or out of memory. */
function isStop(error: unknown): boolean {
  return (
    error instanceof Error &&
    (error.name === 'AbortError' || ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'))
  );
}
