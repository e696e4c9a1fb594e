/**
 * Words that end a clause's lead and take what follows as their object: a number right behind one counts its own noun, not
 * the names before it (“改造提升、新建三个园区”).
 */
const verbs = [
  ...['为', '成', '达', '有', '到', '至', '增', '减', '了', '于', '在', '是', '以', '按', '从', '由', '对', '向', '共', '各', '均', '约', '近', '仅', '又', '等', '超', '满', '另', '其', '获', '创', '做', '抓', '用', '给', '让', '使', '分', '过', '与', '和', '及', '的'],
  ...['新增', '新建', '改建', '扩建', '续建', '建成', '建立', '打造', '培育', '引进', '引入', '实施', '完成', '创建', '获得', '荣获', '入选', '增加', '减少', '实现', '推进', '推动', '开展', '启动', '落实', '提出', '取得', '发挥', '促进', '坚定', '做到', '做好', '抓好', '办好', '增强', '扩大', '巩固', '深化', '加快', '谋划', '争取', '申报', '承办', '举办', '通过', '属于', '涉及', '覆盖', '派驻', '连续', '连跨', '达到', '突破', '不少于', '提升至', '升级改造', '整合', '纠正', '根治', '围绕', '聚焦', '构建', '形成', '健全', '完善', '强化', '优化', '加强', '利用', '提高', '弘扬', '包括', '安排', '投入', '投资', '支持', '帮助', '解决', '消除', '关闭', '取缔', '改造', '提升', '组建', '设立', '成立', '认定', '新认定', '选派', '配备', '转化', '转让', '开通', '拥有', '保留', '收支'],
] as const;

const endsInVerb = new RegExp(`(?:${verbs.join('|')})$`, 'u');

/** Whether words end in a verb or preposition that reaches for what comes next: “卫生分” before “4个区域”. */
export function reachesOn(words: string): boolean {
  return endsInVerb.test(words);
}

/**
 * A name without the words that lead up to the list: “完成高杭” is 高杭, “高质量推进大气” is 大气. Only for showing; what is cut is
 * never counted.
 */
export function withoutLead(name: string): string {
  const found = leading.exec(name)?.[0] ?? '';
  return found.length < name.length ? name.slice(found.length) : name;
}

const leading =
  /^.{0,12}?(?:全力推进|扎实推进|统筹推进|重点推进|高质量推进|初步形成|积极申报|深入开展|持续开展|突出发展|加快发展|结合|完成|实施|推进|推动|开展|打造|建设|实现|培育|申报|围绕|聚焦|打通|创建|规划了|规划|发展|建立|支持|引进|形成|编制|加强|发挥|抓好|抓住|坚持|划定|推广|按照|包括|整合|健全|完善|以|把|对|将|让|使|由|从|向|拿|在)(?=[\p{Script=Han}“"《A-Za-z])/u;
