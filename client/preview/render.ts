import type { TableResult, WireCell, WireFinding, WireRange, WireRow } from '../../server/src/lsp/protocol';
import type { PanelWords } from './messages';

/** A report's table as HTML, in pieces that can be put in place one by one. */
export interface Rendered {
  readonly header: string;
  /** The table's header row. */
  readonly columns: string;
  readonly rows: readonly Piece[];
  readonly findingsTitle: string;
  readonly findings: readonly Piece[];
}

/** One row or list item; the same key is the same thing after an edit. */
export interface Piece {
  readonly key: string;
  readonly className: string;
  readonly html: string;
}

/** The whole panel for one state of the report: text in, HTML out, everything from the report escaped. */
export function render(table: TableResult, words: PanelWords): Rendered {
  const scope = commonScope(table.rows);
  const titles = table.columns.map(({ title }) => `<th scope="col">${escapeHtml(title)}</th>`);
  return {
    header: renderHeader(table, words, scope),
    columns: `<th scope="col">${escapeHtml(words.indicator)}</th>${titles.join('')}`,
    rows: keyed(table.rows, rowKey, (row) => renderRow(row, table, words, scope)),
    findingsTitle: escapeHtml(fill(words.findings, table.findings.length)),
    findings: keyed(table.findings, findingKey, (finding) => renderFinding(finding, words)),
  };
}

/** Text made safe for HTML, in elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Nearly every row speaks of 全镇; said once above the table, it need not be said in each. */
function commonScope(rows: readonly WireRow[]): string {
  const counts = new Map<string, number>();
  for (const { scope } of rows) counts.set(scope, (counts.get(scope) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? '';
}

function renderHeader({ title, coverage }: TableResult, words: PanelWords, scope: string): string {
  const { figures, checked, unrelated, unread } = coverage;
  const parts = [
    [words.checked, checked, 'checked'],
    [words.unrelated, unrelated, 'unrelated'],
    [words.unread, unread, 'unread'],
  ] as const;
  const told = parts.map(
    ([word, count, name]) => `<span class="${name}"><b>${String(count)}</b> ${escapeHtml(word)}</span>`,
  );
  // A progress-like bar says at a glance what the words beside it say; it is hidden from screen readers.
  const bar = parts.map(
    ([, count, name]) => `<i class="${name}" data-share="${shareOf(count, figures)}"></i>`,
  );
  return (
    `<h1>${escapeHtml(title ?? words.untitled)} <small>${escapeHtml(scope)}</small></h1>` +
    `<p class="coverage"><span class="meter" aria-hidden="true">${bar.join('')}</span>` +
    `<span>${escapeHtml(fill(words.figures, figures))}</span>${told.join('')}</p>`
  );
}

/** In whole twentieths, for which the style sheet has widths: inline styles are not allowed. */
function shareOf(count: number, all: number): number {
  return all === 0 ? 0 : Math.round((count / all) * 20);
}

function renderRow(
  row: WireRow,
  table: TableResult,
  words: PanelWords,
  common: string,
): { className: string; html: string } {
  const part = row.parent === null ? '' : `<span class="part">${escapeHtml(words.partOf)}</span> `;
  const scope = row.scope === common ? '' : `<span class="note">${escapeHtml(row.scope)}</span>`;
  const name = `<th scope="row">${part}${escapeHtml(row.indicator)}${scope}</th>`;
  const cells = table.columns.map(({ id, title }) =>
    renderCell(row.cells[id], `${row.indicator} ${title}`, words),
  );
  return { className: row.parent === null ? 'whole' : 'sub', html: name + cells.join('') };
}

function renderCell(cell: WireCell, name: string, words: PanelWords): string {
  return `<td class="${cell.state}">${renderValue(cell, name, words)}${renderNotes(cell)}</td>`;
}

function renderValue(cell: WireCell, name: string, words: PanelWords): string {
  const text = escapeHtml(cell.text);
  const title = cell.derivation.length > 0 ? ` title="${escapeHtml(cell.derivation.join('\n'))}"` : '';
  const sign = cell.state === 'contradicted' ? '<span class="sign" aria-hidden="true">≠ </span>' : '';
  if (cell.range) {
    const label = [fill(words.jump, `${name} ${cell.text}`), ...spokenState(cell, words)].join('，');
    return `<button type="button" class="jump"${title}${rangeData(cell.range)} aria-label="${escapeHtml(label)}">${sign}${text}</button>`;
  }
  if (cell.state === 'empty') {
    return cell.text === ''
      ? `<span class="hidden">${escapeHtml(words.empty)}</span>`
      : `<span>${text}</span>`;
  }
  if (cell.derivation.length === 0) return `<span>${sign}${text}</span>`;
  const label = [cell.text, ...spokenState(cell, words)].join('，');
  return `<span class="told" tabindex="0" role="note"${title} aria-label="${escapeHtml(label)}">${sign}${text}</span>`;
}

/** What colour, slant and tooltip say, in words. */
function spokenState({ state, derivation }: WireCell, words: PanelWords): readonly string[] {
  if (state === 'implied') return [words.implied, ...derivation];
  return state === 'contradicted' ? [words.contradicted, ...derivation] : [];
}

/** Below the value: why it is empty or partial; for a contradicted one also the value that follows. */
function renderNotes({ state, derivation, why }: WireCell): string {
  const lines = [...(state === 'contradicted' ? derivation : []), ...(why === null ? [] : [why])];
  return [...new Set(lines)].map((line) => `<span class="note">${escapeHtml(line)}</span>`).join('');
}

function renderFinding(finding: WireFinding, words: PanelWords): { className: string; html: string } {
  const severity = escapeHtml(words.severity[finding.severity]);
  const steps = finding.derivation.map((step) => `<code>${escapeHtml(step)}</code>`);
  return {
    className: finding.severity,
    html:
      `<span class="sign" title="${severity}" aria-hidden="true">${signs[finding.severity]}</span>` +
      `<button type="button" class="jump"${rangeData(finding.range)}>` +
      `<span class="hidden">${severity}：</span>${escapeHtml(finding.message)}</button>${steps.join('')}`,
  };
}

const signs = { error: '✕', warning: '!', information: 'i', hint: '·' } as const;

function rangeData({ start, end }: WireRange): string {
  return ` data-range="${start.line},${start.character},${end.line},${end.character}"`;
}

function rowKey(row: WireRow): string {
  return [row.parent ?? '', row.indicator, row.scope].join('\n');
}

function findingKey(finding: WireFinding): string {
  return [finding.check, finding.message].join('\n');
}

/** Two things with one key are told apart by their order. */
function keyed<T>(
  things: readonly T[],
  keyOf: (thing: T) => string,
  piece: (thing: T) => Omit<Piece, 'key'>,
): readonly Piece[] {
  const seen = new Map<string, number>();
  return things.map((thing) => {
    const key = keyOf(thing);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return { key: `${key}\n${count}`, ...piece(thing) };
  });
}

function fill(template: string, value: string | number): string {
  return template.replace('{0}', () => String(value));
}
