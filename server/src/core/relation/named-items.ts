import { addedUp } from '../equation/forms';
import { smallChineseNumber } from '../text/chinese-number';
import type { Mention } from '../reading/statement/reading';
import { literal } from '../text/literal';
import { isOwnLevel, leadOf, sameKind, type ProseMentions } from './gather';
import type { Relation } from './relation';

/**
 * 筹措62亿元实施三大惠民工程。筹措20亿元实施就业工程，…。筹措30亿元实施安居工程，…。筹措12亿元实施助学工程: as many sentences as were announced, each
 * opening with the same verbs and unit, make the sum announced.
 *
 * Silent where their number is another one (one may stand in another paragraph), where one has another unit, and where
 * 等 or 以上 leaves the sum open.
 */
export function recogniseNamedItems({ mentions }: ProseMentions): readonly Relation[] {
  return mentions.flatMap((total, at) => {
    const announced = announcedBy(total);
    if (!announced) return [];
    const [first, ...rest] = mentions.slice(at + 1).filter((each) => isItem(each, total, announced));
    if (!first || rest.length + 1 !== announced.count) return [];
    const equation = addedUp([first, ...rest], total);
    return [{ check: 'sum-mismatch', tier: 'suspect', equation, note: null }];
  });
}

/** What each item says again: the verb before the figure and the one behind it. */
interface Announced {
  readonly raising: string;
  readonly doing: string;
  readonly count: number;
}

function announcedBy(total: Mention): Announced | null {
  if (!isMoney(total)) return null;
  const raising = /(?:筹措|筹集|安排|投入|投资|统筹|整合|落实)(?=(?:各类)?(?:资金)?$)/u.exec(
    leadOf(total),
  )?.[0];
  const behind = behindOf(total);
  const said =
    /^(?:资金)?[，,]?(?<doing>实施|组织实施|办好|办理|建设|推进)(?:好)?(?<count>[二三四五六七八九十]{1,2})(?:大|项|件|个)/u.exec(
      behind,
    )?.groups;
  const count = smallChineseNumber(said?.count ?? '') ?? 0;
  return raising && said?.doing && count > 2 ? { raising, doing: said.doing, count } : null;
}

function isItem(item: Mention, total: Mention, { raising, doing }: Announced): boolean {
  return (
    isMoney(item) &&
    sameKind(item, total) &&
    item.statement.figure.bound === total.statement.figure.bound &&
    new RegExp(`^[^\\p{Script=Han}]*${literal(raising)}(?:资金)?$`, 'u').test(leadOf(item)) &&
    new RegExp(`^(?:资金)?[，,]?${literal(doing)}(?!好?[二两三四五六七八九十\\d])`, 'u').test(behindOf(item))
  );
}

function behindOf({ statement, prose }: Mention): string {
  return prose.prose.text.slice(statement.figure.span.end, statement.figure.span.end + 14).trim();
}

function isMoney(mention: Mention): boolean {
  return isOwnLevel(mention) && mention.statement.figure.unit.dimension === 'money';
}
