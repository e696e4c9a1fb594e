import { grouped } from '../../grouped';
import type { Block } from '../../report/document';
import { once } from '../../once';
import { glossaryEntries, type GlossaryEntry, type HeadName } from './glossary-entry';
import { misprintedNotes, unmarkedNames, type NotedName } from './noted-name';
import { differsOnce, sameName, usesName } from './numbered-name';
import { ordinalConflicts } from './ordinal-conflict';
import type { NamePlace, SloganConflict } from './conflict';
import { bodyOf, quotedNames, type QuotedName, type SloganRecall } from './quoted-name';
import { isTelling, namePlace, restatedNames } from './restated-name';

/**
 * The slogans and named programmes of a report that it writes with two numbers, in the order of the text.
 *
 * “四个不摘” explained in the glossary and “五个不摘” in the text is one; so is “一心、两环、七射” restated as “一心、两环、六射”. Two
 * programmes that only look alike (“1+5”行动 and “1+9”部署, “五通一平” and “七通一平”) are none: each is used or explained by itself.
 */
export function sloganConflicts(blocks: readonly Block[], recall: SloganRecall): readonly SloganConflict[] {
  const entries = glossaryEntries(blocks);
  const quoted = quotedNames(blocks, recall);
  const byName = entries.length > 0 ? glossaryConflicts(entries, quoted, blocks) : [];
  const byMark = notedConflicts(blocks, entries).filter(
    ({ here }) => !byName.some((each) => overlaps(each.here, here)),
  );
  const unmarked = unmarkedConflicts(blocks, entries).filter(
    ({ here }) => ![...byName, ...byMark].some((each) => overlaps(each.here, here)),
  );
  const against = [...byName, ...byMark, ...unmarked];
  const told = new Set(against.map(({ here }) => keyOf(here)));
  const heads = entries.flatMap((entry) => entry.names.map(({ name }) => name));
  const restated = restatedNames(quoted, heads).filter(({ here }) => !told.has(keyOf(here)));
  return [...against, ...restated, ...ordinalConflicts(blocks)].sort(
    (a, b) => a.here.block - b.here.block || a.here.span.start - b.here.span.start,
  );
}

/** Names that differ from the head of the note their own mark leads to. */
function notedConflicts(
  blocks: readonly Block[],
  entries: readonly GlossaryEntry[],
): readonly SloganConflict[] {
  return misprintedNotes(blocks, entries).map((each) => againstHead(each, true));
}

function againstHead({ name, head, entry, block, span }: NotedName, certain: boolean): SloganConflict {
  return {
    kind: 'glossary',
    certain,
    here: { text: name.text, block, span },
    there: { text: head.name.text, block: entry.block, span: head.span },
  };
}

function unmarkedConflicts(
  blocks: readonly Block[],
  entries: readonly GlossaryEntry[],
): readonly SloganConflict[] {
  const body = once(() => bodyOf(blocks));
  const names = unmarkedNames(blocks, entries, (name) => body().some((text) => usesName(text, name)));
  return names.map((each) => againstHead(each, false));
}

function overlaps(a: NamePlace, b: NamePlace): boolean {
  return a.block === b.block && a.span.start < b.span.end && b.span.start < a.span.end;
}

function keyOf({ block, span }: NamePlace): string {
  return `${block}:${span.start}`;
}

/** Heads of the glossary against the text: a name of the text that one number alone tells from the head. */
function glossaryConflicts(
  entries: readonly GlossaryEntry[],
  quoted: readonly QuotedName[],
  blocks: readonly Block[],
): readonly SloganConflict[] {
  const heads = entries.flatMap((entry) => entry.names);
  const doubtful = doubtfulHeads(entries, quoted);
  // Only what has such a neighbour is looked for in the text: of most reports no head has.
  const body = doubtful.length > 0 ? bodyOf(blocks) : [];
  return doubtful.flatMap(({ entry, head, neighbours }) => {
    const used = body.some((text) => usesName(text, head.name));
    const other = neighbours.find(
      (each) =>
        isMisprint(each, head, entry.note, used) && !heads.some(({ name }) => sameName(name, each.name)),
    );
    if (!other) return [];
    const there = { text: head.name.text, block: entry.block, span: head.span };
    return [{ kind: 'glossary' as const, certain: true, here: namePlace(other), there }];
  });
}

interface DoubtfulHead {
  readonly entry: GlossaryEntry;
  readonly head: HeadName;
  /** The names of the text that one number tells from it. */
  readonly neighbours: readonly QuotedName[];
}

function doubtfulHeads(
  entries: readonly GlossaryEntry[],
  quoted: readonly QuotedName[],
): readonly DoubtfulHead[] {
  const byFrame = grouped(quoted, ({ name }) => name.frame);
  return entries.flatMap((entry) =>
    entry.names.flatMap((head) => {
      const alike = byFrame.get(head.name.frame) ?? [];
      const neighbours = alike.filter(({ name }) => differsOnce(name, head.name));
      return neighbours.length > 0 ? [{ entry, head, neighbours }] : [];
    }),
  );
}

/**
 * Whether a name of the text that one number tells from a head is the head misprinted: the footnote mark says which entry is
 * meant, or the text has the head nowhere, or both have the same words behind them.
 */
function isMisprint(each: QuotedName, head: HeadName, note: string | null, used: boolean): boolean {
  if (note !== null && each.note === note) return true;
  const alike = head.behind === '' || each.behind.startsWith(head.behind.slice(0, 2));
  if (!used) return alike && (head.name.frame !== '#' || head.behind !== '');
  return alike && isTelling(head.name) && each.note === null && !each.explained && head.behind.length > 1;
}
