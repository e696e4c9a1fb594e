/** Names places in a text as a person finds them, line and column from 1: “12:5”. Lines are counted once. */
export function linePlaces(text: string): (offset: number) => string {
  const starts = [0];
  for (const { index } of text.matchAll(/\r\n|\n|\r/g))
    starts.push(index + (text.startsWith('\r\n', index) ? 2 : 1));
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return `${String(low + 1)}:${String(offset - (starts[low] ?? 0) + 1)}`;
  };
}
