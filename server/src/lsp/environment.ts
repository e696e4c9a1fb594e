import type { Finding, Fix } from '../core/check/finding';
import type { SourceEdit, Span } from '../core/text/span';
import type { Language } from '../core/text/language';
import type { Analysis, AnalysisSettings } from '../core/analysis';
import type { CountReading, FigureReading } from '../core/account/figure-reading';
import type { Disposable, Files } from '../files';
import type { Formats } from '../formats/port';

/** What a server is given at its start; everything that differs between Node, a browser and a test. */
export interface ServerEnvironment {
  /** Used unless the client offers its own files. */
  readonly files: Files;
  readonly clock: Clock;
  /** The folder of the checks' pages as a URI with its last `/`; left out where they cannot be read from there. */
  readonly checkPages?: string;
  readonly core: Core;
  /** Loads CSV, XLSX and DOCX; `script` is where a client says a worker finds them, null where it says nothing. */
  readonly formats: (script: string | null) => Promise<Formats>;
}

/** Time, so that tests hold it in their hands. */
export interface Clock {
  /** Milliseconds since some moment. */
  readonly now: () => number;
  readonly after: (milliseconds: number, then: () => void) => Disposable;
  /** Resolves when messages that have already arrived were taken in. */
  readonly turn: () => Promise<void>;
}

/** The pure core, as far as the server calls it. */
export interface Core {
  /** `previous` is an earlier version of the same report, whose unchanged blocks are not read again. */
  readonly analyze: (
    source: string,
    settings: AnalysisSettings,
    previous?: Pick<Analysis, 'memory'>,
  ) => Analysis;
  readonly looksLikeReport: (source: string) => boolean;
  readonly rewritingsAt: (
    analysis: Pick<Analysis, 'document' | 'ledger' | 'figures'>,
    place: Span,
    language: Language,
  ) => readonly Fix[];
  readonly formatEdits: (
    analysis: Pick<Analysis, 'document' | 'figures'>,
    settings: AnalysisSettings,
    range?: Span,
  ) => readonly SourceEdit[];
  readonly fixesFor: (
    analysis: Pick<Analysis, 'document'>,
    finding: Finding,
    language: Language,
  ) => readonly Fix[];
  readonly renderHover: (reading: FigureReading | CountReading, language: Language) => string;
}

/** The real clock, on Node and in a worker alike. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, then) => {
    const timer = setTimeout(then, milliseconds);
    return { dispose: () => clearTimeout(timer) };
  },
  turn: () => new Promise((resolve) => setTimeout(resolve, 0)),
};
