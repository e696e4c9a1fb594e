import { parentPort } from 'node:worker_threads';
import { loadOffice } from './formats';
import type { ReadingOrder } from './stoppable';

// A thread that reads one file after another, see `stoppable.ts`.

const port = parentPort;
port?.on('message', (order: ReadingOrder) => {
  void read(order).then((answer) => port.postMessage(answer));
});

async function read(order: ReadingOrder): Promise<unknown> {
  const office = await loadOffice();
  return order.name === 'readDocx' ? office.readDocx(...order.given) : office.readSheets(...order.given);
}
