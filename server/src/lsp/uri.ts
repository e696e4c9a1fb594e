/**
 * One key for the many spellings of one URI: editors differ in what they escape (`%E6%8A%A5` or 报, `c%3A` or `C:`).
 */
export function uriKey(uri: string): string {
  return unescaped(uri).replace(
    /^file:\/\/\/([A-Z]):/,
    (_all, drive: string) => `file:///${drive.toLowerCase()}:`,
  );
}

/** The URI of a file named in a report (“上年.md”, “数据/台账.csv”), relative to it; null where that gives none. */
export function resolveUri(report: string, name: string): string | null {
  try {
    const path = name.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
    return new URL(path, report).href;
  } catch {
    return null;
  }
}

/** Whether a document lies in a folder. */
export function isInside(folder: string, uri: string): boolean {
  const key = uriKey(folder);
  return uriKey(uri).startsWith(key.endsWith('/') ? key : `${key}/`);
}

function unescaped(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
