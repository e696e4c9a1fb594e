// tests/bench/floor.json: what must not get worse. A figure worse than its floor fails the gate, by one line with both numbers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { top } from '../install.mjs';
import { BadInput } from './bad-input.mjs';

export const floorFile = join(top, 'tests', 'bench', 'floor.json');

/** @typedef {{ name: string, value: number, floor: number, better: 'more' | 'fewer', among?: readonly string[] }} Judged A measured figure, its floor, and what it is made of. */
/** @typedef {{ foundAtAnyLevel: number, found: number }} Found */
/** @typedef {Found & { publishedErrorsAndWarnings: number, own: Found & { falseAccusations: number } }} Floors */

/**
 * @param {string} [path]
 * @returns {Floors}
 */
export function readFloors(path = floorFile) {
  return floorsIn(readFileSync(path, 'utf8'));
}

/**
 * @param {string} json
 * @returns {Floors}
 */
export function floorsIn(json) {
  const floors = parsed(json);
  const named = {
    foundAtAnyLevel: floors?.foundAtAnyLevel,
    found: floors?.found,
    publishedErrorsAndWarnings: floors?.publishedErrorsAndWarnings,
    'own.foundAtAnyLevel': floors?.own?.foundAtAnyLevel,
    'own.found': floors?.own?.found,
    'own.falseAccusations': floors?.own?.falseAccusations,
  };
  // A floor that is no number is never undercut: the gate would be open without anybody knowing.
  for (const [name, value] of Object.entries(named)) {
    if (!Number.isInteger(value) || value < 0) throw new BadInput(`${floorFile}: ${name} is no count`);
  }
  return floors;
}

/** @param {string} json */
function parsed(json) {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new BadInput(`${floorFile}: ${error instanceof Error ? error.message : error}`);
  }
}

/**
 * @param {Judged} judged
 * @returns {'worse' | 'same' | 'better'}
 */
export function against({ value, floor, better }) {
  if (value === floor) return 'same';
  return value > floor === (better === 'more') ? 'better' : 'worse';
}

/**
 * What is to be read of a figure: “FAILED: found 519, the floor is 525”.
 * @param {Judged} judged
 * @returns {readonly string[]}
 */
export function linesOf(judged) {
  const { name, value, floor, better, among = [] } = judged;
  const limit = better === 'more' ? 'floor' : 'ceiling';
  const both = `${name} ${value}, the ${limit} is ${floor}`;
  switch (against(judged)) {
    case 'same':
      return [`ok: ${both}`];
    case 'better':
      return [`ok: ${both}: it could be ${better === 'more' ? 'raised' : 'lowered'} to ${value}`];
    case 'worse':
      return [`FAILED: ${both}`, ...among.map((each) => `    ${each}`)];
  }
}
