import {
  commands,
  type Disposable,
  Disposable as Disposables,
  DocumentLink,
  l10n,
  languages,
  Range,
  Uri,
  window,
} from 'vscode';
import {
  type FileResult,
  type MeetingLink,
  type MeetingParams,
  type MeetingResult,
  methods,
} from '../../server/src/lsp/protocol';
import { reportAtHand } from './activeDocument';
import { baseName, busy, offerFile } from './saveAs';
import type { Shared } from './shared';
import { shownTexts } from './shownTexts';

const scheme = 'heshu-meeting';

/** “Check All Papers of This Meeting”: what the papers in the report's folder state differently, each place a link. */
export function checkMeeting(shared: Shared): Disposable {
  const command = l10n.t('Check All Papers of This Meeting');
  const texts = shownTexts(scheme, l10n.t('Run “{0}” again to see the page.', command));
  const links = new Map<string, readonly MeetingLink[]>();
  const provider = languages.registerDocumentLinkProvider(
    { scheme },
    { provideDocumentLinks: ({ uri }) => (links.get(uri.path) ?? []).map(toLink) },
  );
  const registered = commands.registerCommand('heshu.checkMeeting', async (named?: Uri) => {
    const report = await reportAtHand(shared, named);
    if (!report) return;
    const { client, document, uri } = report;
    const ask = <Result>(params: MeetingParams): Promise<Result | null> =>
      client.sendRequest<Result | null>(methods.meeting, params);
    const page = await busy(command, ask<MeetingResult | { readonly problem: string }>({ uri }));
    if (!page) return;
    if ('problem' in page) {
      void window.showWarningMessage(page.problem);
      return;
    }
    const name = `${baseName(document.uri)} ${l10n.t('papers')}`;
    links.set(`/${name}.txt`, page.links);
    await texts.show(name, page.text);
    const said = l10n.t('{0} papers read, {1} figures stand differently.', page.papers, page.differences);
    const target = { beside: document.uri, name, inputs: [document.uri] };
    await offerFile(said, target, (to) => ask<FileResult>({ uri, to }));
  });
  return Disposables.from(texts, provider, registered);
}

/** Whoever follows it comes to the figure itself. */
function toLink({ range: { start, end }, uri, position }: MeetingLink): DocumentLink {
  const place = `L${String(position.line + 1)},${String(position.character + 1)}`;
  return new DocumentLink(
    new Range(start.line, start.character, end.line, end.character),
    Uri.parse(uri).with({ fragment: place }),
  );
}
