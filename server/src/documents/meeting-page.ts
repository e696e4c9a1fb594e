import {
  meetingDifferences,
  type MeetingPaper,
  type PaperDifference,
  type PaperFigure,
} from '../core/output/compare/meeting';
import { meetingGrid } from '../core/output/compare/meeting-grid';
import type { Grid } from '../core/output/export/grid';
import { messages } from '../core/output/message/index';
import type { Language } from '../core/text/language';
import type { FoundMeeting } from './meeting-files';
import { fileName, isWorkbook } from './meeting-files';

/** A meeting with its papers analysed. */
export interface AnalysedMeeting {
  readonly meeting: FoundMeeting;
  readonly papers: readonly AnalysedPaper[];
}

/** A paper, and the way from its places to lines. */
export interface AnalysedPaper extends MeetingPaper {
  readonly uri: string;
  /** The line of a place, counted from one. */
  readonly lineOf: (place: { readonly start: number }) => number;
}

/** The page of differences of one meeting, and the same as rows for a screen or a file. */
export interface MeetingPage extends AnalysedMeeting {
  readonly differences: readonly PaperDifference[];
  readonly grid: Grid;
}

/** Every figure of a meeting that two of its papers give differently. */
export function meetingPage({ meeting, papers }: AnalysedMeeting, language: Language): MeetingPage {
  const { exports, cli } = messages[language];
  const { meeting: words } = exports;
  const differences = meetingDifferences(papers);
  const paperOf = new Map(papers.map((paper) => [paper.path, paper]));
  const placeOf = ({ path, span }: PaperFigure): string => {
    const paper = paperOf.get(path);
    if (!paper) return path;
    // A workbook has no lines; its row is found by the name of the indicator.
    return isWorkbook(paper.uri) ? fileName(paper.uri) : words.place(fileName(paper.uri), paper.lineOf(span));
  };
  const title = words.title(meeting.place, meeting.year, papers.length, differences.length);
  const grid = meetingGrid(differences, { words, figures: cli.figures, title, placeOf });
  return { meeting, papers, differences, grid };
}
