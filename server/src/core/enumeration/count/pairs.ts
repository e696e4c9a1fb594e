/**
 * Where every bracket and quotation mark of a text finds its partner: in “A（B、C）” the offset of （ leads to that of ） and
 * back; −1 for all other characters and for marks left open.
 */
export type Pairs = Int32Array;

const opening = '“‘「『《〈（([［【〔';
const closing = '”’」』》〉）)]］】〕';

/** Matches the marks of a text in one pass; straight quotation marks open and close in turn. */
export function pairsOf(text: string): Pairs {
  const partner = new Int32Array(text.length).fill(-1);
  const open: OpenMark[] = [];
  let straight = -1;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"') {
      if (straight >= 0) link(partner, straight, at);
      straight = straight >= 0 ? -1 : at;
      continue;
    }
    const opens = opening.indexOf(character);
    const closes = closing.indexOf(character);
    if (opens >= 0) open.push({ kind: kindOf(opens), at });
    else if (closes >= 0) close(open, partner, kindOf(closes), at);
  }
  return partner;
}

/** Whether a character quotes words or a title: “ ‘ 「 《 ". */
export function isQuote(character: string): boolean {
  return character !== '' && '“”‘’「」『』《》〈〉"'.includes(character);
}

/** Round brackets of either width are one kind, square ones another: texts from the web mix （ and ). */
function kindOf(index: number): number {
  return index < 6 ? index : index < 8 ? 6 : 7;
}

interface OpenMark {
  readonly kind: number;
  readonly at: number;
}

/** A mark left open inside is passed over; only the innermost few are looked at, so that this stays linear. */
function close(open: OpenMark[], partner: Pairs, kind: number, at: number): void {
  for (let depth = 1; depth <= Math.min(open.length, 4); depth++) {
    const candidate = open[open.length - depth];
    if (candidate?.kind !== kind) continue;
    open.length -= depth;
    link(partner, candidate.at, at);
    return;
  }
}

function link(partner: Pairs, from: number, to: number): void {
  partner[from] = to;
  partner[to] = from;
}
