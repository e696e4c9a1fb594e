import type { MovementRole } from '../word';

/**
 * The words that say which way a value goes: 增长 rises, 压减 falls, 调整 says neither.
 *
 * `rise` and `fall` say so by themselves (增长8%); `stretch` and `shrink` only between two values (由6平方公里拓展到8平方公里), for by
 * themselves their object is a thing (拓展市场). `turn` is a change of state with no way. `change` is the noun of it (降幅), `position`
 * says that a place in an order moves (跃升至第3位), `range` how far something applies (扩大到60岁以上), `goal` leads to the value reached, `reach` by itself,
 * and `reverse` names what falls when it gets better (排名) or higher (埋深).
 */
export const movementWords = {
  rise: '增长 递增 增加 增收 增幅 增速 增长率 增长速度 提高 提升 上升 上涨 攀升 扩大 涨幅 升幅 净增加',
  fall: '下降 减少 降低 回落 缩减 压减 压缩 削减 缩短 缩小 收窄 下滑 负增长 降幅 减幅 减排',
  stretch:
    '拓展 扩展 扩张 扩充 扩容 扩增 扩围 扩面 扩建 壮大 跃升 升 涨 提 扩 增 抬升 抬高 调增 调高 上调 上浮 延长 拉长 加大 拓宽 放宽 激增 猛增 倍增 翻升 回升 晋升 爬升 飙升 前移 增多 增高 加长 加宽',
  shrink:
    '精简 精减 压降 收缩 缩 跌 调减 核减 下调 调低 调降 下浮 减 降 压 简化 裁减 合并 归并 撤并 缩水 缩窄 骤减 锐减 递减 减低 下跌 跌落 滑落 减轻 减缓 放缓 后移 整合',
  turn: '调整 优化 变 改善 转变 恢复 发展 达 变化 重组',
  change: '增幅 增速 增长率 增长速度 涨幅 升幅 降幅 减幅 跌幅',
  position:
    '提升 上升 跃升 攀升 晋升 升 提 提高 抬升 回升 爬升 飙升 前移 下降 降 下滑 滑落 跌 下跌 跌落 回落 后移 降低',
  range: '扩大 扩展 拓展 拓宽 放宽 扩围 扩面 延伸 扩',
  goal: '到 至 为 成 达 达到',
  reach: '达到 达',
  reverse: '排名 位次 名次 位列 名列 埋深',
} as const satisfies Record<MovementRole, string>;

/** The words of a role as a list, for the patterns of the reader: 增长, 递增 … for `rise`. */
export function movementsThat(role: MovementRole): readonly string[] {
  return movementWords[role].split(' ');
}
