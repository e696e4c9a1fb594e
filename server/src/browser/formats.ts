import { type Formats, FormatsMissing, type LoadFormats } from '../formats/port';

declare const self: DedicatedWorkerGlobalScope & { readonly heshuOffice?: Formats };

/**
 * The office formats in a worker: a script whose address the client hands over (`InitializationOptions.office`), since
 * a worker that an editor made from a blob does not know where its own files lie.
 */
export function browserFormats(script: string | null): ReturnType<LoadFormats> {
  if (script === null) return Promise.reject(new FormatsMissing());
  try {
    if (self.heshuOffice === undefined) self.importScripts(script);
  } catch {
    return Promise.reject(new FormatsMissing());
  }
  return self.heshuOffice ? Promise.resolve(self.heshuOffice) : Promise.reject(new FormatsMissing());
}
