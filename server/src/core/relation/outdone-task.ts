import { withinWhole } from '../equation/forms';
import type { Mention } from '../reading/statement/reading';
import { isOwnLevel, leadOf, sameKind, sameSentence, type ProseMentions } from './gather';
import type { Relation } from './relation';
import { wordsAfter } from './words-between';

/**
 * 回灌地下水832万立方米，超额完成705万立方米的回灌任务: a result that outdoes its task is beyond it; of what should be low (PM2.5浓度), it is below.
 *
 * Only where the task is written between 超额完成 and its noun: 超额完成任务10个 may be 10 more than the task.
 */
export function recogniseOutdoneTasks({ mentions }: ProseMentions): readonly Relation[] {
  return mentions.flatMap((task, at) => {
    if (!isTask(task)) return [];
    const before = mentions.slice(Math.max(0, at - 3), at);
    const result = before.findLast((each) => isResultOf(each, task));
    if (!result) return [];
    const low = shouldBeLow(result);
    const [less, more] = low ? [result, task] : [task, result];
    const equation = withinWhole([less], more);
    const note = low ? 'above-cap' : 'short-of-task';
    return [{ check: 'completion-mismatch', tier: 'suspect', equation, note }];
  });
}

/** 超额完成〔705万立方米〕的地下水回灌任务. */
function isTask(mention: Mention): boolean {
  return (
    mention.statement.figure.unit.dimension !== 'rate' &&
    /(?:超额|提前超额)(?:完成|实现)(?:了)?$/u.test(leadOf(mention)) &&
    /^(?:以下|以内|以上)?的?[\p{Script=Han}“”]{0,10}(?:任务|目标|计划|指标)/u.test(wordsAfter(mention))
  );
}

/** What is measured before the task, of its own name and unit. */
function isResultOf(result: Mention, task: Mention): boolean {
  return (
    sameSentence(result, task) &&
    isOwnLevel(result) &&
    sameKind(result, task) &&
    result.statement.figure.unit.text === task.statement.figure.unit.text &&
    result.statement.indicator?.key === task.statement.indicator?.key &&
    isOfSameThing(taskNameOf(task), result)
  );
}

/** What the task is of, without whose it is: 压采治理 of 的压采治理任务; "" for a bare 年度目标. */
function taskNameOf(task: Mention): string {
  const name = /^(?<name>.*?)(?:任务|目标|计划|指标)/u.exec(wordsAfter(task))?.groups?.name ?? '';
  return name.replace(/以[下内上]|[全上本省市县区]?年度?|[省市县区]定|下达|既定|预期|控制|的/gu, '');
}

/** 新打机井30眼，超额完成50眼坑塘整治任务 are two things. */
function isOfSameThing(name: string, result: Mention): boolean {
  const words = leadOf(result) + (result.statement.indicator?.name ?? '');
  const pairs = Array.from(name.slice(0, -1), (_, at) => name.slice(at, at + 2));
  return name === '' || pairs.some((pair) => words.includes(pair));
}

/** 浓度, 能耗, 死亡 and what is pressed down to a value; what is saved or cut (压采, 削减) should be high. */
function shouldBeLow(result: Mention): boolean {
  const words = leadOf(result);
  if (/[降减压控][至到]|控制在/u.test(words)) return true;
  if (/压采|压减|削减|减排|节约|节能量|淘汰/u.test(words)) return false;
  return /浓度|能耗|排放|失业|死亡|综合指数|PM|消耗|发生率|用水量/u.test(
    words + (result.statement.indicator?.name ?? ''),
  );
}
