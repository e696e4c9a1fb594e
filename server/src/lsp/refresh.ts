import type { Diagnostic } from 'vscode-languageserver';
import { reviewDiagnostics } from './diagnostic';
import type { Reports } from './reports';
import type { Session } from './session';

/** How the client comes to see findings that changed without its asking. */
export interface Refresh {
  /** One document changed, or what is shown of it. */
  readonly document: (uri: string) => void;
  /** Something all documents depend on changed: the settings, last year's report. */
  readonly all: () => void;
  /** A document was opened or edited; clients that pull ask by themselves. */
  readonly edited: (uri: string) => void;
  readonly closed: (uri: string) => void;
}

/** Pull or push, as the client can; a finding never goes both ways. */
export function createRefresh(session: Session, reports: () => Reports): Refresh {
  const findings = session.abilities.pull ? pullRefresh(session) : pushRefresh(session, reports);
  const aids = aidsRefresh(session);
  return {
    ...findings,
    document: (uri) => {
      findings.document(uri);
      aids.lenses();
    },
    all: () => {
      findings.all();
      aids.lenses();
      aids.hints();
    },
  };
}

/** What stands in the text beside the findings: lenses count them, hints follow a setting. */
function aidsRefresh({
  abilities,
  connection,
  fence,
}: Session): Readonly<Record<'lenses' | 'hints', () => void>> {
  return {
    lenses: () => {
      if (abilities.refreshLenses)
        fence.background('workspace/codeLens/refresh', () =>
          connection.sendRequest('workspace/codeLens/refresh'),
        );
    },
    hints: () => {
      if (abilities.refreshHints)
        fence.background('workspace/inlayHint/refresh', () => connection.languages.inlayHint.refresh());
    },
  };
}

function pullRefresh(session: Session): Refresh {
  const again = (): void => {
    if (!session.abilities.refresh) return;
    session.fence.background('workspace/diagnostic/refresh', () =>
      session.connection.languages.diagnostics.refresh(),
    );
  };
  return { document: again, all: again, edited: () => undefined, closed: () => undefined };
}

function pushRefresh(session: Session, reports: () => Reports): Refresh {
  // A document that is no report is passed over in silence, unless something was said of it before.
  const published = new Set<string>();
  const publish = (uri: string): void => {
    session.fence.background('textDocument/publishDiagnostics', async () => {
      const review = await reports().review(uri);
      if (review) await send(uri, reviewDiagnostics(session, review), review.document.version);
      else await clear(uri);
    });
  };
  const send = async (uri: string, diagnostics: Diagnostic[], version: number): Promise<void> => {
    published.add(uri);
    await session.connection.sendDiagnostics({ uri, version, diagnostics });
  };
  const clear = async (uri: string): Promise<void> => {
    if (published.delete(uri)) await session.connection.sendDiagnostics({ uri, diagnostics: [] });
  };
  return {
    document: publish,
    all: () => session.documents.all().forEach(({ uri }) => publish(uri)),
    edited: publish,
    closed: (uri) => session.fence.background('textDocument/didClose', () => clear(uri)),
  };
}
