import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { examineInput, prepare } from '../examine';
import type { Input } from '../input';
import type { Io } from '../io';
import { sessionOf } from '../session';
import { checkedReport } from './checked';
import type { CheckAnswer, JobOrder, Jobs } from './answer';

/** Starts threads that each take the next report when they are done with one. */
export function startThreads(inputs: readonly Input[], threads: number, order: JobOrder): Jobs {
  const answers = inputs.map(() => promised());
  let next = 0;
  const workers = Array.from({ length: threads }, () => {
    const worker = new Worker(__filename, { workerData: order });
    let current: number | null = null;
    const give = (): void => {
      current = next < inputs.length ? next++ : null;
      if (current === null) worker.postMessage(null);
      else worker.postMessage(inputs[current]);
    };
    worker.on('message', (answer: CheckAnswer) => {
      if (current !== null) answers[current]?.resolve(answer);
      give();
    });
    // A thread that breaks leaves no report waiting for ever.
    worker.on('error', (error) => {
      for (const answer of answers) answer.reject(error);
    });
    give();
    return worker;
  });
  return {
    answer: (index) => answers[index]?.promise ?? Promise.reject(new RangeError(String(index))),
    close: () => {
      for (const worker of workers) void worker.terminate();
    },
  };
}

/** Whether this is one of the threads, and not the program itself. */
export function isThread(): boolean {
  return !isMainThread && parentPort !== null;
}

/** Checks the reports that are sent, one after another, until there are no more. */
export function serveThread(io: Io): void {
  const port = parentPort;
  const order = workerData as JobOrder;
  const session = sessionOf({ ...io, stdout: { ...io.stdout, isTTY: order.terminal } }, order.language);
  port?.on('message', (input: Input | null) => {
    if (input === null) port.close();
    else void answerFor(input).then((answer) => port.postMessage(answer));
  });

  async function answerFor(input: Input): Promise<CheckAnswer> {
    const [prepared] = await prepare([input], order.reading, session);
    if (!prepared || prepared.kind === 'unreadable') return prepared ?? (input as CheckAnswer);
    const report = examineInput(prepared, session);
    return report.kind === 'unreadable'
      ? report
      : checkedReport(report, order.asText, order.verbose, session);
  }
}

function promised(): {
  readonly promise: Promise<CheckAnswer>;
  readonly resolve: (answer: CheckAnswer) => void;
  readonly reject: (reason: Error) => void;
} {
  let resolve: (answer: CheckAnswer) => void = () => undefined;
  let reject: (reason: Error) => void = () => undefined;
  const promise = new Promise<CheckAnswer>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  // A run that ends early asks for no more answers.
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}
