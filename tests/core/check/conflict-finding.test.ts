import { describe, expect, it } from 'vitest';
import { expectFindings, inReview } from '../fixture';

describe('a figure that several relations fail through', () => {
  it('is one finding with the arithmetic of each', () => {
    // 4480万元 is neither 13 % more than 5620万元 nor 103 % of its task.
    const { findings } = expectFindings(
      inReview(
        '财政收入{{!completion-mismatch/error#1|4480万元}}，比上年的{{^1|5620万元}}增长{{^1|13%}}，完成年度任务{{^1|6100万元}}的{{^1|104.1%}}。',
      ),
    );
    const [finding] = findings;
    expect(finding?.message).toContain('“4480万元”与文中两处对不上：');
    expect(finding?.message).toContain('增幅写为“13%”');
    expect(finding?.message).toContain('完成率写为“104.1%”');
    expect(finding?.derivation.length).toBeGreaterThan(3);
  });

  it('gives way where one of the checks is switched off', () => {
    expectFindings(
      inReview(
        '财政收入4480万元，比上年的5620万元增长13%，完成年度任务6100万元的{{!completion-mismatch/error|104.1%}}。',
      ),
      { disabled: ['growth-mismatch'] },
    );
  });

  it('is left alone where each relation fails by itself', () => {
    expectFindings(
      inReview(
        '规上企业由9家增加到12家，净增{{!difference-mismatch|4家}}。养老床位由120张增加到160张，增加{{!difference-mismatch|60张}}。',
      ),
    );
  });

  it('of two figures in all of them it is the one that fewer relations confirm', () => {
    // 12家 also fits what it was reckoned from (12 + 3 = 15); 9家 is in no relation that holds.
    expectFindings(
      inReview(
        '规上企业由{{!growth-mismatch|9家}}增加到12家，净增4家，增长45%。新认定规上企业12家、限上企业3家，共15家。',
      ),
    );
  });
});

describe('a comment that silences one of the checks of a shared finding', () => {
  const faulty = (completion: string): string =>
    `财政收入4480万元，比上年的5620万元增长13%，完成年度任务6100万元的${completion}。`;
  const silenced = (words: string): string => `<!-- heshu-disable-line ${words} -- 上年数已修订 -->`;

  it.each(['growth-mismatch', 'growth-mismatch figure="4480万元"', 'growth-mismatch figure="13%"'])(
    'leaves the others speaking: %s',
    (words) => {
      const { suppressed } = expectFindings(
        inReview(faulty('{{!completion-mismatch/error|104.1%}}') + silenced(words)),
      );
      expect(suppressed.map(({ finding }) => finding.check)).toEqual(['growth-mismatch']);
    },
  );

  it('silences all of it where it names them all', () => {
    const { suppressed } = expectFindings(
      inReview(faulty('104.1%') + silenced('growth-mismatch, completion-mismatch')),
    );
    expect(suppressed.map(({ finding }) => finding.check).sort()).toEqual([
      'completion-mismatch',
      'growth-mismatch',
    ]);
  });

  it('leaves the shared finding as it is where it is about another figure', () => {
    expectFindings(
      inReview(
        faulty('104.1%').replace('4480万元', '{{!completion-mismatch/error|4480万元}}') +
          '{{!unused-suppression/hint|<!-- heshu-disable-line growth-mismatch figure="99%" -- 上年数已修订 -->}}',
      ),
    );
  });
});
