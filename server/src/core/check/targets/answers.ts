import { namesOf, type Lexicon, type LexiconEntry } from '../../reading/statement/lexicon';
import { answeringNames, madeUpOf, spokenBeforeFigures, spokenNames } from './families';
import type { GoalPassage, NamedTarget } from './passages';

/** What a plan says of its targets: those with figures, and the words of the passages that set them. */
export interface PlanWords {
  readonly stated: readonly NamedTarget[];
  readonly passages: readonly GoalPassage[];
  /** The whole plan part. */
  readonly text: string;
  readonly lexicon: Lexicon;
}

/**
 * Whether an indicator has its target, in figures or in words (domain rule 13): its own, one of its family, a joint one; named
 * among the targets without a figure (居民收入与经济增长同步); or left to what the level above sets (约束性指标完成省定任务).
 */
export function isAnswered(entry: LexiconEntry, plan: PlanWords): boolean {
  const names = answeringNames(entry, plan.lexicon);
  const stated = new Set(plan.stated.map((target) => target.entry.name));
  if (names.some((name) => stated.has(name))) return true;
  const parts = madeUpOf[entry.name];
  if (parts?.every((name) => stated.has(name))) return true;
  if (namesOf(entry).some((name) => isFollowedBy(taskFromAbove, name, plan.text))) return true;
  const spoken = spokenBeforeFigures[entry.name] ?? [];
  if (spoken.some((words) => isFollowedBy(figureInClause, words, withoutNames(entry, plan.text))))
    return true;
  return (
    telling(plan.passages).some(({ text }) => saysOneOf(names, text, plan.lexicon)) ||
    plan.passages.some(({ text }) => isLeftToAbove(entry, text))
  );
}

/** Where a name without a figure is a target: among those announced as such; a sentence of the work to be done names much. */
function telling(passages: readonly GoalPassage[]): readonly GoalPassage[] {
  const announced = passages.filter((passage) => passage.announced);
  return announced.length > 0 ? announced : passages;
}

/** 粮食产量完成国家下达任务, wherever the plan says it: the figure is set elsewhere. */
const taskFromAbove = /^[^，,。；;]{0,3}(?:完成|达到)[^，,。；;\d]{1,10}(?:任务|目标)/u;

/** 城镇新增就业 is no 新增就业: what stands under the indicator's own name is read as its target, or as no target of this year. */
function withoutNames(entry: LexiconEntry, text: string): string {
  return namesOf(entry).reduce((rest, name) => rest.replaceAll(name, ''), text);
}

/** 粮食产能稳定在48亿斤以上 */
const figureInClause = /^[^，,。；;\d]{0,8}\d/u;

function isFollowedBy(what: RegExp, name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (what.test(text.slice(at + name.length, at + name.length + 20))) return true;
  return false;
}

/** Whether one of the names stands in the words as a name of its own: 居民收入 does not in 农村居民收入. */
function saysOneOf(names: readonly string[], text: string, lexicon: Lexicon): boolean {
  return names.some((name) => {
    const entry = lexicon.find(name);
    const written = [...(entry ? namesOf(entry) : [name]), ...(spokenNames[name] ?? [])];
    return written.some((each) => each.length >= 2 && standsIn(each, name, text, lexicon));
  });
}

function standsIn(written: string, name: string, text: string, lexicon: Lexicon): boolean {
  for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
    const found = lexicon.longestSuffix(text.slice(Math.max(0, at - 20), at + written.length));
    const isOwn =
      found === null || found.entry.name === name || found.entry.name === lexicon.find(written)?.name;
    if (isOwn && nameEnds.test(text.slice(at + written.length))) return true;
  }
  return false;
}

/** What may follow a whole name; 能耗 behind 生产总值 makes another indicator of it. */
const nameEnds =
  /^(?:[）)”"]|\s)*(?:$|[，,；;。：:、（(\d０-９％%～~-]|[与和及同跟高快好优低不增升降下上提保稳完达到实现力争确年均预目突控在由为继续基本只超比有较更约左右回平进涨总均要分得取持减翻按可速率]|指标|等)/;

/** “能耗及排放等约束性指标完成省定任务”, “其他指标完成上级下达任务”. */
function isLeftToAbove(entry: LexiconEntry, text: string): boolean {
  if (
    /其[他它余](?:各项|主要|有关|相关)?(?:经济|社会|发展|预期性?)*指标[^。；]{0,12}(?:完成|达到|控制)/.test(
      text,
    )
  )
    return true;
  return constrained.test(text) && (entry.topic === '生态环境' || entry.name.includes('能耗'));
}

/** 节能减排等约束性指标全面完成省下达任务, 完成省定节能减排任务: said of them, not of prices in the clause before. */
const constrained = new RegExp(
  [
    String.raw`(?:约束性?指标|节能|减排|能耗|排放)[^。；;\d]{0,30}?(?:完成|达到|控制)[^。；;\d]{0,14}(?:任务|目标|指标|标准|要求|内)`,
    String.raw`(?:完成|达到)[^，,。；;\d]{0,16}(?:约束性?指标|节能减排|减排|能耗)[^，,。；;\d]{0,16}(?:任务|目标|指标|标准|要求)`,
    String.raw`(?:节能减排|能耗)[^，,。；;\d]{0,10}(?:任务|目标)[^，,。；;\d]{0,6}完成`,
  ].join('|'),
  'u',
);
