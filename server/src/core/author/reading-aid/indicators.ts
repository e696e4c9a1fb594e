import type { Analysis } from '../../analysis';
import { placeOf } from '../../reading/place';
import { printedOf } from '../../reading/printed';
import type { Mention } from '../../reading/statement/reading';
import type { Span } from '../../text/span';

/** An indicator of a report, to be found by name from anywhere in the workspace. */
export interface IndicatorSymbol {
  readonly name: string;
  /** The value at its place: “5248.8万元”. */
  readonly value: string;
  readonly span: Span;
}

/**
 * The indicators of a report, each once, at the mention that states its result best: a level of the reviewed year
 * before any other.
 *
 * Only names of the lexicon, and others stated at least twice: “5座泵站” is no indicator anybody looks for.
 */
export function indicatorsOf({ ledger, document }: Analysis): readonly IndicatorSymbol[] {
  const byKey = new Map<string, Mention[]>();
  for (const mention of ledger.index.mentions) {
    const { indicator, standsFor } = mention.statement;
    if (!indicator || standsFor === 'threshold') continue;
    const known = byKey.get(indicator.key);
    if (known) known.push(mention);
    else byKey.set(indicator.key, [mention]);
  }
  return [...byKey].flatMap(([key, mentions]) => {
    const isKnown = ledger.lexicon.find(key) !== null;
    const best = mentions.find((each) => isResult(each, document.years.reviewed)) ?? mentions[0];
    const name = best?.statement.indicator?.name;
    if (!best || name === undefined || (!isKnown && mentions.length < 2)) return [];
    return [{ name, value: printedOf(best), span: placeOf(best) }];
  });
}

function isResult({ statement }: Mention, reviewed: number | null): boolean {
  const { role, measure, period } = statement;
  return role === 'actual' && measure === 'level' && (reviewed === null || period?.to.year === reviewed);
}
