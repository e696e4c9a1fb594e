import { reword } from '../fix/reword';
import type { WordingWords } from '../../output/message/zh-CN/wording';
import type { Mention } from '../../reading/statement/reading';
import type { Finding } from '../finding';
import { wordingFinding, wordsAt } from './finding';

/**
 * Ranges whose lower end dropped a 万, 亿 or %: “13～17万元” may mean 13 yuan to 170,000 (GB/T 15835-2011, 5.1.3 writes
 * 13万元～17万元, 9亿～16亿, 15%～30%).
 *
 * Units without a scale (100—150公斤, 1—2个百分点) leave no doubt. Information only: many offices write it so.
 */
export function findDroppedUnits(mentions: readonly Mention[], words: WordingWords): readonly Finding[] {
  return mentions.flatMap((mention) => {
    const { figure } = mention.statement;
    if (figure.value.kind !== 'range') return [];
    const written = wordsAt(mention.prose, figure.span);
    const { low, rest, unit } = dropped.exec(written)?.groups ?? {};
    if (low === undefined || rest === undefined || unit === undefined) return [];
    // The whole unit where it begins with the scale word (13万元～17万元), else the 万, 亿 or % alone.
    const whole =
      figure.unit.text.startsWith(unit) && rest.endsWith(figure.unit.text) ? figure.unit.text : unit;
    const suggestion = low + whole + rest;
    const after = figure.span.start + low.length;
    const title = words.fix.rewrite(written, suggestion);
    const message = words.rangeUnit(written, suggestion);
    return [
      wordingFinding(
        {
          ...mention,
          check: 'range-unit-dropped',
          place: figure.span,
          message,
          step: `${written} → ${suggestion}`,
          fixes: reword(mention, { start: after, end: after }, whole, title, false),
        },
        'information',
      ),
    ];
  });
}

/** The lower end, and from the joining mark on the rest with the upper end's 万, 亿 or %. */
const dropped =
  /^(?<low>[\d０-９][\d０-９.,．，]*)(?<rest>\s?[—–－\-~～〜至到]+\s?[\d０-９][\d０-９.,．，]*\s?(?<unit>万亿|[万亿]|[%％‰]).*)$/;
