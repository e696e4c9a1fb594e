import { dealtOut, order } from '../equation/forms';
import { movementBehindComma, movementBetween } from '../phrase/movement';
import type { Mention } from '../reading/statement/reading';
import { leadOf, sameKind, sameSentence, wordsBetween, type ProseMentions } from './gather';
import type { Relation } from './relation';
import { some } from '../equation/some';

/**
 * 分别由48、36、32个工作日压缩至41、30、27个工作日: two lists dealt out to the same subjects, each value to the one in its place.
 *
 * The lists are as long as each other, and every value moves the way the verb says.
 */
export function recognisePairedChanges(prose: ProseMentions): readonly Relation[] {
  return [...dealtLists(prose), ...arrivals(prose)];
}

function dealtLists({ prose, mentions, words }: ProseMentions): readonly Relation[] {
  const { text } = prose.prose;
  if (!text.includes('分别')) return [];
  return [...text.matchAll(/(?<dealt>分别)?(?:由|从)/gu)].flatMap((match) => {
    const at = match.index + match[0].length;
    const first = mentions.findIndex(({ statement }) => statement.figure.span.start >= at);
    const from =
      first < 0 || text.slice(at, startOf(mentions[first])).trim() !== ''
        ? []
        : runFrom(text, mentions, first);
    const to = from.length < 2 ? [] : runFrom(text, mentions, first + from.length);
    const [last, next] = [from.at(-1), to[0]];
    if (!last || !next || !sameSentence(last, next) || !sameKind(last, next)) return [];
    const gap = wordsBetween(last, next).trim();
    // 由180元和75元分别提高到265元和140元: 分别 may stand before the verb as well.
    if (match.groups?.dealt === undefined && !gap.startsWith('分别')) return [];
    const way = (movementBetween(gap, words) ?? movementBehindComma(gap, words))?.way ?? 0;
    return way === 0 ? [] : pair(from, to, way);
  });
}

function pair(from: readonly Mention[], to: readonly Mention[], direction: -1 | 1): readonly Relation[] {
  if (from.length === to.length)
    return from.flatMap((each, index) => {
      const other = to[index];
      return other ? [ordered(each, other, direction, 'contradiction')] : [];
    });
  const figures = some(to);
  if (!figures || Math.min(from.length, to.length) < 2) return [];
  const subjects = from.map(({ statement: { figure } }) => `${figure.value.printed}${figure.unit.text}`);
  return [
    {
      check: 'alignment-mismatch',
      tier: 'contradiction',
      equation: dealtOut(subjects, figures),
      note: null,
    },
  ];
}

function ordered(from: Mention, to: Mention, direction: -1 | 1, tier: Relation['tier']): Relation {
  return { check: 'direction-conflict', tier, equation: order(from, to, direction), note: null };
}

/** The run of figures of one unit that 、 and 和 join, beginning at an index. */
function runFrom(text: string, mentions: readonly Mention[], from: number): readonly Mention[] {
  const run: Mention[] = [];
  for (const mention of mentions.slice(from)) {
    const last = run.at(-1);
    if (last && !/^\s*[、和与及]\s*$/u.test(text.slice(endOf(last), startOf(mention)))) break;
    if (last && !sameKind(last, mention)) break;
    run.push(mention);
  }
  return run;
}

/**
 * 供热面积由32万平方米达到现在的143万平方米: a verb that says more without 提高.
 *
 * 达到 alone names no direction, so what is better lower (失业率, 能耗, 审批时限) is left alone.
 */
function arrivals({ mentions }: ProseMentions): readonly Relation[] {
  return mentions.flatMap((to, index) => {
    const from = mentions[index - 1];
    if (!from || !sameSentence(from, to) || !sameKind(from, to) || isRank(to)) return [];
    const clause = leadOf(from);
    const gap = wordsBetween(from, to);
    if (/分别|、\s*$/u.test(clause)) return [];
    const grown = reached.test(gap) && from.statement.role === 'prior' && !betterLower.test(clause + gap);
    return grown ? [ordered(from, to, 1, 'suspect')] : [];
  });
}

const reached = /^\s*(?:发展)?(?:达到|发展到)(?:了)?\s*(?:现在|目前|如今|当前|今年|去年)?的?\s*$/u;

const betterLower =
  /失业|能耗|煤耗|水耗|死亡|发病|浓度|PM|负债|债务|贫困|时限|时间|工作日|成本|系数|工期|事故|审批|事项|环节|材料|排放|逾期|不良|位|名次|差距|亏损|脱贫|辍学/u;

function startOf(mention: Mention | undefined): number {
  return mention?.statement.figure.span.start ?? 0;
}

function endOf(mention: Mention): number {
  return mention.statement.figure.span.end;
}

/** 从第13位升至第5位 is a rise (domain rule 10). */
function isRank({ statement }: Mention): boolean {
  return (
    statement.measure === 'rank' ||
    statement.figure.unit.dimension === 'rank' ||
    statement.figure.unit.text === '位'
  );
}
