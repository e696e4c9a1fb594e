// The options of a bench: an option given twice counts by its last, and what nobody knows is refused, never passed over.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BadInput } from './bad-input.mjs';

/**
 * The named options among some arguments, as `--name value` or `--name=value`.
 * @param {readonly string[]} args
 * @param {readonly string[]} names
 * @param {readonly string[]} [flags] Options without a value.
 * @returns {{ values: Partial<Record<string, string>>, flags: ReadonlySet<string>, words: readonly string[] }}
 */
export function optionsIn(args, names, flags = []) {
  /** @type {Record<string, { type: 'string' | 'boolean' }>} */
  const options = Object.fromEntries([
    ...names.map((name) => /** @type {const} */ ([name, { type: 'string' }])),
    ...flags.map((name) => /** @type {const} */ ([name, { type: 'boolean' }])),
  ]);
  const { values, positionals } = parsed([...args], options);
  const given = Object.entries(values);
  return {
    values: Object.fromEntries(
      given.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    ),
    flags: new Set(given.filter(([, value]) => value === true).map(([name]) => name)),
    words: positionals,
  };
}

/**
 * @param {string[]} args
 * @param {Record<string, { type: 'string' | 'boolean' }>} options
 */
function parsed(args, options) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new BadInput(error instanceof Error ? error.message : String(error));
  }
}

/**
 * A path as a person typed it, from where they stand: npm runs its scripts in the project's folder and says where it was called.
 * @param {string} path
 */
export function fromWhereTheyStand(path) {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/**
 * The same for a file or folder that must be there.
 * @param {string} option
 * @param {string} path
 */
export function existing(option, path) {
  const full = fromWhereTheyStand(path);
  if (!existsSync(full)) throw new BadInput(`--${option} ${path}: ${full} is not here`);
  return full;
}

/**
 * @param {string} option
 * @param {string | undefined} text
 * @param {number} otherwise
 */
export function countOf(option, text, otherwise) {
  if (text === undefined) return otherwise;
  if (!/^[1-9]\d*$/.test(text)) throw new BadInput(`--${option} ${text}: a whole number from 1`);
  return Number(text);
}
