import { describe, it } from 'vitest';
import { expectReadings } from './readings';

describe('a subject goes on to the end of its sentence', () => {
  it.each([
    '财政收入完成{{财政收入 level|5248.8万元}}，增长{{财政收入 growth about=5248.8|8%}}，完成年度目标的{{财政收入 completion about=5248.8|100.9%}}。',
    // After ； too, and to the next name.
    '固定资产投资（不含农户）完成{{固定资产投资（不含农户）|3.52亿元}}，增长{{固定资产投资（不含农户） growth about=3.52|10%}}。',
    '地区生产总值（GDP）达到{{地区生产总值（GDP）|35.2亿元}}。',
    '财政收入（含海关代征）达到{{财政收入（含海关代征）|35.2亿元}}。',
    '财政收入{{财政收入|5248.8万元}}，增长{{财政收入 growth|8%}}；固定资产投资{{固定资产投资|3.52亿元}}，增长{{固定资产投资 growth about=3.52|10%}}。',
    // After 。 a sentence names what it speaks of.
    '财政收入{{财政收入|5248.8万元}}。同比增长{{? growth|8%}}。',
    // A task in its words is no new subject.
    '财政收入{{财政收入|4187.7万元}}，为年初预算{{task|4050万元}}的{{completion about=4187.7|103.4%}}，增长{{财政收入 growth about=4187.7|8%}}。',
    // Two subjects, then two rates.
    '财政收入{{财政收入|5248.8万元}}、固定资产投资{{固定资产投资|3.52亿元}}，分别增长{{财政收入 growth about=5248.8|8%}}和{{固定资产投资 growth about=3.52|10%}}。',
    // 粮食播种面积 hands its crop on.
    '粮食播种面积{{粮食播种面积|5.02万亩}}，总产量{{粮食总产量|2.51万吨}}。',
  ])('%s', (sentence) => {
    expectReadings(sentence);
  });
});

describe('其中 opens the parts of a whole', () => {
  it.each([
    '固定资产投资{{固定资产投资|2.5亿元}}，完成任务的{{completion about=2.5|77.7%}}；其中工业固定资产投资{{工业固定资产投资 part-of=2.5 +part|8194万元}}，完成任务的{{工业固定资产投资 completion about=8194|68.3%}}。',
    '财政总收入{{财政总收入|4186万元}}，其中税收收入{{税收收入 part-of=4186|3412万元}}、非税收入{{非税收入 part-of=4186|774万元}}。',
    // 其中 at the head of a sentence means the one before.
    '新登记市场主体{{新登记市场主体|386户}}。其中，个体工商户{{个体工商户 part-of=386|325户}}。',
    // Only what is measured in the same unit is a part.
    '新登记市场主体{{新登记市场主体|386户}}，其中带动就业{{part-of=?|620人}}。',
  ])('%s', (sentence) => {
    expectReadings(sentence);
  });
});
