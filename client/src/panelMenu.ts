import { l10n } from 'vscode';
import type { Action } from '../preview/messages';

/** What can be done with the table from the panel's own menu: commands that take the report's URI. */
export function menuOf(): readonly Action[] {
  return offered.map(({ command, title }) => ({ command, title: title() }));
}

/** Whether a command may be run on the panel's word. */
export function isOffered(command: string): boolean {
  return offered.some((each) => each.command === command);
}

const offered: readonly { readonly command: string; readonly title: () => string }[] = [
  { command: 'heshu.showReport', title: () => l10n.t('Go to the report') },
  { command: 'heshu.insertTable', title: () => l10n.t('Insert or Update Indicator Table') },
  { command: 'heshu.exportSheet', title: () => l10n.t('Export Check Sheet…') },
  { command: 'heshu.exportReport', title: () => l10n.t('Export Report as Word…') },
  { command: 'heshu.exportReview', title: () => l10n.t('Export Review Copy with Comments…') },
  { command: 'heshu.exportTable', title: () => l10n.t('Export Indicator Table…') },
  { command: 'heshu.compareFigures', title: () => l10n.t('Compare Figures with…') },
];
