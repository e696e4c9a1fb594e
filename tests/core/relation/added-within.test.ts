import { relationCases } from './cases';

relationCases('part-exceeds-whole', {
  faulty: ['新增高新技术企业{{!part-exceeds-whole/warning#1|37家}}。高新技术企业达{{^1|24家}}。'],
  sound: ['新增高新技术企业7家。高新技术企业达24家。'],
  silent: {
    'nobody says that these are all': '新增高新技术企业37家。奖励高新技术企业24家。',
    'employment adds to no stock': '城镇新增就业263人。城镇就业达200人。',
  },
});
