import type { IndicatorCell } from '../table/table';

/**
 * The notes below a table: each reason or derivation gets a number at its first use and keeps it.
 *
 * “截至10月底” under five results is one note, [1], used five times.
 */
export interface TableNotes {
  /** The numbers of a cell's notes, entering those not seen before: [1] for “截至10月底”. */
  readonly of: (cell: IndicatorCell) => readonly number[];
  /** All notes so far, the first being number 1. */
  readonly all: () => readonly string[];
}

/** An empty list of notes: `tableNotes().of(cell)` is [1] for the first cell that has a reason. */
export function tableNotes(): TableNotes {
  const numbers = new Map<string, number>();
  const numberOf = (note: string): number => {
    const known = numbers.get(note) ?? numbers.size + 1;
    numbers.set(note, known);
    return known;
  };
  return {
    of: (cell) => notesOf(cell).map(numberOf),
    all: () => [...numbers.keys()],
  };
}

/** What is printed needs no derivation, only its reason; what follows is explained by its derivation alone. */
function notesOf({ state, why, derivation }: IndicatorCell): string[] {
  const derived = (state === 'implied' || state === 'contradicted') && derivation.length > 0;
  // A derivation of several steps is one note: its lines make sense only together.
  const note = derived ? derivation.join('；') : (why ?? '');
  return note === '' ? [] : [note];
}
