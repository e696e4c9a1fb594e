import { describe, it } from 'vitest';
import { expectReadings } from './readings';

describe('levels', () => {
  it.each([
    '全镇实现财政收入{{财政收入 @全镇 2025 actual level|5248.8万元}}。',
    '固定资产投资{{固定资产投资 level|3.52亿元}}。',
    '规模以上工业总产值达到{{规模以上工业总产值 level|6.88亿元}}。',
    '粮食总产量稳定在{{粮食总产量 level|2.51万吨}}。',
    '全年接待游客突破{{接待游客 level|20万人次}}。',
    '城镇登记失业率控制在{{城镇登记失业率 level|3.5%}}以内。',
    '人口自然增长率{{人口自然增长率 level|7.8‰}}。',
  ])('%s', (sentence) => {
    expectReadings(sentence);
  });
});

describe('averages and shares dealt out', () => {
  it.each([
    '城镇、农村居民人均可支配收入年均增速分别为{{城镇居民人均可支配收入 average-growth|7.2%}}和{{农村居民人均可支配收入 average-growth|8.6%}}。',
    '数字经济、服务业占地区生产总值比重分别达{{数字经济占地区生产总值比重 share|24%}}和{{服务业占地区生产总值比重 share|41%}}。',
    '到位资金{{到位资金 level|3600万元}}，比上年多争取{{difference|420万元}}。',
  ])('%s', (sentence) => {
    expectReadings(sentence);
  });
});

describe('growth', () => {
  it.each([
    '财政收入{{财政收入 level|5248.8万元}}，增长{{财政收入 growth up about=5248.8|8%}}。',
    '财政收入{{财政收入 level|5248.8万元}}，同比增长{{财政收入 growth up about=5248.8|8%}}。',
    '财政收入增幅达{{财政收入 growth|8%}}。',
    '全社会固定资产投资增速{{全社会固定资产投资 growth|10%}}。',
    '信访总量{{信访总量 level|90件}}，较上年下降{{信访总量 growth down base=2024|25%}}。',
    '财政收入{{财政收入 level|5248.8万元}}，比上年的{{财政收入 2024 prior level start|4860万元}}增长{{财政收入 growth against=4860|8%}}。',
    '财政收入完成{{财政收入|5248.8万元}}，扣除留抵退税增长{{财政收入 growth +comparable|12%}}。',
    '农村居民收入{{农村居民收入|22780元}}，实际增长{{农村居民收入 growth +real|4.1%}}。',
  ])('%s', (sentence) => {
    expectReadings(sentence);
  });
});

describe('from one value to another', () => {
  it.each([
    '规模以上工业企业由{{prior level start|9家}}增加到{{actual level up against=9|12家}}，净增{{difference +net about=12|3家}}。',
    '养老床位由{{start|120张}}增至{{up against=120|160张}}。',
    '办理时限由{{start|15天}}压缩到{{down against=15|7天}}。',
    '村集体收入由2020年的{{2020 prior start|186万元}}增加到2025年的{{2025 actual against=186|598万元}}。',
    '城镇化率由{{start|61.5%}}提高到{{share up against=61.5|63.2%}}，提高{{difference up about=63.2|1.7个百分点}}。',
  ])('%s', (sentence) => {
    expectReadings(sentence);
  });
});

describe('completion and excess', () => {
  it.each([
    '固定资产投资{{level|2.5亿元}}，完成任务量的{{固定资产投资 completion about=2.5 vs=任务量|77.7%}}。',
    '财政收入{{level|4187.7万元}}，为年初预算{{财政收入 2025 target level task|4050万元}}的{{completion about=4187.7 against=4050|103.4%}}。',
    '完成税收收入{{税收收入 level|1836万元}}，占年度任务{{target task|2000万元}}的{{completion against=2000|91.8%}}。',
    '财政收入{{level|4720万元}}，超出年初预算{{财政收入 excess about=4720 vs=年初预算|74.5%}}。',
    '财政收入{{level|4186.5万元}}，比年初预算{{target task|4050万元}}超收{{excess against=4050|136.5万元}}。',
    '完成造林{{level|1200亩}}，超额完成年度任务{{target task|1000亩}}的{{excess against=1000|120%}}。',
    '财政收入{{level|4524.8万元}}，完成年初确定的{{target task|4480万元}}目标的{{completion against=4480|101.0%}}。',
    '预算执行率完成{{completion|98.6%}}。',
  ])('%s', (sentence) => {
    expectReadings(sentence);
  });
});

