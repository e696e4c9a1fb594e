import type { WordReportResult } from '../../../server/src/lsp/protocol';
import type { PanelWords } from '../messages';
import { count, flag, listOf, orNull, recordOf, shapeOf, type Test, text, wordOf } from '../shape';

/** A Word document that could be read, as the server sends it. */
export type WordReport = Exclude<WordReportResult, { readonly problem: string }>;

/** What the extension tells the page of a Word document. */
export type ToWord =
  | { readonly kind: 'show'; readonly report: WordReport; readonly words: WordWords }
  /** The document could not be read: one line. */
  | { readonly kind: 'problem'; readonly problem: string };

/** What the page tells the extension. */
export type FromWord =
  /** Its script runs; the report may come. */
  | { readonly kind: 'ready' }
  /** Make a report of it to write on. */
  | { readonly kind: 'import' }
  /** Write the findings into a copy of it. */
  | { readonly kind: 'comment' };

/** The words of the page; `{0}` stands for a value. */
export interface WordWords extends Pick<
  PanelWords,
  'untitled' | 'figures' | 'states' | 'findings' | 'clean' | 'severity'
> {
  readonly import: string;
  readonly comment: string;
  /** That nothing is written here. */
  readonly readOnly: string;
  readonly text: string;
}

/** A message of the extension to the page; null for anything else that arrives there. */
export function readToWord(value: unknown): ToWord | null {
  return toWord.some((test) => test(value)) ? (value as ToWord) : null;
}

/** A message of the page to the extension; null for anything else. */
export function readFromWord(value: unknown): FromWord | null {
  return fromWord(value) ? value : null;
}

const fromWord = shapeOf<FromWord>({ kind: wordOf('ready', 'import', 'comment') });

type ShownBlock = WordReport['blocks'][number];
type Paragraph = Extract<ShownBlock, { readonly kind: 'paragraph' }>;
type Table = Extract<ShownBlock, { readonly kind: 'table' }>;

const run = shapeOf<Paragraph['runs'][number]>({
  text,
  heading: orNull(count),
  bold: flag,
  note: orNull(count),
  comments: listOf(count),
});
const cell = shapeOf<Table['header'][number]>({ runs: listOf(run), numeric: flag });
const paragraph = shapeOf<Paragraph>({ kind: wordOf('paragraph'), style: text, runs: listOf(run) });
const table = shapeOf<Table>({ kind: wordOf('table'), header: listOf(cell), rows: listOf(listOf(cell)) });

const report = shapeOf<WordReport>({
  title: orNull(text),
  blocks: listOf((block) => paragraph(block) || table(block)),
  notes: listOf(text),
  remarks: listOf(
    shapeOf<WordReport['remarks'][number]>({
      name: text,
      severity: wordOf('error', 'warning', 'information', 'hint'),
      paragraphs: listOf(text),
    }),
  ),
  coverage: shapeOf<WordReport['coverage']>({
    figures: count,
    checked: count,
    unrelated: count,
    unread: count,
  }),
  note: orNull(text),
});

const words = shapeOf<WordWords>({
  untitled: text,
  figures: text,
  states: recordOf(text, 'checked', 'unrelated', 'unread'),
  findings: text,
  clean: text,
  severity: recordOf(text, 'error', 'warning', 'information', 'hint'),
  import: text,
  comment: text,
  readOnly: text,
  text,
});

const toWord: readonly Test[] = [
  shapeOf<Extract<ToWord, { readonly kind: 'show' }>>({ kind: wordOf('show'), report, words }),
  shapeOf<Extract<ToWord, { readonly kind: 'problem' }>>({ kind: wordOf('problem'), problem: text }),
];
