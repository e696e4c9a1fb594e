import type { TableResult } from '../../server/src/lsp/protocol';
import type { FromPanel, PanelState, PanelWords, ToPanel } from './messages';
import { patchHtml, patchList } from './patch';
import { render } from './render';

const vscode = acquireVsCodeApi<PanelState>();
let words: PanelWords | null = null;

addEventListener('message', ({ data }: MessageEvent<ToPanel>) => receive(data));
document.addEventListener('click', ({ target }) => {
  if (target instanceof Element) reveal(target.closest<HTMLElement>('[data-range]'));
});
send({ kind: 'ready' });

function receive(message: ToPanel): void {
  switch (message.kind) {
    case 'words':
      words = message.words;
      part('table').setAttribute('aria-label', words.tableLabel);
      break;
    case 'show':
      if (words) show(message.table, words);
      break;
    case 'none':
      if (words) part('none').textContent = words.none;
      setVisible(false);
      break;
  }
}

function show(table: TableResult, panelWords: PanelWords): void {
  vscode.setState({ uri: table.uri });
  const rendered = render(table, panelWords);
  patchHtml(part('header'), rendered.header);
  patchHtml(part('columns'), rendered.columns);
  patchList(part('rows'), 'tr', rendered.rows);
  patchHtml(part('findings-title'), rendered.findingsTitle);
  patchList(part('findings'), 'li', rendered.findings);
  part('clean').textContent = rendered.findings.length === 0 ? panelWords.clean : '';
  setVisible(true);
}

function setVisible(visible: boolean): void {
  part('none').hidden = visible;
  part('report').hidden = !visible;
}

function reveal(chosen: HTMLElement | null): void {
  const uri = vscode.getState()?.uri;
  const [startLine, startCharacter, endLine, endCharacter] = (chosen?.dataset.range ?? '')
    .split(',')
    .map(Number);
  if (uri === undefined || startLine === undefined || startCharacter === undefined) return;
  if (endLine === undefined || endCharacter === undefined) return;
  const start = { line: startLine, character: startCharacter };
  send({ kind: 'reveal', uri, range: { start, end: { line: endLine, character: endCharacter } } });
}

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the panel has no part “${id}”`);
  return element;
}

function send(message: FromPanel): void {
  vscode.postMessage(message);
}
