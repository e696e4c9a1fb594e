import type { Disposable, QuickPickItem, TextDocument } from 'vscode';
import { commands, l10n, QuickPickItemKind, SnippetString, window } from 'vscode';
import type { SectionsResult, WireSection } from '../../server/src/lsp/protocol';
import { methods } from '../../server/src/lsp/protocol';
import type { Shared } from './shared';

/** “Insert Section…”: a list of the standard sections for the report's level, each with what it is made of. */
export function insertSection({ server, reports }: Shared): Disposable {
  return commands.registerCommand('heshu.insertSection', async () => {
    // The walkthrough stands in front of the report when its button is pressed.
    const document = markdownIn(window.activeTextEditor?.document) ?? reports.last();
    if (!document) {
      void window.showInformationMessage(l10n.t('Please open or begin a report first.'));
      return;
    }
    const editor = await window.showTextDocument(document);
    const client = await server.start();
    if (!client) return;
    const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
    const asked = client.sendRequest<SectionsResult>(methods.sections, { uri });
    const items: Promise<readonly SectionItem[]> = asked.then(({ sections }) => itemsOf(sections));
    const chosen = await window.showQuickPick<SectionItem>(items, {
      title: l10n.t('Insert Section'),
      placeHolder: l10n.t('Type a few words; below each section is what it is made of'),
      ignoreFocusOut: true,
      matchOnDescription: true,
      matchOnDetail: true,
    });
    if (chosen?.section) await editor.insertSnippet(new SnippetString(chosen.section.snippet));
  });
}

function markdownIn(document: TextDocument | undefined): TextDocument | undefined {
  return document?.languageId === 'markdown' ? document : undefined;
}

interface SectionItem extends QuickPickItem {
  readonly section?: WireSection;
}

/** Grouped as they stand in a report. */
function itemsOf(sections: readonly WireSection[]): SectionItem[] {
  return sections.flatMap((section, at) => {
    const { group, title, prefix, structure } = section;
    const item = { label: title, description: prefix, detail: structure.join('　'), section };
    const begins = sections[at - 1]?.group !== group;
    return begins ? [{ label: group, kind: QuickPickItemKind.Separator }, item] : [item];
  });
}
