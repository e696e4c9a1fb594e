import type { Mention } from '../reading/statement/reading';

/** The words between two figures of one prose: “重点工程已竣工” between 80项 and 26项; with their approximators left out. */
export function wordsBetween(first: Mention, second: Mention): string {
  return first.prose.prose.text
    .slice(startAfter(first), second.statement.figure.span.start)
    .replace(/(?:将近|接近|近|约|不?超过|超|突破|不足|不到|逾)\s*$/u, '')
    .trim();
}

/** The words after a figure to the end of its clause: “建成投用” after 11所. */
export function wordsAfter(mention: Mention): string {
  const { text } = mention.prose.prose;
  const from = startAfter(mention);
  return /^[^，,；;。：:！？\n]*/u.exec(text.slice(from, from + 40))?.[0].trim() ?? '';
}

/** A figure ends with the words that bound it: 500项左右. */
function startAfter({ statement: { figure } }: Mention): number {
  return figure.extent.end;
}
