import { relationCases } from './cases';

relationCases('point-change-mismatch', {
  faulty: [
    '农村居民人均可支配收入增长7.5%，比全县6.9%的平均增速高{{!point-change-mismatch/error|1.6个百分点}}。',
    // The other rate stands in another sentence, once.
    '农村居民人均可支配收入增长{{^1|6.8%}}。脱贫人口人均纯收入17860元，增长{{^1|11.2%}}，高出全镇农民收入增幅{{!point-change-mismatch/warning#1|5.4个百分点}}。',
    '2024年森林覆盖率31.2%。2025年森林覆盖率达到32.5%，比上年提高{{!point-change-mismatch/warning|2.3个百分点}}。',
  ],
  sound: [
    '农村居民人均可支配收入增长7.5%，比全县6.9%的平均增速高0.6个百分点。',
    '农村居民人均可支配收入增长6.8%。脱贫人口人均纯收入17860元，增长11.2%，高出全镇农民收入增幅4.4个百分点。',
    '2024年森林覆盖率31.2%。2025年森林覆盖率达到32.5%，比上年提高1.3个百分点。',
  ],
  silent: {
    'what others did is not printed':
      '农村居民人均可支配收入增长7.5%，{{~比全县6.9%的平均增速高|高于全县平均水平}}1.6个百分点。',
    'another territory’s growth':
      '全镇农村居民人均可支配收入增长6.8%。脱贫人口人均纯收入增长11.2%，高出全{{~镇|县}}农民收入增幅2.4个百分点。',
    'the year before is not printed':
      '{{~2024年森林覆盖率31.2%。2025年|}}森林覆盖率达到32.5%，比上年提高2.3个百分点。',
    'a yearly average': '2024年森林覆盖率31.2%。2025年森林覆盖率达到32.5%，{{~比上年|年均}}提高0.3个百分点。',
  },
});
