import type { CancellationToken, Diagnostic, WorkspaceSymbol } from 'vscode-languageserver';
import { SymbolKind } from 'vscode-languageserver';
import { indicatorsOf, type IndicatorSymbol } from '../core/author/reading-aid/indicators';
import type { FileStat } from '../files';
import { FileError, readText } from '../files';
import { lineIndex, type LineIndex } from './convert';
import { diagnosticsOf } from './diagnostics';
import { checkCancelled } from './fence';
import { isReport } from './reports';
import { resultId } from './diagnostic';
import type { Session } from './session';
import type { WorkspaceFolders } from './workspaceFolders';
import { uriKey } from './uri';

/** The reports of the workspace that are not open in the editor. */
export interface WorkspaceReports {
  readonly all: (token: CancellationToken) => Promise<readonly ClosedReport[]>;
  /** A file changed; true when a report depends on it or is it. */
  readonly changed: (uri: string) => boolean;
  /** Settings changed. */
  readonly reset: () => void;
}

/** What is kept of a report that is not open: its diagnostics and the names of its indicators, not its text. */
export interface ClosedReport {
  readonly uri: string;
  readonly resultId: string;
  readonly items: Diagnostic[];
  readonly symbols: readonly WorkspaceSymbol[];
}

export function createWorkspaceReports(session: Session, folders: WorkspaceFolders): WorkspaceReports {
  const looked = new Map<string, Look>();
  const forget = (uri: string): boolean => {
    const key = uriKey(uri);
    const concerned = [...looked].filter(([each, look]) => each === key || look.companions.has(key));
    for (const [each] of concerned) looked.delete(each);
    return concerned.length > 0;
  };
  const reportAt = async (
    uri: string,
    trusted: boolean,
    token: CancellationToken,
  ): Promise<ClosedReport | null> => {
    const known = looked.get(uriKey(uri));
    if (known && trusted) return known.report;
    const stat = await session.files.stat(uri);
    checkCancelled(token);
    if (known && stat && isUnchanged(known.stat, stat)) return known.report;
    const look = await lookAt(session, uri, stat, token);
    looked.set(uriKey(uri), look);
    return look.report;
  };
  return {
    all: async (token) => {
      const open = new Set(session.documents.all().map(({ uri }) => uriKey(uri)));
      const reports: ClosedReport[] = [];
      for (const { uri, watched } of await folders.files(token)) {
        if (open.has(uriKey(uri))) continue;
        const report = await reportAt(uri, watched, token);
        checkCancelled(token);
        if (report) reports.push(report);
      }
      return reports;
    },
    changed: forget,
    reset: () => looked.clear(),
  };
}

interface Look {
  readonly stat: FileStat | null;
  readonly companions: ReadonlySet<string>;
  /** Null for a file that is no report. */
  readonly report: ClosedReport | null;
}

async function lookAt(
  session: Session,
  uri: string,
  stat: FileStat | null,
  token: CancellationToken,
): Promise<Look> {
  const nothing: Look = { stat, companions: new Set(), report: null };
  const text = await textOf(session, uri);
  checkCancelled(token);
  if (text === null) return nothing;
  const settings = await session.configuration.of(uri);
  checkCancelled(token);
  if (!isReport(session, settings, { uri, languageId: 'markdown', text })) return nothing;
  // Between two reports the editor's own requests get their turn.
  await session.clock.turn();
  checkCancelled(token);
  const loaded = await session.companions.of({ uri, text }, settings);
  checkCancelled(token);
  session.companions.forget(uri);
  const { companions } = loaded;
  const analysis = session.core.analyze(text, { ...settings.analysis, companions });
  const { words, abilities, checkPages } = session;
  const lines = lineIndex(text);
  const { related, wordTexts } = abilities;
  const context = { uri, lines, source: words.source, related, checkPages, wordTexts, loaded };
  const items = diagnosticsOf(analysis.findings, context);
  const symbols = symbolsOf(uri, lines, indicatorsOf(analysis), analysis.document.title);
  return { stat, companions: loaded.uris, report: { uri, items, symbols, resultId: resultId(items) } };
}

/** The indicators of one report as the protocol has them; the report's title says which it is. */
export function symbolsOf(
  uri: string,
  lines: LineIndex,
  indicators: readonly IndicatorSymbol[],
  title: string | null,
): readonly WorkspaceSymbol[] {
  return indicators.map(({ name, value, span }) => ({
    name: `${name} ${value}`,
    kind: SymbolKind.Number,
    location: { uri, range: lines.range(span) },
    ...(title === null ? {} : { containerName: title }),
  }));
}

/** A file that cannot be read is one line in the log: whether it would be a report nobody knows. */
async function textOf(session: Session, uri: string): Promise<string | null> {
  try {
    return await readText(session.files, uri);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    session.connection.console.warn(session.words.unreadable(uri, error.problem));
    return null;
  }
}

function isUnchanged(a: FileStat | null, b: FileStat): boolean {
  return a !== null && a.modified === b.modified && a.size === b.size;
}
