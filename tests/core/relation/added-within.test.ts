import { relationCases } from './cases';

relationCases('part-exceeds-whole', {
  faulty: ['新增高新技术企业{{!part-exceeds-whole/warning#1|37家}}。高新技术企业达{{^1|24家}}。'],
  sound: ['新增高新技术企业7家。高新技术企业达24家。'],
  silent: {
    'nobody says that these are all': '新增高新技术企业37家。{{~|奖励}}高新技术企业{{~达|}}24家。',
    'employment adds to no stock':
      '城镇新增{{~高新技术企业|就业}}263{{~家|人}}。{{~高新技术企业|城镇就业}}达200{{~家|人}}。',
  },
});
