import { l10n } from 'vscode';
import type { PanelWords } from '../preview/messages';
import type { WordWords } from '../preview/word/messages';

/** The panel's words in the language of the editor, and the commands of its menu. */
export function panelWords(menu: PanelWords['menu']): PanelWords {
  return {
    untitled: l10n.t('Untitled report'),
    none: l10n.t('No report is open. Open a report to see its indicators.'),
    tableLabel: l10n.t('Indicators of the report'),
    years: l10n.t('{0} in review · {1} planned', '{0}', '{1}'),
    indicator: l10n.t('Indicator'),
    trend: l10n.t('Trend'),
    partOf: l10n.t('of which'),
    otherTopics: l10n.t('Others'),
    topics: topics(),
    empty: l10n.t('empty'),
    implied: l10n.t('follows from other figures'),
    contradicted: l10n.t('does not agree with other figures'),
    attained: l10n.t('task attained'),
    notAttained: l10n.t('task not attained'),
    jump: l10n.t('Go to {0}', '{0}'),
    figures: l10n.t('{0} figures', '{0}'),
    states: states(),
    filters: {
      all: l10n.t('All'),
      contradicted: l10n.t('Contradicted'),
      missing: l10n.t('Target missing'),
      promised: l10n.t('Targets of last year'),
      implied: l10n.t('Implied'),
      checked: l10n.t('Checked'),
    },
    filterLabel: l10n.t('Rows shown'),
    search: l10n.t('Search indicators'),
    noRows: l10n.t('No indicator fits.'),
    columns: l10n.t('Columns'),
    actions: l10n.t('Actions'),
    menu,
    sortBy: l10n.t('Sort by {0}', '{0}'),
    findings: l10n.t('Findings: {0}', '{0}'),
    clean: l10n.t('Nothing found.'),
    back: l10n.t('Back to the findings'),
    severity: severity(),
  };
}

/** The words of the page that shows a Word document. */
export function wordWords(): WordWords {
  return {
    untitled: l10n.t('Untitled report'),
    figures: l10n.t('{0} figures', '{0}'),
    states: states(),
    findings: l10n.t('Findings: {0}', '{0}'),
    clean: l10n.t('Nothing found.'),
    severity: severity(),
    import: l10n.t('Import as Report'),
    comment: l10n.t('Export Word with Comments'),
    readOnly: l10n.t('To be read only: the document itself is never changed.'),
    text: l10n.t('Text of the report'),
  };
}

function states(): PanelWords['states'] {
  return {
    checked: l10n.t('checked'),
    unrelated: l10n.t('nothing to check against'),
    unread: l10n.t('not read'),
  };
}

function severity(): PanelWords['severity'] {
  return {
    error: l10n.t('Error'),
    warning: l10n.t('Warning'),
    information: l10n.t('Information'),
    hint: l10n.t('Hint'),
  };
}

/** The lexicon's topics are Chinese names; an English editor says them in English. */
function topics(): PanelWords['topics'] {
  return {
    经济发展: l10n.t('Economy'),
    财政金融: l10n.t('Public finance and banking'),
    工业: l10n.t('Industry'),
    农业农村: l10n.t('Agriculture and villages'),
    投资项目: l10n.t('Investment and projects'),
    消费外贸: l10n.t('Consumption and trade'),
    城乡建设: l10n.t('Construction'),
    生态环境: l10n.t('Environment'),
    民生保障: l10n.t('Livelihood'),
    社会事业: l10n.t('Social services'),
    治理与政务: l10n.t('Governance'),
  };
}
