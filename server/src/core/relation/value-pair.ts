import type { Mention } from '../reading/statement/reading';
import { wordsBetween } from './gather';

/** 30家 and 25家: two values of one thing, the first the earlier one. */
export interface Ends {
  readonly from: Mention;
  readonly to: Mention;
}

/** Two values side by side: 2.31∶1 and 2.26∶1 by their heads. */
export interface Pair extends Ends {
  /** Which of the mentions the first is. */
  readonly at: number;
  /** What stands last before the verb: the 1 of 2.31∶1. */
  readonly last: Mention;
}

/**
 * The two values, a ratio by its head (由2.31∶1缩小到2.26∶1). Null for a list on either side, and for ratios whose second parts
 * differ or come first (师生比由1∶18提高到1∶15).
 */
export function parted(mentions: readonly Mention[], at: number): Pair | null {
  const [from, to] = [mentions[at], mentions[at + 1]];
  if (!from || !to) return null;
  const [before, behind] = [mentions[at - 1], mentions[at + 2]];
  const headed = before !== undefined && isJoined(before, from, colons);
  const tailed = behind !== undefined && isJoined(to, behind, colons);
  if (headed !== tailed) return null;
  if (headed && behind) return printed(from) === printed(behind) ? ratioOf(mentions, at) : null;
  const listed = [
    [before, from],
    [to, behind],
  ].some(([one, two]) => one && two && isJoined(one, two, joints));
  return listed ? null : { from, to, at, last: from };
}

/** A ratio of two parts on either side. */
function ratioOf(mentions: readonly Mention[], at: number): Pair | null {
  const [from, to] = [mentions[at - 1], mentions[at + 1]];
  const [earlier, later] = [mentions[at - 2], mentions[at + 3]];
  const [last, tail] = [mentions[at], mentions[at + 2]];
  if (!from || !to || !tail || !last) return null;
  if ((earlier && isJoined(earlier, from, colons)) || (later && isJoined(tail, later, colons))) return null;
  return { from, to, at: at - 1, last };
}

const colons = ':：∶';
const joints = '、和与及';

function isJoined(one: Mention, two: Mention, marks: string): boolean {
  if (one.prose !== two.prose) return false;
  const gap = wordsBetween(one, two).trim();
  return gap.length === 1 && marks.includes(gap);
}

function printed({ statement }: Mention): string {
  return statement.figure.value.printed;
}
