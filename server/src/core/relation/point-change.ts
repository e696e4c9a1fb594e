import { moved, movesOf, type Move } from '../equation/forms';
import type { Some } from '../equation/some';
import { intervalOf, nominalOf } from '../reading/operand';
import type { QuantityIndex } from '../reading/quantity';
import { mayBeAtMost } from '../number/interval';
import { isPartYear, periodKey, samePeriod, yearBefore } from '../reading/statement/period';
import type { Mention } from '../reading/statement/reading';
import { leadOf, sameSentence, type ProseMentions } from './gather';
import type { Relation } from './relation';

/**
 * 由84.2%提高到90.5%，提高6.3个百分点; 比全县6.9%的增速高0.6个百分点; 增长11.2%，高出全镇农民收入增幅4.4个百分点: two rates and the points
 * between them.
 *
 * The other rate is the one in the same words, the one growth of the indicator named, or the value a year (or in the
 * year named) before, each printed in one number only: then at most a suspect. 高于全省 and 高于全国平均水平 are silent,
 * for what other territories did is seldom printed.
 */
export function pointChange(
  change: Mention,
  prose: ProseMentions,
  index: QuantityIndex,
): readonly Relation[] {
  const beside = besideIt(change, prose);
  const found = beside ?? comparedGrowth(change, prose, index) ?? earlierValue(change, prose, index);
  if (!found || !isRate(found.from) || !isRate(found.to) || found.from === found.to) return [];
  const moves = waysOf(found, change);
  if (!moves) return [];
  return [
    {
      check: 'point-change-mismatch',
      tier: beside ? 'contradiction' : 'suspect',
      equation: moved(found.from, found.to, change, moves),
      note: null,
    },
  ];
}

interface Ends {
  readonly from: Mention;
  readonly to: Mention;
}

/** Both ends in the same words: 由a%提高到b%, 增长b%，比全县a%的增速高. */
function besideIt(change: Mention, prose: ProseMentions): Ends | null {
  const against = prose.of(change.statement.against);
  const to = against
    ? rateBefore(against, prose)
    : (prose.of(change.statement.about) ?? (hasOwnName(change) ? null : rateBefore(change, prose)));
  // 由33%下降到8%，低于全省5.2个百分点 compares with the province, not with where it came from.
  if (!against && comparand.test(leadOf(change))) return null;
  const from = against ?? (to ? prose.of(to.statement.against) : null);
  return to && from ? { from, to } : null;
}

/** 新兴产业比重提高14个百分点 is of another share than the one told before it. */
function hasOwnName({ statement: { indicator } }: Mention): boolean {
  return indicator?.span != null;
}

const comparand =
  /(?:高于|低于|高出|快于|慢于|超出?)(?:全[国省市县区州]|[^，,；;]{0,4}平均|上年|去年)?[^，,；;]{0,6}$/u;

/**
 * 下降2.4%，比上年的3%回落5.4个百分点 goes from 3 to −2.4: the sign of a fall is in its word (domain rule 21a). A base without a word of its own may
 * have been a fall too, and where a fall widens or narrows (降幅收窄) sizes are told.
 */
function waysOf({ from, to }: Ends, change: Mention): Some<Move> | null {
  const direction = changeDirection(change);
  const falls = [from, to].filter(isFall);
  // 下降2.4%，比上年的-3%回升0.6个百分点 has its signs in two ways.
  if (falls.length > 0 && [from, to].some((each) => nominalOf(each).isNegative())) return null;
  if (isOfSize(change)) return ['up', 'down', 'across'];
  if (falls.length === 0) return movesOf(direction);
  if (falls.length === 2) return movesOf(-direction);
  return isFall(to) && from.statement.direction === 0 ? ['across', ...movesOf(-direction)] : ['across'];
}

/** 扩大 and 收窄, and all that is said of a 降幅: how large it is, whichever way it goes. */
function isOfSize(change: Mention): boolean {
  const lead = leadOf(change);
  return ['降幅', '跌幅', '减幅', '收窄', '扩大', '缩小'].some((word) => lead.includes(word));
}

function isFall({ statement }: Mention): boolean {
  return statement.measure === 'growth' && statement.direction < 0;
}

/** “增长7.5%，比全县6.9%的增速高0.6个百分点”: what is compared is the rate just before. */
function rateBefore(mention: Mention, prose: ProseMentions): Mention | null {
  const before = prose.mentions[prose.mentions.indexOf(mention) - 1];
  return before && isRate(before) && sameSentence(before, mention) ? before : null;
}

