import { addedUp } from '../equation/forms';
import type { QuantityIndex } from '../reading/quantity';
import type { Mention } from '../reading/statement/reading';
import { isOwnLevel, leadOf, sameKind, sameSentence } from './gather';
import type { Relation } from './relation';

/**
 * 物流园二期新建库房3.5万平方米，园区库房总面积达到6.3万平方米, where the first phase is stated elsewhere: both phases of one
 * project make its total.
 *
 * Silent unless the project bears the same name with 一期 and with 二期, the total names what both are made of, and
 * exactly one value of the first phase is found.
 */
export function recognisePhases(index: QuantityIndex): readonly Relation[] {
  const totals = index.mentions.flatMap((total, at) => {
    const second = isTotal(total) ? secondPhase(total, index.mentions.slice(Math.max(0, at - 3), at)) : null;
    return second ? [{ total, second }] : [];
  });
  if (totals.length === 0) return [];
  const firsts = index.mentions.filter((each) => isOwnLevel(each) && projectOf(each, '一期') !== null);
  return totals.flatMap(({ total, second }) => {
    const [first, ...others] = firsts.filter((each) => isFirstOf(each, second, total));
    if (!first || others.length > 0) return [];
    const equation = addedUp([first, second], total);
    return [{ check: 'sum-mismatch', tier: 'suspect', equation, note: null }];
  });
}

function isTotal(mention: Mention): boolean {
  return isOwnLevel(mention) && thingOf(mention) !== null && !sentenceBefore(mention).includes('三期');
}

/** What a total is a total of: 库房 of 园区库房总面积达到. */
function thingOf(mention: Mention): string | null {
  return (
    /(?<thing>\p{Script=Han}{2})(?:建筑)?总(?:面积|长度?|里程|规模|量|数)(?:将)?(?:达到|达|为)?$/u.exec(
      leadOf(mention),
    )?.groups?.thing ?? null
  );
}

function secondPhase(total: Mention, before: readonly Mention[]): Mention | null {
  return (
    before.findLast(
      (each) =>
        isOwnLevel(each) &&
        sameKind(each, total) &&
        sameSentence(each, total) &&
        projectOf(each, '二期') !== null,
    ) ?? null
  );
}

function isFirstOf(first: Mention, second: Mention, total: Mention): boolean {
  const [one, two] = [projectOf(first, '一期') ?? '', projectOf(second, '二期') ?? ''];
  if (!sameKind(first, second) || !(one.endsWith(two) || two.endsWith(one))) return false;
  const { text } = first.prose.prose;
  const { sentence, figure } = first.statement;
  return text.slice(sentence.start, figure.span.end + 12).includes(thingOf(total) ?? ' ');
}

/** The project whose phase a figure is of: 物流园 in “加快物流园二期建设，新建库房3.5万平方米”. */
function projectOf(mention: Mention, phase: '一期' | '二期'): string | null {
  const words = sentenceBefore(mention);
  const at = words.lastIndexOf(phase);
  if (at < 0 || words.length - at > 24 || /[一二三]期/u.test(words.slice(at + 2))) return null;
  const name = /\p{Script=Han}{2,12}$/u.exec(words.slice(0, at))?.[0] ?? '';
  return name.replace(/^(?:加快|推进|推动|启动|实施|建成|完成|抓好|开工建设|开工)+/u, '') || null;
}

function sentenceBefore({ statement, prose }: Mention): string {
  return prose.prose.text.slice(statement.sentence.start, statement.figure.span.start);
}
