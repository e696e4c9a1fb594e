import type { WordingWords } from '../../render/message/wording';
import type { Lexicon } from '../../statement/lexicon';
import type { Mention } from '../../statement/reading';
import type { Finding } from '../finding';
import { wordingFinding, wordsAt } from './finding';

/**
 * Shares of a whole above 100 %: “抽检合格率103%” (domain rule 11: 占比, 合格率, 优良率, 办结率, 满意率, 森林覆盖率, 城镇化率 and what the
 * lexicon calls a closed ratio).
 *
 * 完成率, 到位率, 产销率, 参保率, 毛入学率 and 增长率 may exceed it; so may what is counted per hundred people (电话普及率).
 */
export function findRatiosOverHundred(
  mentions: readonly Mention[],
  lexicon: Lexicon,
  words: WordingWords,
): readonly Finding[] {
  return mentions.flatMap((mention) => {
    const { figure, measure } = mention.statement;
    if (
      figure.value.kind !== 'single' ||
      !/^[%％]$/.test(figure.unit.text) ||
      figure.value.magnitude.lte(100)
    )
      return [];
    if (measure !== 'level' && measure !== 'share') return [];
    const name = closedRatio(mention, lexicon);
    if (name === null) return [];
    const written = wordsAt(mention.prose, figure.span);
    const message = words.ratioOverHundred(name, written);
    return [
      wordingFinding(
        { ...mention, check: 'ratio-over-hundred', place: figure.span, message, step: `${written} > 100%` },
        undefined,
        'suspect',
      ),
    ];
  });
}

function closedRatio(mention: Mention, lexicon: Lexicon): string | null {
  const { indicator, figure, clause } = mention.statement;
  const name = indicator?.name ?? '';
  if (open.test(name)) return null;
  if (indicator && lexicon.find(indicator.key)?.closedRatio) return name;
  const before = mention.prose.prose.text.slice(
    Math.max(clause.start, figure.span.start - 16),
    figure.span.start,
  );
  const match = closed.exec(before);
  return match && !open.test(before) ? (match[1] ?? null) : null;
}

const open = /毛入学|参保|产销|到位|完成|增长|进度|执行率|电话|宽带|互联网|手机|接种|超额/;
const closed =
  /([\u4e00-\u9fff]{0,6}(?:占比|合格率|优良率|办结率|办复率|答复率|满意[率度]|森林覆盖率|城镇化率|达标率|好评率))(?:[^，。；、,;\d]{0,5})$/;
