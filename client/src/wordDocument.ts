import { TabInputCustom, type Uri, window } from 'vscode';

/** The editor that shows a Word document as a report. */
export const wordViewType = 'heshu.word';

/** Whether a file is one that word processors keep; the old kinds among them are told so when they are read. */
export function isWordFile({ path }: Uri): boolean {
  return /\.(?:docx?|wps)$/i.test(path);
}

/** The Word document that is looked at, if one is. */
export function activeWordDocument(): Uri | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputCustom && input.viewType === wordViewType ? input.uri : undefined;
}
