import { addedUp } from '../equation/forms';
import { nominalOf } from '../reading/operand';
import { Decimal } from '../number/decimal';
import type { Mention } from '../reading/statement/reading';
import { isOwnLevel, leadOf, sameFullSentence, sameKind, type ProseMentions } from './gather';
import type { Relation } from './relation';
import { some, type Some } from '../equation/some';

/**
 * 总投资127亿元的36个项目，投资37亿元的6个建成，投资42亿元的13个开工，投资48亿元的17个前期: projects and their money side by side. Where one of
 * the two columns adds up to the digit, the list is whole, and the other column must add up too.
 *
 * An inferred total speaks only where it also reconciles with another written figure: here the other column. Silent where
 * neither or both add up, where anything else of these units stands in the sentence, and where whole and parts are not
 * the same money (总投资 and 完成投资).
 */
export function recognisePairedColumns({ mentions }: ProseMentions): readonly Relation[] {
  return sentencesOf(mentions).flatMap((sentence) => {
    const counts = sentence.filter(isCount);
    const money = sentence.filter(isMoney);
    const [count, amount] = [columnOf(counts), columnOf(money)];
    if (!count || amount?.parts.length !== count.parts.length) return [];
    if (!arePaired(sentence, count.parts.length + 1) || !isOneMoney(money)) return [];
    const [fewSum, muchSum] = [addsUp(count), addsUp(amount)];
    if (fewSum === muchSum) return [];
    return [sumOf(fewSum ? amount : count)];
  });
}

interface Column {
  readonly total: Mention;
  readonly parts: Some<Mention>;
}

function sentencesOf(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const found: Mention[][] = [];
  for (const mention of mentions) {
    const open = found.at(-1);
    const last = open?.at(-1);
    if (open && last && sameFullSentence(last, mention)) open.push(mention);
    else found.push([mention]);
  }
  return found;
}

function isCount(mention: Mention): boolean {
  return isOwnLevel(mention) && /^[个项]$/u.test(mention.statement.figure.unit.text);
}

function isMoney(mention: Mention): boolean {
  return isOwnLevel(mention) && mention.statement.figure.unit.dimension === 'money';
}

/** The first and all that follow; fewer than three parts say too little, and a sum of tiny numbers fits by chance. */
function columnOf([total, ...rest]: readonly Mention[]): Column | null {
  const parts = some(rest);
  if (!total || !parts || parts.length < 3 || nominalOf(total).lessThan(8)) return null;
  return parts.every((each) => sameKind(each, total)) ? { total, parts } : null;
}

/** Nothing but pairs of a count and an amount, as many as there are parts and the whole. */
function arePaired(sentence: readonly Mention[], pairs: number): boolean {
  const told = sentence.filter((each) => isCount(each) || isMoney(each));
  return (
    told.length === pairs * 2 &&
    told.every((each, at) => at % 2 === 0 || isCount(each) !== isCount(told[at - 1] ?? each))
  );
}

/** What has been spent, and what is to be this year, is another money than the total. */
function isOneMoney(money: readonly Mention[]): boolean {
  return new Set(money.map((each) => kinds.exec(leadOf(each))?.[0] ?? '')).size === 1;
}

const kinds = /完成|年度|当年|年内|到位|计划|协议|合同|争取|补助|产值|税收/u;

/** To the digit as printed: half a hundred million more or less is no proof that the list is whole. */
function addsUp({ total, parts }: Column): boolean {
  return parts
    .map(nominalOf)
    .reduce((a, b) => a.plus(b), new Decimal(0))
    .equals(nominalOf(total));
}

function sumOf({ total, parts }: Column): Relation {
  return { check: 'sum-mismatch', tier: 'suspect', equation: addedUp(parts, total), note: null };
}
