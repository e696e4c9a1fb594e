import type { Verdict } from '../relation/verdict/solve';
import { formulaOf } from '../relation/verdict/arithmetic';
import { impliedRange } from '../relation/verdict/implied';
import type { Mention } from '../reading/statement/reading';
import type { FindingWords } from '../output/message/zh-CN/findings';
import type { Some } from '../equation/some';
import type { Finding } from './finding';
import { placeOf } from '../reading/place';

/**
 * One quiet hint for each sentence with completion rates whose task is nowhere stated (domain rule 15): “完成任务的77.7%”
 * with what the task must have been, as a range.
 *
 * Nearly every report leaves the task out, so this is never more than a hint and never one per figure.
 */
export function findMissingBases(verdicts: readonly Verdict[], words: FindingWords): readonly Finding[] {
  const bySentence = new Map<string, [Verdict, ...Verdict[]]>();
  for (const verdict of verdicts) {
    if (verdict.outcome !== 'implied') continue;
    const { block } = verdict.spoken;
    const key = `${String(block.block.span.start)}:${String(fullStopsBefore(verdict.spoken))}`;
    const known = bySentence.get(key);
    if (known) known.push(verdict);
    else bySentence.set(key, [verdict]);
  }
  return [...bySentence.values()].map((group) => hintFor(group, words));
}

function hintFor(group: Some<Verdict>, words: FindingWords): Finding {
  const [first] = group;
  const tasks = group.map((verdict) =>
    words.impliedTask(verdict.operands[0]?.statement.indicator?.name ?? '', impliedRange(verdict)),
  );
  return {
    check: 'completion-base-missing',
    tier: 'missing',
    severity: 'hint',
    span: placeOf(first.spoken),
    message: words.baseMissing(tasks),
    related: group.slice(1).map((verdict) => ({ message: words.usedFigure, span: placeOf(verdict.spoken) })),
    derivation: group.map((verdict) => ({
      text: words.impliedLine(formulaOf(verdict), impliedRange(verdict)),
      spans: verdict.operands.map(placeOf),
    })),
    fixes: [],
  };
}

/** 。 ends a sentence for the reader; the ； between its clauses does not. */
function fullStopsBefore({ prose, statement }: Mention): number {
  return prose.prose.text.slice(0, statement.figure.span.start).split('。').length;
}
