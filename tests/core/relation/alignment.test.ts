import { relationCases } from './cases';

relationCases('alignment-mismatch', {
  faulty: [
    '全年城乡居民收入分别增长{{!alignment-mismatch/information|8.3%}}。',
    '存贷款余额分别达到{{!alignment-mismatch/information|426.7亿元}}。',
    '全年接待游客63.4万人次，旅游收入3.8亿元，分别增长{{!alignment-mismatch/information|17.3%}}。',
    // Three subjects and two figures, two subjects and three.
    '养老服务站、托育点、老年食堂分别达到{{!alignment-mismatch/error|12个}}、8个。',
    '金融机构存款、贷款余额分别增长{{!alignment-mismatch|9%}}、12%和15%。',
    '竹编、蜂蜜、茶叶三大主导产业分别实现产值{{!alignment-mismatch|5亿元}}、3亿元。',
    // One subject and two figures.
    '农村居民人均可支配收入分别增长{{!alignment-mismatch/warning|7.2%}}和8.1%。',
    '全年接待游客70万人次，同比分别增长{{!alignment-mismatch|16.7%}}、20%。',
    // A 和 may stand inside a name, and a name nobody knows may be of two things.
    '竹编、蜂蜜和茶叶产值分别增长{{!alignment-mismatch/warning|16.7%}}、20%。',
    '竹海驿站接待能力分别增长{{!alignment-mismatch/information|16.7%}}、20%。',
    // One level for two subjects whose rates are two.
    '城乡居民人均可支配收入分别达到{{!alignment-mismatch/warning|36120元}}，同比增长9%和12%。',
    // The income cannot grow by visitors.
    '全年接待游客70万人次，旅游收入3.2亿元，分别比上年增长{{!alignment-mismatch/warning|6.4万人次}}。',
    'PM2.5平均浓度分别下降{{!alignment-mismatch|6.7%}}和5.79%。',
    '全镇财政收入完成4800万元，同比增长5%，增速分别位居全县{{!alignment-mismatch|第二位}}、第四位。',
    '到2027年，财政收入年均增长7.5%，分别达到{{!alignment-mismatch/warning|6.2亿元}}、5.1亿元。',
    // A number in quotation marks is part of one name.
    '“四新”经济增加值分别增长{{!alignment-mismatch/information|11.5%}}、7.4%。',
    // The clause just before names the one subject.
    '全年茶旅收入再上新台阶，分别增长{{!alignment-mismatch/information|13.2%}}、9.6%。',
    '居民收入较快增长，城镇居民人均可支配收入38600元，分别增长{{!alignment-mismatch/information|6.2%}}和7.1%。',
    // A span of years is as many subjects as years.
    '2019年至2022年分别完成{{!alignment-mismatch/error|2.1亿元}}、2.4亿元、2.6亿元。',
    '2019—2022年分别完成{{!alignment-mismatch/error|2.1亿元}}、2.4亿元、2.6亿元。',
    '2019年至2022年，全镇水利投资分别完成{{!alignment-mismatch/information|2.1亿元}}、2.4亿元、2.6亿元。',
    // Classes of industries hold a 和 of their own.
    '金融业、软件和信息技术服务业、租赁和商务服务业、住宿和餐饮业增加值分别增长{{!alignment-mismatch/error|6.1%}}、7.3%、4.2%。',
    // 及 before the last 、 is of a name.
    '农机及零配件、竹编、石材三大主导产业分别实现产值{{!alignment-mismatch/error|12亿元}}、9亿元。',
    // What stands behind a ， and in another kind is no value of the list.
    '道路、水利、电网投资分别增长{{!alignment-mismatch/error|5%}}、6%，可比增长4%。',
    // What is said to be three is three.
    '三大主导产业产值分别达到{{!alignment-mismatch/information|5亿元}}、3亿元。',
  ],
  sound: [
    '养老服务站、托育点、老年食堂分别达到12个、8个和6个。',
    '城乡居民人均可支配收入分别达到36120元和22480元。',
    '城镇和农村居民人均可支配收入分别达到36120元和22480元。',
    '一二三产增加值分别增长4.1%、5.2%和6.3%。',
    '2019年至2022年分别完成2.1亿元、2.4亿元、2.6亿元、2.9亿元。',
    // Carried from what had its figure just before, all of it or the last of it.
    '接待游客70万人次、旅游收入3.2亿元，分别增长12%、15%。',
    '存款、贷款余额86.4亿元、52.3亿元，分别增长9.1%、12.3%。',
    '新增企业12家；接待游客70万人次，旅游收入3.2亿元，同比分别增长12%、15%。',
    // From a clause that names them without figures.
    '城镇居民收入和农民纯收入，年均分别增长6.6%和7.4%。',
    // The year has words between it and its 分别.
    '低保标准、供养标准分别为每人每月560元、每年9200元。',
    // A ， begins what is said of another.
    '到位内资、利用外资分别增长4%和6%，71%以上的资金投向工业。',
  ],
  silent: {
    'a round value is shared as a matter of course':
      '全年接待游客63.4万人次，旅游收入3.8亿元，分别增长{{~17.3%|20%}}。',
    'a value for each of two clauses':
      '全年接待游客63.4万人次，旅游收入3.8亿元，分别增长17.3%{{~|、21.6%}}。',
    'a value said to be the same for both': '城乡居民收入分别达到42050元、18420元，{{~分别|均}}增长7.3%。',
    'an exact value shared by two is only a goal': '{{~|今年主要预期目标：}}城乡居民收入分别增长8.3%。',
    'a list that goes on in brackets': '税收、财政收入占比分别达到86.5%{{~|（省口径）和79.2%}}。',
    'a programme may be as many things as its number':
      '“四新”经济增加值分别增长11.5%、7.4%{{~|、6.6%和5.1%}}。',
    '和 joins two wholes, the first of which shares a head':
      '{{~茶园、果园|老城、新区路灯}}和公交站牌更换率分别提高7%和9.1%。',
    'two clauses have had their rate':
      '财政收入年均增长8.4%，{{~|税收收入年均增长9.2%，}}分别提高1.1和3.6个百分点。',
    'the clause just before lists what a rate is of':
      '严格食品{{~|、药品}}监管，评价性抽查合格率分别为97.2%、96.5%。',
    'two words of one make': '镇域幼儿园学位公办率{{~|普惠率}}分别达到52%和71%。',
    'two things in one word, or one': '{{~出口|进出口}}总额分别增长11%、9%。',
    'values of two groups in one quotation': '申请国债、“双改”{{~、|}}“双提”项目资金分别为6亿元、8亿元。',
    'what belongs to a name with 的': '镇政府、镇政府办印发{{~|的}}文件、召开会议分别减少31%、22%。',
    'a list behind is what is dealt to': '退役军人志愿服务队伍分别有3人、6人{{~|受到省委和市委表彰}}。',
    'the number of the clause before is what is counted':
      '{{~|六类产业加快发展，}}出栏量、产量分别增长3.1%、5.6%、7.2%、8.8%、2.5%、1.4%。',
    'two kinds of section in one word': '{{~|国}}省考断面优良比例分别为95%、98.2%。',
    'four trades in one word':
      '社会消费品零售总额16.5亿元，增长7.2%；限上{{~餐饮|批零住餐}}业销售额分别增长8.2%、6.1%、12.6%、15.8%。',
    'a second 分别 goes on dealing to the two of the first':
      '{{~优抚对象补助|城乡低保}}标准分别提高到每人每月750元、590元，特困人员供养标准分别提高到975元、767元。',
    'one value for both': '城乡居民人均可支配收入分别增长8%{{~、7%和6%|以上}}。',
    '增速 of two indicators':
      '全镇{{~|工业总产值完成12亿元，}}财政收入完成4800万元，增速分别位居全县第二位、第四位。',
    '总量 and 增速': '全镇财政收入完成4800万元，增长5%，{{~|总量及}}增速分别位居全县第二位、第四位。',
    'comparands are what is counted':
      '规模工业、服务业增加值增速分别高于全县{{~|、全市、全省}}2.1个、1.3个、0.9个百分点。',
    'a list in the clause before': '代表建议{{~办结|和委员提案全部办结，}}满意率分别达到98%和100%。',
    'dealt to the last of the clauses':
      '新认定家庭农场12家，合作社达65家，农场达47家，{{~合作社、农场|}}分别增长20%、15%、10%。',
    'one word for two things': '{{~货运、客运|客货运输}}量分别{{~达到|增长}}5%、6%和{{~|}}7%。',
    'a number of things without names': '{{~道路、水利、电网|}}三项指标分别增长5%{{~|、6%}}和7%。',
    'more subjects than those named': '竹编、蜂蜜{{~|等}}产业产值分别增长5%、6%和7%。',
    'without the word': '养老服务站、托育点、老年食堂{{~分别|}}达到12个、8个。',
    'whom a rate is compared with, before 分别':
      '失业率、贫困率{{~|较全省、全国}}分别低0.4个、0.6个和0.2个百分点。',
    '占比 is the name of a share and compares nothing': '公办园占比、普惠率分别达到56%{{~、92%|}}和96%。',
    'an industry with 和 in its name': '金融业、软件{{~业、|和}}信息服务业增加值分别增长9.1%、14.2%。',
    'a word that joins inside a name': '道路{{~、|及}}桥梁、水利及电网投资分别增长5%、6%。',
  },
});
