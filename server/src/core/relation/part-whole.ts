import { withinWhole } from '../equation/forms';
import { sameKind, type ProseMentions } from './gather';
import { partGroups } from './parts';
import type { Relation } from './relation';

/**
 * 其中: each part is at most its whole, whatever the scales (8194万元 ≤ 2.5亿元), and parts that exclude each other are
 * together at most the whole.
 *
 * Silent for net amounts, whose parts may be larger (净增, 顺差; domain rule 7), and for a list whose members may
 * overlap (高新技术企业 and 科技型企业 are often the same firms).
 */
export function recognisePartsOfWholes(prose: ProseMentions): readonly Relation[] {
  return partGroups(prose).flatMap(({ whole, parts, closes }) => {
    if (isNet(whole.statement.indicator?.name ?? '', whole.statement.qualifiers.includes('net'))) return [];
    const each = parts.map((part): Relation => {
      // A 户 of housing may have two 套.
      const alike = sameKind(part, whole);
      return {
        check: 'part-exceeds-whole',
        tier: alike ? 'contradiction' : 'suspect',
        equation: withinWhole([part], whole),
        note: alike ? null : 'units-differ',
      };
    });
    const together =
      !closes &&
      parts.length > 1 &&
      parts.every((part) => sameKind(part, whole)) &&
      !mayOverlap(parts.map((part) => part.statement.indicator?.name ?? ''));
    const sum: Relation = {
      check: 'sum-mismatch',
      tier: 'suspect',
      equation: withinWhole(parts, whole),
      note: null,
    };
    return together ? [...each, sum] : each;
  });
}

function isNet(name: string, qualified: boolean): boolean {
  return qualified || /净增|净利润|顺差|净额|盈余/.test(name);
}

/** Grades, sizes, titles and stages are held by the same things at once: 省级2家、市级5家 may count a firm twice, 在建234个、新开工123个 a project. */
function mayOverlap(names: readonly string[]): boolean {
  return names.some((name) =>
    /以上|超|第[一二三1-9]|前[一二三四五十\d]|首位|处分|处置|处理|高新|专精|科技型|示范|龙头|级|星|荣誉|上市|规上|限上|规模以上|在建|开工|竣工|投产|签约|落地/.test(
      name,
    ),
  );
}
