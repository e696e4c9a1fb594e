import type { Files } from '../files';
import { FileError } from '../files';

/** A worker has no disk: files come through the client, and without its help there are none. */
export const noFiles: Files = {
  read: (uri) => Promise.reject(new FileError('missing', uri)),
  stat: () => Promise.resolve(null),
  real: (uri) => Promise.resolve(uri),
  list: () => Promise.resolve([]),
  watch: () => null,
  watchFile: () => null,
};
