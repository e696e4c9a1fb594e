import type { Recall } from '../memory';
import type { Mention, ReadBlock, ReadProse, ReadReport } from './statement/reading';
import { periodKey, yearBefore } from './statement/period';
import type { Statement } from './statement/statement';

/** Every statement of the report by what it is about, so that no relation ever looks at all pairs of figures. */
export interface QuantityIndex {
  /**
   * The mentions of an indicator, in the order of the text. Of those that say the very same in the very same words only
   * the first three: whoever asks wants to know the one, or whether there is another.
   */
  readonly of: (indicatorKey: string) => readonly Mention[];
  /** The mentions whose scope and indicator make a name together: 产值 of 开发区 for 开发区产值. */
  readonly ofOwner: (name: string) => readonly Mention[];
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
export function indexQuantities(report: ReadReport, recall: KeysRecall = (_, make) => make()): QuantityIndex {
  const byIndicator = new Map<string, Mention[]>();
  const byOwner = new Map<string, Mention[]>();
  const byQuantity = new Map<string, Mention[]>();
  const alike = new Map<string, number>();
  const keyed = keyedMentions(report, recall);
  const mentions = keyed.map(({ mention }) => mention);
  const byStatement = new Map(mentions.map((mention) => [mention.statement, mention]));
  for (const { mention, keys } of keyed) {
    if (keys === null) continue;
    const before = alike.get(keys.wording) ?? 0;
    alike.set(keys.wording, before + 1);
    if (before < MOST_ALIKE) append(byIndicator, keys.indicator, mention);
    const { scope } = mention.statement;
    if (scope !== null) append(byOwner, scope + keys.indicator, mention);
    if (keys.quantity !== null) append(byQuantity, keys.quantity, mention);
  }
  const quantities = [...byQuantity].map(([key, stated]) => ({ key, mentions: stated }));
  return {
    of: (key) => byIndicator.get(key) ?? [],
    ofOwner: (name) => byOwner.get(name) ?? [],
    mentionOf: (statement) => byStatement.get(statement) ?? null,
    mentions,
    quantities,
  };
}

const MOST_ALIKE = 3;

/** What a statement is found by; null for one without an indicator. */
export type StatementKeys = {
  readonly indicator: string;
  readonly quantity: string | null;
  /** What it says and the words it says it in. */
  readonly wording: string;
} | null;

/** What is recalled of the version before: the keys of all statements of a prose that was not read again. */
export type KeysRecall = Recall<ReadProse, readonly StatementKeys[]>;

interface KeyedMention {
  readonly mention: Mention;
  readonly keys: StatementKeys;
}

/** The mentions of a report with what they are found by; a prose that is recalled stands in a block of the same kind. */
function keyedMentions(report: ReadReport, recall: KeysRecall): readonly KeyedMention[] {
  const keyed: KeyedMention[] = [];
  for (const block of report.blocks)
    for (const prose of block.proses) {
      const keys = recall(prose, () => prose.statements.map((each) => keysOf(each, prose, block)));
      prose.statements.forEach((statement, at) => {
        keyed.push({ mention: { statement, prose, block }, keys: keys[at] ?? null });
      });
    }
  return keyed;
}

function keysOf(statement: Statement, prose: ReadProse, block: ReadBlock): StatementKeys {
  const { indicator } = statement;
  if (!indicator) return null;
  const wording = wordingOf({ statement, prose, block });
  return { indicator: indicator.key, quantity: quantityKey(statement), wording };
}

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

/**
 * What makes two statements one quantity, or null where a slot is unread: then nothing may be concluded.
 *
 * 新增 and 累计 are part of the key, for 新增 500 and 累计 2600 of one name are two quantities (domain rule 18).
 */
export function quantityKey(statement: Statement): string | null {
  const { indicator, period, role, measure, figure, scope, base } = statement;
  if (!indicator || !period || !role) return null;
  // 其中第一产业增加值8亿元 is 第一产业增加值 wherever else it stands; 其中新建12个 has no name of its own.
  const telling = ['added', 'net', 'cumulative', 'average', 'striven', 'each'];
  const kind = [...telling, ...(indicator.span === null ? ['part'] : [])]
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
