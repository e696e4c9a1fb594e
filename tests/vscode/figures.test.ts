import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import * as vscode from 'vscode';

const report = `# 青梧镇政府工作报告

## 一、2020年工作回顾

（𠮷祥😀）全镇财政收入由4860万元增加到5248.8万元，增长

| 指标 | 单位 | 2020年 |
| --- | --- | ---: |
| 财政收入 | 亿元 | 0.525 |
`;

suite('figures', () => {
  test('completion right after Chinese text offers the rate, at the caret', async () => {
    const { document, at } = await opened('，增长');
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      at,
    );
    const item = list.items.find(({ label }) => label === '8.0%');
    assert.ok(item, JSON.stringify(list.items.map(({ label }) => label)));
    const range = item.range instanceof vscode.Range ? item.range : item.range?.replacing;
    assert.deepEqual(range, new vscode.Range(at, at));
  });

  test('a rename edits every mention in its own unit, and is shown before it is made', async () => {
    const { document, at } = await opened('5248');
    const renamed = (): Promise<readonly vscode.TextEdit[]> => renameEdits(document, at, '5310万元');
    // A list accepted before its places are in it gives none: nobody is so quick, so it is asked for again.
    let edits = await renamed();
    for (let tries = 1; edits.length === 0 && tries < mostTries; tries++) edits = await renamed();
    assert.deepEqual(edits.map(({ newText }) => newText).sort(), ['0.531', '5310']);
  });

  test('how the sentence at the caret is read opens beside the report, where the caret stays', async () => {
    const { document, at } = await opened('全镇财政');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('heshu.explainSentence');
    const beside = vscode.window.visibleTextEditors.find(
      ({ document: { uri } }) => uri.scheme === 'heshu-explain',
    );
    assert.match(beside?.document.getText() ?? '', /^（𠮷祥😀）全镇财政收入由4860万元/u);
    assert.notEqual(beside?.viewColumn, editor.viewColumn);
    assert.equal(vscode.window.activeTextEditor?.document, document);
  });
});

const mostTries = 5;

async function renameEdits(
  document: vscode.TextDocument,
  at: vscode.Position,
  newName: string,
): Promise<readonly vscode.TextEdit[]> {
  const edit = await accepting(
    vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at,
      newName,
    ),
  );
  return edit.entries().flatMap(([, each]) => each);
}

/** Takes the list of places as it comes, with every tick, until the answer is there. */
async function accepting<T>(asked: Thenable<T>): Promise<T> {
  const list = { open: true };
  const answer = Promise.resolve(asked).finally(() => (list.open = false));
  while (list.open) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  return answer;
}

/** The report in a document of its own, and the place right behind some words in it. */
async function opened(words: string): Promise<{ document: vscode.TextDocument; at: vscode.Position }> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: report });
  await vscode.window.showTextDocument(document);
  // A round trip: the server has begun and knows the document.
  await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
  return { document, at: document.positionAt(document.getText().indexOf(words) + words.length) };
}
