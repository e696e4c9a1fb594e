import type { Mention, ReadReport } from '../statement/reading';
import { periodKey, yearBefore } from '../statement/period';
import type { Statement } from '../statement/statement';

/** Every statement of the report by what it is about, so that no relation ever looks at all pairs of figures. */
export interface QuantityIndex {
  /**
   * The mentions of an indicator, in the order of the text. Of those that say the very same in the very same words only
   * the first three: whoever asks wants to know the one, or whether there is another.
   */
  readonly of: (indicatorKey: string) => readonly Mention[];
  /** The one mention of a statement of this report. */
  readonly mentionOf: (statement: Statement) => Mention | null;
  /** Every statement with its place, in the order of the text. */
  readonly mentions: readonly Mention[];
  /** Every quantity with its mentions, in the order of their first mention. */
  readonly quantities: readonly Quantity[];
}

/**
 * One thing measured: (indicator, scope, period, role, measure), and everywhere the report states it. 财政收入 of 全镇
 * for 2020-01..2020-10, actual, level.
 */
interface Quantity {
  readonly key: string;
  readonly mentions: readonly Mention[];
}

/** Indexes a read report; statements with an unread slot belong to no quantity and are left out of `quantities`. */
export function indexQuantities(report: ReadReport): QuantityIndex {
  const byIndicator = new Map<string, Mention[]>();
  const byQuantity = new Map<string, Mention[]>();
  const alike = new Map<string, number>();
  const mentions = mentionsOf(report);
  const byStatement = new Map(mentions.map((mention) => [mention.statement, mention]));
  for (const mention of mentions) {
    const { indicator } = mention.statement;
    if (!indicator) continue;
    const wording = wordingOf(mention);
    const before = alike.get(wording) ?? 0;
    alike.set(wording, before + 1);
    if (before < MOST_ALIKE) append(byIndicator, indicator.key, mention);
    const key = quantityKey(mention.statement);
    if (key !== null) append(byQuantity, key, mention);
  }
  const quantities = [...byQuantity].map(([key, stated]) => ({ key, mentions: stated }));
  return {
    of: (key) => byIndicator.get(key) ?? [],
    mentionOf: (statement) => byStatement.get(statement) ?? null,
    mentions,
    quantities,
  };
}

const MOST_ALIKE = 3;

/** What a mention says and the words it says it in. */
function wordingOf({ statement, prose, block }: Mention): string {
  const { indicator, scope, period, base, role, measure, standsFor, qualifiers, figure, clause } = statement;
  const words = prose.prose.text.slice(clause.start, figure.span.end);
  const periods = [period, base].map((each) => (each ? periodKey(each) : ''));
  const { key, name } = indicator ?? { key: '', name: '' };
  return [
    block.block.kind,
    key,
    name,
    scope,
    ...periods,
    role,
    measure,
    standsFor,
    ...qualifiers,
    words,
  ].join('|');
}

function mentionsOf(report: ReadReport): readonly Mention[] {
  return report.blocks.flatMap((block) =>
    block.proses.flatMap((prose) => prose.statements.map((statement) => ({ statement, prose, block }))),
  );
}

/**
 * What makes two statements one quantity, or null where a slot is unread: then nothing may be concluded.
 *
 * 新增 and 累计 are part of the key, for 新增 500 and 累计 2600 of one name are two quantities (domain rule 18).
 */
export function quantityKey(statement: Statement): string | null {
  const { indicator, period, role, measure, figure, scope, base } = statement;
  if (!indicator || !period || !role) return null;
  const kind = ['added', 'net', 'cumulative', 'part', 'average', 'striven', 'each']
    .filter((each) => (statement.qualifiers as readonly string[]).includes(each))
    .join('+');
  // Growth over the year before is what 增长 says without 比上年: one quantity, in words and in a table.
  const usual = measure === 'growth' && base !== null && periodKey(base) === periodKey(yearBefore(period));
  const against = base && !usual ? periodKey(base) : '';
  const heldAgainst = statement.againstName ?? '';
  return [
    indicator.key,
    scope ?? '',
    periodKey(period),
    role,
    measure,
    figure.unit.dimension,
    figure.unit.counted ?? '',
    kind,
    against,
    heldAgainst,
  ].join('|');
}

function append(map: Map<string, Mention[]>, key: string, mention: Mention): void {
  const known = map.get(key);
  if (known) known.push(mention);
  else map.set(key, [mention]);
}
