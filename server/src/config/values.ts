import type { Located } from '../core/schema/located';

/** A number that is written as one, never a text of digits; null for one that is not accepted. */
export function numberIn(value: Located, isAccepted: (number: number) => boolean): number | null {
  const number = value.kind === 'text' ? value.value : null;
  return typeof number === 'number' && isAccepted(number) ? number : null;
}

/** Whether a number lies between two, both included. */
export function within(least: number, most: number) {
  return (value: number): boolean => value >= least && value <= most;
}

/** A text with something in it, as it stands. */
export function stringIn(value: Located): string | null {
  const text = value.kind === 'text' ? value.value : null;
  return typeof text === 'string' && text.trim() !== '' ? text : null;
}

/** True or false, never a word for one of them. */
export function booleanIn(value: Located): boolean | null {
  const flag = value.kind === 'text' ? value.value : null;
  return typeof flag === 'boolean' ? flag : null;
}
