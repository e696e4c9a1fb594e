import { compact } from '../text/characters';
import type { Part } from './document';
import type { Draft } from './draft';
import { isGlossaryTitle } from './heading';
import { readNumbering, withoutNumber } from './numbering';
import {
  isPastLead,
  isPlanLead,
  isProblemsLead,
  isReviewLead,
  isTargetLead,
  readSection,
  readSubsection,
  type SectionKind,
} from './part-words';

/**
 * The part of every block: under “一、2020年工作回顾” `review`, under “二、2021年工作安排” `plan`, from “在看到成绩的同时，我们也
 * 清醒地认识到……问题” to the next heading `problems`, everything else `other`.
 *
 * A heading that does not say goes with the section before it (“四、加强政府自身建设”). Before the first heading nothing is a
 * part, except in a report without headings for its review or plan: there the paragraphs' own first words decide. A 统计公报 is
 * a review from end to end.
 */
export function partsOf(
  drafts: readonly Draft[],
  depths: readonly number[],
  title: number,
  isBulletin: boolean,
): Part[] {
  const top = topDepth(depths, title);
  const kinds = sectionKinds(drafts, depths, title, top);
  const walk: Walk = { section: 'other', mixed: null, isLoose: isLoose(kinds), sub: null, problems: false };
  return drafts.map((draft, index) => {
    const kind = kinds.get(index);
    if (kind !== undefined) enterSection(walk, kind);
    else if (draft.kind === 'heading' && index !== title)
      enterSubsection(walk, draft.prose.text, depths[index] ?? 0);
    else if (draft.kind === 'paragraph') readParagraph(walk, draft.prose.text);
    if (
      draft.kind === 'furniture' ||
      index === title ||
      (draft.kind === 'paragraph' && draft.role === 'note')
    )
      return 'other';
    if (isBulletin) return 'review';
    return walk.problems ? 'problems' : (walk.sub?.part ?? walk.section);
  });
}

const DEEPEST = 99;

function topDepth(depths: readonly number[], title: number): number {
  return depths.reduce(
    (top, depth, index) => (depth > 0 && index !== title ? Math.min(top, depth) : top),
    DEEPEST,
  );
}

/** Where the reading stands; changed block by block. */
interface Walk {
  section: Part;
  /** In “……回顾和2021年……安排”: the period whose first paragraph begins the plan. */
  mixed: string | null;
  /** Whether paragraphs outside headed sections tell the part themselves. */
  isLoose: boolean;
  sub: { readonly depth: number; readonly part: Part } | null;
  problems: boolean;
}

interface Section {
  /** null: neither the title nor its neighbours say. */
  readonly part: Part | null;
  readonly mixed: string | null;
}

/** The headings of the top level with their parts. */
function sectionKinds(
  drafts: readonly Draft[],
  depths: readonly number[],
  title: number,
  top: number,
): Map<number, Section> {
  const indices = drafts.flatMap((_, index) => (depths[index] === top && index !== title ? [index] : []));
  const read = indices.map((index) => readSection(titleOf(drafts[index])));
  const lastPlan = read.findLastIndex((kind) => kind.kind === 'known' && kind.part === 'plan');
  const lastReview = read.findLastIndex(
    (kind) => kind.kind === 'mixed' || (kind.kind === 'known' && kind.part === 'review'),
  );
  const sections = new Map<number, Section>();
  let before: Part = 'other';
  indices.forEach((index, position) => {
    const isBeforePlan = lastPlan > position && lastReview < position;
    const kind = isGlossaryTitle(titleOf(drafts[index])) ? GLOSSARY : (read[position] ?? GLOSSARY);
    const tellsPast = before === 'other' && isBeforePlan && beginsPast(drafts, index);
    const section = tellsPast ? REVIEW : settle(kind, before, isBeforePlan);
    sections.set(index, section);
    before = section.mixed === null ? (section.part ?? 'other') : 'plan';
  });
  return sections;
}

/**
 * “一、开启新征程 实现良好开局” may be the title of either part: what comes before every other plan and begins with 过去一年 is the review.
 */
function beginsPast(drafts: readonly Draft[], heading: number): boolean {
  const first = drafts.slice(heading + 1).find((draft) => draft.kind === 'heading' || isLong(draft));
  return first?.kind === 'paragraph' && isPastLead(compact(first.prose.text.slice(0, LEAD)));
}

/** A salutation of its own line (各位代表：) begins nothing. */
function isLong(draft: Draft): boolean {
  return draft.kind === 'paragraph' && draft.prose.text.length > SALUTATION;
}

/** In characters. */
const SALUTATION = 12;
const LEAD = 60;
const REVIEW: Section = { part: 'review', mixed: null };

function titleOf(draft: Draft | undefined): string {
  return draft?.kind === 'heading' ? withoutNumber(draft.prose.text, draft.numbering) : '';
}

const GLOSSARY: SectionKind = { kind: 'known', part: 'other' };

/** A title that names only a year or nothing is settled by its neighbours: what follows a review is the plan. */
function settle(kind: SectionKind, before: Part, isBeforePlan: boolean): Section {
  if (kind.kind === 'known') return { part: kind.part, mixed: null };
  if (kind.kind === 'mixed') return { part: 'review', mixed: kind.turnsAt };
  if (before !== 'other') return { part: 'plan', mixed: null };
  return { part: isBeforePlan ? 'review' : null, mixed: null };
}

/** No heading says where the review is, or none says where the plan is. */
function isLoose(sections: ReadonlyMap<number, Section>): boolean {
  const parts = [...sections.values()];
  const hasReview = parts.some((each) => each.part === 'review');
  const hasPlan = parts.some((each) => each.part === 'plan' || each.mixed !== null);
  return !hasReview || !hasPlan;
}

function enterSection(walk: Walk, section: Section): void {
  const follows = walk.isLoose && walk.section !== 'other' ? 'plan' : 'other';
  walk.section = section.part ?? follows;
  walk.mixed = section.mixed;
  walk.sub = null;
  walk.problems = false;
}

function enterSubsection(walk: Walk, text: string, depth: number): void {
  walk.problems = false;
  if (walk.sub !== null && depth <= walk.sub.depth) walk.sub = null;
  const part = readSubsection(text);
  if (part !== null && walk.section !== 'other') walk.sub = { depth, part };
}

function readParagraph(walk: Walk, text: string): void {
  const head = compact(text.slice(0, 120));
  if (walk.section !== 'plan' && isTargetLead(head)) turnToPlan(walk);
  if (walk.mixed !== null && head.slice(0, 30).includes(walk.mixed)) turnToPlan(walk);
  if (walk.isLoose && walk.section !== 'plan') readLoose(walk, head);
  const inReview = (walk.sub?.part ?? walk.section) === 'review';
  if (inReview && isProblemsLead(text)) walk.problems = true;
}

function readLoose(walk: Walk, head: string): void {
  if (isPlanLead(head) || isPlanTitleAhead(head)) turnToPlan(walk);
  else if (walk.section === 'other' && isReviewLead(head)) walk.section = 'review';
}

/** “二、2005年主要任务今年是……”: a heading that lost its line break. */
function isPlanTitleAhead(head: string): boolean {
  const numbering = readNumbering(head);
  if (numbering?.style !== '一、') return false;
  const kind = readSection(head.slice(numbering.span.end, numbering.span.end + 12));
  return kind.kind === 'known' && kind.part === 'plan';
}

function turnToPlan(walk: Walk): void {
  walk.section = 'plan';
  walk.sub = null;
  walk.mixed = null;
  walk.problems = false;
}
