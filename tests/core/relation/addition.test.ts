import { relationCases } from './cases';

relationCases('part-exceeds-whole', {
  faulty: [
    '新增专精特新企业{{!part-exceeds-whole|31家}}、总数达24家。',
    '新增市场主体{{!part-exceeds-whole/error#1|253户}}，总数达到{{^1|212户}}。',
    // The rest of such a list goes without 新增.
    '新增市级研发中心4家、达到9家，市级以上创新平台{{!part-exceeds-whole#1|30家}}、达到{{^1|21家}}。',
    '{{!part-exceeds-whole/warning#1|15家}}企业完成上市，上市企业达到{{^1|11家}}。',
    '新纳入防返贫监测对象36户{{!part-exceeds-whole/warning#1|743人}}，全镇防返贫监测对象113户{{^1|294人}}全部落实帮扶。',
  ],
  sound: [
    '新增市级研发中心4家、达到9家，市级以上创新平台5家、达到21家。',
    '3家企业完成上市，上市企业达到24家。',
    '新纳入防返贫监测对象36户91人，全镇防返贫监测对象113户294人全部落实帮扶。',
    '新增市场主体253户，总数达到2120户。',
    '新增高标准农田3500亩，累计达到2.85万亩。',
  ],
  silent: {
    'each total of a list is that of its own':
      '新增国家级平台5家{{~，国家级平台达到4家。|、}}省级平台42家、市级平台120家，总数分别达到18家、186家、420家。',
    'what was added is not all there is': '新增市场主体253户，总数达到{{~212|2120}}户，增长5%。',
    'those left over are not all':
      '新纳入防返贫监测对象36户91人，全镇{{~|尚未消除风险的}}防返贫监测对象13户34人。',
    'an event of others': '15家企业完成上市，{{~上市|规上}}企业达到11家。',
    'a level beside another is no addition': '{{~新增|}}市级以上创新平台30家、{{~|规上企业}}达到16家。',
    'another unit': '新增市场主体253户，{{~总数|带动就业}}达到212{{~户|人}}。',
    'another thing': '新增停车位253个，{{~总数|充电桩}}达到212个。',
  },
});
