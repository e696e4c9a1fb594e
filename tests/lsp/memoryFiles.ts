import type { Files } from '../../server/src/files';
import { FileError } from '../../server/src/files';

/** Files that exist only in a test. */
export interface MemoryFiles {
  readonly files: Files;
  readonly write: (uri: string, content: string) => void;
  readonly remove: (uri: string) => void;
  /** What was read, in order. */
  readonly reads: () => readonly string[];
  /** How many watches there are. */
  readonly watches: () => number;
}

export function memoryFiles(
  contents: Readonly<Record<string, string | Uint8Array>>,
  /** Where the links among them lead. */
  links: Readonly<Record<string, string>> = {},
): MemoryFiles {
  const stored = new Map(Object.entries(contents));
  const watchers = new Map<object, (uri: string) => void>();
  const reads: string[] = [];
  let time = 0;
  const times = new Map<string, number>();
  const changed = (uri: string): void => {
    times.set(uri, ++time);
    for (const tell of watchers.values()) tell(uri);
  };
  const watch = (concerns: (uri: string) => boolean, tell: (uri: string) => void) => {
    const key = {};
    watchers.set(key, (uri) => {
      if (concerns(uri)) tell(uri);
    });
    return { dispose: () => void watchers.delete(key) };
  };
  return {
    files: {
      read: async (uri) => {
        reads.push(uri);
        const content = stored.get(uri);
        if (content === undefined) throw new FileError('missing', uri);
        return typeof content === 'string' ? new TextEncoder().encode(content) : content;
      },
      stat: async (uri) =>
        stored.has(uri)
          ? { kind: 'file', modified: times.get(uri) ?? 0, size: stored.get(uri)!.length }
          : null,
      real: async (uri) => links[uri] ?? uri,
      list: async (folder, extensions) =>
        [...stored.keys()]
          .filter((uri) => uri.startsWith(`${folder}/`) && extensions.some((each) => uri.endsWith(each)))
          .sort(),
      watch: (folder, tell) => watch((uri) => uri.startsWith(`${folder}/`), tell),
      watchFile: (file, tell) => watch((uri) => uri === file, tell),
    },
    write: (uri, content) => {
      stored.set(uri, content);
      changed(uri);
    },
    remove: (uri) => {
      stored.delete(uri);
      changed(uri);
    },
    reads: () => reads,
    watches: () => watchers.size,
  };
}
