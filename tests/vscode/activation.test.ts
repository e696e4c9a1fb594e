import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import * as vscode from 'vscode';
import type { HeshuApi } from '../../client/src/activate';
import { checkOf, diagnosticsUntil, openFile } from './diagnostics';

suite('activation', () => {
  test('a report is checked; for other Markdown not even the server starts', async () => {
    const notes = await openFile('notes.md');
    const { isServerRunning } = await heshu();
    assert.equal(isServerRunning(), false);
    const report = await openFile('jobs.md');
    await diagnosticsUntil(report.document.uri, (said) => said.length > 0);
    assert.equal(isServerRunning(), true);
    assert.deepEqual(vscode.languages.getDiagnostics(notes.document.uri), []);
  });

  test('a plain text is checked when asked', async () => {
    const { document } = await openFile('plain.txt');
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
    await vscode.commands.executeCommand('heshu.checkFile');
    const said = await diagnosticsUntil(document.uri, (all) => all.length > 0);
    assert.ok(said.some((each) => checkOf(each) === 'sum-mismatch'));
  });

  test('the indicator table opens beside the report', async () => {
    await openFile('jobs.md');
    await vscode.commands.executeCommand('heshu.openTable');
    await tableOpened();
    await vscode.commands.executeCommand('heshu.openTable');
    assert.equal(openTables().length, 1, 'asked again, the same table comes to the front');
    await vscode.window.tabGroups.close(openTables());
  });
});

/** What the extension tells its tests. */
async function heshu(): Promise<HeshuApi> {
  const extension = vscode.extensions.getExtension<HeshuApi>('heshu.heshu');
  if (!extension) throw new Error('the extension is not installed');
  return extension.activate();
}

/** The tabs are told of a moment after the command is done. */
function tableOpened(): Promise<void> {
  return new Promise((resolve) => {
    const changes = vscode.window.tabGroups.onDidChangeTabs(() => look());
    const look = (): void => {
      if (openTables().length === 0) return;
      changes.dispose();
      resolve();
    };
    look();
  });
}

function openTables(): vscode.Tab[] {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.filter(
    ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('heshu.table'),
  );
}
