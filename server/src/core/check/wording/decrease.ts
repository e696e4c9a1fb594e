import { reword } from '../fix/reword';
import type { WordingWords } from '../../output/message/zh-CN/wording';
import type { Mention } from '../../reading/statement/reading';
import type { Finding, Fix } from '../finding';
import type { Span } from '../../text/span';
import { wordingFinding, wordsAt } from './finding';

/**
 * Decreases that cannot be said: “能耗下降2倍” (decreases have no 倍: 图书编校质量差错认定细则, 第十九条) and “下降-3%”.
 *
 * 下降到原来的一半, 降为…的0.8倍 and “由2.5倍缩小到2.3倍” give levels and stay silent; so does 增长-3%, which is how
 * statistics print a fall.
 */
export function findDecreases(mentions: readonly Mention[], words: WordingWords): readonly Finding[] {
  return mentions.flatMap((mention) => {
    const { figure } = mention.statement;
    const verb = decreaseBefore(mention);
    if (!verb) return [];
    const place = { start: verb.start, end: figure.span.end };
    const written = wordsAt(mention.prose, place);
    if (figure.unit.dimension === 'multiple') {
      const message = words.decreaseByMultiple(written);
      return [wordingFinding({ ...mention, check: 'decrease-by-multiple', place, message, step: written })];
    }
    if (figure.value.kind !== 'single' || !figure.value.magnitude.isNegative()) return [];
    const message = words.negativeDecrease(written);
    const fixes = withoutSign(mention, verb, place, words);
    return [wordingFinding({ ...mention, check: 'negative-decrease', place, message, step: written, fixes })];
  });
}

/** 下降3% or 增长-3%: which one is meant is the writer's to say. */
function withoutSign(mention: Mention, verb: Span, place: Span, words: WordingWords): readonly Fix[] {
  const { figure } = mention.statement;
  const sign = { start: figure.span.start, end: figure.span.start + 1 };
  const written = wordsAt(mention.prose, place);
  const said = wordsAt(mention.prose, verb).trimEnd();
  const falls = words.fix.rewrite(written, written.replace(/[-－−﹣负]/, ''));
  const grows = words.fix.rewrite(written, written.replace(said, '增长'));
  return [
    ...reword(mention, sign, '', falls, true),
    ...reword(mention, { start: verb.start, end: verb.start + said.length }, '增长', grows, true),
  ];
}

/** The verb right before a figure and its approximators: 下降, 减少了, 降低约; never 下降到 or 降为. */
function decreaseBefore(mention: Mention): Span | null {
  const { figure } = mention.statement;
  const end = figure.extent.start;
  const before = mention.prose.prose.text.slice(Math.max(0, end - 6), end);
  const match = /(?<!增)(?:下降|减少|降低|缩减|压减|削减|回落)了?\s?$/.exec(before);
  return match ? { start: end - match[0].length, end } : null;
}
