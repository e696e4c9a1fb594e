import type { Uri } from 'vscode';
import type { CoverageStore } from './coverage';
import type { LanguageServer } from './languageServer';
import type { Reports } from './reports';
import type { Trust } from './trust';

/** What the parts of the extension share. */
export interface Shared {
  readonly extension: Uri;
  readonly server: LanguageServer;
  readonly reports: Reports;
  readonly trust: Trust;
  readonly coverage: CoverageStore;
}
