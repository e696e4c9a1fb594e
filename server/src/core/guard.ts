/** One part of an analysis that failed by a fault of Heshu’s own: `sum`, a `TypeError`. */
export interface Fault {
  /** What failed, by its name in the program. */
  readonly part: string;
  /** The class of the error. Its message may hold words of the report and is left out: logs leave the machine. */
  readonly error: string;
}

/** A wall around each part of an analysis, and what went wrong behind it. */
export interface Guard {
  /** What the part gives; without it, if it fails. */
  readonly keep: <T>(part: string, work: () => T, without: T) => T;
  /** Takes in what failed behind another wall, in a part that is remembered from one version to the next. */
  readonly add: (faults: readonly Fault[]) => void;
  /** What failed so far, each once, in the order it first failed. */
  readonly faults: () => readonly Fault[];
}

/**
 * Lets one part fail and the others go on: `keep('sum', () => recogniseSums(prose), [])` is no sum where that
 * recogniser throws, and the shares of “155个…和199个…” are checked all the same.
 *
 * A writer whose report holds one odd line must not lose the check of all the others.
 */
export function createGuard(): Guard {
  const faults = new Map<string, Fault>();
  const note = ({ part, error }: Fault): void => {
    faults.set(`${part} ${error}`, { part, error });
  };
  return {
    keep: (part, work, without) => {
      try {
        return work();
      } catch (thrown) {
        note({ part, error: thrown instanceof Error ? thrown.name : typeof thrown });
        return without;
      }
    },
    add: (more) => {
      more.forEach(note);
    },
    faults: () => [...faults.values()],
  };
}
