import { relationCases } from './cases';

relationCases('part-exceeds-whole', {
  faulty: [
    '新增高新技术企业{{!part-exceeds-whole/warning#1|37家}}。高新技术企业达{{^1|24家}}。',
    // Those that went are taken off.
    '新增规上企业{{^1|42户}}，净增{{!part-exceeds-whole/warning#1|57户}}。',
  ],
  sound: ['新增高新技术企业7家。高新技术企业达24家。', '新增规上企业42户，净增27户。'],
  silent: {
    'the net is of something else': '新增规上企业42户，净增{{~|市场主体}}57户。',
    'nobody says that these are all': '新增高新技术企业37家。{{~|奖励}}高新技术企业{{~达|}}24家。',
    'employment adds to no stock':
      '城镇新增{{~高新技术企业|就业}}263{{~家|人}}。{{~高新技术企业|城镇就业}}达200{{~家|人}}。',
  },
});
