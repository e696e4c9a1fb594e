import { oneQuantity } from '../equation/forms';
import { nominalOf } from '../reading/operand';
import type { QuantityIndex } from '../reading/quantity';
import type { Lexicon } from '../reading/statement/lexicon';
import type { Mention } from '../reading/statement/reading';
import type { Relation } from './relation';
import { some } from '../equation/some';

/**
 * One quantity stated more than once: 财政收入 of 2020 in the opening and again in the problems.
 *
 * Only for names that mean one thing wherever they stand: indicators of the lexicon that are not generic, with every
 * slot read. Two statements in one sentence are two readings of one name more often than a slip (其中, 其次) and are left
 * to the relations of sentences.
 */
export function recogniseRestatements(index: QuantityIndex, lexicon: Lexicon): readonly Relation[] {
  return index.quantities.flatMap(({ mentions }) => {
    const [first] = mentions;
    if (!first || mentions.length < 2 || !isDefinite(first, lexicon)) return [];
    const apart = onePerSentence(mentions).filter((each) => !isDoubtful(each));
    const stated = some(apart);
    if (!stated || stated.length < 2) return [];
    if (!stated.every((each) => isNear(each, first)) || areSignedApart(stated)) return [];
    const tabled = apart.some((each) => each.block.block.kind === 'table');
    return [
      {
        check: tabled ? 'table-text-conflict' : 'value-conflict',
        tier: 'suspect',
        equation: oneQuantity(stated),
        note: null,
      },
    ];
  });
}

/** −18.6 in a table and 下降18.6% in a sentence are one fall; which sign the words would have is not for the figures to say. */
function areSignedApart(mentions: readonly Mention[]): boolean {
  const falls = mentions.some((each) => nominalOf(each).isNegative());
  return falls && mentions.some((each) => each.statement.direction < 0 && !nominalOf(each).isNegative());
}

/**
 * Whether a mention may speak of somebody or some time else than its slots say: a sentence without a subject of its own right
 * behind one of an actor (开发区完成…。完成财政收入…), one of a paragraph that lists goals without the words of a target, or a
 * value of each year under the period of all.
 */
function isDoubtful({ statement, prose }: Mention): boolean {
  const { text } = prose.prose;
  const { start } = statement.sentence;
  // 年均新增城镇就业30万人 tells of each of the years, not of all of them.
  const each = text.slice(statement.clause.start, statement.figure.span.start);
  if (statement.measure === 'level' && /年均|每年/u.test(each)) return true;
  if (statement.role !== 'target' && goals.test(text.slice(Math.max(0, start - 300), start))) return true;
  if (!/^\s*(?:完成|实现|累计|全年|新增)/u.test(text.slice(start, start + 8))) return false;
  const last = prose.statements.findLast((each) => each.sentence.start < start)?.sentence.start;
  const before = prose.statements.filter((each) => each.sentence.start === last);
  return before.some((each) => each.scope !== statement.scope);
}

const goals = /(?:主要|奋斗|预期|发展)目标(?:任务)?[是为：:]/u;

/** The first mention in each sentence. */
function onePerSentence(mentions: readonly Mention[]): readonly Mention[] {
  const taken = new Map<Mention['prose'], Set<number>>();
  return mentions.filter(({ prose, statement }) => {
    const sentences = taken.get(prose) ?? new Set();
    taken.set(prose, sentences);
    const isFirst = !sentences.has(statement.sentence.start);
    sentences.add(statement.sentence.start);
    return isFirst;
  });
}

/** Whether a name stands for one quantity in the whole report: 财政收入 does, 总投资 and 面积 do not. */
function isDefinite(mention: Mention, lexicon: Lexicon): boolean {
  const { indicator, measure, standsFor } = mention.statement;
  if (!indicator || measure === 'difference' || measure === 'multiple' || measure === 'rank') return false;
  if (standsFor !== 'itself' && standsFor !== 'task') return false;
  const entry = lexicon.find(indicator.key);
  return entry !== null && !entry.generic;
}

/**
 * Two values more than twice apart are two quantities under one name far oftener than a slip of the pen; a slip of the
 * unit (万元 for 亿元) is another check's.
 */
function isNear(a: Mention, b: Mention): boolean {
  const [one, two] = [nominalOf(a).abs(), nominalOf(b).abs()];
  return one.lessThan(two.times(2)) && two.lessThan(one.times(2));
}
