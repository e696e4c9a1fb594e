// tests/bench/verdicts.tsv: what people who read the report said of an accusation; one row each, with the reason.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { top } from '../install.mjs';
import { BadInput } from './bad-input.mjs';

export const verdictsFile = join(top, 'tests', 'bench', 'verdicts.tsv');

/** @typedef {'true' | 'false' | 'unjudged'} Judged */
/** @typedef {(report: string, check: string, under: string) => Judged} Verdicts By the report, the check, and the words under the finding. */

/**
 * @param {string} [path]
 * @returns {Verdicts}
 */
export function readVerdicts(path = verdictsFile) {
  return verdictsIn(readFileSync(path, 'utf8'));
}

/**
 * @param {string} table
 * @returns {Verdicts}
 */
export function verdictsIn(table) {
  const [, ...rows] = table.split('\n');
  /** @type {Map<string, Judged>} */
  const known = new Map();
  for (const [at, row] of rows.entries()) {
    if (row === '') continue;
    const [report, check, under, verdict, reason] = row.split('\t');
    const key = `${report}\t${check}\t${under}`;
    // Line 1 is the heading.
    const line = `line ${at + 2} of the verdicts`;
    if (verdict !== 'true' && verdict !== 'false') throw new BadInput(`${line}: neither true nor false`);
    if (!reason) throw new BadInput(`${line}: no reason`);
    if (known.has(key) && known.get(key) !== verdict) throw new BadInput(`${line}: judged both ways`);
    known.set(key, verdict);
  }
  return (report, check, under) => known.get(`${report}\t${check}\t${under}`) ?? 'unjudged';
}
