import type { FindingWords } from '../output/message/zh-CN/findings';
import { namesOf } from '../reading/statement/lexicon';
import type { Finding } from './finding';
import { placeIn } from '../reading/place';
import type { TargetContext } from './target-missing';
import { expectedResults } from './targets/expected';
import type { GoalPassage } from './targets/passages';

/**
 * An indicator named among the targets with words only: 固定资产投资较快增长 beside targets in figures. A hint, and never for
 * the words that are a target all the same (domain rule 13): 与经济增长同步, 高于全市平均, 完成上级下达任务, 稳中有升.
 */
export function findUnquantifiedTargets(context: TargetContext, words: FindingWords): readonly Finding[] {
  const { plan: year } = context.document.years;
  if (year === null) return [];
  const { targets } = context;
  const stated = new Set(targets.named().map(({ entry }) => entry.name));
  const open = expectedResults(targets.results(), new Set()).filter(({ entry }) => !stated.has(entry.name));
  const passages = targets.passages();
  return open.flatMap(({ entry }) =>
    passages.flatMap((passage) => {
      const found = wordsOnly(namesOf(entry), passage);
      return found ? [toFinding(found.name, found.clause, passage, found.at, words)] : [];
    }),
  );
}

interface Unquantified {
  readonly name: string;
  /** In the prose of the passage's first paragraph. */
  readonly at: number;
  readonly clause: string;
}

/** Words that set a target without a figure, or leave it to others. */
const formula =
  /同步|高于|快于|优于|好于|不低于|不高于|以上|完成|达到|下达|[省市县]定|稳定|平衡|稳中|保持|持续|合理|基本|前列|位次|争先|进位|平均|\d/;

function wordsOnly(names: readonly string[], { first }: GoalPassage): Unquantified | null {
  const { text } = first.prose.prose;
  const from = text.lastIndexOf('。', first.statement.figure.span.start) + 1;
  const stop = text.indexOf('。', first.statement.figure.span.end);
  const sentence = text.slice(from, stop < 0 ? text.length : stop);
  for (const match of sentence.matchAll(/[^，,；;：:]+/g)) {
    const clause = match[0].trim();
    const name = names.find((each) => clause.startsWith(each));
    if (name === undefined || formula.test(clause) || !/增长|提升|提高|扩大|突破|加快/.test(clause)) continue;
    return { name, at: from + match.index, clause };
  }
  return null;
}

function toFinding(
  name: string,
  clause: string,
  { first }: GoalPassage,
  at: number,
  words: FindingWords,
): Finding {
  const span = placeIn(first.block, first.prose, { start: at, end: at + clause.length });
  return {
    check: 'target-unquantified',
    tier: 'missing',
    severity: 'hint',
    span,
    message: words.targetUnquantified(name, clause),
    related: [],
    derivation: [{ text: clause, spans: [span] }],
    fixes: [],
  };
}
