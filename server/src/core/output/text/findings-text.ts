import type { Analysis } from '../../analysis';
import type { CountReading, FigureReading } from '../../account/figure-reading';
import type { Finding, Severity } from '../../check/finding';
import { unreadText } from '../../documents/figures-file/file-formula';
import type { Span } from '../../text/span';
import { visible, visibleLine } from '../../text/visible';
import type { CheckWords } from '../message/zh-CN/cli';
import type { Paint, PaintStyle } from './grid';

/** What a text about one report needs beside its analysis. */
export interface TextSetting<Words> {
  readonly path: string;
  /** A place as a person counts it, from one: “12:5”. */
  readonly locate: (place: Span, path?: string) => string;
  readonly words: Words;
  readonly paint: Paint;
}

/**
 * The findings of one report, each with its arithmetic and places below it, and a last line with the coverage.
 *
 *     报告.md:12:5 警告 [sum-mismatch] 两项相加是 355，后面写的是“354人”。
 *         155 + 200 = 355
 *     报告.md 1 个警告。102 个数字：41 已核 · 58 无可核关系 · 3 未识别
 */
export function findingsText(
  analysis: Analysis,
  given: TextSetting<CheckWords>,
  verbose = false,
): FindingsText {
  const setting = { ...given, path: visibleLine(given.path) };
  const findings = analysis.findings.map((finding) => findingText(finding, setting));
  const rest = verbose
    ? [
        ...relationLines(analysis, setting),
        ...unreadLines(analysis, setting),
        ...suppressedLines(analysis, setting),
      ]
    : [];
  return { findings, rest: rest.join(''), summary: summaryLine(analysis, setting) };
}

/** The text about one report in its pieces, each with its line ends. */
export interface FindingsText {
  /** One for each finding. */
  readonly findings: readonly string[];
  /** What holds and what was left out, where that was asked for. */
  readonly rest: string;
  readonly summary: string;
}

/** How many findings there are of each severity, gravest first: “1 个错误 · 2 个警告”; “” for none. */
function countText(findings: readonly Finding[], words: CheckWords): string {
  return severities
    .map((severity) => ({ severity, count: findings.filter((each) => each.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => words.count(severity, count))
    .join(' · ');
}

const severities = ['error', 'warning', 'information', 'hint'] as const satisfies readonly Severity[];

const severityStyle: Readonly<Record<Severity, PaintStyle>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'cyan',
};

function findingText(finding: Finding, { path, locate, words, paint }: TextSetting<CheckWords>): string {
  const place = paint('bold', `${path}:${locate(finding.span)}`);
  const severity = paint(severityStyle[finding.severity], words.severity[finding.severity]);
  const check = paint('dim', `[${finding.check}]`);
  const steps = finding.derivation.map((step) => `    ${inOneLine(step.text)}\n`);
  const related = finding.related.map((other) => {
    const where = `${visibleLine(other.path ?? path)}:${locate(other.span, other.path)}`;
    return `    ${paint('dim', `${words.related} ${where}`)} ${inOneLine(other.message)}`.trimEnd() + '\n';
  });
  return `${place} ${severity} ${check} ${inOneLine(finding.message)}\n${[...steps, ...related].join('')}`;
}

/** Each relation once, at the first of its figures: a sum of three stands beside all three. */
function relationLines({ figures, counts }: Analysis, setting: TextSetting<CheckWords>): string[] {
  const { path, locate, words, paint } = setting;
  const seen = new Set<string>();
  const lines: string[] = [];
  for (const reading of inTextOrder(figures, counts)) {
    for (const { check, outcome, arithmetic, spans } of reading.checks) {
      const key = relationKey(check, arithmetic, [reading.span, ...spans]);
      if (outcome === 'fails' || seen.has(key)) continue;
      seen.add(key);
      const word = outcome === 'holds' ? paint('green', words.holds) : paint('cyan', words.implied);
      lines.push(
        `${path}:${locate(reading.span)} ${word} ${paint('dim', `[${check}]`)} ${inOneLine(arithmetic)}\n`,
      );
    }
  }
  return lines;
}

/** What comments silence, each with its reason, and how many there are. */
function suppressedLines({ suppressed }: Analysis, setting: TextSetting<CheckWords>): string[] {
  const { path, locate, words, paint } = setting;
  const lines = suppressed.map(({ finding: { check, span, message }, suppression: { reason } }) => {
    const place = `${path}:${locate(span)} ${paint('dim', `${words.suppressed} [${check}]`)}`;
    return `${place} ${inOneLine(message)}\n    ${inOneLine(words.suppressedReason(reason ?? ''))}\n`;
  });
  return lines.length === 0 ? [] : [...lines, `${path} ${words.suppressedCount(lines.length)}\n`];
}

/** Every cell of the figures file that was not understood; the finding names the first of them. */
function unreadLines({ file }: Analysis, { locate, words, paint }: TextSetting<CheckWords>): string[] {
  if (file === null) return [];
  return file.unread.map((each) => {
    const place = `${visibleLine(file.path)}:${locate(each.cell.span, file.path)}`;
    return `${place} ${paint('yellow', words.unreadCell)} ${inOneLine(unreadText(each, words.file))}\n`;
  });
}

/** What was checked at each place: a figure in all its relations, a slogan's number against its list. */
function inTextOrder(
  figures: readonly FigureReading[],
  counts: readonly CountReading[],
): readonly Pick<FigureReading, 'span' | 'checks'>[] {
  const slogans = counts.map(({ span, check }) => ({ span, checks: [check] }));
  return [...figures, ...slogans].sort((a, b) => a.span.start - b.span.start);
}

function relationKey(check: string, arithmetic: string, spans: readonly Span[]): string {
  const places = [...new Set(spans.map((place) => place.start))].sort((a, b) => a - b);
  return [check, arithmetic, ...places].join(' ');
}

function summaryLine(
  { findings, coverage }: Analysis,
  { path, words, paint }: TextSetting<CheckWords>,
): string {
  const counted = countText(findings, words);
  if (coverage.figures === 0 && counted === '') return `${path} ${words.nothing}\n`;
  const verdict = counted === '' ? paint('green', words.clean) : counted;
  return `${path} ${verdict}  ${words.coverage(coverage)}\n`;
}

/** What is quoted may go over a line end in the report, or in a cell; a finding has its line to itself. */
function inOneLine(text: string): string {
  return visible(text.replace(/\s*\n\s*/g, ' '));
}
