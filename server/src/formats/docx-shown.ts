import type { LeftOut } from '../core/output/import/office-document';
import { escapeMarkup } from '../core/text/escape';
import { type RunStyle, type RunStyles, switchedBy } from './docx-run-styles';
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
 * Struck-out words are how a draft shows what was deleted; glued to what replaces them they would be another figure; a style of the run or of its paragraph strikes out as well as the run itself.
 */
export function shownOf(xml: string, styles: RunStyles): Shown {
  const path: string[] = [];
  const fields = fieldReader();
  const equations = equationReader();
  const words = wordReader(styles);
  const fateOf = (name: string, attribute: Attribute): Fate => {
    if (name.startsWith('m:')) return equations.fateOf(name);
    const [parent = '', above] = [path.at(-1), path.at(-2)];
    if (leftAlways.test(name) || (name === 't' && fields.inCode())) return 'leave';
    if (name === 'del' && !parent.endsWith('Pr')) {
      words.deleted();
      return 'leave';
    }
    if (parent === 'rPr' && above === 'r') {
      words.set(name, attribute);
      // How a run looks otherwise is most of a file, and nobody asks for it.
      if (!/^(?:b|rStyle|vertAlign)$/.test(name)) return 'leave';
    }
    if (name === 'pStyle' && parent === 'pPr' && above === 'p') words.setParagraph(attribute('val'));
    if (name === 'fldChar') fields.read(attribute('fldCharType'));
    return unwrapped.has(name) ? 'unwrap' : 'keep';
  };
  const copy = editXml(xml, {
    open: (name, attribute) => {
      const fate = fateOf(name, attribute);
      if (fate === 'leave') return fate;
      const own = fate === 'adopt' ? name.slice('m:'.length) : name;
      path.push(own);
      words.open(own);
      return fate;
    },
    isDropped: (given) => {
      const name = path.pop() ?? given;
      if (name === 'm:oMath') return equations.isDropped();
      if (name === 'p') fields.endParagraph();
      return words.isDropped(name);
    },
    text: equations.text,
    behind: (name, prefix) => {
      // mammoth asks the run alone how it is raised.
      if (name === 'rStyle') return words.raised(prefix);
      // A carriage return of its own is the line break that mammoth knows.
      return name === 'cr' ? `<${prefix}br/>` : '';
    },
  });
  return { xml: copy, leftOut: { ...words.leftOut, equations: equations.leftOut() } };
}

/** What several parts leave out together. */
export function sumOf(parts: readonly Pick<Shown, 'leftOut'>[]): LeftOut {
  const sum = (kind: keyof LeftOut): number => parts.reduce((total, { leftOut }) => total + leftOut[kind], 0);
  return {
    deleted: sum('deleted'),
    struck: sum('struck'),
    hidden: sum('hidden'),
    comments: sum('comments'),
    equations: sum('equations'),
  };
}

type Mark = 'struck' | 'hidden' | null;

/** Frames around words that mammoth does not look into. */
const unwrapped: ReadonlySet<string> = new Set(['fldSimple', 'bdo', 'dir', 'ruby', 'rubyBase', 'cr']);

/** What was before a change; the reading aid over a character, whose base is the word; a place where a word may be cut. */
const leftAlways = /PrChange$|^(?:rt|rubyPr|fldData|softHyphen)$/;

