import type { Analysis, AnalysisSettings } from '../core/analysis';
import type { Files } from '../files';
import type { LoadFormats } from '../formats/port';
import type { JobOrder, Jobs } from './check/answer';
import type { Input } from './input';
import type { SaveTerms } from './save';

/** The world around one run of the command line, so that tests can bring their own. */
export interface Io {
  /** Where relative paths start. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: Files;
  readonly core: Core;
  /** CSV, XLSX and DOCX, loaded when first asked for. */
  readonly formats: LoadFormats;
  /** The page of a check, as Markdown; null where it was not installed along. */
  readonly checkPage: (check: string) => Promise<string | null>;
  /** Checks reports in so many threads; null where there are none to be had. */
  readonly startJobs: (inputs: readonly Input[], threads: number, order: JobOrder) => Jobs | null;
  /** All of standard input. */
  readonly stdin: () => Promise<Uint8Array>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Writes a whole file or nothing at all; rejects with a `SaveError`. */
  readonly save: (path: string, content: string | Uint8Array, terms: SaveTerms) => Promise<void>;
  /** Rejects with a `SaveError` where nothing could be written: a device, a folder, a loop of links. */
  readonly refuseOutput: (path: string) => Promise<void>;
  /** Milliseconds on a clock that only runs forward. */
  readonly now: () => number;
  /** The date on the wall, month from 1. */
  readonly today: () => { readonly year: number; readonly month: number };
  /** Loads the language server, which then speaks over standard input and output; false where it was not built. */
  readonly serve: () => Promise<boolean>;
}

/** The pure core, as far as the command line calls it. */
export interface Core {
  readonly analyze: (source: string, settings: AnalysisSettings) => Analysis;
  readonly looksLikeReport: (source: string) => boolean;
}

/** One stream that is written to. */
export interface Sink {
  /** Whether a person watches: only then are there colours and progress. */
  readonly isTTY: boolean;
  /** Resolves once the text is handed on; rejects where it cannot be written (a full disk). */
  readonly write: (text: string) => Promise<void>;
  /** Whether the reader has gone (`| head`): what is written now goes nowhere, which is no error. */
  readonly isClosed: () => boolean;
}
