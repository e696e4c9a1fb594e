import { strToU8, zipSync } from 'fflate';

/** One file of an archive as it lies there, packed, with its entry of the directory. */
interface Entry {
  readonly name: string;
  /** Its own header, its packed content and what follows up to the next. */
  readonly packed: Uint8Array;
  readonly listed: Uint8Array;
}

/**
 * An archive in which some parts are others, and all the rest is, byte for byte, what it was: nothing is unpacked and packed
 * anew. Parts that were not there come last. Throws where the bytes are no whole archive.
 */
export function withParts(bytes: Uint8Array, parts: Readonly<Record<string, string>>): Uint8Array {
  const texts = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  // Local time, as ZIP knows no other: the same everywhere.
  const made = readEntries(
    zipSync(Object.fromEntries(texts), { mtime: new Date(1980, 0, 1), level: 6 }),
  ).entries;
  const { entries, end } = readEntries(bytes);
  const kept = entries.map((entry) => made.find(({ name }) => name === entry.name) ?? entry);
  const added = made.filter(({ name }) => !entries.some((entry) => entry.name === name));
  return joined([...kept, ...added], end);
}

function readEntries(bytes: Uint8Array): { readonly entries: readonly Entry[]; readonly end: Uint8Array } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const first = view.getUint32(end + 16, true);
  const found: { name: string; start: number; listed: Uint8Array }[] = [];
  for (let at = first, left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== listedSignature) throw new Error('damaged archive');
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const next = at + listedSize + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
    found.push({
      name: new TextDecoder().decode(bytes.subarray(at + listedSize, at + listedSize + (name ?? 0))),
      start: view.getUint32(at + 42, true),
      listed: bytes.subarray(at, next),
    });
    at = next;
  }
  const starts = [...found.map(({ start }) => start), first].sort((a, b) => a - b);
  const entries = found.map(({ name, start, listed }) => ({
    name,
    listed,
    packed: bytes.subarray(start, starts.find((other) => other > start) ?? first),
  }));
  return { entries, end: bytes.subarray(end) };
}

const listedSignature = 0x02014b50;
const listedSize = 46;
const endSignature = 0x06054b50;
const endSize = 22;
const longestComment = 0xffff;

/** The end of the directory is looked for from behind, since a comment may follow it. */
function endOf(view: DataView): number {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at--)
    if (view.getUint32(at, true) === endSignature) return at;
  throw new Error('damaged archive');
}

function joined(entries: readonly Entry[], end: Uint8Array): Uint8Array {
  let at = 0;
  const listed = entries.map((entry) => {
    const copy = new Uint8Array(entry.listed);
    new DataView(copy.buffer).setUint32(42, at, true);
    at += entry.packed.length;
    return copy;
  });
  const tail = new Uint8Array(end);
  const view = new DataView(tail.buffer);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(12, sizeOf(listed), true);
  view.setUint32(16, at, true);
  const pieces = [...entries.map(({ packed }) => packed), ...listed, tail];
  const whole = new Uint8Array(sizeOf(pieces));
  let filled = 0;
  for (const piece of pieces) {
    whole.set(piece, filled);
    filled += piece.length;
  }
  return whole;
}

function sizeOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((size, { length }) => size + length, 0);
}
