import { compact } from '../text/characters';
import type { Draft } from './draft';
import { wordsOf } from './draft';
import { type PaperKind, paperKind } from './paper-kind';

/**
 * Whether a line is a report's title: “孙桥镇政府工作报告”, “政 府 工 作 报 告”, “2026年某省政府工作报告（摘登）” are, and so are those of a
 * 统计公报 and of the reports on the plan and the budget (“关于青石县2025年预算执行情况和2026年预算草案的报告”); “向大会作政府工作报告，请予
 * 审议” and “关于政府工作报告的决议” are not.
 */
export function isReportTitle(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = compact(text);
  return (
    /^[^。！？；，：,;:]{0,40}(?:工作报告|统计公报)(?:$|[（(—\-–―〔【［[①\d])/.test(words) ||
    (/^[^。！？；，：,;:]{0,70}报告(?:$|[（(—\-–―〔【［[①\d])/.test(words) &&
      besideGovernment.has(paperKind(words)))
  );
}

const besideGovernment: ReadonlySet<PaperKind | null> = new Set(['plan', 'budget', 'party'] as const);

/**
 * The title that begins at a line, over as many as three of them: “关于青石县2025年预算执行情况和⏎2026年预算草案的报告”; null where none
 * does. Only what cannot end where its line does goes on with the next.
 */
export function titleAt(lines: readonly string[], index: number): string | null {
  const [first = '', ...next] = lines.slice(index, index + 3);
  if (isReportTitle(first)) return first;
  if (first.length > LONGEST || !goesOn.test(compact(first))) return null;
  // “在……会议上” over “政府工作报告” is the line of the meeting, and the title stands below it.
  if (next.some(isReportTitle) && !isHalfBulletin.test(compact(first))) return null;
  const joined = next.map((_, at) => [first, ...next.slice(0, at + 1)].join(''));
  return joined.find(isReportTitle) ?? null;
}

const goesOn = /^(?:关于|在)[^。，：；]{4,}$|国民经济[和与]社会发展$/u;
/** Above “统计公报” alone, which would be a title too. */
const isHalfBulletin = /国民经济[和与]社会发展$/u;

/** Whether a title is that of a 统计公报, which tells of the year it names and plans nothing: “丰原县2023年…统计公报”. */
export function isBulletinTitle(title: string): boolean {
  return isReportTitle(title) && compact(title).includes('统计公报');
}

/** The title in a title line, without dates after it or spaces in it: “政 府 工 作 报 告” is “政府工作报告”. */
export function titleIn(text: string): string {
  return /^.*?(?:报告|统计公报)(?:[（(][^）)]{1,12}[）)])?/.exec(compact(text))?.[0] ?? compact(text);
}

/** A title and the first of its lines among the blocks. */
interface FoundTitle {
  /** −1 where there is none. */
  readonly index: number;
  readonly text: string;
}

/** Which draft is the title: the first such heading or line before the report begins. */
export function findTitle(drafts: readonly Draft[]): FoundTitle {
  const lines = drafts.slice(0, WITHIN + 2).map(wordsOf);
  for (const [index, draft] of drafts.slice(0, WITHIN).entries()) {
    const text = draft.kind === 'heading' || draft.kind === 'paragraph' ? titleAt(lines, index) : null;
    if (text !== null) return { index, text };
  }
  return { index: -1, text: '' };
}

/** Longer lines are sentences. */
const LONGEST = 80;
/** A title further down belongs to something quoted or appended. */
const WITHIN = 20;
