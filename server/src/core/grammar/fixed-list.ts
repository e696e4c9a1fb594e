import type { Prose } from '../text/prose';
import type { Span } from '../text/span';
import { fixedLists } from './words/fixed-lists';

/** A list of the country that has lost a member: 产业兴旺、生态宜居、乡风文明、生活富裕. */
export interface IncompleteList {
  /** As printed. */
  readonly written: string;
  /** In the prose. */
  readonly span: Span;
  /** What is not there: 治理有效. */
  readonly missing: string;
}

/**
 * Every fixed list of a prose from which just one member is missing, in any order: “创新、协调、绿色、开放” without 共享.
 *
 * None where something else is listed with it (…和安全), where 等 follows, and where two or more are missing: then only some are meant.
 */
export function incompleteLists({ text }: Prose): readonly IncompleteList[] {
  return fixedLists
    .filter((list) => mayBeIncomplete(list, text))
    .flatMap((list) => runsOf(list, text).flatMap((run) => incomplete(list, run, text) ?? []));
}

/** Of any two members one must be there; most proses have neither. */
function mayBeIncomplete(list: readonly string[], text: string): boolean {
  const isThere = (each: string): boolean => text.includes(each);
  return list.slice(0, 2).some(isThere) && list.filter(isThere).length >= list.length - 1;
}

interface Member extends Span {
  readonly name: string;
}

/** The members of a list that stand side by side, in the order of the text. */
function runsOf(list: readonly string[], text: string): readonly (readonly Member[])[] {
  const members = list
    .flatMap((name) => placesOf(name, text).map((start) => ({ name, start, end: start + name.length })))
    .sort((a, b) => a.start - b.start);
  const runs: Member[][] = [];
  for (const each of members) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && between.test(text.slice(last.end, each.start))) run.push(each);
    else runs.push([each]);
  }
  return runs;
}

function placesOf(name: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) places.push(at);
  return places;
}

/** A mark or a joint, the quotation marks of 三个代表 and its 重要思想. */
const between = /^[”"]?(?:重要思想)?(?:[、，,]|和|与|及|以及)[“"]?$/u;

function incomplete(list: readonly string[], run: readonly Member[], text: string): IncompleteList | null {
  const [first, last] = [run[0], run.at(-1)];
  const named = new Set(run.map(({ name }) => name));
  const missing = list.find((each) => !named.has(each));
  const alone = named.size === run.length && named.size === list.length - 1;
  if (!first || !last || missing === undefined || !alone) return null;
  const span = { start: first.start, end: last.end };
  if (/[、和与及]$/u.test(text.slice(0, span.start)) || /^(?:[、和与及等]|以及)/u.test(text.slice(span.end)))
    return null;
  return { written: text.slice(span.start, span.end), span, missing };
}
