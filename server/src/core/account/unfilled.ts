import type { ReportDocument } from '../report/document';
import type { Mention } from '../reading/statement/reading';
import type { Statement } from '../reading/statement/statement';

/** A slot of a statement that its words may leave empty; a measure it always has. */
export const slots = ['indicator', 'scope', 'period', 'role'] as const;

/** indicator 指标 · scope 范围 · period 时期 · role 性质. */
export type Slot = (typeof slots)[number];

/** A slot that stayed empty, and why: “今年” with no year to count from leaves the period empty. */
export type UnfilledSlot =
  /** No noun before or behind the figure can be what it measures; `rate`: nothing says of what it is a rate. */
  | { readonly slot: 'indicator'; readonly why: 'no-name' | 'no-subject' }
  /** The row of a table that only sums up: 合计; a cell of a table that no heading explains: 120 under 同比. */
  | { readonly slot: 'indicator'; readonly why: 'total-row' | 'no-heading' }
  /** It stands in a block of code, which is no text of the report. */
  | { readonly slot: 'indicator'; readonly why: 'code' }
  /** No words name a territory, and the report does not say which level of government speaks. */
  | { readonly slot: 'scope'; readonly why: 'no-level' }
  /** The report has no year to count from. */
  | { readonly slot: 'period'; readonly why: 'no-year' }
  /** 今年, 上年 … which year that is, is not decided (domain rule 19). */
  | { readonly slot: 'period'; readonly why: 'undecided'; readonly word: string }
  /** No words name a time, and no part of the report gives one. */
  | { readonly slot: 'period'; readonly why: 'no-time' }
  /** It stands in none of the parts of a report, and its year does not say it either. */
  | { readonly slot: 'role'; readonly why: 'outside' };

/**
 * Every slot of a statement that stayed empty, with the reason: “3万份” in a report without years has no indicator and no
 * period. A threshold measures nothing and has no slots to fill.
 */
export function unfilledSlots(mention: Mention, document: ReportDocument): readonly UnfilledSlot[] {
  const { statement } = mention;
  if (statement.standsFor === 'threshold') return [];
  // A number of a table without a role is one that was not understood at all.
  if (mention.block.block.kind === 'table' && statement.role === null)
    return [{ slot: 'indicator', why: 'no-heading' }];
  const reasons: Readonly<Record<Slot, () => UnfilledSlot>> = {
    indicator: () => indicatorReason(mention),
    scope: () => ({ slot: 'scope', why: 'no-level' }),
    period: () => periodReason(mention, document),
    role: () => ({ slot: 'role', why: 'outside' }),
  };
  return slots.filter((slot) => statement[slot] === null).map((slot) => reasons[slot]());
}

function indicatorReason({ statement, block }: Mention): UnfilledSlot {
  if (block.block.kind === 'furniture') return { slot: 'indicator', why: 'code' };
  if (block.block.kind === 'table') return { slot: 'indicator', why: 'total-row' };
  return { slot: 'indicator', why: isRate(statement) ? 'no-subject' : 'no-name' };
}

function isRate({ figure }: Statement): boolean {
  return ['rate', 'point', 'multiple', 'doubling', 'rank'].includes(figure.unit.dimension);
}

function periodReason({ statement, prose }: Mention, { years }: ReportDocument): UnfilledSlot {
  const { sentence, figure } = statement;
  const words = prose.prose.text.slice(sentence.start, figure.span.end);
  const word = [...words.matchAll(relativeTime)].at(-1)?.[0];
  if (word !== undefined) return { slot: 'period', why: 'undecided', word };
  const isDated = years.plan !== null || years.reviewed !== null || years.current !== null;
  return { slot: 'period', why: isDated ? 'no-time' : 'no-year' };
}

/** Not the base of a comparison, which is no time of the figure's own: 比上年增长. */
const relativeTime = /(?<![比较与同])(?:今年|去年|明年|前年|上年|本年|当年)/g;
