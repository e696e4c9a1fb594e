import { fileURLToPath } from 'node:url';
import type { Files } from '../files';

/** The file port of one run, which remembers what was asked for through it. */
export interface RememberingFiles {
  readonly files: Files;
  /** The paths of all files asked for, those that could not be read included: they are the writer's all the same. */
  readonly filesRead: () => readonly string[];
  /** A file that is named and, an option going before it, not read; it is no less the writer's. */
  readonly remember: (uri: string) => void;
}

/** A port through which nothing can be read unnoticed: what a report names, and its configuration, as well as the report. */
export function rememberingFiles(port: Files): RememberingFiles {
  const uris = new Set<string>();
  return {
    files: {
      ...port,
      read: (uri) => {
        uris.add(uri);
        return port.read(uri);
      },
      stat: (uri) => {
        uris.add(uri);
        return port.stat(uri);
      },
    },
    remember: (uri) => void uris.add(uri),
    filesRead: () => [...uris].flatMap(pathIn),
  };
}

/** None for a place this machine has no path for: a share named on another system. */
function pathIn(uri: string): readonly string[] {
  try {
    return [fileURLToPath(uri)];
  } catch {
    return [];
  }
}
