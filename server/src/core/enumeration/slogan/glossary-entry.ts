import type { Block } from '../../report/document';
import type { Span } from '../../text/span';
import { compactName, numberedName, type NumberedName } from './numbered-name';

/** What an entry of the glossary explains: 四个不摘 of “[15]四个不摘：……”, with the number it is called by. */
export interface GlossaryEntry {
  /** The names of its head that have numbers; “双创双服、三创四建” has two. */
  readonly names: readonly HeadName[];
  /** Index of its block. */
  readonly block: number;
  /** 15; null for an entry without a number. */
  readonly note: string | null;
}

/** One name of a head. */
export interface HeadName {
  readonly name: NumberedName;
  /** In the prose. */
  readonly span: Span;
  /** The words of the head behind the name's quotation mark: 工作思路 of “三六八九”工作思路. */
  readonly behind: string;
}

/** The entries of the glossary whose heads have numbers in them, in order. */
export function glossaryEntries(blocks: readonly Block[]): readonly GlossaryEntry[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'paragraph' || block.role !== 'note') return [];
    const entry = entryIn(block.prose.text, index);
    return entry ? [entry] : [];
  });
}

const opening = /^\s*(?:[［[〔【(（]?\s*(?<note>[\d０-９]{1,3})\s*[］\]〕】)）]?\s*[.．、]?)?\s*/u;

/** No head is longer. */
const LONGEST = 40;

function entryIn(text: string, block: number): GlossaryEntry | null {
  const match = opening.exec(text);
  const start = match?.[0].length ?? 0;
  const head = headFrom(text, start);
  if (!head) return null;
  const names = quotedIn(text, head) ?? plainNames(text, head);
  if (names.length === 0) return null;
  const note = match?.groups?.note;
  return { names, block, note: note === undefined ? null : compactName(note) };
}

/** Between the number and the ：, in square brackets, or before 是指; null for a paragraph that opens otherwise. */
function headFrom(text: string, start: number): Span | null {
  const words = text.slice(start, start + LONGEST);
  const bracket = /^[［[〔【](?<name>[^\]］】〕]+)[\]］】〕]/u.exec(words)?.groups?.name;
  if (bracket !== undefined) return { start: start + 1, end: start + 1 + bracket.length };
  const end = words.search(/[：:]|[”"]?(?:是指|即)/u);
  if (end <= 0 || /[。；，]/u.test(words.slice(0, end))) return null;
  return { start, end: start + end + (/^[”"]/u.test(words.slice(end)) ? 1 : 0) };
}

function quotedIn(text: string, head: Span): readonly HeadName[] | null {
  const words = text.slice(head.start, head.end);
  const found = [...words.matchAll(/[“"](?<name>[^“”"]+)[”"](?<behind>[\p{Script=Han}]*)/gu)];
  if (found.length === 0) return null;
  return found.flatMap((match) => {
    const printed = match.groups?.name ?? '';
    const name = numberedName(printed);
    const start = head.start + match.index + 1;
    return name
      ? [{ name, span: { start, end: start + printed.length }, behind: match.groups?.behind ?? '' }]
      : [];
  });
}

/** “两不愁、三保障” may stand in the text as it is, or be two names; the whole is compared first. */
function plainNames(text: string, head: Span): readonly HeadName[] {
  const name = numberedName(text.slice(head.start, head.end));
  return name ? [{ name, span: head, behind: '' }] : [];
}
