import type { Form } from '../equation/equation';
import { evaluate, nominalValue } from '../equation/evaluate';
import { termsOf, type Expression } from '../equation/expression';
import { isDoubling, nominalOf } from '../reading/operand';
import { printed } from '../equation/print';
import { relationFixes } from './fix/relation-fixes';
import type { Verdict } from '../relation/verdict/solve';
import type { FindingWords } from '../output/message/zh-CN/findings';
import { computedText, formulaOf } from '../relation/verdict/arithmetic';
import { printedOf, rangeLike, valueLike, writtenOf } from '../reading/printed';
import type { Mention } from '../reading/statement/reading';
import type { OrderNote, RelationNote } from '../relation/relation';
import { lowered, severityOf } from './catalog';
import { withFixes, type DerivationStep, type Finding, type RelatedPlace } from './finding';
import type { Tier } from '../reading/tier';
import { placeOf } from '../reading/place';

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
  const quieter = !isNear(verdict) ? 'lead' : soft ? lowered(tier) : tier;
  const fits = verdict.otherReading || verdict.roundReading;
  return fits && quieter === 'contradiction' ? 'suspect' : quieter;
}

/**
 * Whether what follows is within twice of what is written. A slip of the pen stays near; a share of 45 % that would have to be 3,000 %
 * is a figure held against the wrong whole. Only where a linking step or a search for parts chose the figures: in words that leave
 * no other reading (由3200万元增加到4480万元，增长140%) a large slip is a slip.
 */
function isNear({ relation, spoken, nominal }: Verdict): boolean {
  const chosen =
    (relation.tier === 'suspect' && relation.check !== 'difference-mismatch') ||
    ['sum-mismatch', 'table-rate-mismatch'].includes(relation.check);
  // Two printings and bounds follow from nothing, so there is nothing to be near.
  if (!chosen || nominal === null) return true;
  const [written, follows] = [nominalOf(spoken).abs(), nominal.abs()];
  return written.lessThanOrEqualTo(follows.times(2)) && follows.lessThanOrEqualTo(written.times(2));
}

function messageOf(verdict: Verdict, words: FindingWords): string {
  return (messages[verdict.relation.equation.form] ?? rateMessage)(verdict, words);
}

type Message = (verdict: Verdict, words: FindingWords) => string;

/** How each kind of equation is told that has words of its own; the others are rates. */
const messages: Readonly<Partial<Record<Form, Message>>> = {
  sum: (verdict, words) =>
    words.sum(
      sideText(verdict.reckoned),
      verdict.operands.length - 1,
      computedText(verdict),
      writtenOf(verdict.spoken),
      verdict.relation.note === 'units-differ',
    ),
  'at-most': atMostMessage,
  difference: (verdict, words) => {
    const { relation, spoken } = verdict;
    const [written, computed] = [writtenOf(spoken), computedText(verdict)];
    return relation.check === 'point-change-mismatch' || relation.check === 'rank-change-mismatch'
      ? words.rate(relation.check, written, computed)
      : words.difference(written, computed);
  },
  composition: (verdict, words) => words.composition(sideText(verdict.reckoned), computedText(verdict)),
  order: ({ stated, sides, relation, spoken }, words) => {
    if (relation.check === 'plan-below-review') {
      const [reached] = relation.equation.figures;
      return words.planBelow(spoken.statement.indicator?.name ?? '', writtenOf(spoken), printedOf(reached));
    }
    // A place that rises is a smaller number.
    const ranked = relation.equation.figures[0].statement.figure.unit.dimension === 'rank';
    const rises = (stated.sign === 'rises') !== ranked;
    return words.direction(rises ? 1 : -1, sideText(sides[0]), sideText(sides[1]));
  },
  same: ({ relation, spoken }, words) => {
    const { name, figures } = relation.equation;
    const tell = relation.check === 'unit-slip' ? words.unitSlip : words.same;
    return tell(name ?? spoken.statement.indicator?.name ?? '', writtenOf(spoken), printedOf(figures[0]));
  },
  aligned: ({ sides: [names, figures] }, words) =>
    words.aligned(termsOf(names).length, termsOf(figures).length, sideText(names)),
};

function atMostMessage({ relation, sides, spoken }: Verdict, words: FindingWords): string {
  const { figures } = relation.equation;
  const [part, whole] = [figures[0], figures.at(-1) ?? figures[0]];
  if (relation.check === 'difference-mismatch')
    return words.increaseExceeds(writtenOf(spoken), printedOf(whole));
  if (isOrder(relation.note)) return words.outOfOrder(relation.note, told(part), told(whole));
  if (spoken.statement.measure === 'rank') return words.rankExceeds(writtenOf(spoken), printedOf(whole));
  if (figures.length === 2) return words.partExceeds(named(part), named(whole));
  const [parts] = sides;
  const together = nominalValue(parts);
  return words.partsExceed(sideText(parts), together ? valueLike(whole, together) : '', named(whole));
}

function rateMessage(verdict: Verdict, words: FindingWords): string {
  const { relation, spoken, otherReading } = verdict;
  const [written, computed] = [writtenOf(spoken), computedText(verdict)];
  // A 占比 column of a table is checked with its growth columns, and is no growth.
  const isShare = relation.check === 'table-rate-mismatch' && spoken.statement.measure === 'share';
  if (!otherReading) return words.rate(isShare ? 'share-mismatch' : relation.check, written, computed);
  const tell = relation.check === 'multiple-mismatch' ? words.otherMultiple : words.otherReading;
  return tell(written, computed);
}

function sideText(side: Expression | null): string {
  return side ? printed(side, printedOf) : '';
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
  const { spoken, operands, reckoned, relation } = verdict;
  const spans = operands.map(placeOf);
  const steps: DerivationStep[] = [{ text: formulaOf(verdict), spans }];
  const ranged = relation.equation.form === 'rate' || relation.equation.form === 'per-unit';
  const allowed = ranged && !isDoubling(spoken) && reckoned ? evaluate(reckoned) : null;
  if (allowed) steps.push({ text: words.allowed(rangeLike(spoken, allowed)), spans: [placeOf(spoken)] });
  const others = operands.filter((each) => each !== spoken);
  if (others.length > 0 && relation.equation.form !== 'same')
    steps.push({ text: words.eitherWrong(printedOf(spoken), others.map(printedOf)), spans });
  return steps;
}
