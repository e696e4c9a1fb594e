/**
 * Where a text stops being JSON: 14 for `{"year": 2021,}`, whose comma promises more; null for one that is JSON to its end.
 *
 * The YAML parser, which knows where everything stands, takes more than JSON: comments, bare words, a comma too many. What an
 * engine's own parser says of the place differs from one to the next.
 */
export function jsonFaultAt(text: string): number | null {
  const open: ('{' | '[')[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  for (;;) {
    at = skipBlank(text, at);
    if (wanted === 'end') return at < text.length ? at : null;
    const token = tokenAt(text, at);
    const next: Wanted | null = token === '' ? null : after(token, wanted, open);
    if (next === null) return at;
    wanted = next;
    at += token.length;
  }
}

/** What must come next; a list or object that has just begun may end at once, a comma promises one more. */
type Wanted = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'next' | 'end';

/** What is wanted behind a token; null where it was not wanted itself. */
function after(token: string, wanted: Wanted, open: ('{' | '[')[]): Wanted | null {
  switch (wanted) {
    case 'key':
      return token.startsWith('"') ? 'colon' : null;
    case 'first key':
      return token === '}' ? closed(open) : after(token, 'key', open);
    case 'colon':
      return token === ':' ? 'value' : null;
    case 'next':
      if (token === ',') return open.at(-1) === '{' ? 'key' : 'value';
      return token === (open.at(-1) === '{' ? '}' : ']') ? closed(open) : null;
    case 'first value':
      return token === ']' ? closed(open) : after(token, 'value', open);
    default:
      return afterValue(token, open);
  }
}

function afterValue(token: string, open: ('{' | '[')[]): Wanted | null {
  if (token === '{' || token === '[') {
    open.push(token);
    return token === '{' ? 'first key' : 'first value';
  }
  return /^[}\],:]/.test(token) ? null : outside(open);
}

function closed(open: ('{' | '[')[]): Wanted {
  open.pop();
  return outside(open);
}

function outside(open: readonly string[]): Wanted {
  return open.length === 0 ? 'end' : 'next';
}

/** The sign, text, number or word that stands at a place; nothing where none does. */
function tokenAt(text: string, at: number): string {
  const token =
    /[{}[\],:]|"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;
  token.lastIndex = at;
  return token.exec(text)?.[0] ?? '';
}

function skipBlank(text: string, at: number): number {
  let end = at;
  while (end < text.length && ' \t\r\n'.includes(text.charAt(end))) end++;
  return end;
}
