/**
 * What is made the first time it is asked for and kept for the other times: the passages that set targets, which three checks
 * ask for and a report without a plan nobody. What fails to be made fails for each who asks.
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
