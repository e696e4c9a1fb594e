import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe } from 'vitest';

/** Something that not every machine has and some tests cannot do without. */
export interface Need {
  /** As npm test tells it at its end: “12 need LibreOffice”. */
  readonly name: string;
  readonly present: boolean;
}

/** Published reports and what is known of them; they are no part of the repository. */
export const sharedReports: Need = {
  name: '../shared',
  present: existsSync(resolve(import.meta.dirname, '../../shared/corpus')),
};

/** Tests that are skipped where what they need is not there; their name says so, and npm test counts them by it. */
export function describeWith({ name, present }: Need, what: string, tests: () => void): void {
  describe.runIf(present)(`${what} (needs ${name})`, tests);
}
