import type { Disposable, Files } from '../files';
import { isInside, uriKey } from './uri';

/** Watches for the files that reports name and that lie outside every open folder: 上年.md beside last year's report. */
export interface OutsideFiles {
  /** The report is read with these files now, and no longer with others. */
  readonly keep: (report: string, uris: readonly string[]) => void;
  /** The report was closed. */
  readonly forget: (report: string) => void;
}

/**
 * One watch for each file, however many reports name it; it ends with the last of them. What lies in an open folder is
 * watched with the folder.
 */
export function createOutsideFiles(
  files: Files,
  folders: () => readonly string[],
  changed: (uri: string) => void,
): OutsideFiles {
  const named = new Map<string, ReadonlySet<string>>();
  const watches = new Map<string, Disposable | null>();
  const endUnnamed = (): void => {
    for (const [key, watch] of watches) {
      if ([...named.values()].some((keys) => keys.has(key))) continue;
      watch?.dispose();
      watches.delete(key);
    }
  };
  const keep = (report: string, uris: readonly string[]): void => {
    const outside = uris.filter((uri) => !folders().some((folder) => isInside(folder, uri)));
    named.set(report, new Set(outside.map(uriKey)));
    for (const uri of outside)
      if (!watches.has(uriKey(uri))) watches.set(uriKey(uri), files.watchFile(uri, changed));
    endUnnamed();
  };
  return {
    keep,
    forget: (report) => {
      named.delete(report);
      endUnnamed();
    },
  };
}
