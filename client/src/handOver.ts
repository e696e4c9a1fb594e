import type { Disposable, Uri } from 'vscode';
import { commands, Disposable as Disposables, l10n, window } from 'vscode';
import type { Artifact } from '../../server/src/core/output/export/artifact';
import type { FileResult } from '../../server/src/lsp/protocol';
import { methods } from '../../server/src/lsp/protocol';
import { reportAtHand } from './activeDocument';
import { askWhere, baseName, busy, saveFile } from './saveAs';
import type { Shared } from './shared';

/** What leaves the editor: check sheet 核数单, report, review copy, indicator table. */
export function handOver(shared: Shared): Disposable {
  const command = (
    id: string,
    name: () => string,
    artifact: () => Promise<Artifact | undefined>,
  ): Disposable => commands.registerCommand(id, (uri?: Uri) => write(shared, uri, name(), artifact));
  return Disposables.from(
    command('heshu.exportSheet', () => l10n.t('check sheet'), askSheet),
    command(
      'heshu.exportReport',
      () => l10n.t('report'),
      () => Promise.resolve({ kind: 'report', to: 'docx', comments: false }),
    ),
    command(
      'heshu.exportReview',
      () => l10n.t('review copy'),
      () => Promise.resolve({ kind: 'report', to: 'docx', comments: true }),
    ),
    command('heshu.exportTable', () => l10n.t('indicator table'), askTable),
  );
}

async function write(
  shared: Shared,
  named: Uri | undefined,
  name: string,
  ask: () => Promise<Artifact | undefined>,
): Promise<void> {
  const report = await reportAtHand(shared, named);
  const artifact = report && (await ask());
  if (!report || !artifact) return;
  const { document, client, uri } = report;
  const ending = artifact.to === 'markdown' ? 'md' : artifact.to;
  const target = await askWhere(document.uri, `${baseName(document.uri)} ${name}`, ending);
  if (!target) return;
  const params = { uri, artifact, target: client.code2ProtocolConverter.asUri(target) };
  const asked = client.sendRequest<FileResult | null>(methods.export, params);
  await saveFile(target, await busy(l10n.t('Writing {0}', name), asked));
}

async function askSheet(): Promise<Artifact | undefined> {
  const whole = { label: l10n.t('One sheet'), artifact: { kind: 'sheet', to: 'xlsx' } } as const;
  const parted = {
    label: l10n.t('One sheet for each department'),
    description: l10n.t('as the figures file names them'),
    artifact: { kind: 'sheet', to: 'xlsx', by: 'department' },
  } as const;
  const word = { label: l10n.t('As a Word document'), artifact: { kind: 'sheet', to: 'docx' } } as const;
  const page = { label: l10n.t('As a page to print'), artifact: { kind: 'sheet', to: 'html' } } as const;
  return (await window.showQuickPick([whole, parted, word, page], { title: l10n.t('check sheet') }))
    ?.artifact;
}

async function askTable(): Promise<Artifact | undefined> {
  const kinds = [
    { label: 'Excel (.xlsx)', artifact: { kind: 'table', to: 'xlsx' } },
    { label: 'Word (.docx)', artifact: { kind: 'table', to: 'docx' } },
    { label: 'CSV', artifact: { kind: 'table', to: 'csv' } },
    { label: 'Markdown', artifact: { kind: 'table', to: 'markdown' } },
  ] as const;
  return (await window.showQuickPick(kinds, { title: l10n.t('indicator table') }))?.artifact;
}
