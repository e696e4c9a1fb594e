import type { CancellationToken } from 'vscode-languageserver';
import type { Analysis } from '../core/analysis';
import type { Disposable } from '../files';
import { type CaretPlace, caretAfterEdit, caretAfterMove, sentenceAt } from './caret';
import type { Loaded } from './companionFiles';
import type { Edit, OpenDocument } from './documents';
import { checkCancelled, Superseded } from './fence';
import type { Caret, HeldBack } from './holdBack';
import { holdBack } from './holdBack';
import type { Session } from './session';
import type { Settings } from './settings';
import { uriKey } from './uri';

/** The open documents as reports: what each says, and what of it is shown while its writer types. */
export interface Reports {
  /** The analysis of an open document; null when it is not open or is no report. */
  readonly read: (uri: string, token?: CancellationToken) => Promise<Reading | null>;
  /** The same, and which findings are to be shown now. */
  readonly review: (uri: string, token?: CancellationToken) => Promise<Review | null>;
  /** Whether the document was judged before, and so answers come at once. */
  readonly isJudged: (uri: string) => boolean;
  /** Treat a document as a report from now on, whatever it looks like. */
  readonly force: (uri: string) => void;
  readonly edited: (document: OpenDocument, edits: readonly Edit[]) => void;
  readonly caretMoved: (uri: string, offset: number, composing: boolean | undefined) => void;
  readonly closed: (uri: string) => void;
  /** A file on the disk changed; true when an open report names it, and is to be judged anew. */
  readonly changed: (uri: string) => boolean;
}

export interface Reading {
  readonly document: OpenDocument;
  readonly settings: Settings;
  readonly analysis: Analysis;
  /** What it was read with. */
  readonly loaded: Loaded;
}

export interface Review extends Reading {
  readonly shown: HeldBack;
}

/** What is told to others as reports are judged. */
export interface ReportListener {
  /** A document was judged; null when it is no report. */
  readonly judged: (uri: string, review: Review | null) => void;
  /** Findings held back are to be shown now. */
  readonly due: (uri: string) => void;
}

export function createReports(session: Session, listener: ReportListener): Reports {
  const { documents, configuration, analyses, companions, clock } = session;
  const desks = new Map<string, Desk>();
  const forced = new Set<string>();
  // A client that cannot be told to look again would never see what is held back.
  const holds = !session.abilities.pull || session.abilities.refresh;

  const read = async (uri: string, token?: CancellationToken): Promise<Reading | null> => {
    const document = documents.get(uri);
    if (!document) return null;
    const checkCurrent = (): void => {
      if (token) checkCancelled(token);
      if (documents.get(uri) !== document) throw new Superseded();
    };
    const settings = await configuration.of(uri);
    checkCurrent();
    if (!forced.has(uriKey(uri)) && !isReport(session, settings, document)) return null;
    const loaded = await companions.of(document, settings);
    checkCurrent();
    const analysis = await analyses.of(document, settings.analysis, loaded.companions);
    checkCurrent();
    return { document, settings, analysis, loaded };
  };

  const review = async (uri: string, token?: CancellationToken): Promise<Review | null> => {
    const reading = await read(uri, token);
    const result = reading && { ...reading, shown: judge(deskOf(desks, uri), reading) };
    listener.judged(uri, result);
    return result;
  };

  const judge = (desk: Desk, { document, analysis, loaded }: Reading): HeldBack => {
    const caret = holds ? caretIn(desk, analysis) : null;
    const shown = holdBack(desk.shown, analysis.findings, caret, clock.now());
    desk.shown = shown;
    desk.analysis = analysis;
    desk.companions = loaded.uris;
    desk.timer?.dispose();
    desk.timer =
      shown.due === null ? null : clock.after(shown.due - clock.now(), () => listener.due(document.uri));
    return shown;
  };

  return {
    read,
    review,
    isJudged: (uri) => (desks.get(uri)?.analysis ?? null) !== null,
    force: (uri) => void forced.add(uriKey(uri)),
    edited: (document, edits) => {
      const desk = deskOf(desks, document.uri);
      desk.caret = caretAfterEdit(desk.caret, edits, document.text, clock.now());
    },
    caretMoved: (uri, offset, composing) => {
      const desk = deskOf(desks, uri);
      desk.caret = caretAfterMove(desk.caret, offset, composing);
      if (releases(desk, clock.now())) listener.due(uri);
    },
    closed: (uri) => leave(desks, uri),
    changed: (uri) => {
      const stale = [...desks].filter(([, desk]) => desk.companions.has(uriKey(uri)));
      for (const [each] of stale) analyses.drop(each);
      return stale.length > 0;
    },
  };
}

/** Whether a text is to be checked without being told so: Markdown that looks like a report, or all Markdown. */
export function isReport(session: Session, settings: Settings, text: ReportText): boolean {
  if (settings.enable === 'never' || !isMarkdown(text)) return false;
  return settings.enable === 'always' || session.core.looksLikeReport(text.text);
}

/** A text and what says of what kind it is. */
export type ReportText = Pick<OpenDocument, 'uri' | 'languageId' | 'text'>;

/** Everything remembered of one open document between its versions. */
interface Desk {
  caret: CaretPlace | null;
  shown: HeldBack | null;
  /** The last one, whose sentences say where the caret is. */
  analysis: Analysis | null;
  /** The files it was read with, as keys of their URIs. */
  companions: ReadonlySet<string>;
  timer: Disposable | null;
}

function leave(desks: Map<string, Desk>, uri: string): void {
  desks.get(uri)?.timer?.dispose();
  desks.delete(uri);
}

function deskOf(desks: Map<string, Desk>, uri: string): Desk {
  const desk = desks.get(uri) ?? {
    caret: null,
    shown: null,
    analysis: null,
    companions: new Set(),
    timer: null,
  };
  desks.set(uri, desk);
  return desk;
}

function caretIn(desk: Desk, analysis: Analysis): Caret | null {
  return desk.caret && { ...desk.caret, sentence: sentenceAt(analysis.document, desk.caret.offset) };
}

/** Whether some of what is held back need not be any longer, the caret having moved. */
function releases(desk: Desk, now: number): boolean {
  if (!desk.shown || !desk.analysis || desk.shown.held.length === 0) return false;
  const next = holdBack(desk.shown, desk.analysis.findings, caretIn(desk, desk.analysis), now);
  return next.held.length < desk.shown.held.length;
}

/** Whether a text is Markdown, by its language or its name. */
export function isMarkdown({ languageId, uri }: ReportText): boolean {
  return languageId === 'markdown' || /\.(md|markdown)$/i.test(uri);
}
