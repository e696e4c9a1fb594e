import { describe, it } from 'vitest';
import { expectReadings } from './readings';

describe('分别 deals figures out to subjects', () => {
  it.each([
    // A shared head completes the first subject.
    '城镇、农村居民人均可支配收入分别达到{{城镇居民人均可支配收入 of=城镇居民人均可支配收入/农村居民人均可支配收入|42100元}}和{{农村居民人均可支配收入|22780元}}。',
    // Without 分别, where the lexicon knows as many names as there are values.
    '全县城镇居民人均可支配收入和农村居民人均可支配收入达到{{城镇居民人均可支配收入|31200元}}和{{农村居民人均可支配收入|16400元}}。',
    '工业增加值和固定资产投资增长{{工业增加值 growth|8.2%}}和{{固定资产投资 growth|9.1%}}。',
    '存款、贷款余额分别达到{{key=金融机构存款余额|86.4亿元}}、{{key=金融机构贷款余额|52.3亿元}}。',
    // So does a shared modifier the second.
    '规上工业产值和增加值分别达到{{key=规模以上工业总产值|92.4亿元}}和{{key=规模以上工业增加值|26.1亿元}}。',
    '财政收入和支出分别达到{{财政收入|2.4亿元}}和{{财政支出|8.1亿元}}。',
    // One fused word stands for two subjects.
    '城乡居民人均可支配收入分别增长{{城镇居民人均可支配收入 growth|5.8%}}、{{农村居民人均可支配收入 growth|6.2%}}。',
    '存贷款余额分别增长{{存款余额 growth|9.1%}}和{{贷款余额 growth|12.3%}}。',
    // A bound behind the last figure holds for both and hides neither.
    '社会消费品零售总额增长{{社会消费品零售总额 growth|9%}}以上；城乡居民人均可支配收入分别增长{{城镇居民人均可支配收入 growth|8%}}和{{农村居民人均可支配收入 growth|9%}}以上。',
    '第一、二、三产业增加值分别增长{{第一产业增加值 growth|4.1%}}、{{第二产业增加值 growth|5.2%}}和{{第三产业增加值 growth|6.3%}}。',
    // Two names in full.
    '财政收入和固定资产投资分别完成{{财政收入 level|5248.8万元}}、{{固定资产投资 level|3.52亿元}}。',
    // Carried subjects: the values, then the rates.
    '城镇、农村居民人均可支配收入分别达到{{城镇居民人均可支配收入|42100元}}和{{农村居民人均可支配收入|22780元}}，分别增长{{城镇居民人均可支配收入 growth about=42100|5.8%}}和{{农村居民人均可支配收入 growth about=22780|6.2%}}。',
    // Without 分别 a list is dealt out only to as many carried subjects.
    '城镇、农村居民人均可支配收入分别达到{{城镇居民人均可支配收入|42100元}}和{{农村居民人均可支配收入|22780元}}，增长{{城镇居民人均可支配收入 growth about=42100|5.8%}}和{{农村居民人均可支配收入 growth about=22780|6.2%}}。',
    // Also to as many values, each of another subject, as the sentence has stated before.
    '城镇居民人均可支配收入{{城镇居民人均可支配收入|42100元}}，农村居民人均可支配收入{{农村居民人均可支配收入|22780元}}，实际增长{{城镇居民人均可支配收入 growth about=42100|5.8%}}和{{农村居民人均可支配收入 growth about=22780|6.2%}}。',
  ])('%s', (sentence) => {
    expectReadings(sentence);
  });
});

describe('the three industries', () => {
  it.each([
    '三次产业结构调整为{{第一产业比重 share|18.3}}:{{第二产业比重 share|47.2}}:{{第三产业比重 share|34.5}}。',
    '三次产业结构由{{第一产业比重 prior|18.6}}:{{第二产业比重 prior|47.2}}:{{第三产业比重 prior|34.2}}调整为{{第一产业比重 actual|17.3}}:{{第二产业比重|47.9}}:{{第三产业比重|34.8}}。',
  ])('%s', (sentence) => {
    expectReadings(sentence);
  });
});
