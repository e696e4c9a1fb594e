/**
 * Words that end a clause's lead and take what follows as their object: a number right behind one counts its own noun, not
 * the names before it (“改造提升、新建三个园区”).
 */
const endsInVerb = [
  /(?:为|成|达|有|到|至|增|减|了|于|在|是|以|按|从|由|对|向|共|各|均|约|近|仅|又|等|超|满|另|其|获|创|做|抓|用|给|让|使|分|过)$/u,
  /(?:与|和|及|的|新增|新建|改建|扩建|续建|建成|建立|打造|培育|引进|引入|实施|完成|创建|获得|荣获|入选|增加|减少|实现|推进|推动|开展|启动)$/u,
  /(?:落实|提出|取得|发挥|促进|坚定|做到|做好|抓好|办好|增强|扩大|巩固|深化|加快|谋划|争取|申报|承办|举办|通过|属于|涉及|覆盖|派驻|连续|连跨)$/u,
  /(?:达到|突破|不少于|提升至|升级改造|整合|纠正|根治|围绕|聚焦|构建|形成|健全|完善|强化|优化|加强|利用|提高|弘扬|包括|安排|投入|投资|支持)$/u,
  /(?:制定|明确|挖掘|打赢|拓展|践行|管住|坚持|融入|规范|做强|加速|守住|缩小|牢记|抢抓|赢得|深化|抓实)$/u,
  /(?:帮助|解决|消除|关闭|取缔|改造|提升|组建|设立|成立|认定|新认定|选派|配备|转化|转让|开通|拥有|保留|收支)$/u,
] as const;

/** Whether words end in a verb or preposition that reaches for what comes next: “卫生分” before “4个区域”. */
export function reachesOn(words: string): boolean {
  return endsInVerb.some((each) => each.test(words));
}

/**
 * How many characters of a name only lead up to the list: 2 for “完成高杭”, 5 for “高质量推进大气”. Only for showing; nothing that is
 * cut is counted, and a verb inside a name (经济发展质量) leads nothing.
 */
export function leadLength(name: string): number {
  const found = leading.exec(name)?.[0].length ?? 0;
  return found < name.length - 1 ? found : 0;
}

const leading =
  /^(?:我们|全[国省市县区镇乡]|[今去]年|年内|一年来|五年来|重点|突出|积极|持续|深入|扎实|全面|大力|着力|加快|高质量|高标准|统筹|同步|协同|进一步|初步|全力|坚决|坚定|有序|力争|陆续|先后|主动|继续|切实|认真|不断|成功|共|已|将|要|并|再)*(?:结合|完成|实施|推进|推动|开展|打造|建成|建设|实现|培育|申报|围绕|聚焦|打通|创建|规划|发展|建立|支持|引进|形成|编制|发挥|抓好|抓住|坚持|划定|推广|按照|包括|整合|健全|完善|提升|办好|打赢|打好|落实|以|把|对|将|让|使|由|从|向|在|加快|加强|增强|促进|做大做强)了?(?=[\p{Script=Han}“"《A-Za-z])/u;
