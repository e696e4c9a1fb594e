import { difference } from '../equation/forms';
import { nominalOf } from '../reading/operand';
import type { Mention } from '../reading/statement/reading';
import { leadOf, sameSentence, wordsBetween, type ProseMentions } from './gather';
import type { Relation } from './relation';

/**
 * 由第8位升至第3位，前移5位: two ranks side by side, and how many places lie between them (domain rule 21).
 *
 * Silent where the move is not said right after the two (由第8位升至第3位，其中工业前移2位), or runs the other way than
 * the ranks: then it is not of them.
 */
export function recogniseRankChanges({ mentions }: ProseMentions): readonly Relation[] {
  return mentions.flatMap((change, at) => {
    const [from, to] = [mentions[at - 2], mentions[at - 1]];
    if (!from || !to || !isRank(from) || !isRank(to) || !sameSentence(from, change)) return [];
    if (!leadsTo(from, to)) return [];
    const move = moved.exec(leadOf(change))?.groups;
    if (!move || !countsPlaces(change)) return [];
    const direction = move.forward === undefined ? 1 : -1;
    const gap = nominalOf(to).minus(nominalOf(from));
    if (gap.isZero() || gap.isNegative() !== direction < 0) return [];
    return [
      {
        check: 'rank-change-mismatch',
        tier: 'suspect',
        equation: difference(from, to, change, direction),
        note: null,
      },
    ];
  });
}

/** Only what moved and how: a name in between would be another one's move. */
const moved =
  /^[，,、（(\s]*(?:同比|(?:比|较)(?:上年|去年)|[三四五]年|位次|排名|名次|整体|大幅|实现|一举|共|连续)*(?:(?<forward>前移|上升|提升|前进|进位|跃升|提高|晋升|跃进|攀升)|后移|下降|下滑|后退|退后|倒退)了?$/u;

function isRank({ statement }: Mention): boolean {
  return statement.figure.unit.dimension === 'rank';
}

/** 由第8位升至第3位: the first is where it began. */
function leadsTo(from: Mention, to: Mention): boolean {
  return (
    from.statement.standsFor === 'start' &&
    /^[^，,；;。]{0,10}(?:到|至|升为|居)[^，,；;。]{0,6}$/u.test(wordsBetween(from, to))
  );
}

/** 5位, 3名, 2个位次. */
function countsPlaces({ statement, prose }: Mention): boolean {
  const { unit, span } = statement.figure;
  if (/^(?:位|名|个位次|位次)$/.test(unit.text)) return true;
  return unit.text === '个' && /^(?:位次|位|名次)/.test(prose.prose.text.slice(span.end, span.end + 2));
}
