import type { Analysis } from '../../analysis';
import { printedOf } from '../../reading/printed';
import type { Mention } from '../../reading/statement/reading';
import { kinOf, mentionAt } from '../symbol/symbol';
import type { Language } from '../../text/language';
import { told } from './names';
import type { Offer, CaretPlace } from './offer';
import { filterOf, typedOf } from './written-name';

/**
 * What the report states elsewhere of the indicator before the caret: after 城镇新增就业 the 236人 of the table. In the plan
 * targets come first, elsewhere results.
 */
export function valueOffers(analysis: Analysis, place: CaretPlace, language: Language): readonly Offer[] {
  if (place.kind !== 'prose' || !place.block) return [];
  const words = place.before.slice(-LOOKED_AT).replace(verbs, '');
  const key = keyAtEnd(analysis, words);
  if (key === null) return [];
  const { block, offset } = place;
  const wanted = block.part === 'plan' ? 'target' : 'actual';
  const stated = analysis.ledger.index.mentions.filter(
    ({ statement }) => statement.indicator?.key === key && statement.standsFor !== 'threshold',
  );
  const first = oneOfEach(analysis, stated).sort((a, b) => rankOf(a, wanted) - rankOf(b, wanted));
  const replace = { start: offset, end: offset };
  return first.slice(0, MOST).map((mention): Offer => {
    const label = printedOf(mention);
    return { kind: 'value', label, insert: [label], replace, filter: label, detail: told(mention, language) };
  });
}

const LOOKED_AT = 40;
const MOST = 6;

const verbs =
  /(?:(?:预计|计划|力争|确保|全年|约|为|是|了|[*_\s])|(?:增加|提高|增长|扩大|下降|减少|降低)?(?:到|至)|达|完成|实现)+$/u;

/** The indicator whose name ends the words: of the report's own names the longest, else the lexicon's. */
function keyAtEnd({ ledger }: Analysis, words: string): string | null {
  const known = ledger.lexicon.longestSuffix(words)?.entry.name ?? '';
  let longest: { readonly name: string; readonly key: string } = { name: known, key: known };
  for (const { statement } of ledger.index.mentions) {
    const { indicator } = statement;
    if (indicator && indicator.name.length > longest.name.length && words.endsWith(indicator.name))
      longest = indicator;
  }
  return longest.key === '' ? null : longest.key;
}

function rankOf({ statement }: Mention, wanted: 'actual' | 'target'): number {
  return (statement.role === wanted ? 0 : 2) + (statement.measure === 'level' ? 0 : 1);
}

/** A quantity stated ten times is offered once. */
function oneOfEach({ document }: Analysis, mentions: readonly Mention[]): Mention[] {
  const kin = new Map<string, Mention>();
  for (const mention of mentions) {
    const key = `${kinOf(mention, document.scope) ?? ''} ${printedOf(mention)}`;
    if (!kin.has(key)) kin.set(key, mention);
  }
  return [...kin.values()];
}

/**
 * In the plan, the indicators that have a result and no target yet: 规模以上工业总产值, with the unit of its result and a gap
 * for the number, which only the writer knows.
 */
export function targetOffers(analysis: Analysis, place: CaretPlace, language: Language): readonly Offer[] {
  const part = place.block?.part ?? partBefore(analysis, place.offset);
  if (part !== 'plan' || (place.kind !== 'prose' && place.kind !== 'blank')) return [];
  return analysis.findings.flatMap(({ check, span }): readonly Offer[] => {
    const found = check === 'target-missing' ? mentionAt(analysis, span.start) : null;
    const name = found?.mention.statement.indicator?.name;
    if (!found || name === undefined) return [];
    const typed = typedOf(name, place.before.slice(-LONGEST)) ?? { length: 0, filter: filterOf(name) };
    const { unit } = found.mention.statement.figure;
    const number = printedOf(found.mention).slice(0, -unit.text.length || undefined);
    return [
      {
        kind: 'target',
        label: `${name}…${unit.text}`,
        insert: [name, { placeholder: number }, unit.text],
        replace: { start: place.offset - typed.length, end: place.offset },
        filter: typed.filter,
        detail: told(found.mention, language),
      },
    ];
  });
}

const LONGEST = 40;

/** On an empty line the part is that of the block above. */
function partBefore({ document }: Analysis, offset: number): string | undefined {
  return document.blocks.filter(({ span }) => span.end <= offset).at(-1)?.part;
}
