import { order } from '../equation/forms';
import type { QuantityIndex } from '../reading/quantity';
import { samePeriod } from '../reading/statement/period';
import type { Mention } from '../reading/statement/reading';
import type { ProseMentions } from './gather';
import type { Relation } from './relation';

/**
 * 居民收入增长7.4%，快于经济增速: a rate that is said to run ahead of the economy, held against the growth of 生产总值 that the report
 * prints for the same years.
 *
 * One linking step, so a suspect; silent where the report prints two such rates, or the one is not of the same period, role
 * and territory.
 */
export function recogniseComparedRates(prose: ProseMentions, index: QuantityIndex): readonly Relation[] {
  const { text } = prose.prose.prose;
  return prose.mentions.flatMap((rate) => {
    const { measure, figure } = rate.statement;
    if (measure !== 'growth' && measure !== 'average-growth') return [];
    const said = behind.exec(text.slice(figure.span.end, figure.span.end + 30))?.groups?.way;
    const economy = said === undefined ? null : economyOf(rate, index);
    if (!economy) return [];
    const direction = said === '慢' || said === '低' ? -1 : 1;
    return [
      {
        check: 'direction-conflict',
        tier: 'suspect',
        equation: order(economy, rate, direction),
        note: null,
      },
    ];
  });
}

const behind =
  /^[，,、]\s*(?:均|都|继续|持续|明显|始终|总体|略)*(?<way>[快高慢低])于(?:同期)?(?:经济|GDP|(?:地区|国内)?生产总值)(?:增长|增速|增幅|增长速度)(?=[，,。；;、]|$)/u;

function economyOf(rate: Mention, index: QuantityIndex): Mention | null {
  const { measure, role, period, scope } = rate.statement;
  if (!period || !role) return null;
  const found = ['地区生产总值', '国内生产总值']
    .flatMap((key) => index.of(key))
    .filter(({ statement }) => {
      const alike = statement.measure === measure && statement.role === role && statement.scope === scope;
      return alike && samePeriod(statement.period, period) && statement.standsFor === 'itself';
    });
  const [first] = found;
  const one = new Set(found.map(({ statement }) => statement.figure.value.printed)).size === 1;
  return first && one && first !== rate ? first : null;
}
