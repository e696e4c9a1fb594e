// The same work on many things, over a few threads.
import { Worker } from 'node:worker_threads';

/**
 * What a thread's program answers to each task, in no order. Each thread is given its next task when it has answered.
 * @template Task, Answer
 * @param {readonly Task[]} tasks
 * @param {{ program: URL, given: unknown, threads: number, onAnswer: (answer: Answer) => void }} how
 * @returns {Promise<void>}
 */
export async function overThreads(tasks, { program, given, threads, onAnswer }) {
  const left = tasks[Symbol.iterator]();
  const workers = Array.from({ length: Math.min(threads, tasks.length) }, () => work());
  await Promise.all(workers);

  /** @returns {Promise<void>} */
  function work() {
    return new Promise((resolve, reject) => {
      const worker = new Worker(program, { workerData: given });
      const next = () => {
        const { value, done } = left.next();
        if (!done) worker.postMessage(value);
        else void worker.terminate().then(() => resolve());
      };
      worker.on('message', (/** @type {Answer} */ answer) => {
        onAnswer(answer);
        next();
      });
      worker.once('error', reject);
      next();
    });
  }
}
