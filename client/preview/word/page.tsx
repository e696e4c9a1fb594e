import type { ComponentChildren, VNode } from 'preact';
import type { FromWord, WordReport, WordWords } from './messages';

/** What the page shows: the report, and which of its findings is told at its place; null for none. */
interface WordModel {
  readonly report: WordReport;
  readonly words: WordWords;
  readonly told: number | null;
}

export interface WordEvents {
  readonly send: (message: FromWord) => void;
  /** A figure or an entry of the list was chosen; once more takes its arithmetic away again. */
  readonly tell: (finding: number, from: 'text' | 'list') => void;
}

interface Shown extends WordModel {
  readonly events: WordEvents;
}

/** A Word document as a report to read: what was found, then the text with its findings at their figures. */
export function WordPage(shown: Shown): VNode {
  const { report, words, events } = shown;
  const { figures, checked, unrelated, unread } = report.coverage;
  return (
    <>
      <header>
        <h1>{report.title ?? words.untitled}</h1>
        <p class="coverage">
          {words.figures.replace('{0}', String(figures))}：{checked} {words.states.checked} · {unrelated}{' '}
          {words.states.unrelated} · {unread} {words.states.unread}
        </p>
        <div class="tools">
          <button class="act first" onClick={() => events.send({ kind: 'import' })}>
            {words.import}
          </button>
          <button class="act" onClick={() => events.send({ kind: 'comment' })}>
            {words.comment}
          </button>
        </div>
        <p class="dim">{[words.readOnly, report.note].filter((line) => line !== null).join(' ')}</p>
      </header>
      <main>
        <Findings {...shown} />
        <article lang="zh-CN" aria-label={words.text}>
          {report.blocks.map((block) => (
            <>
              {block.kind === 'table' ? <TableOf block={block} shown={shown} /> : paragraphOf(block, shown)}
              {toldIn(block, shown)}
            </>
          ))}
          {report.notes.map((note, at) => (
            <p class="note">
              [{at + 1}] {note}
            </p>
          ))}
        </article>
      </main>
    </>
  );
}

type Block = WordReport['blocks'][number];
type Run = Extract<Block, { readonly kind: 'paragraph' }>['runs'][number];

function Findings({ report: { remarks, blocks }, words, told, events }: Shown): VNode {
  if (remarks.length === 0) return <p class="clean">{words.clean}</p>;
  const placed = new Set(blocks.flatMap(runsIn).flatMap(({ comments }) => comments));
  return (
    <section aria-label={words.findings.replace('{0}', String(remarks.length))}>
      <h2>{words.findings.replace('{0}', String(remarks.length))}</h2>
      <ol>
        {remarks.map(({ name, severity, paragraphs }, at) => (
          <li>
            <button class="entry" aria-expanded={told === at} onClick={() => events.tell(at, 'list')}>
              <b class={severity}>{words.severity[severity]}</b> {name}
              <span class="dim"> {paragraphs[0]}</span>
            </button>
            {told === at && !placed.has(at) && <Told paragraphs={paragraphs} severity={severity} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function paragraphOf({ style, runs }: Extract<Block, { readonly kind: 'paragraph' }>, shown: Shown): VNode {
  const words = runs.map((run) => runOf(run, shown));
  switch (style) {
    case 'title':
      return <h2 class={style}>{words}</h2>;
    case 'heading1':
      return <h3 class={style}>{words}</h3>;
    case 'heading2':
    case 'heading3':
    case 'heading4':
      return <h4 class={style}>{words}</h4>;
    default:
      return <p class={style}>{words}</p>;
  }
}

function TableOf({ block, shown }: { block: Extract<Block, { kind: 'table' }>; shown: Shown }): VNode {
  const cellsOf = (cells: typeof block.header, Tag: 'th' | 'td'): VNode[] =>
    cells.map(({ runs, numeric }) => (
      <Tag class={numeric ? 'numeric' : ''}>{runs.map((run) => runOf(run, shown))}</Tag>
    ));
  return (
    <div class="wide">
      <table>
        <thead>
          <tr>{cellsOf(block.header, 'th')}</tr>
        </thead>
        <tbody>
          {block.rows.map((row) => (
            <tr>{cellsOf(row, 'td')}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function runOf({ text, bold, note, comments: [first] }: Run, { report, told, events }: Shown): VNode {
  const plain: ComponentChildren = bold ? <b>{text}</b> : text;
  const remark = first === undefined ? undefined : report.remarks[first];
  const mark = note === null ? null : <sup>[{note + 1}]</sup>;
  if (first === undefined || !remark)
    return (
      <>
        {plain}
        {mark}
      </>
    );
  const tell = (): void => events.tell(first, 'text');
  return (
    <>
      <mark
        class={remark.severity}
        data-finding={first}
        role="button"
        tabIndex={0}
        aria-expanded={told === first}
        title={remark.paragraphs[0]}
        onClick={tell}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          tell();
        }}
      >
        {plain}
      </mark>
      {mark}
    </>
  );
}

/** The arithmetic of what is told stands below the paragraph or table it is in. */
function toldIn(block: Block, { report, told }: Shown): VNode | null {
  const remark = told === null ? undefined : report.remarks[told];
  if (told === null || !remark || !runsIn(block).some(({ comments: [first] }) => first === told)) return null;
  return <Told {...remark} />;
}

function Told({
  paragraphs,
  severity,
}: Pick<WordReport['remarks'][number], 'paragraphs' | 'severity'>): VNode {
  return (
    <aside class={severity} role="note">
      {paragraphs.map((line) => (
        <p>{line}</p>
      ))}
    </aside>
  );
}

function runsIn(block: Block): readonly Run[] {
  if (block.kind === 'paragraph') return block.runs;
  return [block.header, ...block.rows].flat().flatMap(({ runs }) => runs);
}
