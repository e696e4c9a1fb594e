import type { WordingWords } from '../../render/message/zh-CN/wording';
import type { Lexicon } from '../../statement/lexicon';
import type { Mention } from '../../statement/reading';
import type { Finding } from '../finding';
import { ratioNames } from './closed-ratios';
import { wordingFinding, wordsAt } from './finding';
import { sharedThings } from './shared-things';

/**
 * Shares of a whole above 100 %: “抽检合格率103%” (domain rule 11: what `closed-ratios.ts` and the lexicon call closed), “120%的
 * 行政村通了公交”, “占全县林地面积的160%”.
 *
 * 完成率, 到位率, 产销率, 参保率, 毛入学率 and 增长率 may exceed it; so may what is counted per hundred people (电话普及率), and what has been
 * done of a plan (占规划总投资的165%).
 */
export function findRatiosOverHundred(
  mentions: readonly Mention[],
  lexicon: Lexicon,
  words: WordingWords,
): readonly Finding[] {
  return mentions.flatMap((mention) => {
    if (!isOverHundred(mention)) return [];
    const name = closedRatio(mention, lexicon) ?? sharedThings(mention);
    if (name === null) return [];
    const { span } = mention.statement.figure;
    const written = wordsAt(mention.prose, span);
    const message = words.ratioOverHundred(name, written);
    return [
      wordingFinding(
        { ...mention, check: 'ratio-over-hundred', place: span, message, step: `${written} > 100%` },
        undefined,
        'suspect',
      ),
    ];
  });
}

function isOverHundred({ statement: { figure, measure } }: Mention): boolean {
  if (figure.value.kind !== 'single' || !/^[%％]$/.test(figure.unit.text)) return false;
  return figure.value.magnitude.gt(100) && (measure === 'level' || measure === 'share');
}

/** The name of a ratio that is a part of a whole: the one read, or the one that ends the words before the figure. */
function closedRatio({ statement, prose }: Mention, lexicon: Lexicon): string | null {
  const { indicator, figure, clause } = statement;
  const name = indicator?.name ?? '';
  if (ratioNames.isOpen(name)) return null;
  const known = indicator !== null && lexicon.find(indicator.key)?.closedRatio === true;
  if (known || ratioNames.isClosed(name)) return name;
  const from = Math.max(clause.start, figure.span.start - 20);
  const before = prose.prose.text.slice(from, figure.span.start);
  const said =
    /(?<said>\p{Script=Han}{2,12}?)(?:均|都|已|将|也|全部|分别|双)*(?:保持在?|稳定在|巩固在|达到|高达|达|为|是|至|到)*$/u.exec(
      before.trim(),
    )?.groups?.said;
  if (said === undefined || ratioNames.isOpen(before)) return null;
  return ratioNames.isClosed(said) ? said : null;
}
