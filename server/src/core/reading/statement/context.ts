import type { Block, ReportDocument, ReportYears } from '../../report/document';
import type { Period, Role } from './statement';
import { narrowerScope } from '../../report/told-scope';
import type { ToldSpan } from '../../report/told-span';
import { wholeYear, wholeYears } from './period';

/**
 * What a block needs to know of the report around it, and all of it: (block, context) → statements is a pure function,
 * so a block whose text and context are unchanged need not be read again.
 */
export interface ReadingContext {
  readonly years: ReportYears;
  /** The period that holds where the block names none: the reviewed year in 回顾, the plan year in 安排. */
  readonly period: Period | null;
  /** The role a figure has where no word says otherwise. */
  readonly role: Role | null;
  /** “全镇”, “全县”: the territory the whole report speaks for. */
  readonly scope: string | null;
}

/** The context of a block, from its part, its headings, what time they tell of and the report's years. */
export function contextOf(block: Block, document: ReportDocument, told: ToldSpan | null): ReadingContext {
  const { years } = document;
  return {
    years,
    period: periodOf(block, years, told),
    role: roleOf(block),
    scope: (tellsOfSeveral(document) ? narrowerScope(block) : null) ?? document.scope,
  };
}

/** The papers on a budget tell of the whole territory, of what its own level holds, and of zones, in turn (domain rule 19). */
function tellsOfSeveral({ paper }: ReportDocument): boolean {
  return paper === 'budget' || paper === 'tables';
}

function periodOf(block: Block, years: ReportYears, told: ToldSpan | null): Period | null {
  const { part, path } = block;
  if (part === 'plan') {
    if (years.plan === null) return null;
    return told === 'term' && !path.join(' ').includes(String(years.plan))
      ? wholeYears(years.plan, years.plan + 4)
      : wholeYear(years.plan);
  }
  if (part === 'review' || part === 'problems') {
    if (years.reviewed === null) return null;
    return told === 'term' && part === 'review'
      ? wholeYears(years.reviewed - 4, years.reviewed)
      : wholeYear(years.reviewed);
  }
  return null;
}

function roleOf(block: Block): Role | null {
  if (block.part === 'plan') return 'target';
  return block.part === 'review' || block.part === 'problems' ? 'actual' : null;
}
