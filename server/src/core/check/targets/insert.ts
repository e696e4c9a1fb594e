import type { FindingWords } from '../../output/message/zh-CN/findings';
import { printedOf } from '../../reading/printed';
import type { Mention } from '../../reading/statement/reading';
import { escapeSnippet } from '../../text/escape';
import type { Fix } from '../finding';
import { placeIn } from '../../reading/place';
import type { GoalPassage } from './passages';

/**
 * Puts the missing target behind the last one of the passage, as its neighbours are written: “；固定资产投资增长8%” with the figure
 * to be typed over. It holds last year's value, so that nobody takes it for a target unseen.
 */
export function insertTarget(result: Mention, passage: GoalPassage, words: FindingWords): readonly Fix[] {
  const last = passage.targets.at(-1);
  if (!last) return [];
  const { prose, block, statement } = last;
  const { text } = prose.prose;
  const rest = text.slice(statement.figure.span.end);
  const at = statement.figure.span.end + (/[，,；;。]/.exec(rest)?.index ?? rest.length);
  const name = result.statement.indicator?.name ?? '';
  const newText = `${separatorIn(passage)}${name}${verbOf(result)}\${1:${escapeSnippet(printedOf(result))}}`;
  return [
    {
      kind: 'insert-target',
      title: words.insertTarget(name),
      edits: [{ span: placeIn(block, prose, { start: at, end: at }), newText }],
      altersNumber: true,
      snippet: true,
    },
  ];
}

function separatorIn({ targets, text }: GoalPassage): string {
  return targets.length > 1 && (text.match(/[；;]/g)?.length ?? 0) >= 2 ? '；' : '，';
}

function verbOf({ statement }: Mention): string {
  return statement.measure === 'growth' ? (statement.direction < 0 ? '下降' : '增长') : '';
}
