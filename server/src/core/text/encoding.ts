/**
 * The text of a file's bytes: UTF-8 with or without a byte order mark, UTF-16 with one (“Unicode” in Notepad), or GB18030,
 * in which Chinese Windows saves “财政收入” as eight bytes; null for bytes that are no text. The mark is left out.
 *
 * GB18030 is tried last: nearly every text in it is broken UTF-8, while much UTF-8 is valid GB18030.
 */
export function textOfBytes(bytes: Uint8Array): string | null {
  const marked = utf16Label(bytes);
  if (marked !== null) return withoutNul(decoded(bytes, marked));
  const text = decoded(bytes, 'utf-8');
  if (text !== null) return withoutNul(text);
  const national = isDamagedUtf8(bytes) ? null : decoded(bytes, 'gb18030');
  return national === null || hasControls(national) ? null : national;
}

function utf16Label([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function decoded(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 without its mark often happens to be valid UTF-8; its NUL characters give it away. */
function withoutNul(text: string | null): string | null {
  return text === null || text.includes('\0') ? null : text;
}

/** One wrong byte in a UTF-8 text would make it another, whole and meaningless text in GB18030. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return count(/\p{Script=Han}/gu) > count(/\ufffd/gu);
}

/** Pictures and programs decode to something in GB18030, but not without control characters. */
function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32 && code !== 27)) return true;
  }
  return false;
}
