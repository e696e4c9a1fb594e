import type {
  OfficeBlock,
  OfficeCell,
  OfficeDocument,
  OfficeInline,
  OfficeNote,
} from '../core/output/import/office-document';
import { withoutUnseen } from '../core/report/left-out';
import { subscript, superscript } from '../core/text/raised';

/** A node of mammoth's tree: it has no types of its own, so every field is asked for. */
type Tree = Readonly<Record<string, unknown>>;

/** mammoth's tree as blocks and notes; a node of an unknown kind gives the words inside it. */
export function officeDocumentOf(root: unknown): Omit<OfficeDocument, 'leftOut'> {
  const tree = treeOf(root);
  const blocks = childrenOf(tree).flatMap(blocksOf);
  return { blocks, notes: notesOf(blocks, tree.notes) };
}

function blocksOf(node: Tree): readonly OfficeBlock[] {
  switch (node.type) {
    case 'paragraph':
      return [
        {
          kind: 'paragraph',
          style: textOf(node.styleName),
          centred: node.alignment === 'center',
          inlines: inlinesOf(node),
        },
      ];
    case 'table':
      return [{ kind: 'table', rows: rowsOf(node) }];
    default:
      return childrenOf(node).flatMap(blocksOf);
  }
}

/** Cells in their columns: the places that a cell covers to its right and below are empty, else the rest would shift. */
function rowsOf(table: Tree): readonly (readonly OfficeCell[])[] {
  const below: number[] = [];
  return childrenOf(table).map((row) => {
    const cells: OfficeCell[] = [];
    const skipCovered = (): void => {
      for (let left = below[cells.length] ?? 0; left > 0; left = below[cells.length] ?? 0) {
        below[cells.length] = left - 1;
        cells.push({ inlines: [] });
      }
    };
    for (const cell of childrenOf(row)) {
      skipCovered();
      const width = Math.min(spanOf(cell.colSpan), Math.max(1, mostColumns - cells.length));
      for (let at = 0; at < width; at++) {
        below[cells.length] = spanOf(cell.rowSpan) - 1;
        cells.push({ inlines: at === 0 ? inlinesOf(cell) : [] });
      }
    }
    skipCovered();
    return cells;
  });
}

function spanOf(value: unknown): number {
  return typeof value === 'number' && value >= 1 ? Math.floor(value) : 1;
}

/** Word has no more; a cell that reaches further is a broken file's. */
const mostColumns = 63;

/** How the words of a run are set. */
interface Setting {
  readonly bold: boolean;
  /** superscript or subscript; null on the line. */
  readonly raised: string | null;
}

const plain: Setting = { bold: false, raised: null };

/** Paragraphs inside a cell or a note stand on lines of their own. */
function inlinesOf(node: Tree, setting = plain): readonly OfficeInline[] {
  const { bold } = setting;
  return joinRaised(childrenOf(node)).flatMap((child, index): readonly OfficeInline[] => {
    switch (child.type) {
      case 'text':
        return [{ kind: 'text', text: lettersOf(textOf(child.value) ?? '', setting), bold }];
      case 'tab':
        return [{ kind: 'text', text: ' ', bold }];
      case 'break':
        return [{ kind: 'break' }];
      case 'noteReference':
        return [{ kind: 'note', id: noteId(child) }];
      case 'paragraph':
        return index === 0 ? inlinesOf(child) : [{ kind: 'break' }, ...inlinesOf(child)];
      case 'run':
        return inlinesOf(child, { bold: isBold(child), raised: textOf(child.verticalAlignment) });
      default:
        return inlinesOf(child, setting);
    }
  });
}

/**
 * Raised and lowered digits as characters of their own: km² and CO₂ keep what they mean, and the mark of a note behind
 * “5000” is not read as its last digit. A hyphen where no line may break is a hyphen.
 */
function lettersOf(text: string, { raised }: Setting): string {
  const letters = withoutUnseen(text).replaceAll('\u2011', '-');
  if (raised === 'superscript') return superscript(letters.trim()) ?? letters;
  return (raised === 'subscript' ? subscript(letters.trim()) : null) ?? letters;
}

/** Neighbours that are raised are one: Word often sets “[”, “1” and “]” as three runs. */
function joinRaised(nodes: readonly Tree[]): readonly Tree[] {
  const joined: Tree[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    const [before, words] = [last ? raisedWords(last) : null, raisedWords(node)];
    if (before === null || words === null) joined.push(node);
    else joined[joined.length - 1] = { ...node, children: [{ type: 'text', value: before + words }] };
  }
  return joined;
}

/** The words of a raised run that has nothing else in it; null for any other node. */
function raisedWords(node: Tree): string | null {
  if (node.type !== 'run' || node.verticalAlignment !== 'superscript') return null;
  const texts = childrenOf(node).map(({ type, value }) => (type === 'text' ? textOf(value) : null));
  return texts.length === 0 || texts.includes(null) ? null : texts.join('');
}

/** Set bold by itself, or in the style that is there for it: “Strong”, in a Chinese file “要点”. */
function isBold({ isBold: set, styleName }: Tree): boolean {
  return set === true || /^(?:strong|要点)$/i.test(textOf(styleName) ?? '');
}

function notesOf(blocks: readonly OfficeBlock[], notes: unknown): readonly OfficeNote[] {
  const inlines = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flat().flatMap((cell) => cell.inlines) : block.inlines,
  );
  const ids = new Set(inlines.flatMap((inline) => (inline.kind === 'note' ? [inline.id] : [])));
  return [...ids].flatMap((id) => {
    const note = noteNamed(notes, id);
    return note ? [{ id, inlines: noteInlines(note) }] : [];
  });
}

function noteNamed(notes: unknown, id: string): Tree | null {
  const find = treeOf(notes).findNoteByKey;
  if (typeof find !== 'function') return null;
  const found: unknown = Reflect.apply(find, notes, [id]);
  return found === null ? null : treeOf(found);
}

function noteInlines(note: Tree): readonly OfficeInline[] {
  return inlinesOf({ children: note.body });
}

function noteId(node: Tree): string {
  return `${textOf(node.noteType) ?? ''}-${textOf(node.noteId) ?? ''}`;
}

function childrenOf(node: Tree): readonly Tree[] {
  return Array.isArray(node.children) ? node.children.map(treeOf) : [];
}

function treeOf(value: unknown): Tree {
  return typeof value === 'object' && value !== null ? (value as Tree) : {};
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
