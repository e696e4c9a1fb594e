import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { FileError, mostFileBytes } from '../files';
import { systemProblem } from './system-problem';

/**
 * The bytes of a regular file; rejects with a {@link FileError}. A pipe might never end, a device never stop: neither is a
 * file, even where a link in the report's folder makes it look like one.
 */
export async function readRegularFile(path: string, uri: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new FileError('folder', uri);
    if (!found.isFile()) throw new FileError('special', uri);
    if (found.size > mostFileBytes) throw new FileError('tooLarge', uri);
    // What has become a pipe since then is not waited for.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK || 0));
    return await bytesUpToLimit(file.createReadStream(), uri);
  } catch (error) {
    if (error instanceof FileError) throw error;
    const { problem, code } = systemProblem(error);
    throw new FileError(
      problem === 'missing' && path.includes('\uFFFD') ? 'nameEncoding' : problem,
      uri,
      code,
    );
  }
}

/** All that a stream gives, counted as it comes: what `/proc` says of a file's size is 0, and standard input says nothing. */
export async function bytesUpToLimit(stream: AsyncIterable<Uint8Array>, uri: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    // Leaving the loop closes the stream.
    if (size > mostFileBytes) throw new FileError('tooLarge', uri);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
