import { l10n } from 'vscode';
import type { PanelWords } from '../preview/messages';

/** The panel's words in the language of the editor. */
export function panelWords(): PanelWords {
  return {
    untitled: l10n.t('Untitled report'),
    none: l10n.t('No report is open. Open a report to see its indicators.'),
    tableLabel: l10n.t('Indicators of the report'),
    indicator: l10n.t('Indicator'),
    partOf: l10n.t('of which'),
    empty: l10n.t('empty'),
    implied: l10n.t('follows from other figures'),
    contradicted: l10n.t('does not agree with other figures'),
    jump: l10n.t('Go to {0}', '{0}'),
    figures: l10n.t('{0} figures', '{0}'),
    checked: l10n.t('checked'),
    unrelated: l10n.t('nothing to check against'),
    unread: l10n.t('not read'),
    findings: l10n.t('Findings: {0}', '{0}'),
    clean: l10n.t('Nothing found.'),
    severity: {
      error: l10n.t('Error'),
      warning: l10n.t('Warning'),
      information: l10n.t('Information'),
      hint: l10n.t('Hint'),
    },
  };
}
