import {
  type Disposable,
  Disposable as Disposables,
  EventEmitter,
  type TextDocumentShowOptions,
  Uri,
  window,
  workspace,
} from 'vscode';

/** Texts to look at, not to save: closing one asks nothing. */
interface ShownTexts extends Disposable {
  /** Shows a text under a name, in place of what was shown under it before. */
  readonly show: (name: string, text: string, options?: TextDocumentShowOptions) => Promise<void>;
}

/** Texts under a scheme of their own: `heshu-compare:/报告 changes.txt`. After a reload of the window there is nothing left of them. */
export function shownTexts(scheme: string, gone: string): ShownTexts {
  const texts = new Map<string, string>();
  const changed = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: ({ path }) => texts.get(path) ?? gone,
  });
  const show: ShownTexts['show'] = async (name, text, options) => {
    const uri = Uri.from({ scheme, path: `/${name}.txt` });
    texts.set(uri.path, text);
    changed.fire(uri);
    const document = await workspace.openTextDocument(uri);
    await window.showTextDocument(document, { preview: true, ...options });
  };
  return Object.assign(Disposables.from(provider, changed), { show });
}
