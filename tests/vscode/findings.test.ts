import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import * as vscode from 'vscode';
import { checkOf, diagnosticsUntil, openFile } from './diagnostics';

suite('findings', () => {
  test('each finding is counted once', async () => {
    const { document } = await openFile('jobs.md');
    const said = await diagnosticsUntil(document.uri, saysSum);
    const places = said.map((each) => `${checkOf(each)} ${JSON.stringify(each.range)}`);
    assert.deepEqual(places, [...new Set(places)]);
    assert.equal(said.filter((each) => checkOf(each) === 'sum-mismatch').length, 1);
  });

  test('the hover on a figure shows what it was held against', async () => {
    const { document } = await openFile('jobs.md');
    await diagnosticsUntil(document.uri, saysSum);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      placeOf(document, '384'),
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map(plain)
      .join('\n');
    assert.match(text, /146.*208/su);
  });

  test('a correction clears its finding, key by key, with nothing said in between', async () => {
    const { document, selection } = await faultyReport();
    await diagnosticsUntil(document.uri, saysSum);
    const { newlySaid, changes } = recordNew(document);
    // With a slip on the way: 394, taken back at once, would be called wrong if it stayed.
    for (const key of ['3', '9', '4', '⌫', '⌫', '5', '4']) {
      if (key === '⌫') await vscode.commands.executeCommand('deleteLeft');
      else await vscode.commands.executeCommand('type', { text: key });
      // A round trip: the server has judged the text as it stands now.
      await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
    }
    await diagnosticsUntil(document.uri, (all) => !saysSum(all));
    await vscode.commands.executeCommand('cursorBottom');
    await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
    changes.dispose();
    assert.ok(
      document.getText().includes('354人'),
      `typed at ${JSON.stringify(selection)}: ${document.getText()}`,
    );
    assert.deepEqual(newlySaid, []);
  });

  test('the outline shows # headings once and plain headings too', async () => {
    assert.deepEqual(await outlineOf('jobs.md', '一、'), ['一、2020年工作回顾']);
    assert.deepEqual(await outlineOf('outline.md', '（一）'), ['（一）民生保障更加有力']);
  });
});

/** The report of jobs.md in a document of its own, with 384 selected. */
async function faultyReport(): Promise<{ document: vscode.TextDocument; selection: vscode.Selection }> {
  const content = (await openFile('jobs.md')).document.getText();
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  const editor = await vscode.window.showTextDocument(document);
  const start = placeOf(document, '384');
  editor.selection = new vscode.Selection(start, start.translate(0, 3));
  return { document, selection: editor.selection };
}

function saysSum(diagnostics: readonly vscode.Diagnostic[]): boolean {
  return diagnostics.some((each) => checkOf(each) === 'sum-mismatch');
}

/**
 * What is said from now on that was not said a moment before. The finding on 384 stands until the server has answered the
 * first key, and any event meanwhile would show it again; only its coming back after it went, or another, is news.
 */
function recordNew(document: vscode.TextDocument): { newlySaid: string[]; changes: vscode.Disposable } {
  const newlySaid: string[] = [];
  let before = errorsOf(document);
  const changes = vscode.languages.onDidChangeDiagnostics(() => {
    const now = errorsOf(document);
    newlySaid.push(...now.filter((message) => !before.includes(message)));
    before = now;
  });
  return { newlySaid, changes };
}

/** What is painted at the sentence being typed. */
function errorsOf({ uri }: vscode.TextDocument): string[] {
  const said = vscode.languages.getDiagnostics(uri).filter((each) => checkOf(each) === 'sum-mismatch');
  return said.map(({ message }) => message);
}

function placeOf(document: vscode.TextDocument, text: string): vscode.Position {
  return document.positionAt(document.getText().indexOf(text));
}

/** What a hover says, whichever way its provider wrote it. */
function plain(content: unknown): string {
  return content instanceof vscode.MarkdownString ? content.value : JSON.stringify(content);
}

async function outlineOf(file: string, beginning: string): Promise<string[]> {
  const { document } = await openFile(file);
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  const names = (all: readonly vscode.DocumentSymbol[]): string[] =>
    all.flatMap((each) => [each.name.replace(/^#+\s*/u, ''), ...names(each.children)]);
  return names(symbols).filter((name) => name.startsWith(beginning));
}
