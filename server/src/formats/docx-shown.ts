import type { LeftOut } from '../core/output/import/office-document';
import { type Attribute, editXml, type Fate } from './xml';

/** A part of a DOCX with nothing in it but what Word shows of the final text, and how much else there was. */
export interface Shown {
  readonly xml: string;
  readonly leftOut: LeftOut;
}

/**
 * The words of a part as they stand on the page once all changes are accepted: “15” struck out before “12家” is not
 * there, nor hidden text; a field (a figure taken over from a property of the file) is its last result.
 *
 * Struck-out words are how a draft shows what was deleted; glued to what replaces them they would be another figure.
 */
export function shownOf(xml: string): Shown {
  const path: string[] = [];
  const fields = fieldReader();
  const words = wordReader();
  const fateOf = (name: string, attribute: Attribute): Fate => {
    const [parent = '', above] = [path.at(-1), path.at(-2)];
    if (leftAlways.test(name) || (name === 't' && fields.inCode())) return 'leave';
    if (name === 'del' && !parent.endsWith('Pr')) {
      words.deleted();
      return 'leave';
    }
    if (parent === 'rPr' && above === 'r') words.mark(markOf(name, attribute('val')));
    if (name === 'fldChar') fields.read(attribute('fldCharType'));
    return unwrapped.has(name) ? 'unwrap' : 'keep';
  };
  const copy = editXml(xml, {
    open: (name, attribute) => {
      const fate = fateOf(name, attribute);
      if (fate === 'leave') return fate;
      path.push(name);
      words.open(name);
      return fate;
    },
    isDropped: (name) => {
      path.pop();
      if (name === 'p') fields.endParagraph();
      return words.isDropped(name);
    },
    // A carriage return of its own is the line break that mammoth knows.
    behind: (name, prefix) => (name === 'cr' ? `<${prefix}br/>` : ''),
  });
  return { xml: copy, leftOut: words.leftOut };
}

/** What several parts leave out together. */
export function sumOf(parts: readonly Pick<Shown, 'leftOut'>[]): LeftOut {
  const sum = (kind: keyof LeftOut): number => parts.reduce((total, { leftOut }) => total + leftOut[kind], 0);
  return { deleted: sum('deleted'), struck: sum('struck'), hidden: sum('hidden'), comments: sum('comments') };
}

type Mark = 'struck' | 'hidden' | null;

/** Frames around words that mammoth does not look into. */
const unwrapped: ReadonlySet<string> = new Set(['fldSimple', 'bdo', 'dir', 'ruby', 'rubyBase', 'cr']);

/** What was before a change; the reading aid over a character, whose base is the word; a place where a word may be cut. */
const leftAlways = /PrChange$|^(?:rt|rubyPr|fldData|softHyphen)$/;

function markOf(name: string, value = 'true'): Mark {
  if (/^(?:0|false|off)$/.test(value)) return null;
  if (name === 'vanish') return 'hidden';
  return name === 'strike' || name === 'dstrike' ? 'struck' : null;
}

/**
 * Whether words stand in the instruction of a field, as the result of one field inside that of another does:
 * `{ IF { 目标 } > 100 "已完成" }` shows “已完成” alone. An instruction ends with its paragraph at the latest, lest a
 * field that is never closed swallow the report.
 */
function fieldReader(): {
  readonly read: (type: string | undefined) => void;
  readonly inCode: () => boolean;
  readonly endParagraph: () => void;
} {
  const parts: ('code' | 'result')[] = [];
  return {
    read: (type) => {
      if (type === 'begin') parts.push('code');
      else if (type === 'end') parts.pop();
      else if (parts.length > 0) parts[parts.length - 1] = 'result';
    },
    inCode: () => parts.includes('code'),
    endParagraph: () => void parts.fill('result'),
  };
}

/**
 * Follows the runs and paragraphs of a part: which of them go, and in how many places. Neighbours that are left out for one
 * reason are one place; a paragraph nothing is left of goes as a whole, so that its number is not counted.
 */
function wordReader(): {
  readonly open: (name: string) => void;
  readonly mark: (mark: Mark) => void;
  readonly deleted: () => void;
  readonly isDropped: (name: string) => boolean;
  readonly leftOut: LeftOut;
} {
  const leftOut = { deleted: 0, struck: 0, hidden: 0, comments: 0 };
  const runs: { mark: Mark; hasWords: boolean }[] = [];
  const paragraphs: { kept: boolean; left: boolean }[] = [];
  let last: keyof LeftOut | null = null;
  const meet = (kind: keyof LeftOut | null): void => {
    if (kind !== null && (kind !== last || kind === 'comments')) leftOut[kind]++;
    last = kind;
    const paragraph = paragraphs.at(-1);
    if (!paragraph || kind === 'comments') return;
    paragraph.kept ||= kind === null;
    paragraph.left ||= kind !== null;
  };
  const endRun = (): boolean => {
    const { mark, hasWords } = runs.pop() ?? { mark: null, hasWords: false };
    if (hasWords) meet(mark);
    return mark !== null;
  };
  const endParagraph = (): boolean => {
    const { kept, left } = paragraphs.pop() ?? { kept: true, left: false };
    const around = paragraphs.at(-1);
    if (around && kept) around.kept = true;
    return left && !kept;
  };
  return {
    open: (name) => {
      if (name === 'p') paragraphs.push({ kept: false, left: false });
      else if (name === 'r') runs.push({ mark: null, hasWords: false });
      else if (name === 'commentReference') meet('comments');
      const run = runs.at(-1);
      if (name === 't' && run) run.hasWords = true;
    },
    mark: (mark) => {
      const run = runs.at(-1);
      if (run) run.mark ??= mark;
    },
    deleted: () => {
      meet('deleted');
    },
    isDropped: (name) => (name === 'r' ? endRun() : name === 'p' && endParagraph()),
    leftOut,
  };
}
