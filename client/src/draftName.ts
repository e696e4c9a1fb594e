/**
 * The name of a file that is being written, before it takes its own: short whatever that is, and known again by the command line
 * as well. `unique` is a random UUID.
 */
export function newDraftName(unique: string): string {
  return `.heshu-draft-${unique.replaceAll('-', '').slice(0, uniqueLength)}`;
}

/** Whether a name is such a one, and nobody else's. */
export function isDraftName(name: string): boolean {
  return /^\.heshu-draft-[0-9a-f]{12}$/.test(name);
}

/** Whether a draft last written to at a time can only be left over: no file takes a day to write. */
export function isStale(modified: number, now: number): boolean {
  return now - modified > day;
}

const uniqueLength = 12;
const day = 86_400_000;
