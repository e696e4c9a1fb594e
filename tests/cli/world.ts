import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Core, Io, Sink } from '../../server/src/cli/io';
import { main } from '../../server/src/cli/program';
import { SaveError } from '../../server/src/cli/output-target';
import { FileError, type Files } from '../../server/src/files';
import { quietCore } from './core';

/** What a run of the command line printed, saved and answered. */
export interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Files written, by path. */
  readonly saved: Readonly<Record<string, string>>;
  /** The same as bytes, for formats that are no text. */
  readonly savedBytes: Readonly<Record<string, Uint8Array>>;
  readonly served: boolean;
}

/** A world for one run; every part has a harmless default. */
export interface World {
  /** By absolute path; a string is written in UTF-8. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Paths that exist but may not be read. */
  readonly denied?: readonly string[];
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly core?: Core;
  readonly terminal?: boolean;
  /** Milliseconds the clock runs on each time it is read. */
  readonly tick?: number;
  /** The date on the wall: March 2026. */
  readonly today?: { readonly year: number; readonly month: number };
  /** The reader goes away after this many writes. */
  readonly closesAfter?: number;
  readonly built?: boolean;
}

/** Runs the command line in a world of its own, with the folder 文稿 as the current one. */
export async function run(argv: readonly string[], world: World = {}): Promise<Run> {
  const stdout = memorySink(world.terminal ?? false, world.closesAfter);
  const stderr = memorySink(world.terminal ?? false);
  const saved: Record<string, string> = {};
  const savedBytes: Record<string, Uint8Array> = {};
  let time = 0;
  let served = false;
  const io: Io = {
    cwd: '/文稿',
    env: world.env ?? {},
    files: memoryFiles(world),
    core: world.core ?? quietCore,
    formats: () => import('../../server/src/formats/index'),
    checkPage: async (check) => `# ${check}\n\n## 何时报\n\n两个数对不上时。\n`,
    startJobs: () => null,
    stdin: async () => bytesOf(world.stdin ?? ''),
    stdout,
    stderr,
    save: async (path, content, { replace, inputs }) => {
      if (inputs.includes(path)) throw new SaveError('input', 'EEXIST');
      if (!replace && (world.files?.[path] !== undefined || path in saved))
        throw new SaveError('exists', 'EEXIST');
      if (world.denied?.includes(path)) throw new SaveError('denied', 'EACCES');
      saved[path] = typeof content === 'string' ? content : new TextDecoder().decode(content);
      savedBytes[path] = bytesOf(content);
    },
    refuseOutput: async () => undefined,
    today: () => world.today ?? { year: 2026, month: 3 },
    now: () => (time += world.tick ?? 0),
    serve: async () => (served = world.built ?? true),
  };
  const status = await main(argv, io);
  return { status, stdout: stdout.text(), stderr: stderr.text(), saved, savedBytes, served };
}

function memorySink(isTTY: boolean, closesAfter = Infinity): Sink & { readonly text: () => string } {
  const chunks: string[] = [];
  return {
    isTTY,
    isClosed: () => chunks.length >= closesAfter,
    write: async (text) => {
      chunks.push(text);
    },
    text: () => chunks.join(''),
  };
}

function memoryFiles({ files = {}, denied = [] }: World): Files {
  const isFolder = (path: string) =>
    Object.keys(files).some((each) => each.startsWith(path.replace(/\/?$/, '/')));
  return {
    read: async (uri) => {
      const path = pathIn(uri);
      if (path === null) throw new FileError('missing', uri);
      if (denied.includes(path)) throw new FileError('denied', uri);
      const content = files[path];
      if (content === undefined) throw new FileError(isFolder(path) ? 'folder' : 'missing', uri);
      return bytesOf(content);
    },
    stat: async (uri) => {
      const path = pathIn(uri)?.replace(/(?<=.)\/$/, '');
      if (path === undefined) return null;
      if (files[path] !== undefined || denied.includes(path)) return { kind: 'file', modified: 0, size: 0 };
      return isFolder(path) ? { kind: 'folder', modified: 0, size: 0 } : null;
    },
    list: async (folder, extensions) => {
      const root = fileURLToPath(folder).replace(/\/?$/, '/');
      const inside = [...Object.keys(files), ...denied].filter((path) => path.startsWith(root));
      const wanted = inside.filter((path) => extensions.includes(posix.extname(path)));
      return wanted.sort().map((path) => new URL(`file://${encodeURI(path)}`).href);
    },
    watch: () => null,
    watchFile: () => null,
    real: async (uri) => uri,
  };
}

/** A share of another computer is no place here, as on Linux. */
function pathIn(uri: string): string | null {
  return new URL(uri).host === '' ? fileURLToPath(uri) : null;
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
