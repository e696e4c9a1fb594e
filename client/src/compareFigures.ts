import type { Uri } from 'vscode';
import {
  type Disposable,
  type Event,
  type QuickPickItem,
  commands,
  Disposable as Disposables,
  extensions,
  l10n,
  window,
  workspace,
} from 'vscode';
import { encodeBase64 } from '../../server/src/lsp/base64';
import { type FileResult, type TextResult, methods } from '../../server/src/lsp/protocol';
import { reportAtHand } from './activeDocument';
import { baseName, busy, offerFile } from './saveAs';
import type { Shared } from './shared';
import { shownTexts } from './shownTexts';

/** “Compare Figures with…”: what the report states otherwise than an earlier version, a file or a revision of Git. */
export function compareFigures(shared: Shared): Disposable {
  const texts = shownTexts('heshu-compare', l10n.t('Run “Compare Figures with…” again to see the changes.'));
  const command = commands.registerCommand('heshu.compareFigures', async (named?: Uri) => {
    const report = await reportAtHand(shared, named);
    const earlier = report && (await askEarlier(report.document.uri));
    if (!report || !earlier) return;
    const params = { uri: report.uri, name: earlier.name, base64: encodeBase64(earlier.bytes) };
    const compared = await busy(
      l10n.t('Comparing with {0}', earlier.name),
      report.client.sendRequest<TextResult | null>(methods.compare, params),
    );
    if (!compared) return;
    if ('problem' in compared) {
      void window.showErrorMessage(compared.problem);
      return;
    }
    await texts.show(changesOf(report.document.uri), compared.text);
    const target = {
      beside: report.document.uri,
      name: changesOf(report.document.uri),
      inputs: [report.document.uri, earlier.uri],
    };
    await offerFile(l10n.t('Figures compared.'), target, (to) =>
      report.client.sendRequest<FileResult | null>(methods.compare, { ...params, to }),
    );
  });
  return Disposables.from(texts, command);
}

interface Earlier {
  readonly name: string;
  /** None for a revision of Git. */
  readonly uri?: Uri;
  readonly bytes: Uint8Array;
}

async function askEarlier(report: Uri): Promise<Earlier | undefined> {
  const revisions = await revisionsOf(report);
  const file: QuickPickItem = { label: l10n.t('Choose a file…') };
  const items = revisions.map(({ hash, message, authorDate }): QuickPickItem & { hash: string } => ({
    label: message.split('\n')[0] ?? '',
    description: `${hash.slice(0, 7)} ${authorDate?.toLocaleDateString() ?? ''}`,
    hash,
  }));
  const chosen: (QuickPickItem & { hash?: string }) | undefined =
    items.length === 0
      ? file
      : await window.showQuickPick([file, ...items], { title: l10n.t('Compare figures with') });
  if (!chosen) return undefined;
  return chosen.hash === undefined ? readChosen() : readRevision(report, chosen.hash);
}

async function readChosen(): Promise<Earlier | undefined> {
  const filters = { [l10n.t('Reports')]: ['md', 'txt', 'docx'] };
  const [uri] = (await window.showOpenDialog({ filters })) ?? [];
  return uri && { name: uri.path.split('/').at(-1) ?? '', uri, bytes: await workspace.fs.readFile(uri) };
}

/** As much of VS Code's own Git extension as is asked for here. */
interface GitRepository {
  readonly log: (options: {
    readonly maxEntries: number;
    readonly path: string;
  }) => Promise<readonly Commit[]>;
  readonly show: (revision: string, path: string) => Promise<string>;
}

interface Commit {
  readonly hash: string;
  readonly message: string;
  readonly authorDate?: Date;
}

interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: Event<unknown>;
  readonly getRepository: (uri: Uri) => GitRepository | null;
}

interface GitExtension {
  readonly getAPI: (version: 1) => GitApi;
}

async function repositoryOf(uri: Uri): Promise<GitRepository | null> {
  const git = extensions.getExtension<GitExtension>('vscode.git');
  if (!git || uri.scheme !== 'file') return null;
  try {
    const api = (await git.activate()).getAPI(1);
    await initialized(api);
    return api.getRepository(uri);
  } catch {
    // Git is switched off, or not installed: a file can still be compared with.
    return null;
  }
}

/** Right after a start it is still looking for repositories; where it never ends, a file can be compared with. */
function initialized({ state, onDidChangeState }: GitApi): Promise<void> {
  if (state === 'initialized') return Promise.resolve();
  return new Promise((resolve) => {
    const listening = onDidChangeState(() => done());
    const timer = setTimeout(() => done(), 5000);
    const done = (): void => {
      clearTimeout(timer);
      listening.dispose();
      resolve();
    };
  });
}

async function revisionsOf(uri: Uri): Promise<readonly Commit[]> {
  const repository = await repositoryOf(uri);
  try {
    return (await repository?.log({ maxEntries: 30, path: uri.fsPath })) ?? [];
  } catch {
    return [];
  }
}

async function readRevision(uri: Uri, hash: string): Promise<Earlier | undefined> {
  const text = await (await repositoryOf(uri))?.show(hash, uri.fsPath);
  if (text === undefined) return undefined;
  return { name: `${baseName(uri)}@${hash.slice(0, 7)}.md`, bytes: new TextEncoder().encode(text) };
}

function changesOf(report: Uri): string {
  return `${baseName(report)} ${l10n.t('changes')}`;
}
