import type { Disposable } from 'vscode';
import { Disposable as Disposables, EventEmitter, l10n, Uri, window, workspace } from 'vscode';

/** The scheme of comparisons: `heshu-compare:/报告 changes.txt`. */
const comparisonScheme = 'heshu-compare';

/** Texts to look at, not to save: closing one asks nothing. */
export interface ComparisonTexts extends Disposable {
  /** Shows a text under a name, in place of what was shown under it before. */
  readonly show: (name: string, text: string) => Promise<void>;
}

export function comparisonTexts(): ComparisonTexts {
  const texts = new Map<string, string>();
  const changed = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(comparisonScheme, {
    onDidChange: changed.event,
    // After a reload of the window there is nothing left of it.
    provideTextDocumentContent: ({ path }) =>
      texts.get(path) ?? l10n.t('Run “Compare Figures with…” again to see the changes.'),
  });
  const show = async (name: string, text: string): Promise<void> => {
    const uri = Uri.from({ scheme: comparisonScheme, path: `/${name}.txt` });
    texts.set(uri.path, text);
    changed.fire(uri);
    const document = await workspace.openTextDocument(uri);
    await window.showTextDocument(document, { preview: true });
  };
  return Object.assign(Disposables.from(provider, changed), { show });
}
