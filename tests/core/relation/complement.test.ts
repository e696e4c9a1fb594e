import { describe, expect, it } from 'vitest';
import { expectFindings, inReview } from '../fixture';
import { outcomesOf } from './cases';

const all = (above: string): string =>
  `全镇18个行政村集体经营性收入总额达到412万元，${above}，路面硬化全部完成。`;

describe('those above a threshold and those not above it', () => {
  it('make all there are', () => {
    expectFindings(
      inReview(
        '全镇{{!sum-mismatch/warning#1|18个}}行政村集体经营性收入总额达到412万元，其中超过20万元的村有{{^1|7个}}。',
        '{{^1|13个}}村集体经营性收入没有超过20万元。',
      ),
    );
    const sound = expectFindings(
      inReview(all('其中超过20万元的村有7个'), '11个村集体经营性收入没有超过20万元。'),
    );
    expect(outcomesOf(sound, 'sum-mismatch')).toContain('holds');
  });

  it('are held against what one of them grew to', () => {
    expectFindings(
      inReview(
        '全镇{{!sum-mismatch/warning|18个}}行政村集体经营性收入总额达到412万元，其中达到20万元的村由4个增加到7个。',
        '仍有12个村集体经营性收入不足20万元。',
      ),
    );
  });

  it.each([
    ['those on the threshold are neither', '其中超过20万元的村有7个', '仍有9个村集体经营性收入不足20万元。'],
    ['another threshold', '其中超过50万元的村有7个', '仍有3个村集体经营性收入不足20万元。'],
    ['sorted by something else', '其中超过20万元的村有7个', '仍有3个村文化活动经费不足20万元。'],
    ['other things are counted', '其中超过20万元的村有7个', '仍有3个企业集体经营性收入不足20万元。'],
  ])('are silent, %s', (_why, above, below) => {
    expectFindings(inReview(all(above), below));
  });
});
