import { signsAt, spelledBetween } from './lexicon-fold';

/**
 * Names by their folded signs from the last to the first: 工业增加值 hangs below 增加值. A text is looked up as it is written;
 * it is folded sign by sign on the way, and only as far as some name goes.
 */
export interface NameTrie<Value> {
  /** What has exactly this name: “规上工业 增加值” is 规模以上工业增加值. */
  exactly(name: string): Value | null;
  /** What has the longest name that ends where the text ends, begun at `from` or later: “今年固投” ends in 固投. */
  longestEnd(text: string, from: number): NameEnd<Value> | null;
}

/** A name at the end of a text. */
interface NameEnd<Value> {
  readonly value: Value;
  /** Where the name begins in the text, in UTF-16 code units. */
  readonly start: number;
}

/** Puts folded names into a trie: `nameTrie(new Map([['固投', 固定资产投资]]))`. */
export function nameTrie<Value>(byFolded: ReadonlyMap<string, Value>): NameTrie<Value> {
  const root = branch<Value>(0);
  for (const [name, value] of byFolded) {
    let end = root;
    for (let at = name.length - 1; at >= 0; at--) {
      const code = name.charCodeAt(at);
      end = before(end, code) ?? grow(end, code);
    }
    end.value = value;
  }
  return {
    exactly: (name) => walk(root, name, 0).whole,
    longestEnd: (text, from) => walk(root, text, from).longest,
  };
}

/** Most have one before them, so that one needs no map. */
interface Branch<Value> {
  readonly code: number;
  /** What has the name that begins here. */
  value: Value | null;
  first: Branch<Value> | null;
  others: Map<number, Branch<Value>> | null;
}

function branch<Value>(code: number): Branch<Value> {
  return { code, value: null, first: null, others: null };
}

function before<Value>({ first, others }: Branch<Value>, code: number): Branch<Value> | null {
  return first?.code === code ? first : (others?.get(code) ?? null);
}

function grow<Value>(end: Branch<Value>, code: number): Branch<Value> {
  const grown = branch<Value>(code);
  if (end.first === null) end.first = grown;
  else end.others = (end.others ?? new Map<number, Branch<Value>>()).set(code, grown);
  return grown;
}

interface Walked<Value> {
  /** What has the whole text for its name. */
  readonly whole: Value | null;
  readonly longest: NameEnd<Value> | null;
}

/** Goes back through a text as it folds, from its end to an offset or to where no name goes on. */
function walk<Value>(root: Branch<Value>, text: string, from: number): Walked<Value> {
  let reached: Branch<Value> | null = root;
  let longest: NameEnd<Value> | null = null;
  let after = '';
  for (let start = text.length - 1; start >= from; start--) {
    const signs = signsAt(text, start);
    const written = spelledOut(signs, after);
    for (let unit = written.length - 1; unit >= 0; unit--) {
      reached = before(reached, written.charCodeAt(unit));
      if (reached === null) return { whole: null, longest };
      if (reached.value !== null) longest = { value: reached.value, start };
    }
    after = signs[0] ?? after;
  }
  return { whole: reached.value, longest };
}

/** The signs of one place, with what is left out before the sign after them. */
function spelledOut(signs: string | readonly string[], after: string): string {
  let written = '';
  let next = after;
  for (let nth = signs.length - 1; nth >= 0; nth--) {
    const sign = signs[nth] ?? '';
    written = sign + spelledBetween(sign, next) + written;
    next = sign;
  }
  return written;
}
