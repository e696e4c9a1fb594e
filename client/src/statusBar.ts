import type { Disposable } from 'vscode';
import { Disposable as Disposables, l10n, StatusBarAlignment, window } from 'vscode';
import type { CoverageParams } from '../../server/src/lsp/protocol';
import { activeDocument } from './activeDocument';
import type { Shared } from './shared';

/** What became of the figures of the active report, in the status bar; a click opens the indicator table. */
export function statusBar({ coverage }: Shared): Disposable {
  const item = window.createStatusBarItem('heshu.coverage', StatusBarAlignment.Right, 100);
  item.name = l10n.t('Heshu');
  item.command = 'heshu.openTable';
  const update = (): void => {
    const document = activeDocument();
    const now = document && coverage.of(document);
    if (!now) {
      item.hide();
      return;
    }
    item.text = `$(checklist) ${coverageText(now)}`;
    item.tooltip = l10n.t('{0}\nClick to open the indicator table.', coverageText(now));
    item.accessibilityInformation = { label: coverageText(now), role: 'button' };
    item.show();
  };
  update();
  return Disposables.from(
    item,
    coverage.onDidChange(update),
    window.onDidChangeActiveTextEditor(update),
    window.onDidChangeVisibleTextEditors(update),
  );
}

/** “已核 41 · 无可核关系 58 · 未识别 3 · 发现 2”. */
function coverageText({ coverage, findings }: CoverageParams): string {
  const { checked, unrelated, unread } = coverage;
  const found = findings.error + findings.warning + findings.information + findings.hint;
  return l10n.t(
    'Checked {0} · nothing to check against {1} · not read {2} · findings {3}',
    checked,
    unrelated,
    unread,
    found,
  );
}
