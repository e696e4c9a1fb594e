import type { FindingWords } from '../output/message/zh-CN/findings';
import type { ReportDocument, SuppressedCheck, Suppression } from '../report/document';
import { covers } from '../report/suppression';
import type { Span } from '../text/span';
import { checkIds } from './catalog';
import type { Finding, Fix } from './finding';

/** A finding that a comment in the report silences, and that comment. */
export interface SuppressedFinding {
  readonly finding: Finding;
  readonly suppression: Suppression;
}

/** Findings sorted into those that speak and those that a comment silences. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

/** What the report was asked for. */
export interface Asked {
  /** Check ids that are switched off. */
  readonly disabled: readonly string[];
  /** Whether every check could be carried out. */
  readonly complete: boolean;
}

/**
 * Takes out what the report's own comments silence, each with its reason, and adds what is wrong with the comments.
 *
 * A comment without a reason, or with a check nobody knows, says so and silences nothing; one that silences nothing any longer
 * is a hint (`unused-suppression`), or a mistake that was put right would hide the next one. Checks that are switched off are
 * not asked for; where one could not be carried out, nobody knows what it would have found.
 */
export function suppress(
  findings: readonly Finding[],
  document: ReportDocument,
  { disabled, complete }: Asked,
  words: FindingWords,
): Judgement {
  const { suppressions } = document;
  if (suppressions.length === 0) return { findings, suppressed: [] };
  const asked = suppressions.filter((each) => each.readable && each.reason !== null);
  const suppressed: SuppressedFinding[] = [];
  const used = new Set<SuppressedCheck>();
  const spoken = findings.filter((finding) => {
    const [first, ...others] = asked.flatMap((each) => silencing(finding, each, document) ?? []);
    if (!first) return true;
    suppressed.push({ finding, suppression: first.suppression });
    for (const { check } of [first, ...others]) used.add(check);
    return false;
  });
  const unused = complete ? asked.flatMap((each) => unusedIn(each, used, disabled, words)) : [];
  const unread = suppressions.flatMap((each) => unreadIn(each, words));
  return { findings: [...spoken, ...unused, ...unread], suppressed };
}

/** Asks of a report's own comments whether one silences a check at a place. */
export function silencedIn(document: ReportDocument): (check: string, span: Span) => boolean {
  const asked = document.suppressions.filter((each) => each.readable && each.reason !== null);
  return (check, span) => asked.some((each) => silencing({ check, span }, each, document) !== null);
}

function silencing(
  { check, span }: Pick<Finding, 'check' | 'span'>,
  suppression: Suppression,
  document: ReportDocument,
): { readonly suppression: Suppression; readonly check: SuppressedCheck } | null {
  const asked = suppression.checks.find(({ id }) => id === check);
  return asked && covers(document, suppression, span) ? { suppression, check: asked } : null;
}

/** The checks of a suppression that found nothing to be silent about. */
function unusedIn(
  suppression: Suppression,
  used: ReadonlySet<SuppressedCheck>,
  disabled: readonly string[],
  words: FindingWords,
): readonly Finding[] {
  const known = suppression.checks.filter(({ id }) => isCheck(id) && !disabled.includes(id));
  const idle = known.filter((each) => !used.has(each));
  if (idle.length === 0) return [];
  if (idle.length === suppression.checks.length) {
    const names = idle.map(({ id }) => id).join('、');
    return [
      comment('unused-suppression', suppression.span, words.unusedSuppression(names), [
        remove(suppression.removal, words),
      ]),
    ];
  }
  return idle.map((each) =>
    comment(
      'unused-suppression',
      each.span,
      words.unusedSuppression(each.id),
      withoutCheck(suppression, each, words),
    ),
  );
}

function unreadIn(suppression: Suppression, words: FindingWords): readonly Finding[] {
  if (!suppression.readable)
    return [comment('unreadable-input', suppression.span, words.suppressionForm, [])];
  const unknown = suppression.checks
    .filter(({ id }) => !isCheck(id))
    .map(({ id, span }) => comment('unreadable-input', span, words.suppressionCheck(id), []));
  const silent = suppression.reason === null;
  return silent
    ? [comment('unreadable-input', suppression.span, words.suppressionReason, []), ...unknown]
    : unknown;
}

function isCheck(id: string): boolean {
  return checkIds.some((each) => each === id);
}

function comment(
  check: 'unused-suppression' | 'unreadable-input',
  span: Span,
  message: string,
  fixes: readonly Fix[],
): Finding {
  return {
    check,
    tier: 'input',
    severity: 'hint',
    span,
    message,
    related: [],
    derivation: [{ text: message, spans: [span] }],
    fixes,
  };
}

/** One id with the comma that ties it to its neighbour. */
function withoutCheck({ checks }: Suppression, check: SuppressedCheck, words: FindingWords): readonly Fix[] {
  const index = checks.indexOf(check);
  const [before, after] = [checks[index - 1], checks[index + 1]];
  const place = after
    ? { start: check.span.start, end: after.span.start }
    : { start: before?.span.end ?? check.span.start, end: check.span.end };
  return [remove(place, words)];
}

function remove(span: Span, words: FindingWords): Fix {
  return {
    kind: 'remove-suppression',
    title: words.fix.removeSuppression,
    edits: [{ span, newText: '' }],
    altersNumber: false,
    snippet: false,
  };
}
