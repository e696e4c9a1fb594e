/**
 * Items by a key of theirs, groups and items in the order they first came: `grouped(['甲村', '乙镇', '丙村'], lastCharacter)` is
 * 村 → [甲村, 丙村], 镇 → [乙镇]. Each item is looked at once, however many are alike.
 */
export function grouped<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
