import { expect } from 'vitest';
import { analyze } from '../../server/src/core/analyze';
import { defaultSettings, type Analysis, type AnalysisSettings } from '../../server/src/core/analysis';
import type { Finding, RelatedPlace } from '../../server/src/core/check/finding';
import { noCompanions } from '../../server/src/core/documents/companion/companion';
import { parseMarkers, type MarkedText, type Marker } from './markers';

/**
 * Analyses a marked text and holds its findings against the markers, both ways: one that is missing and one that nobody
 * expects both fail. A text without `!` asserts silence.
 */
export function expectFindings(
  marked: string,
  settings: Partial<AnalysisSettings> = {},
  beside: MarkedCompanions = {},
): Analysis {
  const expected = parseMarkers(marked);
  const prior = beside.prior === undefined ? null : markedFile('上年报告.md', beside.prior);
  const others = (beside.with ?? []).map((each, at) => markedFile(`同会报告${at + 1}.md`, each));
  const files = [...(prior ? [prior] : []), ...others];
  const companions = { ...noCompanions, prior, with: others };
  const analysis = analyze(expected.text, {
    ...defaultSettings,
    ...(files.length === 0 ? {} : { companions }),
    ...settings,
  });
  expect(analysis.faults).toEqual([]);
  const wanted = expectationsIn(expected, files);
  const found = analysis.findings.map((finding) => describeFound(finding, expected.text, wanted, files));
  expect(found.sort(), expected.text).toEqual(wanted.map((each) => each.line).sort());
  return analysis;
}

/** The other documents a marked text is read with; their `{{^1|…}}` are related places of its findings. */
export interface MarkedCompanions {
  readonly prior?: string;
  readonly with?: readonly string[];
}

/** Another document with its markers. */
interface MarkedFile {
  readonly path: string;
  readonly source: string;
  readonly markers: readonly Marker[];
}

function markedFile(path: string, marked: string): MarkedFile {
  const { text, markers } = parseMarkers(marked);
  return { path, source: text, markers };
}

/** One finding a text asks for, as the line it is compared by, and what of it is compared. */
interface Expectation {
  readonly check: string;
  readonly start: number;
  readonly end: number;
  readonly severity: string | null;
  readonly related: boolean;
  readonly line: string;
}

function expectationsIn({ text, markers }: MarkedText, files: readonly MarkedFile[]): readonly Expectation[] {
  return markers.flatMap((marker) => {
    const said = /^!(?<check>[a-z-]+)(?:\/(?<severity>[a-z]+))?(?:#(?<group>\w+))?$/u.exec(
      marker.label,
    )?.groups;
    if (!said) return [];
    const { start, end } = marker.span;
    const severity = said.severity ?? null;
    const related = said.group === undefined ? null : relatedTo(said.group, markers, text, files);
    const line = lineOf({ text, check: said.check ?? '', start, end, severity, related });
    return [{ check: said.check ?? '', start, end, severity, related: related !== null, line }];
  });
}

function relatedTo(
  group: string,
  markers: readonly Marker[],
  text: string,
  files: readonly MarkedFile[],
): readonly string[] {
  const inside = (marked: readonly Marker[], source: string) =>
    marked
      .filter(({ label }) => label === `^${group}`)
      .map(({ span }) => placeOf(source, span.start, span.end));
  const beside = files.flatMap((each) =>
    inside(each.markers, each.source).map((place) => `${each.path} ${place}`),
  );
  return [...inside(markers, text), ...beside];
}

/** A place of the report, or of another file with its name before it. */
function relatedPlace({ path, span }: RelatedPlace, text: string, files: readonly MarkedFile[]): string {
  const file = files.find((each) => each.path === path);
  const place = placeOf(file?.source ?? text, span.start, span.end);
  return path === undefined ? place : `${path} ${place}`;
}

/** A finding as a line; its severity and related places are left out where the marker at its place does. */
function describeFound(
  finding: Finding,
  text: string,
  wanted: readonly Expectation[],
  files: readonly MarkedFile[],
): string {
  const { check, span } = finding;
  const asked = wanted.find(
    (each) => each.check === check && each.start === span.start && each.end === span.end,
  );
  return lineOf({
    text,
    check,
    start: span.start,
    end: span.end,
    severity: asked && asked.severity !== null ? finding.severity : null,
    related: asked?.related ? finding.related.map((each) => relatedPlace(each, text, files)) : null,
  });
}

interface LineParts {
  readonly text: string;
  readonly check: string;
  readonly start: number;
  readonly end: number;
  readonly severity: string | null;
  readonly related: readonly string[] | null;
}

/** “sum-mismatch/warning 7:31 “384人” from 7:3 “146个”, 7:9 “208个””. */
function lineOf({ text, check, start, end, severity, related }: LineParts): string {
  const from = related === null ? '' : ` from ${[...new Set(related)].sort().join(', ')}`;
  return `${check}${severity === null ? '' : `/${severity}`} ${placeOf(text, start, end)}${from}`;
}

function placeOf(text: string, start: number, end: number): string {
  const lines = text.slice(0, start).split('\n');
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1} “${text.slice(start, end)}”`;
}

/** Where an invented report is set: a town that reports in January 2026 on 2025. */
export const frontMatter = '---\nyear: 2026\nlevel: town\ndate: 2026-01-08\n---\n\n';

/** Sentences of the review of 2025, a paragraph each. */
export function inReview(...paragraphs: readonly string[]): string {
  return `${frontMatter}## 一、2025年工作回顾\n\n${paragraphs.join('\n\n')}\n`;
}

/** Sentences of the plan for 2026, a paragraph each. */
export function inPlan(...paragraphs: readonly string[]): string {
  return `${frontMatter}## 二、2026年工作安排\n\n${paragraphs.join('\n\n')}\n`;
}

/** A whole report: what was done in 2025, what is planned for 2026. */
export function inReport(review: readonly string[], plan: readonly string[]): string {
  return `${inReview(...review)}\n## 二、2026年工作安排\n\n${plan.join('\n\n')}\n`;
}
