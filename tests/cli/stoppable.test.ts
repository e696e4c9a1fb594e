import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stoppableReaders } from '../../server/src/node/stoppable';

// A thread that does what its first byte says: never answer, fill the memory, fail, or answer.

const [never, fill, fail, answer] = [1, 2, 3, 4].map((byte) => Uint8Array.of(byte)) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
];

let folder = '';
let script = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heshu-thread-'));
  script = join(folder, 'thread.cjs');
  await writeFile(
    script,
    `const { parentPort } = require('node:worker_threads');
    let read = 0;
    parentPort.on('message', ({ name, given: [[byte]] }) => {
      if (byte === 1) for (;;);
      if (byte === 2) for (const all = []; ; ) all.push(new Array(1000).fill({}));
      if (byte === 3) throw new TypeError('坏了');
      read++;
      parentPort.postMessage({ kind: name, read });
    });`,
  );
});

afterAll(async () => rm(folder, { recursive: true }));

describe('a file that is read in a thread', () => {
  it('is stopped when its time is over, and the next one is read by a new thread', async () => {
    const readers = stoppableReaders(script, { milliseconds: 2000, megabytes: 64 });
    expect(await readers.readDocx(never)).toEqual({ kind: 'problem', problem: 'stopped' });
    expect(await readers.readSheets(never, '台账.xlsx')).toEqual({ kind: 'fault', fault: 'stopped' });
    expect(await readers.readDocx(answer)).toEqual({ kind: 'readDocx', read: 1 });
  });

  it('is stopped when it fills the memory', async () => {
    const readers = stoppableReaders(script, { milliseconds: 30_000, megabytes: 32 });
    expect(await readers.readSheets(fill, '台账.xlsx')).toEqual({ kind: 'fault', fault: 'stopped' });
    expect(await readers.readSheets(answer, '台账.xlsx')).toEqual({ kind: 'readSheets', read: 1 });
  });

  it('waits for its turn, and one thread reads all', async () => {
    const readers = stoppableReaders(script, { milliseconds: 30_000, megabytes: 64 });
    const read = [readers.readDocx(answer), readers.readSheets(answer, '台账.csv'), readers.readDocx(answer)];
    expect(await Promise.all(read)).toEqual([
      { kind: 'readDocx', read: 1 },
      { kind: 'readSheets', read: 2 },
      { kind: 'readDocx', read: 3 },
    ]);
  });

  it('tells a fault of the program’s own as what it is', async () => {
    const readers = stoppableReaders(script, { milliseconds: 30_000, megabytes: 64 });
    const [broken, next] = [readers.readDocx(fail), readers.readDocx(answer)];
    await expect(broken).rejects.toThrow('坏了');
    expect(await next).toEqual({ kind: 'readDocx', read: 1 });
  });
});
