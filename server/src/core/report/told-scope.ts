import { compact } from '../text/characters';
import type { Block } from './document';

/**
 * Whom a block of a budget report, or a table of one, tells of where that is not the whole territory: 市级 under “（二）市级预算执行情况” and in “2.市级。一般
 * 公共预算收入完成40亿元”, 高新区 in “高新区收入完成8亿元”; null under “（一）全市预算执行情况” and where nothing says.
 *
 * The words before the first figure decide, then the nearest heading that names either.
 */
export function narrowerScope(block: Block): string | null {
  const own =
    block.kind === 'paragraph'
      ? [beforeFigures(block.prose.text)]
      : block.kind === 'table'
        ? [block.caption ?? '']
        : [];
  for (const words of [...own, ...[...block.path].reverse()]) {
    const said = scopes.exec(compact(words))?.[0];
    if (said !== undefined) return said.startsWith('全') ? null : said;
  }
  return null;
}

/** As far as the second sign of a number: the first may be that of an item, or a year. */
function beforeFigures(text: string): string {
  return /^[^。；]{0,20}[。.]?[^。；\d]{0,60}/u.exec(text)?.[0] ?? '';
}

const scopes =
  /全(?:国|省|市|县|区|州|旗|盟|镇|乡|域)|[省市县区州旗盟镇乡]?本级|[省市县区州](?:直)?级(?!以上|以下|配套|补助|奖)|(?:经济|高新|技术|产业|旅游|综合|保税|示范|度假|试验|合作){0,4}(?:开发|高新|经开|示范|度假|保税|功能|新)区/u;
