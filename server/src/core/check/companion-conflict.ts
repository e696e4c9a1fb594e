import type { ReadCompanion } from '../documents/companion/read-companion';
import type { FindingWords } from '../output/message/zh-CN/findings';
import { takenValueFixes } from './fix/taken-value';
import { printedToOnePlace } from '../reading/figure/figure';
import { printedOf, writtenOf } from '../reading/printed';
import type { Mention } from '../reading/statement/reading';
import { periodKey, yearBefore } from '../reading/statement/period';
import { isPreliminary } from '../report/paper';
import { severityOf } from './catalog';
import type { Finding } from './finding';
import type { Tier } from '../reading/tier';
import { placeOf } from '../reading/place';
import { counterparts, mayBeOne, printsSame } from './prior/beside-prior';
import type { TargetContext } from './target-missing';

/** One quantity that two papers of a meeting give differently, a place in each. */
export interface Difference {
  readonly here: Mention;
  readonly there: Mention;
  /** Which of them is an estimate, 初步核算 or 约. */
  readonly estimates: { readonly here: boolean; readonly there: boolean };
}

/** A paper, as far as it is held against another. */
export type HeldPaper = Pick<TargetContext, 'document' | 'index' | 'lexicon' | 'mentions'>;

/**
 * One quantity that another paper of the same meeting gives otherwise: 一般公共预算收入8.42亿元 here and 8.24亿元 in the budget
 * report, where mismatches hurt most. The other paper, checked beside this one, has the same finding at its own figure.
 */
export function findCompanionConflicts(context: TargetContext, words: FindingWords): readonly Finding[] {
  return context.companions.with.flatMap((other) =>
    differencesBetween(context, other).map((found) => toFinding(found, other, words)),
  );
}

/**
 * What two papers state differently, in the order of the first; swapped, they give the same the other way round.
 *
 * For indicators of the lexicon that mean one thing, with every slot read; targets must print the same, results agree within
 * rounding. Where one of several values that a paper gives is also the other's, or a paper gives several that are not one, nobody
 * knows which is meant: silence.
 */
export function differencesBetween(paper: HeldPaper, other: ReadCompanion): readonly Difference[] {
  const said = new Set<string>();
  return paper.mentions.flatMap((mention) => {
    const found = differenceAt(mention, paper, other);
    const key = found && `${found.here.statement.indicator?.key ?? ''}|${String(placeOf(found.here).start)}`;
    if (!found || key === null || said.has(key)) return [];
    said.add(key);
    return [found];
  });
}

function differenceAt(mention: Mention, paper: HeldPaper, other: ReadCompanion): Difference | null {
  const { indicator, period, role, measure, standsFor } = mention.statement;
  if (!indicator || !period || !role || role === 'prior' || standsFor !== 'itself') return null;
  if (measure === 'difference' || measure === 'multiple' || measure === 'rank' || measure === 'excess')
    return null;
  const entry = paper.lexicon.find(indicator.key);
  if (!entry || entry.generic) return null;
  const own = paper.document.scope;
  const alike = (each: Pick<ReadCompanion, 'index' | 'document'>): readonly Mention[] =>
    counterparts(mention, each, own, { role, period }).filter(
      ({ statement }) =>
        statement.standsFor === 'itself' &&
        seriesOf(statement, entry.constantPrices) === seriesOf(mention.statement, entry.constantPrices),
    );
  const [mine, others] = [alike(paper), alike(other)];
  const agree = role === 'target' ? printsSame : agreesWith;
  const areOne = (all: readonly Mention[]): boolean =>
    all.every((each) => all.every((one) => agree(one, each)));
  const [here] = mine;
  const [there] = others;
  if (!here || !there || !areOne(mine) || !areOne(others)) return null;
  if (mine.some((one) => others.some((each) => agree(one, each)))) return null;
  return { here, there, estimates: { here: isSoft(here, paper), there: isSoft(there, other) } };
}

/** An estimate that prints other digits to the same place is another value as well, though only a question. */
function agreesWith(a: Mention, b: Mention): boolean {
  const isOnePlace = printedToOnePlace(a.statement.figure, b.statement.figure);
  return isOnePlace ? printsSame(a, b) : mayBeOne(a, b);
}

/** What two values must share besides their slots: what they are held against, 同口径 or not, 实际增长 of what has current prices. */
function seriesOf(
  { base, period, againstName, qualifiers }: Mention['statement'],
  constant?: boolean,
): string {
  const usual = base === null || (period !== null && periodKey(base) === periodKey(yearBefore(period)));
  const kept = qualifiers.filter((each) => each === 'comparable' || (each === 'real' && constant !== true));
  return [usual ? '' : periodKey(base), againstName ?? '', ...kept].join('|');
}

function isSoft(
  { statement: { estimated, figure } }: Mention,
  { document }: Pick<ReadCompanion, 'document'>,
): boolean {
  return estimated || figure.approximators.some((each) => each.soft) || isPreliminary(document);
}

/** A value as its paper states it: “5.5%左右”, and 196.5亿元 of a table whose column is in 亿元. */
export function statedAs(mention: Mention): string {
  return mention.block.block.kind === 'table' ? printedOf(mention) : writtenOf(mention);
}

function toFinding(
  { here, there, estimates }: Difference,
  other: ReadCompanion,
  words: FindingWords,
): Finding {
  const isEstimate = estimates.here || estimates.there;
  const tier: Tier = isEstimate ? 'lead' : 'suspect';
  const [written, otherwise] = [statedAs(here), statedAs(there)];
  const { conflict, paperPlace } = words.companions;
  return {
    check: 'companion-conflict',
    tier,
    severity: severityOf(tier),
    span: placeOf(here),
    message: conflict(here.statement.indicator?.name ?? '', written, {
      paper: other.paper,
      there: otherwise,
      isEstimate,
    }),
    related: [
      { message: paperPlace(other.paper), span: placeOf(there), path: other.path, figure: otherwise },
    ],
    derivation: [{ text: `${written} ≠ ${otherwise}`, spans: [placeOf(here)] }],
    fixes: takenValueFixes(here, there.statement.figure, words.fix.takeFrom.with),
  };
}