/** 高出全镇农民收入增幅: the growth of the indicator named, against the growth just told of the subject. */
function comparedGrowth(change: Mention, prose: ProseMentions, index: QuantityIndex): Ends | null {
  const said = compared.exec(leadOf(change))?.groups;
  const name = said?.name?.replace(/的$/, '');
  if (name === undefined) return null;
  const scope = said?.scope ?? change.statement.scope;
  const others = keysOf(name, prose)
    .flatMap((key) => index.of(key))
    .filter((each) => isGrowthOf(each, change, scope));
  const own = ownGrowth(change, prose, index);
  const [from, ...more] = others;
  return from && own && more.every((each) => printed(each) === printed(from)) ? { from, to: own } : null;
}

const compared =
  /(?:高于|低于|高出|快于|慢于|比|较|超过)(?<scope>全[省市县区镇乡国])?(?<name>\p{Script=Han}{3,20}?)(?:的?平均)?(?:增速|增幅|增长速度|增长)(?:高|低|快|慢|多|少)?(?:出)?(?:了|约|近)*$/u;

/** The indicators a name may stand for: 农民收入 is the per-head income of the countryside under either of its names. */
function keysOf(name: string, { lexicon }: ProseMentions): readonly string[] {
  const loose = looseNames.find(([pattern]) => pattern.test(name))?.[1];
  if (loose) return loose;
  const entry = lexicon.find(name);
  return entry && !entry.generic ? [entry.name] : [];
}

const looseNames: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:农民|农村居民)(?:人均)?收入$/u, ['农村居民人均可支配收入', '农民人均纯收入']],
  [/^城镇居民(?:人均)?收入$/u, ['城镇居民人均可支配收入']],
];

/** The growth told in the sentence just before, or the only one of the subject in the report. */
function ownGrowth(change: Mention, prose: ProseMentions, index: QuantityIndex): Mention | null {
  const before = rateBefore(change, prose);
  if (before?.statement.measure === 'growth') return before;
  const { indicator } = change.statement;
  if (!indicator || before) return null;
  const [only, ...more] = index
    .of(indicator.key)
    .filter((each) => isGrowthOf(each, change, change.statement.scope));
  return only && more.every((each) => printed(each) === printed(only)) ? only : null;
}

function isGrowthOf({ statement }: Mention, change: Mention, scope: string | null): boolean {
  return (
    statement.measure === 'growth' &&
    statement.standsFor === 'itself' &&
    statement.scope === scope &&
    statement.role === change.statement.role &&
    samePeriod(statement.period, change.statement.period) &&
    !statement.qualifiers.includes('real')
  );
}

/** 城镇化率达到47%，比2020年提高12个百分点: the value of the year named, else of the year before, where it is printed. */
function earlierValue(change: Mention, prose: ProseMentions, index: QuantityIndex): Ends | null {
  const to = prose.of(change.statement.about);
  if (to?.statement.measure !== 'share' || /高于|低于|高出|快于|全[省市县国]|平均/.test(leadOf(change)))
    return null;
  const { indicator, period, scope } = to.statement;
  if (!indicator || !period || isPartYear(period) || period.from.year !== period.to.year) return null;
  const entry = prose.lexicon.find(indicator.key);
  if (!entry || entry.generic) return null;
  const wanted = periodKey(change.statement.base ?? yearBefore(period));
  const [from, ...more] = index
    .of(indicator.key)
    .filter(
      ({ statement }) =>
        statement.measure === 'share' &&
        statement.role !== 'target' &&
        statement.scope === scope &&
        statement.period !== null &&
        periodKey(statement.period) === wanted,
    );
  const sure = from && more.every((each) => printed(each) === printed(from));
  // A value said to have risen that stands lower than before was not read in its own time.
  return sure && mayBeAtMost(intervalOf(from), intervalOf(to)) === changeDirection(change) >= 0
    ? { from, to }
    : null;
}

function isRate(mention: Mention): boolean {
  return mention.statement.figure.unit.dimension === 'rate';
}

function printed({ statement }: Mention): string {
  return statement.figure.value.printed;
}

/** Which way a change goes: said by its verb, or by 高, 快, 多 and 低, 慢, 少 before it. */
export function changeDirection(change: Mention): -1 | 0 | 1 {
  const lead = leadOf(change);
  if (/低|慢|少|落后/.test(lead) && change.statement.direction === 0) return -1;
  if (/高|快|多|前移|领先/.test(lead) && change.statement.direction === 0) return 1;
  return change.statement.direction;
}
