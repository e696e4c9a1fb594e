import { compact } from '../text/characters';
import type { Draft } from './draft';
import { wordsOf } from './draft';

/**
 * Whether a line is a report's title: “孙桥镇政府工作报告”, “政 府 工 作 报 告”, “2026年某省政府工作报告（摘登）” are, and so is that
 * of a 统计公报; “向大会作政府工作报告，请予审议” and “关于政府工作报告的决议” are not.
 */
export function isReportTitle(text: string): boolean {
  if (text.length > LONGEST) return false;
  return /^[^。！？；，：,;:]{0,40}(?:工作报告|统计公报)(?:$|[（(—\-–―〔【［[①\d])/.test(compact(text));
}

/** Whether a title is that of a 统计公报, which tells of the year it names and plans nothing: “丰原县2023年…统计公报”. */
export function isBulletinTitle(title: string): boolean {
  return isReportTitle(title) && compact(title).includes('统计公报');
}

/** The title in a title line, without dates after it or spaces in it: “政 府 工 作 报 告” is “政府工作报告”. */
export function titleIn(text: string): string {
  return /^.*?(?:工作报告|统计公报)(?:[（(][^）)]{1,12}[）)])?/.exec(compact(text))?.[0] ?? compact(text);
}

/** Which draft is the title: the first such heading or line before the report begins; −1 where there is none. */
export function findTitle(drafts: readonly Draft[]): number {
  return drafts.findIndex(
    (draft, index) =>
      index < WITHIN &&
      (draft.kind === 'heading' || draft.kind === 'paragraph') &&
      isReportTitle(wordsOf(draft)),
  );
}

/** Longer lines are sentences. */
const LONGEST = 80;
/** A title further down belongs to something quoted or appended. */
const WITHIN = 20;
