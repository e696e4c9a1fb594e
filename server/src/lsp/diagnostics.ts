import type { Diagnostic, DiagnosticRelatedInformation, Location } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Finding, RelatedPlace, Severity } from '../core/check/finding';
import type { Loaded } from './companionFiles';
import type { LineIndex } from './convert';
import type { FindingCounts } from './protocol';
import { shownUri } from './wordText';

/** What a diagnostic needs beside the finding. */
export interface DiagnosticContext {
  readonly uri: string;
  readonly lines: LineIndex;
  readonly source: string;
  /** Whether the client shows related places. */
  readonly related: boolean;
  /** What comes before the id and `.md` of a check's page; null where there is none, or the client shows no link. */
  readonly checkPages: string | null;
  /** What comes before the address of a Word document whose text the client shows; null where it shows none. */
  readonly wordTexts: string | null;
  /** The way to places in the other documents. */
  readonly loaded: Loaded;
}

/** Findings as LSP diagnostics: the sentence, then the arithmetic on its own lines. */
export function diagnosticsOf(findings: readonly Finding[], context: DiagnosticContext): Diagnostic[] {
  return findings.map((finding) => ({
    range: context.lines.range(finding.span),
    severity: severities[finding.severity],
    code: finding.check,
    ...(context.checkPages === null
      ? {}
      : { codeDescription: { href: `${context.checkPages}${finding.check}.md` } }),
    source: context.source,
    message: [finding.message, ...finding.derivation.map((step) => `  ${step.text}`)].join('\n'),
    ...(context.related
      ? { relatedInformation: finding.related.map((place) => relatedOf(place, context)) }
      : {}),
    data: { check: finding.check, tier: finding.tier },
  }));
}

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A place in a workbook has no line: the file itself is opened. */
function relatedOf(place: RelatedPlace, context: DiagnosticContext): DiagnosticRelatedInformation {
  return { message: place.message, location: locationOf(place, context) };
}

function locationOf(
  { path, span }: RelatedPlace,
  { uri, lines, loaded, wordTexts }: DiagnosticContext,
): Location {
  if (path === undefined) return { uri, range: lines.range(span) };
  const top = { line: 0, character: 0 };
  return {
    uri: shownUri(path, wordTexts),
    range: loaded.linesOf(path)?.range(span) ?? { start: top, end: top },
  };
}
