/**
 * Lists the whole country gives in full, in whatever order. A list is here if the published reports have it twenty times or more and never
 * without one of its members.
 */
export const fixedLists: readonly (readonly string[])[] = `
创新 协调 绿色 开放 共享
产业兴旺 生态宜居 乡风文明 治理有效 生活富裕
政治意识 大局意识 核心意识 看齐意识
稳就业 稳金融 稳外贸 稳外资 稳投资 稳预期
保居民就业 保基本民生 保市场主体 保粮食能源安全 保产业链供应链稳定 保基层运转
形式主义 官僚主义 享乐主义 奢靡之风
摘帽不摘责任 摘帽不摘政策 摘帽不摘帮扶 摘帽不摘监管
幼有所育 学有所教 劳有所得 病有所医 老有所养 住有所居 弱有所扶
马克思列宁主义 毛泽东思想 邓小平理论 三个代表 科学发展观`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));
