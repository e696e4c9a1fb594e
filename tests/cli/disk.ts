import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Io, Sink } from '../../server/src/cli/io';
import { nodeIo } from '../../server/src/cli/node-io';
import { main } from '../../server/src/cli/program';

/** Listens to the process's own streams, and once is enough. */
const real = nodeIo();

/** A scratch folder on the real disk, and the command line run in it. */
export interface Disk {
  readonly folder: string;
  /** The path of a file in it. */
  readonly at: (...names: readonly string[]) => string;
  readonly run: (...argv: readonly string[]) => Promise<DiskRun>;
  readonly remove: () => Promise<void>;
}

/** What one run printed and answered. */
export interface DiskRun {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Makes the folder; `world` is what the run has otherwise than the real world. */
export async function scratchDisk(world: Partial<Io> = {}): Promise<Disk> {
  const folder = await mkdtemp(join(tmpdir(), 'heshu-disk-'));
  const formats = () => import('../../server/src/formats/index');
  return {
    folder,
    at: (...names) => join(folder, ...names),
    run: async (...argv) => {
      const [stdout, stderr] = [sink(), sink()];
      const io = { ...real, cwd: folder, env: {}, formats, stdout, stderr, ...world };
      const status = await main(argv, io);
      return { status, stdout: stdout.text(), stderr: stderr.text() };
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

function sink(): Sink & { readonly text: () => string } {
  const chunks: string[] = [];
  return {
    isTTY: false,
    isClosed: () => false,
    write: async (text) => void chunks.push(text),
    text: () => chunks.join(''),
  };
}
