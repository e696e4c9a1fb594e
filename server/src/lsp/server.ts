import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { loadOnce } from '../formats/port';
import { createAnalyses } from './analyses';
import { onCaret, onCheckFile, createCoverage } from './notices';
import { onCheckedFigures, onUnmentioned } from './figureLists';
import { onCodeAction } from './codeAction';
import { clientFiles } from './clientFiles';
import { onCompletion } from './completion';
import { onCompare } from './compare';
import { createCompanionFiles } from './companionFiles';
import { createConfiguration, isConfig } from './configuration';
import { onDefinition, onDocumentHighlight, onReferences } from './mentions';
import { onDiagnostic } from './diagnostic';
import { onDidChangeConfiguration, reconfigure, onDidChangeWatchedFiles, onTrust } from './workspaceChanges';
import { createDocuments } from './documents';
import { onDocumentSymbol, onFoldingRange, onSelectionRange } from './structure';
import type { ServerEnvironment } from './environment';
import { onExplain } from './explain';
import { onExport, onImport } from './officeFiles';
import { loggingFaults } from './faultLog';
import { createFence } from './fence';
import { onFormatting } from './formatting';
import { onHover } from './hover';
import { foldersOf, initializeResult, languageOf, readAbilities } from './initialize';
import { onInsertTable, onTable } from './table';
import { onLinkFile } from './linkFile';
import { onNewReport, onSections } from './sections';
import { createOutsideFiles } from './outsideFiles';
import { onMeeting } from './meeting';
import { onPrepareRename, onRename } from './rename';
import { createRefresh, type Refresh } from './refresh';
import { createReports } from './reports';
import type { Reports } from './reports';
import type { Session } from './session';
import { serverWords } from './session';
import { onCodeLens, onInlayHint } from './hints';
import { onDocumentLink } from './documentLink';
import { onSemanticTokens } from './semanticTokens';
import { onWorkspaceSymbol } from './workspaceSymbol';
import { createTrust } from './trust';
import { onTextDocumentSync } from './textDocumentSync';
import { onCommentWord, onWordReport } from './wordReport';
import { onWordText } from './wordText';
import { onWorkspaceDiagnostic } from './workspaceDiagnostic';
import { createWorkspaceFolders } from './workspaceFolders';
import { createWorkspaceReports } from './workspaceReports';

/**
 * Serves one client over a connection until it goes away. What differs between Node, a browser and a test comes with
 * the environment; what differs between clients comes with `initialize`.
 */
export function startServer(connection: Connection, environment: ServerEnvironment): void {
  connection.onInitialize((params) => serve(connection, environment, params));
  connection.listen();
}

function serve(
  connection: Connection,
  environment: ServerEnvironment,
  params: InitializeParams,
): InitializeResult {
  const folders = [...foldersOf(params)];
  const session = createSession(connection, environment, params, folders, (uri) =>
    workspaceFolders.changed(uri),
  );
  const reports: Reports = createReports(session, {
    judged: createCoverage(session),
    due: (uri) => refresh.document(uri),
  });
  const refresh = createRefresh(session, () => reports);
  const workspaceFolders = createWorkspaceFolders(session, folders, (uri) => {
    if (isConfig(uri)) {
      reconfigure(session, workspace, refresh, undefined);
      return;
    }
    session.companions.changed(uri);
    const stale = reports.changed(uri);
    if (workspace.changed(uri) || stale) refresh.all();
  });
  const workspace = createWorkspaceReports(session, workspaceFolders);

  connection.onInitialized(() => workspaceFolders.begin());
  onTextDocumentSync(session, reports, refresh);
  onDidChangeConfiguration(session, workspace, refresh);
  onDidChangeWatchedFiles(session, workspaceFolders);
  onTrust(session, workspace, refresh);
  onHover(session, reports);
  onDocumentSymbol(session, reports);
  onCodeAction(session, reports);
  onFormatting(session, reports);
  onDefinition(session, reports);
  onReferences(session, reports);
  onDocumentHighlight(session, reports);
  onRename(session, reports);
  if (session.abilities.prepareRename) onPrepareRename(session, reports);
  onCompletion(session, reports);
  onFoldingRange(session, reports);
  onSelectionRange(session, reports);
  onDocumentLink(session, reports);
  onInlayHint(session, reports);
  onCodeLens(session, reports);
  onSemanticTokens(session, reports);
  onWorkspaceSymbol(session, reports, workspace);
  onCaret(session, reports);
  serveOwnRequests(session, reports, refresh);
  if (session.abilities.pull) {
    onDiagnostic(session, reports);
    onWorkspaceDiagnostic(session, reports, workspace);
  }
  return initializeResult(session.abilities, session.words.source);
}

/** Heshu's own requests, beside those of the protocol. */
function serveOwnRequests(session: Session, reports: Reports, refresh: Refresh): void {
  onTable(session, reports);
  onCheckedFigures(session, reports);
  onUnmentioned(session, reports);
  onExplain(session, reports);
  onCheckFile(session, reports, refresh);
  onSections(session, reports);
  onNewReport(session);
  onImport(session);
  onWordText(session);
  onWordReport(session);
  onCommentWord(session);
  onInsertTable(session, reports);
  onLinkFile(session, reports);
  onExport(session, reports);
  onCompare(session, reports);
  onMeeting(session, reports);
}

function createSession(
  connection: Connection,
  environment: ServerEnvironment,
  params: InitializeParams,
  folders: readonly string[],
  fileChanged: (uri: string) => void,
): Session {
  const abilities = readAbilities(params);
  const language = languageOf(params.locale);
  const words = serverWords(language);
  const foldersNow = (): readonly string[] => folders;
  const { real } = environment.files;
  const files = abilities.clientFiles ? { ...clientFiles(connection), real } : environment.files;
  const { clock } = environment;
  const core = loggingFaults(environment.core, connection, words);
  const documents = createDocuments();
  const trust = createTrust(abilities.trust, files, clock, foldersNow, abilities.commands);
  const formats = loadOnce(() => environment.formats(abilities.office));
  return {
    connection,
    files,
    clock,
    core,
    formats,
    language,
    words,
    abilities,
    checkPages: abilities.codeLinks ? (abilities.checkPages ?? environment.checkPages ?? null) : null,
    fence: createFence(connection, words),
    folders: foldersNow,
    documents,
    configuration: createConfiguration({
      connection,
      abilities,
      language,
      words,
      files,
      folders: foldersNow,
    }),
    analyses: createAnalyses(core, clock),
    companions: createCompanionFiles(
      files,
      documents,
      clock,
      formats,
      createOutsideFiles(files, foldersNow, fileChanged),
      trust,
    ),
    trust,
  };
}
