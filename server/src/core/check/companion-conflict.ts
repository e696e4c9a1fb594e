import type { ReadCompanion } from '../documents/companion/read-companion';
import type { FindingWords } from '../output/message/zh-CN/findings';
import { takenValueFixes } from './fix/taken-value';
import { writtenOf } from '../reading/printed';
import type { Mention } from '../reading/statement/reading';
import { severityOf } from './catalog';
import type { Finding } from './finding';
import type { Tier } from '../reading/tier';
import { placeOf } from '../reading/place';
import { counterparts, mayBeOne, printsSame } from './prior/beside-prior';
import type { TargetContext } from './target-missing';

/**
 * One quantity that another report of the same meeting gives otherwise: 一般公共预算收入8.42亿元 here and 8.24亿元 in the budget
 * report, where mismatches hurt most.
 *
 * For indicators of the lexicon that mean one thing, with every slot read; targets must print the same, results agree within
 * rounding. An estimate against another value is a lead.
 */
export function findCompanionConflicts(context: TargetContext, words: FindingWords): readonly Finding[] {
  return context.companions.with.flatMap((other) => {
    const said = new Set<string>();
    return context.mentions.flatMap((mention) => {
      const found = conflictWith(mention, other, context);
      const key = `${mention.statement.indicator?.key ?? ''}|${writtenOf(mention)}`;
      if (!found || said.has(key)) return [];
      said.add(key);
      return [toFinding(mention, found, other, words)];
    });
  });
}

function conflictWith(mention: Mention, other: ReadCompanion, context: TargetContext): Mention | null {
  const { indicator, period, role, measure, standsFor } = mention.statement;
  if (!indicator || !period || !role || role === 'prior' || standsFor !== 'itself') return null;
  if (measure === 'difference' || measure === 'multiple' || measure === 'rank' || measure === 'excess')
    return null;
  const entry = context.lexicon.find(indicator.key);
  if (!entry || entry.generic) return null;
  const others = counterparts(mention, other, context.document.scope, { role, period }).filter(
    ({ statement }) => statement.standsFor === 'itself',
  );
  const agree = role === 'target' ? printsSame : mayBeOne;
  const [first] = others;
  return first && !others.some((each) => agree(each, mention)) ? first : null;
}

function toFinding(mention: Mention, other: Mention, { path }: ReadCompanion, words: FindingWords): Finding {
  const isEstimate = [mention, other].some(
    ({ statement: { estimated, figure } }) => estimated || figure.approximators.some((each) => each.soft),
  );
  const tier: Tier = isEstimate ? 'lead' : 'suspect';
  const [here, there] = [writtenOf(mention), writtenOf(other)];
  return {
    check: 'companion-conflict',
    tier,
    severity: severityOf(tier),
    span: placeOf(mention),
    message: words.companions.conflict(mention.statement.indicator?.name ?? '', here, there, isEstimate),
    related: [{ message: words.companions.place.with, span: placeOf(other), path, figure: there }],
    derivation: [{ text: `${here} ≠ ${there}`, spans: [placeOf(mention)] }],
    fixes: takenValueFixes(mention, other.statement.figure, words.fix.takeFrom.with),
  };
}
