/** One or more: the parts of a sum are never none. */
export type Some<T> = readonly [T, ...T[]];

/** The items as one or more, or null where there are none: a total without parts is no sum. */
export function some<T>(items: readonly T[]): Some<T> | null {
  const [first, ...rest] = items;
  return first === undefined ? null : [first, ...rest];
}
