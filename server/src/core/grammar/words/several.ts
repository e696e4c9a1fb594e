/**
 * Words that name two or three things in one, with these things: “城乡居民收入分别增长5%、6%” speaks of 城镇 and 农村. Longer words first, so
 * that 存贷款 is not read as 存贷 and 款.
 */
export const severalInOne: Readonly<Record<string, string>> = {
  城乡: '城镇 农村',
  存贷款: '存款 贷款',
  存贷: '存款 贷款',
  省市县: '省 市 县',
  三次产业: '第一产业 第二产业 第三产业',
};

/** Words that may name several things in one, or one thing: 进出口 is 进口 and 出口, or the sum of both. */
export const severalPerhaps: Readonly<Record<string, string>> = {
  收支: '收入 支出',
  进出口: '进口 出口',
  客货: '客 货',
  内外资: '内资 外资',
  工农业: '工业 农业',
  广播电视: '广播 电视',
  食品药品: '食品 药品',
  食药: '食品 药品',
  化肥农药: '化肥 农药',
  农药化肥: '农药 化肥',
  风光电: '风电 光电',
  投入产出: '投入 产出',
  县乡村: '县 乡 村',
  市县乡: '市 县 乡',
  省市: '省 市',
  区市: '区 市',
  市县: '市 县',
  国省: '国 省',
  牛羊: '牛 羊',
  粮油: '粮 油',
};

/** Words behind which several things may stand, and nobody knows how many: 科教, 中小, 总量. What is called so is dealt any number of figures. */
export const severalOrOne =
  '双 逐 供排 水电 男女 种养 东西 南北 科教 文卫 中小 批零 住餐 农林 牧渔 林草 油气 猪牛 牦牛藏羊 蛋奶 果菜 菌菜 公检 中高考 早晚 冬春 夏秋 老幼 老小 专兼 大中 高初中 软硬 海陆 水陆 陆海 线上线下 京津 津冀 长三角 产销 产值利税 利税 购销 新旧 干支 内外 上下 县乡 区县 乡镇 村镇 企事业 党政 干群 供需 药品耗材';

/** Measures at the end of a name that are often said of more than one: 产业规模, 经济总量. */
export const severalMeasures = '总量 规模 数量';
