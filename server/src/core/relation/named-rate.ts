import { ratio } from '../equation/forms';
import { nominalOf } from '../reading/operand';
import type { Mention } from '../reading/statement/reading';
import { isOwnLevel, leadOf, sameKind, sameSentence, type ProseMentions } from './gather';
import type { Relation } from './relation';
import { wordsBetween } from './words-between';

/**
 * 排查隐患746处，整改732处，整改率98.1%; 合同资金21.6亿元，已到位资金6.48亿元，到位率30%; 应参保30156人，实际参保29101人，参保率96.5%: a rate
 * named after what was done, what was done, and what there was to do.
 *
 * The word of the rate (整改) stands at what was done; what there was to do says so itself (应参保, 合同, 安排总额), or is the
 * count of the same unit just before. Amounts of money without such a word are silent: a budget may be any of several.
 */
export function recogniseNamedRates(prose: ProseMentions): readonly Relation[] {
  return prose.mentions.flatMap((rate) => {
    const stem = stemOf(rate);
    if (stem === null) return [];
    const beside = prose.mentions.filter((each) => sameSentence(each, rate) && isOwnLevel(each));
    const done = beside.filter((each) => isBefore(each, rate) && isDone(each, stem)).at(-1);
    // 40件建议，其中已解决31件、正在解决9件，解决率…: what there was to do is what 其中 divides.
    const base = done && (prose.of(done.statement.partOf) ?? baseOf(done, beside));
    if (!base || nominalOf(base).lessThan(nominalOf(done)) || !isRateOf(prose, rate, stem, [done, base]))
      return [];
    if (beside.length > 0 && hasRateBetween(prose, base, done)) return [];
    return [
      {
        check: 'share-mismatch',
        tier: 'suspect',
        equation: ratio(done, base, rate),
        note: null,
      },
    ];
  });
}

/** Whether the rate is of what was done: 高校毕业生就业率 is none of 城镇新增就业, a bare 就业率 or 整改率 may be. */
function isRateOf({ mentions }: ProseMentions, rate: Mention, stem: string, [done, base]: Pair): boolean {
  const before = mentions[mentions.indexOf(rate) - 1];
  const inClause = before && before.statement.figure.span.start >= rate.statement.clause.start;
  const words = (inClause ? wordsBetween(before, rate) : leadOf(rate)).replace(/^[\s，,、；;（(]+/u, '');
  const own = words.slice(0, Math.max(0, words.indexOf(`${stem}率`)));
  return own === '' || [done, base].some((each) => isSaidOf(own, each));
}

/** What was done, and what there was to do. */
type Pair = readonly [Mention, Mention];

function isSaidOf(words: string, mention: Mention): boolean {
  return leadOf(mention).includes(words) || mention.statement.indicator?.name.includes(words) === true;
}

/** 宅基地调查375万宗、调查率77.8%，建设用地调查6万宗、调查率…: the first has had its rate, and is another thing. */
function hasRateBetween({ mentions }: ProseMentions, base: Mention, done: Mention): boolean {
  return mentions
    .slice(mentions.indexOf(base) + 1, mentions.indexOf(done))
    .some(({ statement }) => statement.figure.unit.dimension === 'rate');
}

/** 整改 of 整改率98.1%; null for a figure that is no such rate, or one that is compared (整改率提高3%). */
function stemOf({ statement, ...mention }: Mention): string | null {
  if (statement.figure.unit.dimension !== 'rate') return null;
  if (statement.measure !== 'share' && statement.measure !== 'completion') return null;
  const words = leadOf({ statement, ...mention });
  return /(?<stem>\p{Script=Han}{2})率(?:达到?|为|仅|是|约)*$/u.exec(words)?.groups?.stem ?? null;
}

/** Whether the words end with the doing itself: 已到位资金, 实际参保, 当年开工. */
function isDone(mention: Mention, stem: string): boolean {
  if (mention.statement.figure.unit.dimension === 'rate') return false;
  const verbs = doings.get(stem) ?? [stem];
  const words = leadOf(mention);
  const bare = words.replace(counted, '');
  // 调处1286件，成功1237件: here the doing is what elsewhere only stands behind it.
  const said = stem === '成功' ? words : bare;
  return verbs.some((verb) => said.endsWith(verb)) && !/应|计划|拟|未|新增|正在|尚/.test(words);
}

/** The words between the doing and its figure: 到位资金, 参保人数, 整改完成. */
const counted = /(?:资金|人数|户数|面积|数|金额|成功|完成|了|达到?|为|共|约)+$/u;

/** Rates whose doing has other words: money is paid out, not only 支出. */
const doings: ReadonlyMap<string, readonly string[]> = new Map([
  ['支出', ['支出', '拨付', '支付']],
  ['拨付', ['拨付', '支付']],
  ['执行', ['执行', '支出', '拨付']],
  ['使用', ['使用', '支出']],
  ['办复', ['办复', '答复', '办结']],
]);

/** What there was to do: the figure that says so, before or after, else the count of the same unit just before. */
function baseOf(done: Mention, beside: readonly Mention[]): Mention | null {
  const alike = beside.filter((each) => each !== done && sameKind(each, done));
  const [said, ...more] = alike.filter((each) => saysAll.test(leadOf(each)));
  if (said) return more.length === 0 ? said : null;
  const before = alike.filter((each) => isBefore(each, done)).at(-1);
  return before && done.statement.figure.unit.dimension === 'count' && isStock(before) ? before : null;
}

/** 应参保, 合同资金, 安排总额: all there is to be done. */
const saysAll = /应(?!对|用|急)|合同|协议|安排|下达|总额|总数|总量|计划/u;

/** A count of what was found or begun, not a part of something and not an addition of its own. */
function isStock({ statement }: Mention): boolean {
  return statement.partOf === null && !statement.qualifiers.includes('each');
}

function isBefore(a: Mention, b: Mention): boolean {
  return a.statement.figure.span.end <= b.statement.figure.span.start;
}
