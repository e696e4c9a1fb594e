/** What one version of a report worked out, by what it was worked out from: its paragraphs, by their words. */
export type Remembered<Key, Value> = ReadonlyMap<Key, readonly Value[]>;

/**
 * Gives what was worked out from a key before, or makes it now: `recall('全镇财政收入5310万元。', () => read(…))`.
 *
 * Nothing is given twice in one version: of two paragraphs with the same words, each has a reading of its own, for
 * figures are told apart by identity. `holds` refuses what was worked out under other circumstances.
 */
export type Recall<Key, Value> = (key: Key, make: () => Value, holds?: (value: Value) => boolean) => Value;

/** One version's memory: what it recalls from the version before, and what it leaves to the next. */
export interface Memory<Key, Value> {
  readonly recall: Recall<Key, Value>;
  /** What this version recalled or made so far, and nothing of what it had no use for. */
  readonly remembered: Remembered<Key, Value>;
}

/** A memory that begins with what the version before left; it changes nothing there, so two versions may follow one. */
export function memoryAfter<Key, Value>(before: Remembered<Key, Value> | undefined): Memory<Key, Value> {
  const remembered = new Map<Key, Value[]>();
  const recall: Recall<Key, Value> = (key, make, holds = () => true) => {
    const given = remembered.get(key) ?? [];
    const known = before?.get(key);
    // The second of two equal keys gets what the second one got before.
    const value = known && given.length < known.length ? known[given.length] : undefined;
    const used = value !== undefined && holds(value) ? value : make();
    if (given.length === 0) remembered.set(key, given);
    given.push(used);
    return used;
  };
  return { recall, remembered };
}
