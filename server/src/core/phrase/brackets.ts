import type { Token } from '../grammar/token';

const opening = '“‘「『《〈（([［【〔';
const closing = '”’」』》〉）)]］】〕';

/** Marks that quote words or a title. */
export const quotes = '“”‘’「」『』《》〈〉"';

/** For each bracket and quotation mark among tokens the index of its partner; −1 for all other tokens and for marks left open. */
export function partnersOf(tokens: readonly Token[]): Int32Array {
  return partnersAmong(tokens.map(({ kind, text }) => (kind === 'mark' ? text : ' ')));
}

/** The same for the characters of a text: in “A（B、C）” the offset of （ leads to that of ） and back. */
export function partnersIn(text: string): Int32Array {
  return partnersAmong(Array.from({ length: text.length }, (_, at) => text.charAt(at)));
}

/** One pass; straight quotation marks open and close in turn. */
function partnersAmong(marks: readonly string[]): Int32Array {
  const partners = new Int32Array(marks.length).fill(-1);
  const open: OpenMark[] = [];
  let straight = -1;
  marks.forEach((mark, index) => {
    if (mark === '"') {
      if (straight >= 0) link(partners, straight, index);
      straight = straight >= 0 ? -1 : index;
      return;
    }
    const opens = opening.indexOf(mark);
    const closes = closing.indexOf(mark);
    if (opens >= 0) open.push({ shape: shapeOf(opens), index });
    else if (closes >= 0) close(open, partners, shapeOf(closes), index);
  });
  return partners;
}

/** Round brackets of either width are one shape, square ones another: texts from the web mix （ and ). */
function shapeOf(index: number): number {
  if (index < 6) return index;
  return index < 8 ? 6 : 7;
}

interface OpenMark {
  readonly shape: number;
  readonly index: number;
}

/** A mark left open inside is passed over; only the innermost few are looked at, so that this stays linear. */
function close(open: OpenMark[], partners: Int32Array, shape: number, index: number): void {
  for (let depth = 1; depth <= Math.min(open.length, deepest); depth++) {
    const candidate = open[open.length - depth];
    if (candidate?.shape !== shape) continue;
    open.length -= depth;
    link(partners, candidate.index, index);
    return;
  }
}

const deepest = 4;

function link(partners: Int32Array, from: number, to: number): void {
  partners[from] = to;
  partners[to] = from;
}
