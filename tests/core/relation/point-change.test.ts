import { relationCases } from './cases';

relationCases('point-change-mismatch', {
  faulty: [
    '农村居民人均可支配收入增长7.5%，比全县6.9%的平均增速高{{!point-change-mismatch/error|1.6个百分点}}。',
    // The sign of a fall is in its word.
    '用电量下降{{^1|2.4%}}，增速比上年的{{^1|3%}}回落{{!point-change-mismatch/error#1|4.4个百分点}}。',
    '用电量下降2.4%，比上年的增长3%回落{{!point-change-mismatch/error|0.6个百分点}}。',
    '用电量增长2.4%，比上年的下降3%提高{{!point-change-mismatch/error|0.6个百分点}}。',
    '用电量下降2.4%，降幅比上年的3.5%收窄{{!point-change-mismatch/error|2.1个百分点}}。',
    '用电量下降2.4%，比上年的下降3.5%回升{{!point-change-mismatch/error|5.9个百分点}}。',
    '用电量增速为-2.4%，比上年的-3.7%回升{{!point-change-mismatch/error|6.1个百分点}}。',
    '用电量增速由6.0%回落到4.0%，回落{{!point-change-mismatch/error|3.0个百分点}}。',
    // The other rate stands in another sentence, once.
    '农村居民人均可支配收入增长{{^1|6.8%}}。脱贫人口人均纯收入17860元，增长{{^1|11.2%}}，高出全镇农民收入增幅{{!point-change-mismatch/warning#1|5.4个百分点}}。',
    '2024年森林覆盖率31.2%。2025年森林覆盖率达到32.5%，比上年提高{{!point-change-mismatch/warning|2.3个百分点}}。',
  ],
  sound: [
    '用电量下降2.4%，增速比上年的3%回落5.4个百分点。',
    '用电量同比下降2.4%，比上年的增长3%回落5.4个百分点。',
    '居民消费价格下降0.4%，涨幅比上年的0.3%回落0.7个百分点。',
    '用电量增长2.4%，比上年的下降3%提高5.4个百分点。',
    '用电量下降2.4%，降幅比上年同期的3.5%收窄1.1个百分点。',
    '用电量下降2.4%，比上年的下降3.5%回升1.1个百分点。',
    // A base without a word of its own may have been a fall as well.
    '用电量下降2.4%，比上年的3.5%回升1.1个百分点。',
    '用电量增速为-2.4%，比上年的-3.7%回升1.3个百分点。',
    '用电量增速由6%回落到4%，回落2个百分点。',
    '农村居民人均可支配收入增长7.5%，比全县6.9%的平均增速高0.6个百分点。',
    '农村居民人均可支配收入增长6.8%。脱贫人口人均纯收入17860元，增长11.2%，高出全镇农民收入增幅4.4个百分点。',
    '2024年森林覆盖率31.2%。2025年森林覆盖率达到32.5%，比上年提高1.3个百分点。',
  ],
  silent: {
    'points of another share than the one before':
      '高耗能产业比重由51%下降到33%，{{~|新兴产业比重}}提高14个百分点。',
    'a sign in the word and one in the figure': '用电量下降2.4%，比上年的{{~|-}}3%回升2.6个百分点。',
    'what others did is not printed':
      '农村居民人均可支配收入增长7.5%，{{~比全县6.9%的平均增速高|高于全县平均水平}}1.6个百分点。',
    'another territory’s growth':
      '全镇农村居民人均可支配收入增长6.8%。脱贫人口人均纯收入增长11.2%，高出全{{~镇|县}}农民收入增幅2.4个百分点。',
    'the year before is not printed':
      '{{~2024年森林覆盖率31.2%。2025年|}}森林覆盖率达到32.5%，比上年提高2.3个百分点。',
    'a yearly average': '2024年森林覆盖率31.2%。2025年森林覆盖率达到32.5%，{{~比上年|年均}}提高0.3个百分点。',
  },
});
