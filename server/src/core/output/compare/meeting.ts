import type { Analysis } from '../../analysis';
import { differencesBetween, statedAs } from '../../check/companion-conflict';
import { placeOf } from '../../reading/place';
import type { Mention } from '../../reading/statement/reading';
import type { Statement } from '../../reading/statement/statement';
import type { PaperKind } from '../../report/paper-kind';
import type { Span } from '../../text/span';

/** One paper of a meeting, analysed beside the others. */
export interface MeetingPaper {
  /** What the others know it by. */
  readonly path: string;
  readonly kind: PaperKind;
  readonly analysis: Pick<Analysis, 'document' | 'ledger' | 'companions'>;
}

/** One figure in one of the papers. */
export interface PaperFigure {
  readonly path: string;
  readonly text: string;
  readonly span: Span;
  /** 预计, 初步核算, 约: not yet the last word. */
  readonly isEstimate: boolean;
}

/** One quantity that two papers give differently: 一般公共预算收入 2025 增幅, 4.1% in the one and 4.3% in the other. */
export interface PaperDifference {
  /** For its slots. */
  readonly of: Statement;
  readonly figures: readonly [PaperFigure, PaperFigure];
}

/** Every figure that stands differently in two of the papers, each pair once, in the order of the papers and of their text. */
export function meetingDifferences(papers: readonly MeetingPaper[]): readonly PaperDifference[] {
  return papers.flatMap(({ path, analysis: { document, ledger, companions } }, at) => {
    const { index, lexicon } = ledger;
    const paper = { document, index, lexicon, mentions: index.mentions };
    return papers.slice(at + 1).flatMap((later) => {
      const other = companions.with.find((each) => each.path === later.path);
      const found = other ? differencesBetween(paper, other) : [];
      return found.map(({ here, there, estimates }): PaperDifference => {
        const figures = [
          figureOf(here, path, estimates.here),
          figureOf(there, later.path, estimates.there),
        ] as const;
        return { of: here.statement, figures };
      });
    });
  });
}

function figureOf(mention: Mention, path: string, isEstimate: boolean): PaperFigure {
  return { path, text: statedAs(mention), span: placeOf(mention), isEstimate };
}

/** The columns of the page, in their order. */
export const meetingColumns = [
  'indicator',
  'period',
  'measure',
  'first',
  'firstPlace',
  'second',
  'secondPlace',
  'mark',
] as const;

/** indicator 指标 · period 时期 · measure 量别 · first, second 写法 · their places 出处 · mark 说明. */
export type MeetingColumn = (typeof meetingColumns)[number];
