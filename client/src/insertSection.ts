import {
  type Disposable,
  type QuickPickItem,
  type TextDocument,
  commands,
  l10n,
  QuickPickItemKind,
  SnippetString,
  window,
  languages,
  Position,
  Range,
} from 'vscode';
import { CompletionRequest } from 'vscode-languageclient';
import { type SectionsResult, type WireSection, methods } from '../../server/src/lsp/protocol';
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

/**
 * Sections by their prefixes in a Markdown file before any report was seen: the server, which gives them everywhere else, is
 * started by the first of them that is asked for.
 */
export function sectionPrefixes({ server }: Shared): Disposable {
  return languages.registerCompletionItemProvider(
    { language: 'markdown' },
    {
      provideCompletionItems: async (document, position) => {
        // From then on the client asks by itself.
        if (server.client()?.isRunning()) return null;
        const before = document.getText(new Range(new Position(position.line, 0), position));
        if (!/(?:核数\p{Script=Han}*|hs(?:-[a-z-]*)?)$/iu.test(before)) return null;
        const client = await server.start();
        if (!client) return null;
        const place = client.code2ProtocolConverter.asTextDocumentPositionParams(document, position);
        const found = await client.sendRequest(CompletionRequest.type, place);
        return client.protocol2CodeConverter.asCompletionResult(found);
      },
    },
  );
}
