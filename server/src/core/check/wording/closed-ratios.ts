/** Names of ratios that are parts of a whole, by their ends, and those that only look so. */
export interface RatioNames {
  /** Whether the name is that of a ratio that cannot exceed 100 %: 清运率, 水质优良比例, 知晓率. */
  readonly isClosed: (name: string) => boolean;
  /** Whether a name that ends so may exceed it all the same: 拨备覆盖率, 移动电话普及率, 参保率. */
  readonly isOpen: (name: string) => boolean;
}

/**
 * The ends of names that can only be parts of a whole (domain rule 11), by what they are shares of.
 *
 * “生活垃圾清运率120%” is closed by its end 清运率; “移动电话普及率120%” ends in 普及率 and is open by what it counts.
 */
export const ratioNames: RatioNames = {
  isClosed: (name) => closedEnd.test(name),
  isOpen: (name) => openName.test(name),
};

/** Every ending is a share of the things named before it, none of which is counted twice. */
const closedEnds: readonly string[] = [
  // Shares by name.
  '占比',
  '占比重',
  // What passed of what was looked at.
  '(?:合格|优良|达标|优质|好评|满意|知晓|支持)(?:率|比例|比率|度)',
  '安全感(?:满意度|指数)?',
  '水质(?:优良|达标|优)(?:率|比例|比率)',
  '(?:成活|保存|治愈|救治成功)率',
  // What was answered or dealt with of what came in; 破案 and 结案 may clear cases of earlier years.
  '(?:办结|办复|答复|回复|交办|化解|调解成功|调处|整改)率',
  '(?:清运|收集|收运|处理|无害化处理|集中处理|资源化利用|治理)率',
  // The territory, people or households that have or know something.
  '(?:覆盖|普及|签约|入户|通达|通车|通畅|硬化|接入|入网|通水|通电|通邮)率',
  '(?:森林覆盖|城镇化|绿化覆盖|绿地|林木绿化)率',
  '(?:网上可办|可办|网办|机械化清扫|清扫保洁覆盖|规范化)率',
];

const closedEnd = new RegExp(`(?:${closedEnds.join('|')})$`, 'u');

/** Why a ratio may exceed 100 % though its name sounds like a share. */
const openNames: readonly string[] = [
  // People from elsewhere or of other ages are counted among those who take part, not among those who should.
  '毛入学|入学|入园|巩固率|参保|保险|医保|社保|新农合|合作医疗|接种|教育普及',
  // Measured against a plan or against an output.
  '产销|到位|完成|增长|进度|执行率|超额|开工率|复工|建成率|竣工率|落地率|投资.{0,2}率',
  // Counted per hundred people or households, who may have two.
  '电话|宽带|互联网|手机|汽车|家电|电脑|空调|网络普及',
  // Money against another sum, and stocks against a year's use.
  '拨备|流动性|利息|担保|债务|偿债|准备金|保障倍数|储备|自给|贡献|负债|杠杆',
  // Cases of earlier years are cleared with those of this one.
  '破案|结案|清案|执结',
];

const openName = new RegExp(openNames.join('|'), 'u');
