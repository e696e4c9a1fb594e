/**
 * The text of a CSV, YAML or Markdown file: UTF-8 with or without a byte order mark, “Unicode” (UTF-16 with one), or
 * GB18030, in which Chinese Excel saves CSV. Null for bytes that are no text.
 *
 * GB18030 is tried last: nearly every text in it is broken UTF-8, while much UTF-8 is valid GB18030.
 */
export function decodeSheetText(bytes: Uint8Array): string | null {
  const marked = utf16Label(bytes);
  const labels = marked === null ? ['utf-8', 'gb18030'] : [marked];
  for (const label of labels) {
    const text = decoded(bytes, label);
    if (text !== null && !hasControls(text)) return text;
  }
  return null;
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

/** Pictures and programs decode to something in GB18030, but not without control characters. */
function hasControls(text: string): boolean {
  // eslint is right that such characters are seldom meant; here they are what is looked for.
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32 && code !== 27)) return true;
  }
  return false;
}
