import type { Disposable, ExtensionContext } from 'vscode';
import { Disposable as Disposables } from 'vscode';
import { carets } from './carets';
import { checkFile } from './checkFile';
import { checkPages, wordTexts } from './virtualDocuments';
import { checkMeeting } from './checkMeeting';
import { commands } from './commands';
import { compareFigures } from './compareFigures';
import { coverage } from './coverage';
import { explainSentence } from './explainSentence';
import { gapTour } from './gapTour';
import { handOver } from './handOver';
import { importFile } from './importFile';
import { insertSection, sectionPrefixes } from './insertSection';
import { insertTable } from './insertTable';
import { linkFiles } from './linkFiles';
import type { MakeClient } from './languageServer';
import { createLanguageServer } from './languageServer';
import { newReport } from './newReport';
import { openExample } from './openExample';
import { panel } from './panel';
import { figureCommands } from './figureCommands';
import { reportContext } from './reportContext';
import { createReports } from './reports';
import type { Shared } from './shared';
import { sectionSuggestions } from './sectionSuggestions';
import { statusBar } from './statusBar';
import { ticks } from './ticks';
import { createTrust } from './trust';
import { unmentioned } from './unmentioned';
import { wordEditor } from './wordEditor';

/** What the extension's own tests can see of it. */
export interface HeshuApi {
  /** False until a document looks like a report. */
  readonly isServerRunning: () => boolean;
}

/** Everything that is switched on when a Markdown document is opened, on the desktop and in the browser alike. */
const parts: readonly ((shared: Shared) => Disposable)[] = [
  reportContext,
  statusBar,
  carets,
  panel,
  commands,
  checkFile,
  insertSection,
  sectionPrefixes,
  sectionSuggestions,
  gapTour,
  newReport,
  figureCommands,
  ticks,
  checkPages,
  wordTexts,
  unmentioned,
  insertTable,
  linkFiles,
  handOver,
  compareFigures,
  checkMeeting,
  explainSentence,
  importFile,
  wordEditor,
  openExample,
];

/** Activates the extension; nothing is started before a document looks like a report. */
export function activateWith(context: ExtensionContext, makeClient: MakeClient): HeshuApi {
  const reports = createReports();
  const trust = createTrust(context);
  const server = createLanguageServer(makeClient, reports, trust);
  const shared: Shared = {
    extension: context.extensionUri,
    server,
    reports,
    trust,
    coverage: coverage(server),
  };
  context.subscriptions.push(
    server,
    reports,
    shared.coverage,
    Disposables.from(...parts.map((part) => part(shared))),
  );
  return { isServerRunning: () => server.client()?.isRunning() ?? false };
}
