import type { FigureReading } from '../../account/figure-reading';
import type { Change, ChangeKind } from '../compare/compare';
import { renderPeriod } from '../../reading/statement/period-name';
import type { RangeOf } from './range';

/** What `heshu compare --format json` says of two versions of a report. */
export interface CompareJson<Range> {
  readonly version: 1;
  readonly old: string;
  readonly new: string;
  readonly changes: readonly ChangeJson<Range>[];
}

interface ChangeJson<Range> {
  readonly kind: ChangeKind;
  readonly indicator: string | null;
  readonly scope: string | null;
  readonly period: string | null;
  readonly role: string | null;
  readonly measure: string;
  /** In the old version. */
  readonly before: readonly MentionJson<Range>[];
  /** In the new version. */
  readonly after: readonly MentionJson<Range>[];
  /** In the new version, still with the old value. */
  readonly unchanged: readonly MentionJson<Range>[];
}

interface MentionJson<Range> {
  readonly text: string;
  readonly range: Range;
}

/** The changes as JSON, ranges in the version each mention stands in. */
export function compareJson<Range>(
  changes: readonly Change[],
  names: { readonly old: string; readonly new: string },
  rangeOf: Readonly<Record<'old' | 'new', RangeOf<Range>>>,
): CompareJson<Range> {
  const mentions = (found: readonly FigureReading[], of: RangeOf<Range>): readonly MentionJson<Range>[] =>
    found.map(({ text, span }) => ({ text, range: of(span) }));
  return {
    version: 1,
    ...names,
    changes: changes.map(({ kind, of, before, after, leftBehind }) => ({
      kind,
      indicator: of.statement.indicator?.name ?? null,
      scope: of.statement.scope,
      period: of.statement.period ? renderPeriod(of.statement.period) : null,
      role: of.statement.role,
      measure: of.statement.measure,
      before: mentions(before, rangeOf.old),
      after: mentions(after, rangeOf.new),
      unchanged: mentions(leftBehind, rangeOf.new),
    })),
  };
}