/** What is set for a run itself, for its style and for that of its paragraph; on in both styles, it is off again (ISO 29500, 17.7.3). */
function markOf(own: Partial<RunStyle>, style: RunStyle, around: RunStyle): Mark {
  const isSet = (kind: 'struck' | 'hidden'): boolean =>
    own[kind] ?? (style[kind] === true) !== (around[kind] === true);
  if (isSet('hidden')) return 'hidden';
  return isSet('struck') ? 'struck' : null;
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
 * What becomes of an equation: “570” and “3×4=12” stand on the line as words do. Of one with a fraction, a root or an exponent the
 * half that stands on the line would be another number (1.2×10⁴ is no 1.2×10), and one with letters (x=1) is no word of a sentence, so
 * these go as a whole and are told of.
 */
function equationReader(): {
  readonly fateOf: (name: string) => Fate;
  readonly text: (piece: string) => void;
  readonly isDropped: () => boolean;
  readonly leftOut: () => number;
} {
  let isPlain = true;
  let isOpen = false;
  let leftOut = 0;
  return {
    text: (piece) => {
      if (isOpen && /\p{Script=Latin}|\p{Script=Greek}|[\u{1d400}-\u{1d7ff}]/u.test(piece)) isPlain = false;
    },
    fateOf: (name) => {
      if (name === 'm:oMath') [isPlain, isOpen] = [true, true];
      if (/^m:(?:oMath|oMathPara)$/.test(name)) return 'unwrap';
      if (/^m:[rt]$/.test(name)) return 'adopt';
      if (!name.endsWith('Pr')) isPlain = false;
      return 'leave';
    },
    isDropped: () => {
      isOpen = false;
      if (!isPlain) leftOut++;
      return !isPlain;
    },
    leftOut: () => leftOut,
  };
}

/**
 * Follows the runs and paragraphs of a part: which of them go, and in how many places. Neighbours that are left out for one
 * reason are one place; a paragraph nothing is left of goes as a whole, so that its number is not counted.
 */
function wordReader(styles: RunStyles): {
  readonly open: (name: string) => void;
  readonly set: (name: string, attribute: Attribute) => void;
  readonly setParagraph: (style: string | undefined) => void;
  readonly deleted: () => void;
  /** How the style of the run raises its words, as a property of the run itself. */
  readonly raised: (prefix: string) => string;
  readonly isDropped: (name: string) => boolean;
  readonly leftOut: Omit<LeftOut, 'equations'>;
} {
  const leftOut = { deleted: 0, struck: 0, hidden: 0, comments: 0 };
  const runs: { own: Partial<RunStyle>; style: RunStyle; hasWords: boolean }[] = [];
  const paragraphs: { style: RunStyle; kept: boolean; left: boolean }[] = [];
  const unset = styles(null);
  let last: keyof typeof leftOut | null = null;
  const meet = (kind: keyof typeof leftOut | null): void => {
    if (kind !== null && (kind !== last || kind === 'comments')) leftOut[kind]++;
    last = kind;
    const paragraph = paragraphs.at(-1);
    if (!paragraph || kind === 'comments') return;
    paragraph.kept ||= kind === null;
    paragraph.left ||= kind !== null;
  };
  const endRun = (): boolean => {
    const { own, style, hasWords } = runs.pop() ?? { own: unset, style: unset, hasWords: false };
    const mark = markOf(own, style, paragraphs.at(-1)?.style ?? unset);
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
      if (name === 'p') paragraphs.push({ style: unset, kept: false, left: false });
      else if (name === 'r') runs.push({ own: {}, style: unset, hasWords: false });
      else if (name === 'commentReference') meet('comments');
      const run = runs.at(-1);
      if (name === 't' && run) run.hasWords = true;
    },
    set: (name, attribute) => {
      const run = runs.at(-1);
      if (!run) return;
      if (name === 'rStyle') run.style = styles(attribute('val'));
      else run.own = { ...run.own, ...switchedBy(name, attribute) };
    },
    setParagraph: (style) => {
      const paragraph = paragraphs.at(-1);
      if (paragraph) paragraph.style = styles(style);
    },
    deleted: () => {
      meet('deleted');
    },
    raised: (prefix) => raisedTag(runs.at(-1)?.style, prefix),
    isDropped: (name) => (name === 'r' ? endRun() : name === 'p' && endParagraph()),
    leftOut,
  };
}

function raisedTag(style: RunStyle | undefined, prefix: string): string {
  const raised = style?.raised ?? null;
  return raised === null ? '' : `<${prefix}vertAlign ${prefix}val="${escapeMarkup(raised)}"/>`;
}
