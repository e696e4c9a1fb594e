import { type Disposable, commands, Disposable as Disposables, l10n, ViewColumn, window } from 'vscode';
import { type ExplainParams, type ExplainResult, methods } from '../../server/src/lsp/protocol';
import { reportAtHand } from './activeDocument';
import { baseName } from './saveAs';
import type { Shared } from './shared';
import { shownTexts } from './shownTexts';

/** “Explain How This Sentence Is Read”: the words, lists and figures of the sentence at the caret, as text beside the report. */
export function explainSentence(shared: Shared): Disposable {
  const gone = l10n.t('Run “Explain How This Sentence Is Read” again to see it.');
  const texts = shownTexts('heshu-explain', gone);
  const command = commands.registerCommand('heshu.explainSentence', async () => {
    const report = await reportAtHand(shared);
    if (!report) return;
    const { client, document, uri } = report;
    const editor = window.visibleTextEditors.find((each) => each.document === document);
    const at = editor?.selection.active;
    const params: ExplainParams = { uri, position: { line: at?.line ?? 0, character: at?.character ?? 0 } };
    const explained = await client.sendRequest<ExplainResult | null>(methods.explain, params);
    if (!explained) void window.showInformationMessage(l10n.t('There is no sentence at the caret.'));
    else {
      const name = `${baseName(document.uri)} ${l10n.t('sentence')}`;
      // The caret stays in the report, to go on to the next sentence.
      await texts.show(name, explained.text, { viewColumn: ViewColumn.Beside, preserveFocus: true });
    }
  });
  return Disposables.from(texts, command);
}
