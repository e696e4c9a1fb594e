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
  const runs: Run[] = [];
  const fields = fieldReader();
  const tally = placeTally();
  const fateOf = (name: string, attribute: Attribute): Fate => {
    const [parent = '', above] = [path.at(-1), path.at(-2)];
    if (leftAlways.test(name)) return 'leave';
    if (name === 'del' && !parent.endsWith('Pr')) {
      tally.found('deleted');
      return 'leave';
    }
    if (name === 't' && fields.inCode()) return 'leave';
    const run = runs.at(-1);
    if (name === 't' && run) run.hasWords = true;
    if (parent === 'rPr' && above === 'r' && run) run.mark ??= markOf(name, attribute('val'));
    if (name === 'commentReference') tally.found('comments');
    if (name === 'fldChar') fields.read(attribute('fldCharType'));
    return unwrapped.has(name) ? 'unwrap' : 'keep';
  };
  const closed = (name: string): boolean => {
    path.pop();
    if (name === 'p') fields.endParagraph();
    const run = name === 'r' ? runs.pop() : undefined;
    if (run?.hasWords === true) tally.found(run.mark);
    return run !== undefined && run.mark !== null;
  };
  const copy = editXml(xml, {
    open: (name, attribute) => {
      const fate = fateOf(name, attribute);
      if (fate !== 'leave') path.push(name);
      if (name === 'r' && fate === 'keep') runs.push({ mark: null, hasWords: false });
      return fate;
    },
    isDropped: closed,
    // A carriage return of its own is the line break that mammoth knows.
    behind: (name, prefix) => (name === 'cr' ? `<${prefix}br/>` : ''),
  });
  return { xml: copy, leftOut: tally.counts };
}

/** What several parts leave out together. */
export function sumOf(parts: readonly Pick<Shown, 'leftOut'>[]): LeftOut {
  const sum = (kind: keyof LeftOut): number => parts.reduce((total, { leftOut }) => total + leftOut[kind], 0);
  return { deleted: sum('deleted'), struck: sum('struck'), hidden: sum('hidden'), comments: sum('comments') };
}

interface Run {
  mark: 'struck' | 'hidden' | null;
  hasWords: boolean;
}

/** Frames around words that mammoth does not look into. */
const unwrapped: ReadonlySet<string> = new Set(['fldSimple', 'bdo', 'dir', 'ruby', 'rubyBase', 'cr']);

/** What was before a change; the reading aid over a character, whose base is the word; a place where a word may be cut. */
const leftAlways = /PrChange$|^(?:rt|rubyPr|fldData|softHyphen)$/;

function markOf(name: string, value = 'true'): Run['mark'] {
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

/** Counts places: neighbours that are left out for one reason are one. */
function placeTally(): {
  readonly found: (kind: keyof LeftOut | null) => void;
  readonly counts: LeftOut;
} {
  const counts = { deleted: 0, struck: 0, hidden: 0, comments: 0 };
  let last: keyof LeftOut | null = null;
  return {
    found: (kind) => {
      if (kind !== null && (kind !== last || kind === 'comments')) counts[kind]++;
      last = kind;
    },
    counts,
  };
}
