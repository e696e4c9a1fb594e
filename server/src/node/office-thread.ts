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
  switch (order.name) {
    case 'readDocx':
      return office.readDocx(...order.given);
    case 'readSheets':
      return office.readSheets(...order.given);
    case 'commentDocx':
      return office.commentDocx(...order.given);
  }
}
