import { relationFixes } from '../fix/relation-fixes';
import type { Verdict } from '../ledger/solve';
import type { FindingWords } from '../render/message/findings';
import { formulaOf } from '../render/arithmetic';
import { printedOf, rangeLike, valueLike, writtenOf } from '../render/quantity';
import type { Mention } from '../statement/reading';
import type { OrderNote, RelationNote } from '../relation/relation';
import { lowered, severityOf } from './catalog';
import { withFixes, type DerivationStep, type Finding, type RelatedPlace, type Tier } from './finding';
import { placeOf } from './place';

/**
 * The finding for a relation that cannot hold: the value written, the value that follows, the arithmetic, and every
 * figure used. Null for one that holds or only implies.
 */
export function findingOf(verdict: Verdict, words: FindingWords): Finding | null {
  if (verdict.outcome !== 'fails') return null;
  const tier = tierOf(verdict);
  const finding = {
    check: verdict.relation.check,
    tier,
    severity: severityOf(tier),
    span: placeOf(verdict.spoken),
    message: messageOf(verdict, words),
    related: relatedOf(verdict, words),
    derivation: derivationOf(verdict, words),
  };
  return withFixes(finding, () => relationFixes(verdict, words.fix));
}

/**
 * How strongly a relation that cannot hold speaks: 约 and 近 on an operand (约236人), or another reading of words or round figures that
 * would fit, make a finding one step quieter.
 */
export function tierOf(verdict: Verdict): Tier {
  const { tier } = verdict.relation;
  // Two printings of one target must be the same number, 左右 or not (domain rule 12).
  const restated =
    verdict.relation.equation.form === 'same' &&
    verdict.operands.every((each) => each.statement.role === 'target');
  const soft =
    !restated &&
    verdict.operands.some((each) => each.statement.figure.approximators.some((word) => word.soft));
  const quieter = soft ? lowered(tier) : tier;
  const fits = verdict.otherReading || verdict.roundReading;
  return fits && quieter === 'contradiction' ? 'suspect' : quieter;
}

function messageOf(verdict: Verdict, words: FindingWords): string {
  const { relation, spoken } = verdict;
  const { equation } = relation;
  const written = writtenOf(spoken);
  const computed = verdict.nominal === null ? '' : valueLike(spoken, verdict.nominal);
  switch (equation.form) {
    case 'sum':
      return words.sum(
        equation.parts.map(printedOf).join(' + '),
        equation.parts.length,
        computed,
        written,
        relation.note === 'units-differ',
      );
    case 'at-most':
      if (relation.check === 'difference-mismatch')
        return words.increaseExceeds(written, printedOf(equation.whole));
      if (isOrder(relation.note))
        return words.outOfOrder(relation.note, told(equation.parts[0]), told(equation.whole));
      if (spoken.statement.measure === 'rank') return words.rankExceeds(written, printedOf(equation.whole));
      return equation.parts.length === 1
        ? words.partExceeds(named(equation.parts[0]), named(equation.whole))
        : words.partsExceed(equation.parts.map(printedOf).join(' + '), computed, named(equation.whole));
    case 'difference':
      return relation.check === 'point-change-mismatch' || relation.check === 'rank-change-mismatch'
        ? words.rate(relation.check, written, computed)
        : words.difference(written, computed);
    case 'hundred':
      return words.composition(
        equation.parts.map(printedOf).join(' + '),
        `${verdict.nominal?.times(100).toFixed() ?? ''}%`,
      );
    case 'order':
      return words.direction(equation.direction, printedOf(equation.from), printedOf(equation.to));
    case 'same':
      return (relation.check === 'unit-slip' ? words.unitSlip : words.same)(
        equation.name ?? spoken.statement.indicator?.name ?? '',
        written,
        printedOf(equation.mentions[0]),
      );
    case 'aligned':
      return words.aligned(equation.subjects.length, equation.figures.length, equation.subjects.join('、'));
    case 'ratio':
    case 'increase':
    case 'pace':
    case 'compound':
    case 'compound-growth':
    case 'per-unit':
      return verdict.otherReading
        ? (relation.check === 'multiple-mismatch' ? words.otherMultiple : words.otherReading)(
            written,
            computed,
          )
        : words.rate(relation.check, written, computedRate(verdict, computed));
  }
}

/** 翻一番 is judged by how many times the one is the other. */
function computedRate(verdict: Verdict, computed: string): string {
  const doubles = verdict.spoken.statement.figure.unit.dimension === 'doubling';
  return doubles && verdict.nominal ? `${verdict.nominal.toFixed(2)}倍` : computed;
}

function isOrder(note: RelationNote | null): note is OrderNote {
  return note !== null && note !== 'units-differ' && note !== 'may-overlap' && note !== 'other-reading';
}

/** A rate is told by whose growth it is, a level by its name. */
function told(mention: Mention): string {
  return mention.statement.measure === 'growth' && (mention.statement.indicator?.name ?? '').includes('产业')
    ? `${mention.statement.indicator?.name ?? ''} ${printedOf(mention)}`
    : printedOf(mention);
}

function named(mention: Mention): string {
  return `${mention.statement.indicator?.name ?? ''}${printedOf(mention)}`;
}

function relatedOf({ operands, spoken }: Verdict, words: FindingWords): readonly RelatedPlace[] {
  return operands
    .filter((each) => each !== spoken)
    .map((each) => ({ message: words.usedFigure, span: placeOf(each) }));
}

function derivationOf(verdict: Verdict, words: FindingWords): readonly DerivationStep[] {
  const { spoken, operands, allowed, relation } = verdict;
  const spans = operands.map(placeOf);
  const steps: DerivationStep[] = [{ text: formulaOf(verdict), spans }];
  const ranged = relation.equation.form === 'ratio' || relation.equation.form === 'per-unit';
  const doubles = spoken.statement.figure.unit.dimension === 'doubling';
  if (ranged && allowed && !doubles)
    steps.push({ text: words.allowed(rangeLike(spoken, allowed)), spans: [placeOf(spoken)] });
  const others = operands.filter((each) => each !== spoken);
  if (others.length > 0 && relation.equation.form !== 'same')
    steps.push({ text: words.eitherWrong(printedOf(spoken), others.map(printedOf)), spans });
  return steps;
}
