import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Finding, RelatedPlace, Severity } from '../core/check/finding';
import type { LineIndex } from './convert';
import type { FindingCounts } from './protocol';
import { resolveUri } from './uri';

/** What a diagnostic needs beside the finding. */
export interface DiagnosticContext {
  readonly uri: string;
  readonly lines: LineIndex;
  readonly source: string;
  /** Whether the client shows related places. */
  readonly related: boolean;
}

/** Findings as LSP diagnostics: the sentence, then the arithmetic on its own lines. */
export function diagnosticsOf(findings: readonly Finding[], context: DiagnosticContext): Diagnostic[] {
  return findings.map((finding) => ({
    range: context.lines.range(finding.span),
    severity: severities[finding.severity],
    code: finding.check,
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

/** The lines of another file are not known here, so a place in it is its beginning. */
function relatedOf(place: RelatedPlace, context: DiagnosticContext): DiagnosticRelatedInformation {
  if (place.path === undefined) {
    return { message: place.message, location: { uri: context.uri, range: context.lines.range(place.span) } };
  }
  const top = { line: 0, character: 0 };
  const uri = resolveUri(context.uri, place.path) ?? context.uri;
  return { message: place.message, location: { uri, range: { start: top, end: top } } };
}