describe('shares', () => {
  it.each([
    '税收收入{{税收收入 level|3412万元}}，占财政总收入的{{税收收入占财政总收入比重 share about=3412 vs=财政总收入|81.5%}}。',
    '税收收入占财政总收入比重达到{{税收收入占财政总收入比重 share|81.5%}}。',
    '民生支出{{民生支出 level|2430万元}}，占一般公共预算支出{{一般公共预算支出 level whole|3240万元}}的{{share against=3240|75%}}。',
    '森林覆盖率达到{{森林覆盖率 share|22.3%}}。',
    '城镇化率提高到{{城镇化率 share up|63.2%}}。',
  ])('%s', (sentence) => {
    expectReadings(sentence);
  });
});

describe('multiples and doublings', () => {
  it.each([
    '村集体收入{{level|598万元}}，是2020年的{{multiple about=598 base=2020|3.2倍}}。',
    '村集体收入达到{{level|598万元}}，是2020年{{2020 prior start|186万元}}的{{multiple about=598 against=186|3.2倍}}。',
    '游客由{{start|12万人次}}增加到{{against=12|24万人次}}，翻了{{multiple about=24|一番}}。',
    '村集体收入由{{start|186万元}}增加到{{level|598万元}}，增长{{multiple up about=598|2.2倍}}。',
  ])('%s', (sentence) => {
    expectReadings(sentence);
  });
});

describe('averages over years', () => {
  it.each([
    '“十四五”时期，财政收入年均增长{{财政收入 2021..2025 average-growth|6.5%}}。',
    '五年来，村集体收入由{{start|186万元}}增加到{{2025 level|598万元}}，年均增长{{2021..2025 average-growth about=598|26.3%}}。',
    '2025年财政收入{{2025 level|5248.8万元}}，比2020年年均增长{{2020..2025 average-growth|6.5%}}。',
    '村集体收入年均增加{{difference|60万元}}。',
  ])('%s', (sentence) => {
    expectReadings(sentence);
  });
});

describe('ranks and comparisons', () => {
  it.each([
    '经济总量居全县{{经济总量 rank|第3位}}。',
    '经济总量由上年的{{2024 prior rank start|第5位}}上升到{{2025 actual rank|第3位}}。',
    '农村居民人均可支配收入增长{{growth|6.2%}}，高于全县{{农村居民人均可支配收入 difference|0.4个百分点}}。',
    '规上工业增加值增长{{growth|7.5%}}，比全县{{prior growth start|6.9%}}的增速高{{difference against=6.9|0.6个百分点}}。',
  ])('%s', (sentence) => {
    expectReadings(sentence);
  });
});

describe('thresholds measure nothing', () => {
  it.each([
    '年收入{{threshold|20万元}}以上的村有{{level itself|9个}}。',
    '培育销售额超{{threshold|500万元}}的网店{{level itself|6家}}。',
  ])('%s', (sentence) => {
    expectReadings(sentence);
  });
});

describe('a growth that came to be a fall', () => {
  it.each([
    '工业投资由上年增长{{工业投资 2024 prior growth up start|3.5%}}转为下降{{工业投资 2025 growth down against=3.5|1.2%}}。',
    '出口总额由2024年下降{{2024 prior growth down|6%}}转为2025年增长{{2025 growth up|2.4%}}。',
    '民间投资从上年的负增长{{2024 growth down|1.8%}}转为正增长{{growth up|3%}}。',
    // Without a turn the first is the rate itself.
    '工业投资增速由上年的{{2024 prior|9%}}回落到{{growth|6%}}。',
    '合作社由{{prior start|9家}}增加到{{itself|12家}}。',
  ])('%s', (sentence) => {
    expectReadings(sentence);
  });
});
