import { relationCases } from './cases';

relationCases('part-exceeds-whole', {
  faulty: [
    '全年共搬迁{{!part-exceeds-whole/warning#1|177户}}{{^1|53人}}。',
    '实现脱贫退出{{!part-exceeds-whole/warning#1|1495户}}、{{^1|963人}}。',
    '先后选派{{!part-exceeds-whole#1|22批}}{{^1|17名}}优秀干部挂职。',
  ],
  sound: ['先后选派18批46名优秀干部挂职。', '全年共搬迁126户405人。', '救助困难群众12户12人。'],
  silent: {
    'two things are counted': '帮扶困难{{~群众|户}}120户{{~|，救助}}80人。',
    'what has no name of its own is not known to be one thing': '{{~脱贫人口|募捐三万元，}}38户、20人。',
    'another verb stands between': '走访群众120户、{{~|培训}}80人。',
  },
});
