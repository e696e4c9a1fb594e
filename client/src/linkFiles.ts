import type { Disposable, TextDocument } from 'vscode';
import { commands, Disposable as Disposables, l10n, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { LinkFileParams, LinkFileResult } from '../../server/src/lsp/protocol';
import { methods } from '../../server/src/lsp/protocol';
import { relativeName } from './relativeName';
import { reportAtHand } from './activeDocument';
import type { Shared } from './shared';

/**
 * “Link Last Year’s Report…”, “Link Companion Reports…”, “Link Figures File…”: a file is chosen, and the front matter names
 * it, relative to the report.
 */
export function linkFiles(shared: Shared): Disposable {
  return Disposables.from(
    commands.registerCommand('heshu.linkPrior', (named?: Uri | string) => link(shared, 'prior', named)),
    commands.registerCommand('heshu.linkCompanion', (named?: Uri | string) => link(shared, 'with', named)),
    commands.registerCommand('heshu.linkData', (named?: Uri | string) => link(shared, 'data', named)),
  );
}

type Key = LinkFileParams['key'];

/** A quick fix names the report as the server knows it. */
async function link(shared: Shared, key: Key, named?: Uri | string): Promise<void> {
  const report = await reportAtHand(shared, typeof named === 'string' ? Uri.parse(named) : named);
  if (!report) return;
  const { document, client, uri } = report;
  if (document.isUntitled) {
    void window.showInformationMessage(l10n.t('Save the report first: files are named from where it is.'));
    return;
  }
  const files = await chosen(document, key);
  if (files.length === 0) return;
  await shared.trust.choose(client, files);
  const names = files.map((each) => relativeName(document.uri, each));
  const params: LinkFileParams = { uri, key, names };
  const linked = await client.sendRequest<LinkFileResult | null>(methods.linkFile, params);
  if (!linked) return;
  if ('problem' in linked) {
    void window.showWarningMessage(problems[linked.problem]());
    return;
  }
  if (linked.version !== document.version) {
    void window.showInformationMessage(l10n.t('The report was edited meanwhile. Please try again.'));
    return;
  }
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, client.protocol2CodeConverter.asRange(linked.range), linked.newText);
  if (await workspace.applyEdit(edit))
    void window.showInformationMessage(l10n.t('The front matter names it: {0}', names.join('、')));
}

const problems: Readonly<Record<'same' | 'unreadable', () => string>> = {
  same: () => l10n.t('The report names this file already.'),
  unreadable: () => l10n.t('The front matter could not be read. Correct it, then link the file.'),
};

async function chosen(report: TextDocument, key: Key): Promise<readonly Uri[]> {
  const what = titles[key]();
  const extensions =
    key === 'data' ? ['xlsx', 'csv', 'tsv', 'txt', 'yaml', 'yml', 'md'] : ['md', 'txt', 'docx'];
  const uris = await window.showOpenDialog({
    title: what,
    defaultUri: report.uri.with({ path: report.uri.path.replace(/[^/]*$/, '') }),
    canSelectMany: key === 'with',
    filters: { [what]: extensions },
  });
  return uris ?? [];
}

const titles: Readonly<Record<Key, () => string>> = {
  prior: () => l10n.t('Last year’s report'),
  with: () => l10n.t('Reports of the same meeting'),
  data: () => l10n.t('Figures file'),
};
