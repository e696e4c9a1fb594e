import { describe, it } from 'vitest';
import { expectFindings, inReview } from '../fixture';

describe('a mark that was passed', () => {
  it.each<[string, string]>([
    ['lies above the value behind it', '规上企业突破{{!direction-conflict/error#1|300家}}、达{{^1|281家}}。'],
    [
      'is of an amount',
      '全镇技改投资突破{{!direction-conflict/error#1|5亿元}}，达到{{^1|4.62亿元}}，增长8%。',
    ],
  ])('speaks where it %s', (_what, text) => {
    expectFindings(inReview(text));
  });

  it.each<[string, string]>([
    ['it is passed', '规上企业突破300家、达318家。'],
    ['the value is of another name', '规上企业突破300家，限上商户达到281家。'],
    ['the unit is another', '技改投资突破5亿元，达到4.62亿美元。'],
    ['other names stand between', '技改投资突破5亿元，工业、农业投资分别达4亿元和2亿元。'],
    ['a word stands between', '技改投资突破5亿元，其中工业达到4.62亿元。'],
  ])('is silent where %s', (_why, text) => {
    expectFindings(inReview(text));
  });
});
