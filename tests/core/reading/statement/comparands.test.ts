import { describe, it } from 'vitest';
import { inReview } from '../../fixture';
import { expectReadings } from './readings';

describe('values held against several places at once', () => {
  it.each([
    '服务业比重{{@全镇|41.2%}}，比全国、全省分别低{{服务业比重 difference @全镇|3.6个}}、{{服务业比重 difference @全镇|1.8个百分点}}。',
    '规上工业增加值增长{{规上工业增加值 growth|7.4%}}，比全省、全市平均高{{规上工业增加值 difference|1.9个}}、{{规上工业增加值 difference @全镇|1.2个百分点}}。',
    '森林覆盖率{{森林覆盖率|58.3%}}，分别高于全省、全市{{森林覆盖率 difference|2.7}}和{{森林覆盖率 difference @全镇|1.6个百分点}}。',
    // Against one place there is one value; what stands behind has a name of its own.
    '固定资产投资增长{{固定资产投资 growth|6.8%}}，比全省平均高{{固定资产投资 difference @全镇|1.1个百分点}}，财政收入{{财政收入 level|3.4亿元}}。',
  ])('%s', (sentence) => {
    expectReadings(sentence, inReview);
  });
});
