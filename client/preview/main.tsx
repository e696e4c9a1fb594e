import { createRef, render } from 'preact';
import type { TableResult, WirePosition } from '../../server/src/lsp/protocol';
import { App } from './app';
import type { FromPanel, PanelState, PanelWords, ToPanel } from './messages';
import { readToPanel } from './message-shapes';
import type { PanelEvents } from './panel';
import { createTip } from './tip';
import { changed, firstView, type View } from './view';

const vscode = acquireVsCodeApi<PanelState>();
const scroller = createRef<HTMLDivElement>();
const tip = createTip(document);
const kept = vscode.getState();
let words: PanelWords | null = null;
let table: TableResult | null = null;
let view: View = { ...firstView, ...kept?.view };
let caret: { readonly uri: string; readonly position: WirePosition } | null = null;
/** Where the table was scrolled to before a reload; used once, when it is drawn for the first time. */
let scrollTo: PanelState['scroll'] | null = kept?.scroll ?? null;

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const message = readToPanel(data);
  if (message) receive(message);
  else reportError(new Error('a message that is none of Heshu’s was left aside'));
});
send({ kind: 'ready' });

function receive(message: ToPanel): void {
  switch (message.kind) {
    case 'words':
      words = message.words;
      break;
    case 'show':
      ({ table } = message);
      break;
    case 'none':
      table = null;
      break;
    case 'caret':
      caret = message;
      break;
  }
  draw();
}

function draw(): void {
  if (!words) return;
  const root = part('report');
  part('none').textContent = table ? '' : words.none;
  root.hidden = table === null;
  if (!table) return;
  const position = caret?.uri === table.uri ? caret.position : null;
  render(
    <App model={{ table, words, view, caret: position }} events={eventsOf(table.uri)} scroller={scroller} />,
    root,
  );
  restoreScroll();
  keep();
}

function eventsOf(uri: string): PanelEvents {
  return {
    reveal: (range, other = uri) => send({ kind: 'reveal', uri: other, range }),
    run: (command) => send({ kind: 'run', uri, command }),
    change: (change) => {
      view = changed(view, change);
      draw();
    },
    tell: tip.tell,
  };
}

function restoreScroll(): void {
  const element = scroller.current;
  if (!element || element.onscroll) return;
  if (scrollTo) element.scrollTo(scrollTo[1], scrollTo[0]);
  scrollTo = null;
  element.onscroll = keep;
}

function keep(): void {
  const { scrollTop = 0, scrollLeft = 0 } = scroller.current ?? {};
  if (table) vscode.setState({ uri: table.uri, view, scroll: [scrollTop, scrollLeft] });
}

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the panel has no part “${id}”`);
  return element;
}

function send(message: FromPanel): void {
  vscode.postMessage(message);
}
