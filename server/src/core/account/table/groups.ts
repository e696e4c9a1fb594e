import type { Lexicon, LexiconEntry } from '../../reading/statement/lexicon';
import { doingOf } from '../../reading/statement/noun';
import type { Mention } from '../../reading/statement/reading';
import type { Statement } from '../../reading/statement/statement';

/** Everything the report says of one indicator in one territory: a row to be. */
export interface IndicatorGroup {
  readonly key: string;
  /** What the lexicon knows of it; null for a name it does not know. */
  readonly entry: LexiconEntry | null;
  /** As the report prints it, with the word that makes another indicator of it: 新增规上工业企业. */
  readonly name: string;
  readonly scope: string;
  /** The name of what it is written as a part of. */
  readonly parent: string | null;
  readonly mentions: readonly Mention[];
}

/** Groups by indicator and territory, in the order of first mention; 新增, 净增 and all there are of one name are rows of their own. */
export function groupByIndicator(
  mentions: readonly Mention[],
  own: string,
  lexicon: Lexicon,
): readonly IndicatorGroup[] {
  const groups = new Map<string, IndicatorGroup & { readonly mentions: Mention[] }>();
  for (const mention of mentions) {
    const { indicator, partOf } = mention.statement;
    if (!indicator) continue;
    const scope = territoryOf(mention.statement.scope, own);
    // 规模以上工业实现主营业务收入: who has it is no territory, and may make another indicator of it.
    const owned = scope === null ? lexicon.find(`${mention.statement.scope ?? ''}${indicator.name}`) : null;
    if (scope === null && owned === null) continue;
    const entry = owned ?? lexicon.find(indicator.key);
    const gain = gainOf(mention.statement, entry);
    const key = [owned?.name ?? indicator.key, scope ?? own, gain].join('|');
    const group = groups.get(key);
    if (group) group.mentions.push(mention);
    else
      groups.set(key, {
        key: owned?.name ?? indicator.key,
        entry,
        name: nameOf(mention, entry, gain, lexicon),
        scope: scope ?? own,
        parent: partOf?.indicator?.name ?? null,
        mentions: [mention],
      });
  }
  return [...groups.values()];
}

/** The territory of a report whose title names none: what it calls 全市 is its own. */
export function ownScope(mentions: readonly Mention[]): string {
  const counts = new Map<string, number>();
  for (const { scope } of mentions.map(({ statement }) => statement))
    if (scope !== null && wholes.includes(scope)) counts.set(scope, (counts.get(scope) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? '';
}

const wholes: readonly string[] = ['全省', '全市', '全区', '全县', '全镇', '全乡'];

/** The report's own territory where none is named, else a park, a county or a port; null for what is none (规模以上工业, 三大产业). */
function territoryOf(scope: string | null, own: string): string | null {
  if (scope === null || scope.length < 2) return own;
  return scope === own || territories.some((each) => scope.endsWith(each)) ? scope : null;
}

const territories: readonly string[] = Array.from('国省市州盟区县旗镇乡村城港岛园');

/** What is counted of an indicator: what came to be (新增), less what went (净增), or all there is. A rate is of what its level counts. */
function gainOf(statement: Statement, entry: LexiconEntry | null): '' | '新增' | '净增' {
  if (entry === null || entry.dimension === 'rate' || gains.some((each) => entry.name.includes(each)))
    return '';
  const { qualifiers } = statement.measure === 'level' ? statement : (statement.about ?? statement);
  if (qualifiers.includes('net')) return '净增';
  return qualifiers.includes('added') ? '新增' : '';
}

const gains = ['新增', '净增'] as const;

function nameOf(mention: Mention, entry: LexiconEntry | null, gain: string, lexicon: Lexicon): string {
  const { name = '', key = '' } = mention.statement.indicator ?? {};
  if (entry === null) {
    const made = fullName(name, key);
    return made === name ? doingOf(mention, lexicon) + name : made;
  }
  // 经济增长5% is printed of 地区生产总值, and is no name of it.
  const own = lexicon.find(name)?.name === entry.name ? name : entry.name;
  return fullName(own, gain + own);
}

/** The longer of two ways to say it, where it ends with the shorter: 新建泵站 for 泵站; a name has its quotation marks, a key none. */
function fullName(name: string, made: string): string {
  const isMore =
    made.length > name.length && made.endsWith(name) && !gains.some((gain) => name.includes(gain));
  return isMore ? made : name;
}
