import { render } from 'preact';
import { type FromWord, readToWord, type ToWord } from './messages';
import { type WordEvents, WordPage } from './page';

const vscode = acquireVsCodeApi<{ readonly told: number | null }>();
let shown: Extract<ToWord, { readonly kind: 'show' }> | null = null;
let told: number | null = vscode.getState()?.told ?? null;

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const message = readToWord(data);
  if (!message) {
    reportError(new Error('a message that is none of Heshu’s was left aside'));
    return;
  }
  shown = message.kind === 'show' ? message : null;
  part('none').textContent = message.kind === 'problem' ? message.problem : '';
  draw();
});
send({ kind: 'ready' });

function draw(): void {
  const root = part('report');
  root.hidden = shown === null;
  if (shown) render(<WordPage report={shown.report} words={shown.words} told={told} events={events} />, root);
}

const events: WordEvents = {
  send,
  tell: (finding, from) => {
    told = told === finding && from === 'text' ? null : finding;
    vscode.setState({ told });
    draw();
    if (from === 'list') showInText(finding);
  },
};

function showInText(finding: number): void {
  const mark = document.querySelector<HTMLElement>(`mark[data-finding="${finding}"]`);
  mark?.scrollIntoView({ block: 'center' });
  mark?.focus();
}

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no part “${id}”`);
  return element;
}

function send(message: FromWord): void {
  vscode.postMessage(message);
}
