import { renderPeriod } from '../../reading/statement/period-name';
import type { PaperKind } from '../../report/paper-kind';
import type { PaperDifference } from '../compare/meeting';
import type { RangeOf, UnreadableJson } from './range';

/** What `heshu compare --meeting --format json` says of the meetings whose papers lie in a folder. */
export interface MeetingsJson<Range> {
  readonly version: 1;
  readonly meetings: readonly MeetingJson<Range>[];
  /** What could not be read, and why. */
  readonly unread: readonly UnreadableJson[];
}

interface MeetingJson<Range> {
  readonly place: string | null;
  readonly year: number | null;
  readonly papers: readonly { readonly path: string; readonly kind: PaperKind }[];
  readonly differences: readonly DifferenceJson<Range>[];
}

interface DifferenceJson<Range> {
  readonly indicator: string | null;
  readonly scope: string | null;
  readonly period: string | null;
  readonly role: string | null;
  readonly measure: string;
  /** The two of them, in the order of the papers. */
  readonly figures: readonly {
    readonly path: string;
    readonly text: string;
    readonly estimate: boolean;
    readonly range: Range;
  }[];
}

/** A meeting as it is written down: its papers and what they state differently. */
export interface WrittenMeeting {
  readonly place: string | null;
  readonly year: number | null;
  readonly papers: readonly { readonly path: string; readonly kind: PaperKind }[];
  readonly differences: readonly PaperDifference[];
}

/** The meetings as JSON, each range in the file its path names. */
export function meetingsJson<Range>(
  meetings: readonly WrittenMeeting[],
  unread: readonly UnreadableJson[],
  rangeIn: (path: string) => RangeOf<Range>,
): MeetingsJson<Range> {
  return {
    version: 1,
    meetings: meetings.map(({ place, year, papers, differences }) => ({
      place,
      year,
      papers: papers.map(({ path, kind }) => ({ path, kind })),
      differences: differences.map(({ of, figures }) => ({
        indicator: of.indicator?.name ?? null,
        scope: of.scope,
        period: of.period ? renderPeriod(of.period) : null,
        role: of.role,
        measure: of.measure,
        figures: figures.map(({ path, text, span, isEstimate }) => ({
          path,
          text,
          estimate: isEstimate,
          range: rangeIn(path)(span),
        })),
      })),
    })),
    unread,
  };
}
