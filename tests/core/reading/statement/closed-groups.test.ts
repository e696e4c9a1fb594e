import { describe, expect, it } from 'vitest';
import { closedGroupOf, closedGroups } from '../../../../server/src/core/reading/statement/closed-groups';

describe('closed groups (domain rule 7)', () => {
  it('have two parts or more, each word in one part only', () => {
    for (const group of closedGroups) {
      const words = group.parts.flat();
      expect(group.parts.length).toBeGreaterThanOrEqual(2);
      expect(new Set(words).size).toBe(words.length);
    }
    expect(new Set(closedGroups.map((group) => group.id)).size).toBe(closedGroups.length);
  });

  it.each([
    [['中央财政赤字', '地方财政赤字'], 'government-level'],
    [['税收收入', '非税收入'], 'tax'],
    [['其中：税收', '非税收入'], 'tax'],
    [['非税', '税收'], 'tax'],
    [['城镇居民', '农村居民'], 'residence'],
    [['夏粮', '秋粮产量'], 'harvest'],
    [['其中企业', '个体工商户'], 'market-entity'],
    [['第一产业增加值', '第二产业增加值', '第三产业增加值'], 'industry'],
    [['一产', '二产', '三产'], 'industry'],
    [['新建项目', '续建项目'], 'project-stage'],
    [['出口', '进口'], 'trade'],
  ])('%j is the whole', (names, id) => {
    expect(closedGroupOf(names)?.id).toBe(id);
  });

  it.each([
    [['税收收入']],
    [['税收收入', '税收']],
    [['第一产业', '第二产业']],
    [['高新技术企业', '个体工商户']],
    [['城镇新增就业', '农村低保对象']],
    [['工业投资', '农业投资']],
    [[]],
  ])('%j is not', (names) => {
    expect(closedGroupOf(names)).toBeNull();
  });
});
