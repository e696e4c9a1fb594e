import { describe, expect, it } from 'vitest';
import { expectFindings, inReview } from '../fixture';

/** A sum of 100 held against a total that is printed with bounding words (domain rule 6). */
function totalling(total: string): string {
  return inReview(`开发保洁岗位62个、护林岗位38个，合计${total}。`);
}

describe('words that bound a figure', () => {
  it.each([
    ['近 is below, not far', '近110个'],
    ['近 of the value itself', '近100个'],
    ['突破 is at least', '突破90个'],
    ['突破 of the value itself', '突破100个'],
    ['以上 is at least', '100个以上'],
    ['余 reaches up to the next place', '100余个'],
    ['多 too', '100多个'],
    ['以内 is at most', '100个以内'],
    ['左右 is around', '98个左右'],
    ['约 is around', '约98个'],
  ])('%s: %s', (_what, total) => {
    expectFindings(totalling(total));
  });

  it.each([
    ['不足 leaves the value itself out', '不足{{!sum-mismatch/error|100个}}'],
    ['突破 above what there is', '突破{{!sum-mismatch/error|110个}}'],
    ['以上 above what there is', '{{!sum-mismatch/error|105个}}以上'],
    ['余 of the place below', '{{!sum-mismatch/error|90余个}}'],
    ['以内 below what there is', '{{!sum-mismatch/error|90个}}以内'],
    // 约 and 近 make a contradiction a suspect.
    ['约 too far off', '约{{!sum-mismatch/warning|90个}}'],
    ['近 below what there is', '近{{!sum-mismatch/warning|90个}}'],
  ])('%s: %s', (_what, total) => {
    expectFindings(totalling(total));
  });

  it('are quoted with the figure', () => {
    const { findings } = expectFindings(totalling('不足{{!sum-mismatch|100个}}'));
    expect(findings[0]?.message).toContain('“不足100个”');
  });
});

describe('a bare integer that ends in three or more zeros may be rounded', () => {
  it('so it is at most a suspect where only that reading reconciles', () => {
    expectFindings(inReview('开发保洁岗位1200个、护林岗位1900个，合计{{!sum-mismatch/warning|3000个}}。'));
  });

  it('and a contradiction where that does not either', () => {
    expectFindings(inReview('开发保洁岗位1200个、护林岗位1900个，合计{{!sum-mismatch/error|5000个}}。'));
  });

  it('which further than twice off is a question: other figures were meant', () => {
    expectFindings(
      inReview('开发保洁岗位1200个、护林岗位1900个，合计{{!sum-mismatch/information|8000个}}。'),
    );
  });

  it('but not one with fewer zeros', () => {
    expectFindings(inReview('开发保洁岗位120个、护林岗位190个，合计{{!sum-mismatch/error|300个}}。'));
  });
});

describe('a threshold sorts other things and is no value', () => {
  it.each([
    '年收入20万元以上的村有9个，50万元以上的村有12个。',
    '村集体收入412万元，其中年收入20万元以上的村有9个。',
    '培育销售额超500万元的网店6家、超1000万元的网店8家。',
  ])('%s', (sentence) => {
    expectFindings(inReview(sentence));
  });
});
