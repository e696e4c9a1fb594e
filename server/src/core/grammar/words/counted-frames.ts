/**
 * Names with numbers that a report may well use for two things: “三大行动” and “五大行动”, “一横一纵” and “两横两纵”.
 *
 * A frame is here if reports of two places or more write it with two numbers, and one in a hundred of those that use it twice does. Of all
 * others that a report uses more than once, fewer than one report in ten has any with two numbers.
 */
export const countedFrames: ReadonlySet<string> = new Set(
  `
    #+# #+#+# #+#+N #+#+X #+N #·# #、#、# #万 #万工程 #下降 #个# #个#亿 #个#工程 #个#年 #个#律 #个#批 #个专项行动 #个全覆盖 #个坚持 #个清单 #个确保 #乱
    #亿级 #件民生实事 #企帮#村 #位#体 #保 #农 #减 #创 #化 #区 #后 #品#标 #型 #城 #基 #大 #大专项行动 #大产业 #大体系 #大基地 #大工程 #大提升 #大行动 #小 #工程 #带
    #年行动计划 #张清单 #总#分 #控 #改 #新 #日游 #有 #权 #条 #横 #横#纵 #港 #湖 #环 #甲 #碳 #篇大文章 #纵 #纵#横 #线 #绿 #行动 #证合# #进 #连丰 #连冠 #连增 #连涨
    #通 #通#平 #镇#村 #难 #集中 #项制度 #项工程 #项机制 #项行动 #项规定 #风 #馆 #首 #高 #＋# 新#板 最多#天
  `
    .trim()
    .split(/\s+/u),
);
